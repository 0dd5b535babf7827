import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RemoteStreams } from '../../../src/session/remote-streams.js';

/** Writes down how it was switched. */
class FakeTrack extends EventTarget {
  readonly switched: boolean[] = [];
  #enabled = true;

  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(value: boolean) {
    this.switched.push(value);
    this.#enabled = value;
  }
}

function start() {
  const kept = new Set<unknown>();
  const stream = { addTrack: (track: unknown) => kept.add(track), removeTrack: (track: unknown) => kept.delete(track) };
  const streams = new RemoteStreams(() => stream as unknown as MediaStream);
  const add = (track: FakeTrack): void => void streams.add('bob', 'microphone', track as unknown as MediaStreamTrack);
  return { streams, add, kept };
}

describe('what a host has muted', () => {
  it('is disabled whenever it comes, and enabled once allowed', () => {
    const { streams, add } = start();
    streams.mute('bob', ['microphone']);
    const track = new FakeTrack();
    add(track);
    assert.equal(track.enabled, false);
    streams.mute('bob', []);
    assert.equal(track.enabled, true);
  });

  it('is disabled anew when something of it arrives', () => {
    const { streams, add } = start();
    streams.mute('bob', ['microphone']);
    const track = new FakeTrack();
    add(track);
    track.dispatchEvent(new Event('unmute'));
    assert.deepEqual(track.switched, [false, true, false]);
    streams.mute('bob', []);
    track.dispatchEvent(new Event('unmute'));
    assert.equal(track.enabled, true);
  });

  it('is of no concern to a track that has been replaced, or whose sender is gone', () => {
    const { streams, add, kept } = start();
    const [former, track] = [new FakeTrack(), new FakeTrack()];
    add(former);
    add(track);
    assert.deepEqual([...kept], [track]);
    streams.mute('bob', ['microphone']);
    former.dispatchEvent(new Event('unmute'));
    assert.equal(former.enabled, true);
    streams.delete('bob');
    track.dispatchEvent(new Event('unmute'));
    assert.deepEqual(track.switched, [true, false]);
  });
});
