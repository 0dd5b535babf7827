import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MediaSnapshot } from '../../../src/media/media-source.js';
import { recordingLayout } from '../../../src/recording/recording-layout.js';
import { recordingScene } from '../../../src/recording/recording-scene.js';
import { newParticipant } from '../../../src/session/roster.js';
import type { Participant, SessionSnapshot } from '../../../src/session/session-types.js';

const stream = (...sounds: string[]): MediaStream => ({ getAudioTracks: () => sounds }) as unknown as MediaStream;
const person = (id: string, more: Partial<Participant> = {}): Participant => ({
  ...newParticipant(id, id.toUpperCase(), true),
  call: true,
  camera: true,
  cameraStream: stream(`${id} voice`),
  ...more,
});
const snapshot = (...participants: Participant[]): SessionSnapshot => ({
  state: 'joined',
  self: { ...person('me'), isSelf: true },
  participants,
  error: null,
  locked: false,
  mutedForAll: [],
  knocking: [],
  waiting: null,
});
const own = (more: object = {}): MediaSnapshot =>
  ({
    camera: true,
    screen: false,
    tracks: { microphone: 'my voice', 'screen-audio': 'my film' },
    ...more,
  }) as unknown as MediaSnapshot;

describe('what a recording shows', () => {
  it('is everybody in the call, oneself last, with every voice', () => {
    const scene = recordingScene(snapshot(person('a'), person('b', { call: false }), person('c')), own(), {});
    assert.deepEqual(
      scene.tiles.map(({ key }) => key),
      ['a', 'c', 'self'],
    );
    assert.deepEqual(scene.sounds, ['a voice', 'c voice', 'my voice']);
  });

  it('is a shared screen before its owner, with its sound', () => {
    const sharing = person('a', { screen: true, screenStream: stream('a film') });
    const scene = recordingScene(snapshot(sharing), own({ screen: true }), {});
    assert.deepEqual(
      scene.tiles.map(({ key }) => key),
      ['a screen', 'a', 'self screen', 'self'],
    );
    assert.deepEqual(scene.sounds, ['a film', 'a voice', 'my film', 'my voice']);
  });

  it('is one person alone, also while they are not there', () => {
    const chosen = recordingScene(snapshot(person('a'), person('b')), own(), { participant: 'b' });
    assert.deepEqual([chosen.tiles.map(({ key }) => key), chosen.sounds], [['b'], ['b voice']]);
    const screen = recordingScene(snapshot(person('a')), own(), { participant: 'a', source: 'screen' });
    assert.deepEqual([screen.tiles.map(({ name, picture }) => [name, picture]), screen.sounds], [[['A', false]], []]);
    const self = recordingScene(snapshot(person('a')), own(), { participant: 'self' });
    assert.deepEqual(self.sounds, ['my voice']);
  });
});

describe('the layout of a recording', () => {
  it('gives one alone the whole picture', () => {
    assert.deepEqual(recordingLayout([false], 1280, 720), [{ x: 0, y: 0, width: 1280, height: 720 }]);
  });

  it('keeps every number of tiles apart and inside', () => {
    for (let count = 2; count <= 20; count++) {
      for (let screens = 0; screens <= Math.min(2, count); screens++) {
        const places = recordingLayout(
          Array.from({ length: count }, (_, at) => at < screens),
          1280,
          720,
        );
        assert.equal(places.length, count);
        places.forEach((a, at) => {
          assert.ok(a.width > 20 && a.height > 20, `${count} with ${screens}`);
          assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= 1280 && a.y + a.height <= 720);
          for (const b of places.slice(at + 1))
            assert.ok(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);
        });
      }
    }
  });

  it('gives shared screens most of it', () => {
    const [screen, camera] = recordingLayout([true, false, false], 1280, 720);
    assert.ok(screen && camera && screen.width > 3.5 * camera.width);
  });
});
