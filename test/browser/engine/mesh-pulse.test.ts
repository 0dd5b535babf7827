import { expect } from '@open-wc/testing';
import type { MeshDeps } from '../../../src/engine/mesh/mesh-context.js';
import {
  connected,
  createPair,
  currentConnection,
  introduce,
  linkState,
  remoteTrack,
  stable,
} from './support/engine-pair.js';
import type { Pair, TestEngine } from './support/engine-pair.js';
import { until } from './support/lane-ends.js';
import { colourTrack, seesColour } from './support/media.js';

const deps: MeshDeps = {
  recovery: { firstRestart: 30, nextRestart: 400, giveUp: 20_000 },
  pulse: { beat: 50, doubt: 200, sample: 50, silence: 600 },
};

describe('mesh engine: silence', () => {
  let pair: Pair;
  let camera: MediaStreamTrack;
  let unmuteChannels = (): void => {};

  beforeEach(async () => {
    pair = createPair({ deps });
    camera = colourTrack('red');
    await pair.a.engine.setTrack('camera', camera);
    introduce(pair);
    await connected(pair);
  });
  afterEach(() => {
    unmuteChannels();
    pair.close();
    camera.stop();
  });

  for (const side of ['a', 'b'] as const) {
    const other = side === 'a' ? 'b' : 'a';

    it(`restarts ICE when nothing reaches ${side === 'a' ? 'the offering' : 'the answering'} side any more`, async () => {
      unmuteChannels = muteChannels();
      const thaw = freezeStatistics(pair[side]);
      await linkState(pair[side], other, 'recovering');
      const answered = pair.pipe.next(({ signal }) => signal.type === 'answer');
      await answered;
      unmuteChannels();
      thaw();
      await connected(pair);
      expect(pair.pipe.count('restart', 'b') > 0).to.equal(side === 'b');
      expect(pair.a.connections.length + pair.b.connections.length).to.equal(2);
      await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
    });
  }

  // Firefox has no such option; there the other side asks.
  (navigator.userAgent.includes('Firefox') ? it.skip : it)('begins its pictures anew after an outage', async () => {
    await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
    // Chromium's statistics may be older than the picture.
    await until(async () => (await received(pair.b)).codec !== undefined);
    const { keyFramesDecoded: before, codec } = await received(pair.b);
    unmuteChannels = muteChannels();
    const thaw = freezeStatistics(pair.a);
    await linkState(pair.a, 'b', 'recovering');
    unmuteChannels();
    thaw();
    await linkState(pair.a, 'b', 'connected');
    await until(async () => (await received(pair.b)).keyFramesDecoded > before);
    expect((await received(pair.b)).codec).to.equal(codec);
    expect(currentConnection(pair.a).getSenders()[1]?.getParameters().encodings[0]).to.not.have.property('codec');
    await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
  });

  it('sends pictures again as soon as it hears the other side, although the browser still says disconnected', async () => {
    const picture = await remoteTrack(pair.b, 'a', 'camera');
    pair.pipe.lose = () => true;
    unmuteChannels = muteChannels();
    const thaw = freezeStatistics(pair.a);
    await linkState(pair.a, 'b', 'recovering');
    const connection = currentConnection(pair.a);
    Object.defineProperty(connection, 'connectionState', { value: 'disconnected', configurable: true });
    connection.dispatchEvent(new Event('connectionstatechange'));
    unmuteChannels();
    thaw();
    await linkState(pair.a, 'b', 'connected');
    await seesColour(picture, 'red');
    Reflect.deleteProperty(connection, 'connectionState');
  });

  it('leaves a connection alone over which pictures still come, although no word does', async () => {
    unmuteChannels = muteChannels();
    await statisticsRead(pair.b, 20);
    expect(pair.b.engine.status('a')?.state).to.equal('connected');
    expect(pair.pipe.count('offer')).to.equal(1);
  });

  it('restarts a connection that works when the network is another', async () => {
    for (const side of [pair.a, pair.b]) {
      const answered = pair.pipe.next(({ signal }) => signal.type === 'answer');
      side.engine.recover(true);
      await answered;
      await connected(pair);
      await stable(pair.a);
    }
    expect(pair.pipe.count('offer')).to.equal(3);
    await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
  });

  for (const side of ['a', 'b'] as const) {
    it(`makes a new connection when the network of ${side} is another and a restart does not help`, async () => {
      const showPathChanges = hidePathChanges();
      const stuck = createPair({ deps });
      await stuck.a.engine.setTrack('camera', camera);
      introduce(stuck);
      await connected(stuck);
      showPathChanges();
      unmuteChannels = muteChannels();
      const thaw = freezeStatistics(stuck[side]);
      stuck[side].engine.recover(true);
      await until(() => stuck[side].connections.length === 2);
      unmuteChannels();
      thaw();
      await connected(stuck);
      await seesColour(await remoteTrack(stuck.b, 'a', 'camera'), 'red');
      expect(stuck[side].connections[0]?.signalingState).to.equal('closed');
      stuck.close();
    });
  }

  it('offers once more when the network changed while an offer was on its way', async () => {
    pair.pipe.lose = ({ signal }) => signal.type === 'offer';
    const lost = pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.a.engine.recover(true);
    await lost;
    pair.pipe.lose = () => false;
    const third = pair.pipe.next(({ signal }) => signal.type === 'offer' && signal.n === 3);
    pair.a.engine.recover(true);
    await third;
    await stable(pair.a);
    await connected(pair);
  });
});

/** Of the camera. */
async function received(test: TestEngine): Promise<{ keyFramesDecoded: number; codec: string | undefined }> {
  const report = await currentConnection(test).getStats();
  const all = [...(report as unknown as Map<string, Record<string, unknown>>).values()];
  const camera = all.find(({ type, framesDecoded }) => type === 'inbound-rtp' && Number(framesDecoded) > 0);
  const codec = all.find(({ id }) => id === camera?.codecId);
  return { keyFramesDecoded: Number(camera?.keyFramesDecoded ?? 0), codec: codec?.mimeType as string | undefined };
}

/** Nothing that is written to a data channel goes out. */
function muteChannels(): () => void {
  const original = Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'send');
  if (!original) throw new Error('There is no send.');
  Object.defineProperty(RTCDataChannel.prototype, 'send', { ...original, value: () => undefined });
  return () => Object.defineProperty(RTCDataChannel.prototype, 'send', original);
}

/** For connections that open meanwhile: within one page a restart does help, and its path would be noticed. */
function hidePathChanges(): () => void {
  const { prototype } = globalThis.RTCIceTransport ?? EventTarget;
  const { addEventListener } = prototype;
  prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]) {
    if (type !== 'selectedcandidatepairchange') addEventListener.call(this, type, ...rest);
  };
  return () => {
    if (prototype === EventTarget.prototype) prototype.addEventListener = addEventListener;
    else Reflect.deleteProperty(prototype, 'addEventListener');
  };
}

/** A path cannot be cut within one page, so its statistics stand still; what follows is real. */
function freezeStatistics(test: TestEngine): () => void {
  const pc = currentConnection(test);
  const report = new Map([['pair', { id: 'pair', type: 'candidate-pair', selected: true, bytesReceived: 1000 }]]);
  Object.defineProperty(pc, 'getStats', { configurable: true, value: () => Promise.resolve(report) });
  return () => void Reflect.deleteProperty(pc, 'getStats');
}

/** Resolves when the statistics of a connection have been read so many times more. */
function statisticsRead(test: TestEngine, times: number): Promise<void> {
  const pc = currentConnection(test);
  const read = pc.getStats.bind(pc) as () => Promise<RTCStatsReport>;
  return new Promise((resolve) => {
    let left = times;
    const value = (): Promise<RTCStatsReport> => {
      if (--left === 0) resolve();
      return read();
    };
    Object.defineProperty(pc, 'getStats', { configurable: true, value });
  });
}
