import { expect } from '@open-wc/testing';
import { splitLinks } from '../../../src/elements/rtc-chat/split-links.js';

const links = (text: string): string[] => splitLinks(text).flatMap(({ text: shown, href }) => (href ? [shown] : []));

describe('links in messages', () => {
  it('are found in a sentence, without its punctuation', () => {
    expect(splitLinks('See https://example.org/a?b=1#c, please.')).to.deep.equal([
      { text: 'See ' },
      { text: 'https://example.org/a?b=1#c', href: 'https://example.org/a?b=1#c' },
      { text: ', please.' },
    ]);
    expect(links('(https://example.org/x)')).to.deep.equal(['https://example.org/x']);
    expect(links('https://en.wikipedia.org/wiki/Ada_(name)')).to.deep.equal([
      'https://en.wikipedia.org/wiki/Ada_(name)',
    ]);
    expect(links('HTTP://Example.org two mailto:ada@example.org!')).to.deep.equal([
      'HTTP://Example.org',
      'mailto:ada@example.org',
    ]);
    expect(splitLinks('no link')).to.deep.equal([{ text: 'no link' }]);
    expect(splitLinks('')).to.deep.equal([]);
  });

  it('are of three kinds only', () => {
    const others = ['javascript:alert(1)', 'data:text/html,x', 'ftp://x.org', 'file:///etc/passwd', 'vbscript:x'];
    for (const text of [...others, 'https://', 'http://[', 'mailto:', 'mailto:nobody', 'xhttps://example.org'])
      expect(links(text), text).to.deep.equal([]);
  });

  it('do not pretend to lead elsewhere', () => {
    expect(links('https://example.org@evil.example/')).to.deep.equal([]);
    expect(links('https://example.org:pw@evil.example/')).to.deep.equal([]);
    expect(links('https://ex\u0430mple.org/')).to.deep.equal(['https://xn--exmple-4nf.org/']);
    expect(links('https://münchen.de/')).to.deep.equal(['https://münchen.de/']);
    expect(links('https://example.org/\u202Egpj.exe')).to.deep.equal(['https://example.org/']);
  });

  it('are found in a long text without delay', () => {
    const began = performance.now();
    for (const piece of ['https://', '(((((', 'https://a.b/)))', 'mailto:a@', '!.,;'])
      splitLinks(piece.repeat(4000 / piece.length));
    expect(performance.now() - began).to.be.below(1000);
  });
});
