import { expect } from '@open-wc/testing';
import type { MeshDeps } from '../../../src/engine/mesh/mesh-context.js';
import {
  connected,
  createPair,
  createTestEngine,
  currentConnection,
  dataLink,
  introduce,
  linkState,
  nextEvent,
  remoteTrack,
  stable,
} from './support/engine-pair.js';
import type { Pair, TestEngine } from './support/engine-pair.js';
import { colourTrack, seesColour } from './support/media.js';

const deps: MeshDeps = {
  recovery: { firstRestart: 30, nextRestart: 400, giveUp: 5000 },
  rebuildDelay: () => 20,
};

describe('mesh engine: recovery', () => {
  let pair: Pair;
  let camera: MediaStreamTrack;

  beforeEach(async () => {
    pair = createPair({ deps });
    camera = colourTrack('red');
    await pair.a.engine.setTrack('camera', camera);
    introduce(pair);
    await connected(pair);
  });
  afterEach(() => {
    pair.close();
    camera.stop();
  });

  for (const side of ['a', 'b'] as const) {
    it(`restarts ICE when ${side === 'a' ? 'the offering' : 'the answering'} side loses the path`, async () => {
      const before = [fragment(pair.a), fragment(pair.b)];
      const other = side === 'a' ? 'b' : 'a';
      const told = nextEvent(pair[side], 'link', ({ status }) => status.state === 'recovering');
      const answered = pair.pipe.next(({ signal }) => signal.type === 'answer');
      const back = pretendDisconnected(pair[side]);
      expect((await told).id).to.equal(other);
      await answered;
      back();
      await connected(pair);
      expect(pair.pipe.count('restart', 'b')).to.equal(side === 'b' ? 1 : 0);
      expect(pair.pipe.count('offer')).to.equal(2);
      await stable(pair.a);
      expect(fragment(pair.a)).to.not.equal(before[0]);
      expect(fragment(pair.b)).to.not.equal(before[1]);
      expect(pair.a.connections.length + pair.b.connections.length).to.equal(2);
      await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
    });
  }

  it('sends a restart offer that was lost again at recover()', async () => {
    const lost = pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.pipe.lose = ({ signal }) => signal.type === 'offer';
    const back = pretendDisconnected(pair.a);
    await lost;
    pair.pipe.lose = () => false;
    const answered = pair.pipe.next(({ signal }) => signal.type === 'answer');
    pair.a.engine.recover();
    await answered;
    back();
    await connected(pair);
    expect(pair.pipe.sent.filter(({ signal }) => signal.type === 'offer').map(({ signal }) => signal.n)).to.deep.equal([
      1, 2, 2,
    ]);
  });

  it('offers anew what was offered long before recover(): what was found without a network is of little use', async () => {
    const lost = pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.pipe.lose = ({ signal }) => signal.type === 'offer';
    const back = pretendDisconnected(pair.a);
    await lost;
    pair.pipe.lose = () => false;
    const third = pair.pipe.next(({ signal }) => signal.type === 'offer' && signal.n === 3);
    const { now } = performance;
    performance.now = () => now.call(performance) + 3000;
    pair.a.engine.recover();
    performance.now = now;
    await third;
    back();
    await connected(pair);
  });

  it('restarts at once at recover(), without waiting for its time', async () => {
    const slow = createPair({ deps: { recovery: { firstRestart: 60_000, nextRestart: 60_000, giveUp: 120_000 } } });
    introduce(slow);
    await connected(slow);
    const restarted = slow.pipe.next(({ signal }) => signal.type === 'offer');
    const back = pretendDisconnected(slow.b);
    slow.b.engine.recover();
    await restarted;
    back();
    await connected(slow);
    expect(slow.pipe.count('restart', 'b')).to.equal(1);
    slow.close();
  });

  it('takes new ICE servers with a restart', async () => {
    const offered = pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.a.engine.configure({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }], iceTransportPolicy: 'all' });
    const back = pretendDisconnected(pair.a);
    await offered;
    back();
    expect(
      currentConnection(pair.a)
        .getConfiguration()
        .iceServers?.map(({ urls }) => urls)
        .flat(),
    ).to.deep.equal(['stun:127.0.0.1:3478']);
  });

  for (const side of ['a', 'b'] as const) {
    it(`builds a new connection when the one of ${side} was closed under it, and media flows again`, async () => {
      const [link] = await Promise.all([dataLink(pair.b, 'a'), dataLink(pair.a, 'b')]);
      const closed = new Promise<void>((resolve) => link.on('close', resolve));
      const fresh = [nextEvent(pair.a, 'datalink'), nextEvent(pair.b, 'datalink')];
      const noticed = linkState(pair[side === 'a' ? 'b' : 'a'], side, 'failed');
      currentConnection(pair[side]).close();
      await noticed;
      await Promise.all([closed, ...fresh]);
      await connected(pair);
      expect(link.open).to.equal(false);
      expect(() => link.sendControl({}))
        .to.throw()
        .with.property('code', 'peer-unreachable');
      expect(pair.a.connections.map(({ signalingState }) => signalingState)).to.deep.equal(['closed', 'stable']);
      expect(pair.b.connections.map(({ signalingState }) => signalingState)).to.deep.equal(['closed', 'stable']);
      expect(pair.pipe.count('offer', 'b')).to.equal(0);
      await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'red');
    });
  }

  it('does not wait for its turn to replace a connection that had held for long', async () => {
    const patient = createPair({ deps: { ...deps, rebuildDelay: () => 60_000 } });
    introduce(patient);
    await connected(patient);
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
    try {
      currentConnection(patient.b).close();
      await linkState(patient.a, 'b', 'failed');
      await connected(patient);
      expect(patient.a.connections.length + patient.b.connections.length).to.equal(4);
    } finally {
      Reflect.deleteProperty(performance, 'now');
      patient.close();
    }
  });

  it('gives up on a path that does not come back, and builds a new connection', async () => {
    const quick = createPair({
      deps: { recovery: { firstRestart: 20, nextRestart: 50, giveUp: 200 }, rebuildDelay: () => 20 },
    });
    introduce(quick);
    await connected(quick);
    pretendDisconnected(quick.a);
    await linkState(quick.a, 'b', 'failed');
    await connected(quick);
    expect(quick.a.connections.length).to.equal(2);
    quick.close();
  });

  it('finds somebody again who came back with a new engine under the same id', async () => {
    const reborn = createTestEngine('b', deps);
    pair.pipe.add('b', reborn.engine);
    currentConnection(pair.b).close();
    reborn.engine.connect('a', true);
    await Promise.all([linkState(reborn, 'a', 'connected')]);
    await linkState(pair.a, 'b', 'connected');
    await seesColour(await remoteTrack(reborn, 'a', 'camera'), 'red');
    reborn.engine.close();
  });

  it('notices at once that the other side left, and does not build anew', async () => {
    const left = linkState(pair.b, 'a', 'closed');
    pair.a.engine.close();
    await left;
    const before = pair.pipe.sent.length;
    pair.b.engine.recover();
    expect(pair.pipe.sent.length).to.equal(before);
    expect(pair.b.engine.dataLink('a')).to.equal(null);
    expect(pair.b.engine.send('a', 'chat', 'hello?')).to.equal(false);
  });
});

/** The username fragment of the ICE generation in use. */
function fragment(test: TestEngine): string {
  return /a=ice-ufrag:(\S+)/.exec(currentConnection(test).localDescription?.sdp ?? '')?.[1] ?? '';
}

/** A path cannot be cut within one page, so the connection only says so; what follows is real. */
function pretendDisconnected(test: TestEngine): () => void {
  const pc = currentConnection(test);
  Object.defineProperty(pc, 'connectionState', { configurable: true, value: 'disconnected' });
  pc.dispatchEvent(new Event('connectionstatechange'));
  return () => {
    Reflect.deleteProperty(pc, 'connectionState');
    pc.dispatchEvent(new Event('connectionstatechange'));
  };
}
