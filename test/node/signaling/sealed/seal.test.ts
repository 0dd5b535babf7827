import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fromBase64Url, toBase64Url } from '../../../../src/signaling/sealed/base64url.js';
import { deriveRoomKey } from '../../../../src/signaling/sealed/room-key.js';
import { Seal, type SealContext } from '../../../../src/signaling/sealed/seal.js';
import { parseSealedBody } from '../../../../src/signaling/sealed/sealed-body.js';

const CONTEXT: SealContext = {
  purpose: 'signal',
  room: 'tea',
  from: 'ann',
  to: 'bob',
  fromSession: 'a'.repeat(22),
  toSession: 'b'.repeat(22),
};

let key: CryptoKey;
let seal: Seal;
before(async () => {
  key = await deriveRoomKey('our secret', 'tea');
  seal = await Seal.create(key, CONTEXT);
});

describe('a sealed text', () => {
  it('opens with the same secret, however it was typed, and in no other room', async () => {
    const composed = await Seal.create(await deriveRoomKey('caf\u00e9', 'tea'), CONTEXT);
    const decomposed = await Seal.create(await deriveRoomKey('cafe\u0301', 'tea'), CONTEXT);
    const elsewhere = await Seal.create(await deriveRoomKey('caf\u00e9', 'coffee'), CONTEXT);
    const sealed = await composed.seal(1, 'offer');
    assert.equal(await decomposed.open(1, sealed), 'offer');
    assert.equal(await elsewhere.open(1, sealed), null);
    assert.equal(await seal.open(1, sealed), null);
  });

  it('opens as it was, be it empty, long or not in Latin', async () => {
    for (const text of ['', 'x'.repeat(45_000), 'ю𝔘\n\u0000']) {
      assert.equal(await seal.open(7, await seal.seal(7, text)), text);
    }
  });

  it('opens under its own number only, and in its own context only', async () => {
    const sealed = await seal.seal(2, 'offer');
    for (const number of [0, 1, 3]) assert.equal(await seal.open(number, sealed), null);
    const others: Partial<SealContext>[] = [
      { purpose: 'hello' },
      { room: 'coffee' },
      { from: 'bob', to: 'ann' },
      { to: 'cleo' },
      { fromSession: 'c'.repeat(22) },
      { toSession: '' },
      // Parts that run together to the same text.
      { from: 'ann","bob', to: '' },
    ];
    for (const other of others) {
      const opened = await (await Seal.create(key, { ...CONTEXT, ...other })).open(2, sealed);
      assert.equal(opened, null, JSON.stringify(other));
    }
  });

  it('is another each time', async () => {
    assert.notEqual(await seal.seal(1, 'offer'), await seal.seal(1, 'offer'));
  });

  it('opens in no altered form: every bit, every length', async () => {
    const bytes = fromBase64Url(await seal.seal(1, 'v=0')) ?? new Uint8Array();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(await seal.open(1, toBase64Url(altered)), null, `bit ${bit}`);
    }
    for (let length = 0; length < bytes.length; length++) {
      assert.equal(await seal.open(1, toBase64Url(bytes.subarray(0, length))), null, `${length} bytes`);
    }
    assert.equal(await seal.open(1, toBase64Url(new Uint8Array([...bytes, 0]))), null);
  });

  it('is not made of random bytes', async () => {
    for (let length = 0; length < 300; length += 3) {
      assert.equal(await seal.open(1, toBase64Url(crypto.getRandomValues(new Uint8Array(length)))), null);
    }
  });
});

describe('the form of a sealed body', () => {
  it('is read, or is none', () => {
    assert.deepEqual(parseSealedBody('sealed.1.12.AZaz09-_'), { number: 12, sealed: 'AZaz09-_' });
    const none = [
      '',
      'sealed.1.',
      'sealed.1.1.',
      'sealed.1.01.AA',
      'sealed.1.-1.AA',
      'sealed.1.1.A A',
      'sealed.2.1.AA',
    ];
    for (const body of [...none, ' sealed.1.1.AA', 'sealed.1.1.AA\n', `sealed.1.${'9'.repeat(16)}.AA`, '{}']) {
      assert.equal(parseSealedBody(body), null, body);
    }
  });

  it('carries any bytes', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      assert.deepEqual(fromBase64Url(toBase64Url(bytes)), bytes);
    }
    for (const text of ['A', '+/', 'AA=', 'é']) assert.equal(fromBase64Url(text), null);
  });
});
