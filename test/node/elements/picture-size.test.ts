import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pictureSize } from '../../../src/elements/rtc-chat/files/picture-size.js';

const file = (...parts: (string | number[])[]): Blob =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))));
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('the size of a picture', () => {
  it('is read from the head of a PNG, GIF, WebP and JPEG', async () => {
    const cases = {
      png: file(PNG, [0, 0, 0, 13], 'IHDR', [0, 0, 2, 128, 0, 0, 1, 144]),
      gif: file('GIF89a', [0x80, 2, 0x90, 1]),
      webpLossy: file('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0x90, 1]),
      webpExtended: file('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0x8f, 1, 0]),
      // 639 and 399 in 14 bits each.
      webpLossless: file('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [9, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x63, 0]),
      jpeg: file([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8, 1, 0x90, 2, 0x80]),
    };
    for (const [name, each] of Object.entries(cases))
      assert.deepEqual(await pictureSize(each), { width: 640, height: 400 }, name);
  });

  it('is unknown of anything else, and of what is cut off', async () => {
    const others = [
      file(''),
      file('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'),
      file('<html>PNG</html>'),
      file(PNG, [0, 0, 0, 13], 'IHDR', [0, 0]),
      file([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
      file([0xff, 0xd8], Array<number>(1000).fill(0xff)),
      file([0xff, 0xd8, 1, 2, 3]),
    ];
    for (const each of others) assert.equal(await pictureSize(each), null, await each.text());
  });
});
