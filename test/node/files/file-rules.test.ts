import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFile, matchesAccept, parseSize } from '../../../src/files/file-rules.js';
import { FakeStorage, FilePeers } from '../../fakes/file-peers.js';

describe('file rules', () => {
  const cases: [name: string, type: string, accept: string, expected: boolean][] = [
    ['a.txt', 'text/plain', '', true],
    ['a.txt', 'text/plain', ' , ', true],
    ['a.PDF', '', '.pdf', true],
    ['a.pdf.exe', '', '.pdf', false],
    ['a.tar.gz', '', '.tar.gz', true],
    ['pdf', '', '.pdf', false],
    ['a.png', 'image/png', 'image/*', true],
    ['a.png', 'IMAGE/PNG', 'image/*', true],
    ['a.png', '', 'image/*', false],
    ['a', 'imagex/png', 'image/*', false],
    ['a', 'image/png', 'image/jpeg, image/png', true],
    ['a', 'text/plain;charset=utf-8', 'text/plain', true],
    ['a', 'image/png', 'image', false],
    ['a', '', '*/*', true],
  ];
  for (const [name, type, accept, expected] of cases) {
    it(`${expected ? 'takes' : 'refuses'} ${name} (${type || 'no type'}) for accept="${accept}"`, () => {
      assert.equal(matchesAccept(name, type, accept), expected);
    });
  }

  it('says which rule a file breaks', () => {
    const file = { name: 'a.png', type: 'image/png', size: 100 };
    assert.equal(checkFile(file, {}), null);
    assert.equal(checkFile(file, { maxSize: 100, accept: '.png' }), null);
    assert.equal(checkFile(file, { maxSize: 99 })?.code, 'file-too-large');
    assert.equal(checkFile(file, { accept: '.jpg' })?.code, 'file-type-refused');
  });

  it('reads sizes as people write them', () => {
    const sizes = {
      '0': 0,
      '1048576': 1048576,
      '50MB': 50_000_000,
      ' 1.5 GiB ': 1.5 * 1024 ** 3,
      '2k': 2000,
      '10 kb': 10_000,
      '3b': 3,
    };
    for (const [text, bytes] of Object.entries(sizes)) assert.equal(parseSize(text), bytes, text);
    for (const text of ['', 'MB', '-1', '5 apples', '1e9', '5ib', '99999999TB', '1 MB 2']) {
      assert.throws(() => parseSize(text), { code: 'bad-attribute' }, text);
    }
  });

  it('are applied by the sender before anything is offered', () => {
    const peers = new FilePeers({}, { alice: { storage: new FakeStorage(), rules: { maxSize: 3 } } }).connect();
    const [small, large] = peers.send(new File(['123'], 'a'), new File(['1234'], 'b'));
    assert.equal(small?.state, 'offered');
    assert.equal(large?.state, 'failed');
    assert.equal(large.error?.code, 'file-too-large');
    assert.equal(peers.a.controlSent.filter((message) => JSON.stringify(message).includes('"offer"')).length, 1);
    peers.close();
  });
});
