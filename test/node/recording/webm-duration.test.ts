import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDuration } from '../../../src/recording/webm-duration.js';

const EBML = [0x1a, 0x45, 0xdf, 0xa3, 0x84, 0x42, 0x86, 0x81, 1];
const SEGMENT = [0x18, 0x53, 0x80, 0x67, 0x01, ...Array<number>(7).fill(0xff)];
const SCALE = [0x2a, 0xd7, 0xb1, 0x83, 0x0f, 0x42, 0x40];
const APP = [0x4d, 0x80, 0x82, 0x61, 0x62];
const TAIL = [0x16, 0x54, 0xae, 0x6b, 0x80, 7, 8, 9];

const bytes = (...parts: number[][]): Uint8Array<ArrayBuffer> => new Uint8Array(parts.flat());
const float = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return [...new Uint8Array(view.buffer)];
};
const info = (content: number[], size = [0x80 | content.length]): number[] => [
  0x15,
  0x49,
  0xa9,
  0x66,
  ...size,
  ...content,
];

describe('the duration of a WebM file', () => {
  it('is added to the information about the file, and all else stays', () => {
    const before = bytes(EBML, SEGMENT, info([...SCALE, ...APP]), TAIL);
    const content = [0x44, 0x89, 0x88, ...float(61_500), ...SCALE, ...APP];
    assert.deepEqual(withDuration(before, 61_500), bytes(EBML, SEGMENT, info(content), TAIL));
  });

  it('takes the place of one that is there', () => {
    const at = (value: number): Uint8Array<ArrayBuffer> =>
      bytes(EBML, SEGMENT, info([...SCALE, 0x44, 0x89, 0x88, ...float(value)]), TAIL);
    assert.deepEqual(withDuration(at(0), 2000), at(2000));
  });

  it('is counted in the ticks of the file', () => {
    const half = [0x2a, 0xd7, 0xb1, 0x83, 0x07, 0xa1, 0x20];
    const result = withDuration(bytes(EBML, SEGMENT, info(half), TAIL), 1000);
    assert.ok(result);
    assert.deepEqual(
      [...result.subarray(EBML.length + SEGMENT.length + 8, EBML.length + SEGMENT.length + 16)],
      float(2000),
    );
  });

  it('fits into lengths of more than one byte, and is left out where it does not', () => {
    const long = [0x40, SCALE.length];
    const grown = withDuration(bytes(EBML, SEGMENT, info(SCALE, long), TAIL), 1);
    assert.equal(grown?.[EBML.length + SEGMENT.length + 5], SCALE.length + 11);
    const filler = [...SCALE, 0xec, 0x80 | 110, ...Array<number>(110).fill(0)];
    assert.equal(withDuration(bytes(EBML, SEGMENT, info(filler), TAIL), 1), null);
  });

  it('is left out of what is not wholly understood', () => {
    const index = [0x11, 0x4d, 0x9b, 0x74, 0x80];
    const known = [0x18, 0x53, 0x80, 0x67, 0x90];
    for (const head of [
      bytes(),
      bytes([0, 0, 0, 0]),
      bytes(EBML),
      bytes(EBML, SEGMENT, index, info(SCALE)),
      bytes(EBML, SEGMENT, info(SCALE)).subarray(0, EBML.length + SEGMENT.length + 9),
      bytes(EBML, known, info(SCALE)),
    ])
      assert.equal(withDuration(head, 1000), null);
  });
});
