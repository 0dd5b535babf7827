import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { EngineConfig, LinkQuality, TrackSource } from '../../../src/engine/engine.js';
import type { GovernedLink } from '../../../src/engine/mesh/governor/governed-peer.js';
import { Governor } from '../../../src/engine/mesh/governor/governor.js';
import { fakeTrack } from '../../fakes/fake-media.js';

const KINDS = ['audio', 'video', 'video', 'audio'] as const;
const HIDDEN = { source: 'camera', width: 0, height: 0 };
const LARGE = { source: 'camera', width: 1280, height: 720 };

/** A sender that only takes settings it has just handed out, as the specification wants it. */
class FakeSender {
  encoding: RTCRtpEncodingParameters = { active: true };
  changes = 0;
  refuses = false;
  #handedOut: object | null = null;

  getParameters(): RTCRtpSendParameters {
    const settings = { encodings: [structuredClone(this.encoding)] } as RTCRtpSendParameters;
    this.#handedOut = settings;
    return settings;
  }

  async setParameters(settings: RTCRtpSendParameters): Promise<void> {
    if (this.refuses || settings !== this.#handedOut) throw new DOMException('Not now', 'InvalidStateError');
    this.#handedOut = null;
    this.changes++;
    [this.encoding = { active: true }] = settings.encodings;
  }
}

class FakeLink implements GovernedLink {
  readonly senders = KINDS.map(() => new FakeSender());
  readonly sent: unknown[] = [];
  readonly pc: RTCPeerConnection;
  state = 'connected';
  carriesMedia = true;
  /** Whether the control channel takes messages. */
  open = true;
  reports = 0;

  constructor(readonly id: string) {
    const transceivers = this.senders.map((sender, at) => ({ sender, receiver: { track: { kind: KINDS[at] } } }));
    const getStats = async (): Promise<unknown> => {
      this.reports++;
      return new Map();
    };
    this.pc = { getTransceivers: () => transceivers, getStats } as unknown as RTCPeerConnection;
  }

  get camera(): FakeSender {
    const [, camera] = this.senders;
    assert.ok(camera);
    return camera;
  }

  send(_channel: string, payload: unknown): boolean {
    if (this.open) this.sent.push(payload);
    return this.open;
  }
}

describe('the governor of a mesh', () => {
  const tracks = new Map<TrackSource, MediaStreamTrack>();
  let governor: Governor;
  let told: [string, LinkQuality][];
  let link: FakeLink;
  const config: EngineConfig = { iceServers: [], iceTransportPolicy: 'all' };
  /** Lets promises settle; they need no time. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const seconds = async (count: number): Promise<void> => {
    for (let second = 0; second < count; second++) {
      mock.timers.tick(1000);
      await settle();
    }
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    tracks.clear();
    tracks.set('camera', fakeTrack('video')).set('microphone', fakeTrack('audio'));
    told = [];
    governor = new Governor({ tracks, config: () => config, tell: (id, quality) => void told.push([id, quality]) });
    link = new FakeLink('a');
    governor.add(link);
  });
  afterEach(() => {
    governor.forget('a');
    mock.timers.reset();
  });

  it('heeds what the other side looks at', async () => {
    governor.receive('a', HIDDEN);
    await settle();
    assert.equal(link.camera.encoding.active, false);
    governor.receive('nobody', LARGE);
  });

  it('changes nothing that is as it should be, however often it looks', async () => {
    await seconds(1);
    const before = link.senders.map(({ changes }) => changes);
    await seconds(20);
    assert.deepEqual(
      link.senders.map(({ changes }) => changes),
      before,
    );
  });

  it('does not dance to a flood of messages', async () => {
    await settle();
    const before = link.camera.changes;
    for (let round = 0; round < 1000; round++) {
      governor.receive('a', round % 2 ? HIDDEN : LARGE);
      await settle();
    }
    assert.ok(link.camera.changes - before <= 2, `${link.camera.changes - before} changes`);
    mock.timers.tick(200);
    await settle();
    assert.equal(link.camera.encoding.active, false);
  });

  it('wishes again for what a browser has refused', async () => {
    link.camera.refuses = true;
    governor.receive('a', HIDDEN);
    await seconds(1);
    assert.equal(link.camera.encoding.active, true);
    link.camera.refuses = false;
    await seconds(1);
    assert.equal(link.camera.encoding.active, false);
  });

  it('has the last of several wishes, though they come while one is under way', async () => {
    governor.setMuted('microphone', true);
    governor.setMuted('microphone', false);
    governor.setMuted('microphone', true);
    await settle();
    assert.equal(link.senders[0]?.encoding.active, false);
    governor.setMuted('microphone', false);
    await settle();
    assert.equal(link.senders[0]?.encoding.active, true);
  });

  it('tells what is shown once the message gets through, and again to a new connection', async () => {
    link.open = false;
    governor.show('a', 'camera', { width: 320, height: 240 });
    link.open = true;
    await seconds(2);
    const message = { source: 'camera', width: 320, height: 240 };
    assert.deepEqual(link.sent, [message]);
    governor.remove(link);
    const next = new FakeLink('a');
    governor.add(next);
    assert.deepEqual(next.sent, [message]);
  });

  it('asks for no statistics while there are no media', async () => {
    link.carriesMedia = false;
    await seconds(3);
    assert.equal(link.reports, 0);
    link.carriesMedia = true;
    await seconds(3);
    assert.equal(link.reports, 3);
  });

  it('tells that nothing comes through, but not because everybody is silent', async () => {
    await seconds(2);
    link.carriesMedia = false;
    await seconds(3);
    assert.deepEqual(told, [['a', { level: 'good', reason: null }]]);
    governor.remove(link);
    await seconds(3);
    assert.deepEqual(told.slice(1), [['a', { level: 'lost', reason: 'connection' }]]);
  });

  it('stops looking when everybody is gone', async () => {
    governor.forget('a');
    await seconds(3);
    assert.equal(link.reports, 0);
  });
});
