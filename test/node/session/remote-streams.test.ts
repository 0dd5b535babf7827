import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TrackSource } from '../../../src/engine/engine.js';
import { RemoteStreams } from '../../../src/session/remote-streams.js';

function start() {
  const made: Set<unknown>[] = [];
  const streams = new RemoteStreams(() => {
    const kept = new Set<unknown>();
    made.push(kept);
    return {
      addTrack: (track: unknown) => kept.add(track),
      removeTrack: (track: unknown) => kept.delete(track),
    } as unknown as MediaStream;
  });
  const track = (): MediaStreamTrack => ({ enabled: true }) as MediaStreamTrack;
  const add = (source: TrackSource, which: MediaStreamTrack): boolean => streams.add('bob', source, which).length === 1;
  /** What is in the streams, the first one made first. */
  const had = (): unknown[][] => made.map((each) => [...each]);
  return { streams, track, add, had };
}

describe('what a host has muted', () => {
  it('is in no stream when it comes, and is once allowed', () => {
    const { streams, track, add, had } = start();
    streams.mute('bob', ['microphone']);
    const [sound, picture] = [track(), track()];
    assert.equal(add('microphone', sound), false);
    assert.deepEqual(had(), []);
    assert.equal(add('camera', picture), true);
    assert.deepEqual(had(), [[picture]]);
    const allowed = streams.mute('bob', []);
    assert.deepEqual(had(), [[picture, sound]]);
    assert.deepEqual(
      allowed.map((each) => [each.source, each.track, each.field]),
      [['microphone', sound, 'cameraStream']],
    );
  });

  it('is taken out, alone, and silent for a page that has it already', () => {
    const { streams, track, add, had } = start();
    streams.mute('bob', []);
    const [sound, screen, screenSound] = [track(), track(), track()];
    add('microphone', sound);
    add('screen', screen);
    add('screen-audio', screenSound);
    assert.deepEqual(streams.mute('bob', ['screen']), []);
    assert.deepEqual(had(), [[sound], []]);
    assert.deepEqual(
      [sound, screen, screenSound].map(({ enabled }) => enabled),
      [true, false, false],
    );
    // The same word again is no news, and neither is more that is muted.
    assert.deepEqual(streams.mute('bob', ['screen', 'microphone']), []);
    assert.deepEqual(had(), [[], []]);
    assert.equal(streams.mute('bob', []).length, 3);
    assert.deepEqual(had(), [[sound], [screen, screenSound]]);
  });

  it('is the track of a connection made anew, too, and no longer the one before', () => {
    const { streams, track, add, had } = start();
    streams.mute('bob', []);
    const [first, second, third] = [track(), track(), track()];
    add('microphone', first);
    add('microphone', second);
    assert.deepEqual(had(), [[second]]);
    streams.mute('bob', ['microphone']);
    assert.equal(add('microphone', third), false);
    assert.deepEqual(had(), [[]]);
    streams.mute('bob', []);
    assert.deepEqual(had(), [[third]]);
  });

  it('is nothing of somebody who is not there yet, or has left', () => {
    const { streams, track, add, had } = start();
    assert.equal(add('microphone', track()), false);
    streams.mute('bob', []);
    streams.delete('bob');
    assert.equal(add('microphone', track()), false);
    assert.deepEqual(had(), []);
  });
});
