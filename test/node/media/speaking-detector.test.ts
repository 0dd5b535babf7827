import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loudness, SpeakingDetector } from '../../../src/media/speaking-detector.js';

const tone = (amplitude: number): Float32Array =>
  Float32Array.from({ length: 1024 }, (_, i) => amplitude * Math.sin(i / 4));

describe('loudness', () => {
  it('is 0 for silence, 1 for full scale, and rises between', () => {
    assert.equal(loudness(new Float32Array(1024)), 0);
    assert.equal(loudness(tone(1)), 1);
    assert.ok(loudness(tone(0.01)) < loudness(tone(0.1)));
  });
});

describe('speaking', () => {
  it('needs more than a click', () => {
    const detector = new SpeakingDetector();
    assert.equal(detector.update(0.9, 0), false);
    assert.equal(detector.update(0, 80), false);
    assert.equal(detector.update(0.9, 160), false);
    assert.equal(detector.update(0.9, 280), true);
  });

  it('goes on through the pauses between words and ends in silence', () => {
    const detector = new SpeakingDetector();
    detector.update(0.9, 0);
    detector.update(0.9, 100);
    assert.equal(detector.update(0, 200), true);
    assert.equal(detector.update(0.25, 700), true);
    assert.equal(detector.update(0, 800), true);
    assert.equal(detector.update(0, 1400), false);
  });
});
