import { expect } from '@open-wc/testing';
import {
  connected,
  createPair,
  createTestEngine,
  currentConnection,
  introduce,
  linkState,
} from './support/engine-pair.js';
import type { Pair } from './support/engine-pair.js';
import type { PipedSignal } from './support/signal-pipe.js';

const isCandidate = ({ signal }: PipedSignal): boolean => signal.type === 'candidate';

describe('mesh engine: signals', () => {
  let pair: Pair;
  afterEach(() => pair.close());

  it('connects when both sides offer at once, on the offer of the smaller id', async () => {
    pair = createPair({ delay: 30 });
    pair.a.engine.connect('b', true);
    pair.b.engine.connect('a', true);
    await connected(pair);
    expect(pair.pipe.count('offer', 'b')).to.equal(1);
    expect(pair.pipe.count('answer', 'a')).to.equal(0);
    expect(pair.pipe.count('answer', 'b')).to.equal(1);
    expect(pair.b.connections.map(({ signalingState }) => signalingState)).to.deep.equal(['closed', 'stable']);
    expect(pair.pipe.count('rebuild')).to.equal(0);
  });

  it('connects when nobody was told to offer, because somebody asks in the end', async function () {
    this.timeout(30_000);
    pair = createPair();
    pair.a.engine.connect('b', false);
    pair.b.engine.connect('a', false);
    await connected(pair);
  });

  it('keeps candidates that overtake their offer', async () => {
    pair = createPair();
    pair.pipe.hold();
    introduce(pair);
    await pair.pipe.next(isCandidate);
    await gathered(currentConnection(pair.a));
    pair.pipe.release((held) => [...held.filter(isCandidate), ...held.filter((signal) => !isCandidate(signal))]);
    await connected(pair);
    expect(pair.pipe.count('offer')).to.equal(1);
    expect(currentConnection(pair.b).remoteDescription?.sdp).to.include('a=candidate');
  });

  it('keeps candidates that overtake their answer', async () => {
    pair = createPair();
    pair.pipe.hold('b');
    introduce(pair);
    await pair.pipe.next(({ signal, from }) => signal.type === 'candidate' && from === 'b');
    await gathered(currentConnection(pair.b));
    pair.pipe.release((held) => held.reverse());
    await connected(pair);
    expect(pair.pipe.count('offer')).to.equal(1);
    expect(currentConnection(pair.a).remoteDescription?.sdp).to.include('a=candidate');
  });

  it('sends a lost offer again when the offering side recovers', async () => {
    let lost = 0;
    pair = createPair({ lose: ({ signal }) => signal.type === 'offer' && lost++ === 0 });
    introduce(pair);
    await pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.a.engine.recover();
    await connected(pair);
    expect(pair.pipe.sent.filter(({ signal }) => signal.type === 'offer').map(({ signal }) => signal.n)).to.deep.equal([
      1, 1,
    ]);
  });

  it('sends a lost offer again when the waiting side recovers', async () => {
    let lost = 0;
    pair = createPair({ lose: ({ signal }) => signal.type === 'offer' && lost++ === 0 });
    introduce(pair);
    await pair.pipe.next(({ signal }) => signal.type === 'offer');
    pair.b.engine.recover();
    await connected(pair);
    expect(pair.pipe.count('rebuild', 'b')).to.equal(1);
    expect(pair.a.connections.length).to.equal(1);
  });

  it('sends a lost answer again instead of making another one', async () => {
    let lost = 0;
    pair = createPair({ lose: ({ signal }) => signal.type === 'answer' && lost++ === 0 });
    introduce(pair);
    await pair.pipe.next(({ signal }) => signal.type === 'answer');
    pair.a.engine.recover();
    await connected(pair);
    expect(pair.pipe.count('answer')).to.equal(2);
    expect(pair.b.connections.length).to.equal(1);
  });

  it('takes every signal once although each arrives twice', async () => {
    pair = createPair();
    const { a, b, pipe } = pair;
    a.engine.on('signal', ({ to, body }) =>
      setTimeout(() => pipe.deliver({ from: 'a', to, body, signal: JSON.parse(body) as never })),
    );
    b.engine.on('signal', ({ to, body }) =>
      setTimeout(() => pipe.deliver({ from: 'b', to, body, signal: JSON.parse(body) as never })),
    );
    introduce(pair);
    await connected(pair);
    expect(a.connections.length).to.equal(1);
    expect(b.connections.length).to.equal(1);
  });

  it('ignores participants that nobody asked to connect to, and text that is no signal', async () => {
    pair = createPair();
    introduce(pair);
    await connected(pair);
    const { a, b, pipe } = pair;
    const offer = pipe.sent.find(({ signal }) => signal.type === 'offer');
    b.engine.receive('stranger', offer?.body ?? '');
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '{"type":"offer"}',
      '{"type":"offer","gen":1,"n":7,"sdp":3}',
      'x'.repeat(100_000),
    ]) {
      b.engine.receive('a', body);
    }
    b.engine.disconnect('nobody');
    expect(b.engine.status('stranger')).to.equal(null);
    expect(b.connections.length).to.equal(1);
    expect(b.engine.send('stranger', 'x', 1)).to.equal(false);
    expect(await b.engine.getStats('stranger')).to.equal(null);
    expect(a.engine.status('b')?.state).to.equal('connected');
  });

  it('gets over an offer that the browser refuses', async () => {
    pair = createPair({ deps: { rebuildDelay: () => 20 } });
    pair.b.engine.connect('a', false);
    pair.b.engine.receive('a', JSON.stringify({ type: 'offer', gen: 1, n: 1, sdp: 'no description at all' }));
    await linkState(pair.b, 'a', 'failed');
    pair.a.engine.connect('b', true);
    await connected(pair);
  });

  it('does not touch a connection that works when it is asked to connect again', async () => {
    pair = createPair();
    introduce(pair);
    await connected(pair);
    introduce(pair);
    pair.b.engine.connect('a', true);
    pair.a.engine.recover();
    pair.b.engine.recover();
    expect(pair.a.connections.length + pair.b.connections.length).to.equal(2);
    expect(pair.pipe.count('offer')).to.equal(1);
    expect(pair.a.engine.status('b')?.state).to.equal('connected');
  });

  it('connects again with a participant that was disconnected, under the same id', async () => {
    pair = createPair();
    introduce(pair);
    await connected(pair);
    pair.a.engine.disconnect('b');
    expect(pair.a.engine.status('b')).to.equal(null);
    await linkState(pair.b, 'a', 'closed');
    introduce(pair);
    await connected(pair);
    const generations = pair.pipe.sent.filter(({ signal }) => signal.type === 'offer').map(({ signal }) => signal.gen);
    expect(generations).to.deep.equal([1, 2]);
  });

  it('uses the ICE servers and policy of the moment', async () => {
    pair = createPair();
    const turn = { urls: 'turn:127.0.0.1:3478', username: 'u', credential: 'c' };
    pair.a.engine.configure({ iceServers: [turn], iceTransportPolicy: 'relay' });
    pair.a.engine.connect('b', true);
    const config = currentConnection(pair.a).getConfiguration();
    expect(config.iceTransportPolicy).to.equal('relay');
    expect(config.iceServers?.map(({ urls }) => urls).flat()).to.deep.equal(['turn:127.0.0.1:3478']);
  });

  it('connects a mesh of four', async () => {
    pair = createPair();
    const [c, d] = [createTestEngine('c'), createTestEngine('d')];
    const all = [pair.a, pair.b, c, d];
    pair.pipe.add('c', c.engine);
    pair.pipe.add('d', d.engine);
    for (const [index, newcomer] of all.entries()) {
      for (const earlier of all.slice(0, index)) {
        earlier.engine.connect(newcomer.id, false);
        newcomer.engine.connect(earlier.id, true);
      }
    }
    await Promise.all(
      all.flatMap((one) => all.filter((other) => other !== one).map(({ id }) => linkState(one, id, 'connected'))),
    );
    expect(pair.pipe.count('offer')).to.equal(6);
    c.engine.close();
    d.engine.close();
  });
});

function gathered(pc: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (pc.iceGatheringState !== 'complete') return;
      pc.removeEventListener('icegatheringstatechange', check);
      resolve();
    };
    pc.addEventListener('icegatheringstatechange', check);
    check();
  });
}
