import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { CLOSE, LEAVE_REASONS, LIMITS, SIGNALING_ERRORS, SUBPROTOCOL } from '../../src/protocol/signaling.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

describe('the documentation', () => {
  it('says of each error code what to do, and of no other', () => {
    const source = read('src/base/rtc-error.ts');
    const union = source.slice(source.indexOf('type RtcErrorCode'), source.indexOf('interface RtcErrorOptions'));
    const codes = namesIn(union, /^\s*\| '([a-z-]+)'/gm);
    assert.ok(codes.length > 20);
    assert.deepEqual(namesIn(read('docs/errors.md'), /^\| `([a-z-]+)` +\|/gm).sort(), codes.sort());
  });

  it('tells the whole signaling protocol', () => {
    const page = read('docs/signaling-protocol.md');
    const source = read('src/protocol/signaling.ts');
    const frames = new Set(namesIn(source, /\btype: '([a-z-]+)'/g));
    const numbers = [...Object.values(CLOSE), LIMITS.roomLength, LIMITS.nameLength, LIMITS.tokenLength].map(String);
    const missing = [...frames, ...SIGNALING_ERRORS, ...LEAVE_REASONS, SUBPROTOCOL, ...numbers].filter(
      (each) => !page.includes(`\`${each}\``),
    );
    assert.deepEqual(missing, []);
  });

  it('links to what is there', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'examples/README.md'].concat(
      readdirSync('docs', { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    );
    const broken = pages.flatMap((page) =>
      namesIn(read(page), /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)
        .filter((target) => !existsSync(join(dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    assert.deepEqual(broken, []);
  });
});
