import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAppHello } from '../../../src/engine/mesh/app-hello.js';
import { encodeAppBody, encodeAppFrame, MAX_DATA_BYTES, parseAppFrame } from '../../../src/engine/mesh/app-message.js';

function through(channel: string, data: unknown): unknown {
  const frame = encodeAppFrame(7, encodeAppBody(channel, data));
  // The wire brings an ArrayBuffer.
  return parseAppFrame(typeof frame === 'string' ? frame : frame.buffer);
}

describe('messages of a page', () => {
  it('carry JSON as it is', () => {
    for (const data of [null, 0, 'text', [1, { a: 'ü🙂[' }], { nested: { deep: true } }])
      assert.deepEqual(through('a [b] 9', data), { n: 7, channel: 'a [b] 9', data });
  });

  it('carry bytes as bytes, also a part of a larger buffer', () => {
    const view = new Float32Array([1, 2, 3, 4]).subarray(1, 3);
    const got = through('cursor ü', view) as { channel: string; data: ArrayBuffer };
    assert.equal(got.channel, 'cursor ü');
    assert.deepEqual([...new Float32Array(got.data)], [2, 3]);
    const whole = through('x', new Uint8Array([9, 8]).buffer) as { data: ArrayBuffer };
    assert.deepEqual([...new Uint8Array(whole.data)], [9, 8]);
    assert.equal((through('x', new Uint8Array()) as { data: ArrayBuffer }).data.byteLength, 0);
  });

  it('refuse what would arrive as something else', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const data of [undefined, () => 1, Symbol('x'), 1n, cycle, { bytes: new Uint8Array(3) }, [new ArrayBuffer(1)]])
      assert.throws(() => encodeAppBody('x', data), { code: 'bad-attribute' }, String(typeof data));
    for (const channel of ['', 'n'.repeat(65)])
      assert.throws(() => encodeAppBody(channel, 1), { code: 'bad-attribute' }, channel);
  });

  it('have at most 64 KiB of data, counted in bytes', () => {
    encodeAppBody('x', new Uint8Array(MAX_DATA_BYTES));
    encodeAppBody('x', 'y'.repeat(MAX_DATA_BYTES - 2));
    for (const data of [
      new Uint8Array(MAX_DATA_BYTES + 1),
      'y'.repeat(MAX_DATA_BYTES - 1),
      'ü'.repeat(MAX_DATA_BYTES / 2),
    ])
      assert.throws(() => encodeAppBody('x', data), { code: 'data-too-large' });
  });

  it('are nothing when the other side sends rubbish', () => {
    const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;
    const long = `1["x","${'y'.repeat(MAX_DATA_BYTES + 600)}"]`;
    const bad = [
      '',
      '1',
      '[]',
      '["x",1]',
      '1[]',
      '1["x"]',
      '1["",1]',
      '1[1,1]',
      '-1["x",1]',
      '1.5["x",1]',
      '1["x",1',
      'x["x",1]',
    ];
    const more = ['99999999999["x",1]', '4294967296["x",1]', long, null, 5, new Blob()];
    const binary = [
      bytes(),
      bytes(0, 0, 0, 1),
      bytes(0, 0, 0, 1, 0, 5),
      bytes(0, 0, 0, 1, 9, 65),
      new ArrayBuffer(MAX_DATA_BYTES + 600),
    ];
    for (const frame of [...bad, ...more, ...binary])
      assert.equal(parseAppFrame(frame), null, String(frame).slice(0, 40));
    for (const hello of [null, {}, { epoch: 0, of: 0, got: 0 }, { epoch: 1, of: -1, got: 0 }, { epoch: 1, of: 0 }])
      assert.equal(parseAppHello(hello), null);
  });
});
