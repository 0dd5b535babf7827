import type { BulkLane } from '../../../../src/engine/data-link.js';

const HIGH_WATER = 1024 * 1024;

/** Sends `total` bytes that tell where and on which lane they are, and returns the highest `bufferedAmount` on the way. */
export async function sendBytes(lane: BulkLane, total: number): Promise<number> {
  let highest = 0;
  lane.bufferedAmountLowThreshold = HIGH_WATER / 2;
  for (let offset = 0; offset < total; offset += lane.maxMessageSize) {
    const bytes = new Uint8Array(Math.min(lane.maxMessageSize, total - offset));
    for (let index = 0; index < bytes.length; index += 997) bytes[index] = pattern(lane, offset + index);
    lane.send(bytes);
    highest = Math.max(highest, lane.bufferedAmount);
    if (lane.bufferedAmount > HIGH_WATER) await new Promise<void>((resolve) => void lane.on('drain', resolve));
  }
  return highest;
}

/** Resolves once all of them have come, each in its place. */
export function receiveBytes(lane: BulkLane, total: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let offset = 0;
    lane.on('frame', (bytes) => {
      for (let index = 0; index < bytes.length; index += 997) {
        if (bytes[index] !== pattern(lane, offset + index)) reject(new Error(`Wrong byte at ${offset + index}.`));
      }
      offset += bytes.length;
      if (offset === total) resolve();
    });
  });
}

function pattern({ id }: BulkLane, offset: number): number {
  return (offset * 31 + (offset >> 8) + id * 7) & 0xff;
}
