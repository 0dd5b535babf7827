import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RemoteStreams } from '../../../src/session/remote-streams.js';

/** Writes down how it was switched. */
class FakeTrack {
  readonly kind = 'audio';
  readyState = 'live';
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
    streams.delete('bob');
  });

  it('is disabled again and again while it can come, and no longer', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { streams, add } = start();
    const [first, second] = [new FakeTrack(), new FakeTrack()];
    add(first);
    t.mock.timers.tick(2_000);
    streams.mute('bob', ['microphone']);
    t.mock.timers.tick(1_000);
    assert.deepEqual(first.switched, [true, false, true, false, true, false]);
    streams.mute('bob', []);
    t.mock.timers.tick(2_000);
    assert.equal(first.switched.pop(), true);
    assert.equal(first.enabled, true);

    streams.mute('bob', ['microphone']);
    add(second);
    second.readyState = 'ended';
    const before = second.switched.length;
    t.mock.timers.tick(2_000);
    assert.equal(second.switched.length, before);
  });

  it('is of no concern to a track that has been replaced', () => {
    const { streams, add, kept } = start();
    const [former, track] = [new FakeTrack(), new FakeTrack()];
    add(former);
    add(track);
    assert.deepEqual([...kept], [track]);
    streams.mute('bob', ['microphone']);
    assert.deepEqual([former.enabled, track.enabled], [true, false]);
    streams.delete('bob');
  });
});
