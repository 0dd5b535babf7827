import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyFingerprint } from '../../../src/engine/mesh/link-verification.js';
import { verificationCode } from '../../../src/engine/mesh/verification-code.js';

const A = Array(32).fill('AA').join(':');
const B = Array(32).fill('B1').join(':');
const description = (...lines: string[]) => ({ type: 'offer' as const, sdp: ['v=0', ...lines, ''].join('\r\n') });

describe('a verification code', () => {
  it('is thirty digits in groups of five, whichever end makes it', async () => {
    const code = await verificationCode([A, B]);
    assert.match(code ?? '', /^(\d{5} ){5}\d{5}$/);
    assert.equal(code, await verificationCode([B, A]));
  });

  it('is another for another certificate at either end', async () => {
    const codes = await Promise.all([verificationCode([A, B]), verificationCode([A, A]), verificationCode([B, B])]);
    assert.equal(new Set(codes).size, 3);
  });

  it('stays as it is in this version, or people with two releases could not compare', async () => {
    assert.equal(await verificationCode([A, B]), '94261 33282 73361 22959 97063 37046');
  });

  it('is none where the page gets no cryptography', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'crypto') as PropertyDescriptor;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      assert.equal(await verificationCode([A, B]), null);
    } finally {
      Object.defineProperty(globalThis, 'crypto', real);
    }
  });
});

describe('the fingerprint of a description', () => {
  it('is read once for all its sections, in one spelling', () => {
    const lower = `a=fingerprint:SHA-256 ${A.toLowerCase()}`;
    assert.equal(onlyFingerprint(description(`a=fingerprint:sha-256 ${A}`, 'm=audio', lower)), A);
  });

  it('is none when there are several, or another hash, or nothing', () => {
    assert.equal(onlyFingerprint(description(`a=fingerprint:sha-256 ${A}`, `a=fingerprint:sha-256 ${B}`)), null);
    assert.equal(onlyFingerprint(description(`a=fingerprint:sha-1 ${A}`)), null);
    assert.equal(onlyFingerprint(description(`a=fingerprint:sha-256 ${A}`, 'a=fingerprint:sha-512 AA:BB')), null);
    assert.equal(onlyFingerprint(description()), null);
    assert.equal(onlyFingerprint(null), null);
  });
});
