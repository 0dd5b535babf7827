import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pictureLayer } from '../../../src/engine/mesh/governor/picture-layer.js';
import { parseViewMessage, viewMessage } from '../../../src/engine/mesh/governor/view-message.js';

const HD = { width: 1280, height: 720 };
const VGA = { width: 640, height: 480 };
const rows = (layer: { scale: number }, capture: { width: number; height: number }): number =>
  Math.min(capture.width, capture.height) / layer.scale;

describe('what is sent of a picture, by how large it is shown', () => {
  it('is everything as long as nobody told', () => {
    const { active, scale, maxFramerate, maxBitrate } = pictureLayer('camera', null, HD);
    assert.deepEqual([active, scale, maxFramerate, maxBitrate], [true, 1, null, null]);
  });

  it('is nothing where nobody looks', () => {
    assert.equal(pictureLayer('camera', { width: 0, height: 0 }, HD).active, false);
    assert.equal(pictureLayer('screen', { width: 400, height: 0 }, HD).active, false);
  });

  it('is a thumbnail for a thumbnail', () => {
    const small = pictureLayer('camera', { width: 240, height: 160 }, VGA);
    assert.equal(rows(small, VGA), 180);
    assert.equal(small.maxFramerate, 15);
    assert.ok((small.maxBitrate ?? Infinity) < 200_000);
    assert.equal(rows(pictureLayer('camera', { width: 400, height: 300 }, VGA), VGA), 240);
  });

  it('has every other frame of a thumbnail, between 10 and 15 a second', () => {
    const rate = (frameRate?: number): unknown =>
      pictureLayer('camera', { width: 240, height: 160 }, { ...VGA, frameRate }).maxFramerate;
    assert.deepEqual([10, 20, 24, 30, 60, undefined].map(rate), [10, 10, 12, 15, 15, 15]);
  });

  it('is never less than is shown once that is more than a thumbnail', () => {
    for (let height = 321; height <= 1200; height += 7) {
      const layer = pictureLayer('camera', { width: height, height }, HD);
      assert.ok(rows(layer, HD) >= Math.min(height, 720), `${height}`);
      assert.deepEqual([layer.maxFramerate, layer.maxBitrate], [null, null]);
    }
  });

  it('is never more than is captured', () => {
    for (const capture of [HD, VGA, { width: 160, height: 120 }, { width: 720, height: 1280 }])
      for (const height of [40, 160, 300, 800, 5000])
        for (const source of ['camera', 'screen'] as const)
          assert.ok(pictureLayer(source, { width: height * 2, height }, capture).scale >= 1);
  });

  it('reckons with a tile that crops a camera, and with one that shows a screen whole', () => {
    // 600 wide and 200 high: the camera is shown 338 rows high, of which 200 are seen.
    assert.equal(rows(pictureLayer('camera', { width: 600, height: 200 }, HD), HD), 360);
    assert.equal(pictureLayer('screen', { width: 1280, height: 2000 }, { width: 2560, height: 1440 }).scale, 2);
  });

  it('divides a screen by whole numbers, so that text stays sharp', () => {
    for (let height = 100; height < 1500; height += 13) {
      const { scale } = pictureLayer('screen', { width: height * 2, height }, { width: 1920, height: 1080 });
      assert.equal(scale, Math.round(scale));
    }
  });

  it('leaves the size alone where the browser does not tell what it captures', () => {
    const layer = pictureLayer('camera', { width: 160, height: 120 }, { width: 0, height: 0 });
    assert.deepEqual([layer.active, layer.scale], [true, 1]);
  });
});

describe('what one side tells the other of its tiles', () => {
  it('comes through as it was told, rounded up', () => {
    const told = (size: Parameters<typeof viewMessage>[1]): unknown =>
      parseViewMessage(JSON.parse(JSON.stringify(viewMessage('screen', size))));
    assert.deepEqual(told({ width: 640.2, height: 360 }), { source: 'screen', size: { width: 641, height: 360 } });
    assert.deepEqual(told({ width: 0, height: 0 }), { source: 'screen', size: { width: 0, height: 0 } });
    assert.deepEqual(told(null), { source: 'screen', size: null });
    assert.deepEqual(told({ width: 1e9, height: 1e9 }), { source: 'screen', size: { width: 16384, height: 16384 } });
  });

  it('is ignored where it is anything else', () => {
    for (const payload of [
      null,
      7,
      'camera',
      [],
      {},
      { source: 'camera' },
      { source: 'microphone', width: 1, height: 1 },
      { source: 'camera', width: '1', height: 1 },
      { source: 'camera', width: 1.5, height: 1 },
      { source: 'camera', width: NaN, height: 1 },
      { source: 'camera', width: 16385, height: 1 },
      { source: 'camera', width: -2, height: 1 },
      { source: ['camera'], width: 1, height: 1 },
    ])
      assert.equal(parseViewMessage(payload), null, JSON.stringify(payload));
  });
});
