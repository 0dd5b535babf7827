import { expect } from '@open-wc/testing';
import type { BulkLane } from '../../../src/engine/data-link.js';
import { MAX_LANES } from '../../../src/protocol/files.js';
import { captureChannel } from './support/capture-channel.js';
import { closed, createLaneEnds, openConnections, until } from './support/lane-ends.js';
import type { LaneEnd } from './support/lane-ends.js';
import { watchTimers } from './support/watch-timers.js';

const candidate = { candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host', sdpMid: '0', sdpMLineIndex: 0 };

describe('side lanes', () => {
  let a: LaneEnd;
  let b: LaneEnd;

  const use = (ends: [LaneEnd, LaneEnd]): void => {
    [a, b] = ends;
  };
  /** Both ends of a new lane. */
  const openBoth = async (from = a, to = b): Promise<[BulkLane, BulkLane]> => {
    const before = to.opened.length;
    const here = await from.lanes.open();
    await until(() => to.opened.length > before);
    const there = to.opened.at(-1);
    if (!there) throw new Error('No lane came.');
    return [here, there];
  };
  const failure = (opening: Promise<BulkLane>): Promise<unknown> =>
    opening.then(
      () => 'opened',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );

  beforeEach(() => use(createLaneEnds()));
  afterEach(() => {
    a.lanes.close();
    b.lanes.close();
    expect(openConnections(a, b)).to.equal(0);
  });

  it('are numbered by each side for itself, and a number is free again once its lane has closed', async () => {
    const [first] = await openBoth();
    const [second, secondThere] = await openBoth();
    const [back] = await openBoth(b, a);
    expect([first.id, second.id, secondThere.id, back.id]).to.deep.equal([1, 2, 2, 1]);
    first.close();
    const [third, thirdThere] = await openBoth();
    expect([third.id, thirdThere.id]).to.deep.equal([1, 1]);
  });

  it('can be opened anew by who hears that one has closed', async () => {
    const [here, there] = await openBoth();
    const again = new Promise<BulkLane>((resolve) => {
      here.on('close', () => resolve(a.lanes.open()));
    });
    there.close();
    expect((await again).id).to.equal(1);
  });

  it(`are at most ${MAX_LANES} a direction`, async () => {
    const lanes = await Promise.all(Array.from({ length: MAX_LANES }, () => a.lanes.open()));
    expect(lanes.map(({ id }) => id)).to.deep.equal(Array.from({ length: MAX_LANES }, (_, index) => index + 1));
    expect(await failure(a.lanes.open())).to.equal('peer-unreachable');
    expect(a.connections.length).to.equal(MAX_LANES);
    await openBoth(b, a);
  });

  it('carry frames from their opener only', async () => {
    const [here, there] = await openBoth();
    const heard: string[] = [];
    here.on('frame', () => heard.push('here'));
    const arrived = new Promise<Uint8Array>((resolve) => void there.on('frame', resolve));
    there.send(new Uint8Array([1]));
    here.send(new Uint8Array([2, 3]));
    expect([...(await arrived)]).to.deep.equal([2, 3]);
    await waitForMessage(a.connections[0]);
    expect(heard).to.deep.equal([]);
  });

  for (const side of ['opener', 'other side']) {
    it(`close at both ends when the ${side} closes, once`, async () => {
      const [here, there] = await openBoth();
      const [near, far] = side === 'opener' ? [here, there] : [there, here];
      let times = 0;
      near.on('close', () => times++);
      const gone = closed(far);
      near.close();
      near.close();
      expect([times, near.open]).to.deep.equal([1, false]);
      await gone;
      expect(far.open).to.equal(false);
      expect(openConnections(a, b)).to.equal(0);
      expect([...a.signals, ...b.signals].filter(({ type }) => type === 'close').length).to.equal(1);
      expect(() => here.send(new Uint8Array(1)))
        .to.throw()
        .with.property('code', 'peer-unreachable');
    });
  }

  it('close when their channel does', async () => {
    const { opened, restore } = captureChannel(0);
    const [here, there] = await openBoth();
    restore();
    const gone = Promise.all([closed(here), closed(there)]);
    (await opened).close();
    await gone;
    expect(openConnections(a, b)).to.equal(0);
  });

  it('close when the far end of the connection goes without a word', async () => {
    const [here] = await openBoth();
    const gone = closed(here);
    b.connections[0]?.close();
    await gone;
    expect(a.connections[0]?.signalingState).to.equal('closed');
  });

  it('close when the connection has failed, at both ends', async () => {
    const [here, there] = await openBoth();
    const gone = Promise.all([closed(here), closed(there)]);
    const pc = a.connections[0];
    if (!pc) throw new Error('There is no connection.');
    Object.defineProperty(pc, 'connectionState', { value: 'failed' });
    pc.dispatchEvent(new Event('connectionstatechange'));
    await gone;
    expect(openConnections(a, b)).to.equal(0);
  });

  it('are given up when nobody answers', async () => {
    use(createLaneEnds(50));
    a.lose = () => true;
    expect(await failure(a.lanes.open())).to.equal('peer-unreachable');
    expect(a.connections.length).to.equal(1);
    expect(openConnections(a, b)).to.equal(0);
    // Its number is free again.
    void failure(a.lanes.open());
    await until(() => a.signals.filter((signal) => signal.type === 'offer' && signal.lane === 1).length === 2);
  });

  it('have no time limit once they are open', async () => {
    const timers = watchTimers();
    await openBoth();
    timers.restore();
    expect(timers.left()).not.to.include(10_000);
  });

  it('are given up by who answered in vain, too', async () => {
    use(createLaneEnds(50));
    b.lose = ({ type }) => type === 'answer' || type === 'close';
    a.lose = ({ type }) => type === 'close';
    expect(await failure(a.lanes.open())).to.equal('peer-unreachable');
    await until(() => b.signals.some(({ type }) => type === 'close'));
    expect(b.connections.length).to.equal(1);
    expect(openConnections(a, b)).to.equal(0);
  });

  it('are refused at once by who cannot make a connection, or has that lane', async () => {
    await openBoth();
    const offer = a.signals.find(({ type }) => type === 'offer');
    b.lanes.receive({ ...offer, n: 7 });
    expect(b.signals.at(-1)).to.deep.equal({ type: 'close', n: 7, by: 'responder' });
    expect(b.connections.length).to.equal(1);
    const { RTCPeerConnection: original } = window;
    const opening = failure(a.lanes.open());
    window.RTCPeerConnection = (() => {
      throw new Error('There are too many connections.');
    }) as never;
    try {
      expect(await opening).to.equal('peer-unreachable');
      expect(await failure(a.lanes.open())).to.equal('peer-unreachable');
    } finally {
      window.RTCPeerConnection = original;
    }
  });

  it('ends what is being opened with the link, and opens no more', async () => {
    b.lose = ({ type }) => type === 'answer';
    const opening = failure(a.lanes.open());
    await until(() => b.signals.some(({ type }) => type === 'answer'));
    a.lanes.close();
    b.lanes.close();
    expect(await opening).to.equal('peer-unreachable');
    expect(openConnections(a, b)).to.equal(0);
    expect(await failure(a.lanes.open())).to.equal('peer-unreachable');
    a.lanes.receive(b.signals[0]);
    a.lanes.receive({ type: 'offer', n: 0, lane: 1, sdp: 'v=0' });
    expect(a.connections.length).to.equal(1);
  });

  it('suffer no harm from messages that make no sense', async () => {
    const [here, there] = await openBoth();
    const { sdp } = b.connections[0]?.localDescription ?? {};
    const nonsense = [
      null,
      'close',
      { type: 'offer', n: 1, lane: 0, sdp },
      { type: 'offer', n: 1, lane: MAX_LANES + 1, sdp },
      { type: 'offer', n: 0, lane: 2, sdp },
      { type: 'answer', n: 5, sdp },
      { type: 'candidate', n: 5, by: 'initiator', candidate },
      { type: 'candidate', n: 0, by: 'initiator', candidate: { candidate: 'candidate:nonsense', sdpMid: '0' } },
      { type: 'close', n: 5, by: 'initiator' },
      { type: 'close', n: 0, by: 'responder' },
    ];
    for (const message of nonsense) b.lanes.receive(message);
    let taken = 0;
    const [pc] = b.connections;
    const add = pc?.addIceCandidate.bind(pc);
    if (pc) pc.addIceCandidate = async (init?: RTCIceCandidateInit | null) => (taken++, add?.(init));
    for (let index = 0; index < 1000; index++) {
      b.lanes.receive({ type: 'candidate', n: 0, by: 'initiator', candidate });
    }
    expect(taken).to.be.within(1, 100);
    const arrived = new Promise<Uint8Array>((resolve) => void there.on('frame', resolve));
    here.send(new Uint8Array([1]));
    expect([...(await arrived)]).to.deep.equal([1]);
    expect([here.open, there.open, b.connections.length]).to.deep.equal([true, true, 1]);
  });

  it('are given up when a description is garbage, or one for media', async () => {
    const pc = new RTCPeerConnection();
    pc.addTransceiver('audio');
    const { sdp: media } = await pc.createOffer();
    pc.close();
    for (let n = 0; n < 100; n++) b.lanes.receive({ type: 'offer', n, lane: (n % 50) + 1, sdp: n % 2 ? 'v=0' : media });
    await until(() => openConnections(b) === 0);
    expect(b.connections.length).to.be.at.most(MAX_LANES);
    expect(b.signals.every(({ type }) => type === 'close')).to.equal(true);

    const opening = failure(a.lanes.open());
    a.lanes.receive({ type: 'answer', n: 0, sdp: 'garbage' });
    expect(await opening).to.equal('peer-unreachable');
    const [here] = await openBoth();
    // An answer that nobody asked for any more ends the lane it came for, and no other.
    const gone = closed(here);
    a.lanes.receive({ type: 'answer', n: 1, sdp: 'garbage' });
    await gone;
    await openBoth();
  });
});

/** Resolves once a message has come in on this connection. */
async function waitForMessage(pc: RTCPeerConnection | undefined): Promise<void> {
  for (let received = 0; received === 0;) {
    (await pc?.getStats())?.forEach((entry: { type: string; messagesReceived?: number }) => {
      if (entry.type === 'data-channel') received += entry.messagesReceived ?? 0;
    });
  }
}
