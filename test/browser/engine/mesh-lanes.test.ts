import { expect } from '@open-wc/testing';
import type { BulkLane, DataLink } from '../../../src/engine/data-link.js';
import { connected, createPair, dataLink, introduce } from './support/engine-pair.js';
import type { Pair } from './support/engine-pair.js';
import { receiveBytes, sendBytes } from './support/bulk-bytes.js';
import { closed, openConnections, until } from './support/lane-ends.js';
import { colourTrack } from './support/media.js';

const MIB = 1024 * 1024;

describe('mesh engine: further lanes', () => {
  let pair: Pair;
  let a: DataLink;
  let b: DataLink;

  beforeEach(async () => {
    pair = createPair();
    introduce(pair);
    [a, b] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
  });
  afterEach(async () => {
    pair.close();
    // simple-peer closes its connection a moment later.
    await Promise.resolve();
    expect(openConnections(pair.a, pair.b)).to.equal(0);
  });

  const openBoth = async (): Promise<[BulkLane, BulkLane]> => {
    const coming = new Promise<BulkLane>((resolve) => void b.on('lane', resolve));
    return [await a.openLane(), await coming];
  };

  it('carry their frames in order, each beside the others', async () => {
    const [here, there] = await openBoth();
    const [second, secondThere] = await openBoth();
    expect([a.lane.id, here.id, second.id]).to.deep.equal([0, 1, 2]);
    expect(here.maxMessageSize).to.be.within(64 * 1024, 256 * 1024);
    const arrived = [b.lane, there, secondThere].map((lane) => receiveBytes(lane, 8 * MIB));
    const highest = await Promise.all([a.lane, here, second].map((lane) => sendBytes(lane, 8 * MIB)));
    await Promise.all(arrived);
    expect(Math.max(...highest)).to.be.at.most(MIB + here.maxMessageSize);
    expect(openConnections(pair.a)).to.equal(3);
  });

  it('hand over even what was sent in the moment they opened', async () => {
    const arrived = new Promise<Uint8Array>((resolve) => {
      b.on('lane', (lane) => void lane.on('frame', resolve));
    });
    (await a.openLane()).send(new Uint8Array([1, 2, 3]));
    expect([...(await arrived)]).to.deep.equal([1, 2, 3]);
  });

  it('need nothing from the signaling', async () => {
    await connected(pair);
    const before = pair.pipe.sent.length;
    await openBoth();
    expect(pair.pipe.sent.slice(before).filter(({ signal }) => signal.type !== 'candidate')).to.deep.equal([]);
  });

  it('leave the link as it was when they close', async () => {
    const [here, there] = await openBoth();
    const gone = closed(here);
    there.close();
    await gone;
    expect([a.open, b.open, a.lane.open, openConnections(pair.a, pair.b)]).to.deep.equal([true, true, true, 2]);
    const arrived = new Promise<unknown>((resolve) => void b.on('control', resolve));
    a.sendControl({ still: 'here' });
    expect(await arrived).to.deep.equal({ still: 'here' });
  });

  it('cannot close lane 0', () => {
    a.lane.close();
    expect(a.lane.open).to.equal(true);
  });

  it('close with the link, before it says that it has closed', async () => {
    const [here, there] = await openBoth();
    const order: string[] = [];
    a.on('close', () => order.push(`link, ${here.open}`));
    here.on('close', () => order.push(`lane, ${a.open}`));
    const gone = Promise.all([closed(there), closed(here)]);
    pair.b.engine.disconnect('a');
    await gone;
    await until(() => openConnections(pair.a, pair.b) === 0);
    expect(order).to.deep.equal(['lane, false', 'link, false']);
    const late = await a.openLane().catch((error: unknown) => error);
    expect(late).to.have.property('code', 'peer-unreachable');
  });

  it('leave no connection behind when the link closes while they open', async () => {
    for (const moment of ['at once', 'offered', 'answered', 'opened'] as const) {
      const opening = a.openLane().then(
        () => 'opened',
        ({ code }: { code: string }) => code,
      );
      const [, lane] = pair.a.connections;
      if (moment === 'offered') await signalingState(lane, 'have-local-offer');
      if (moment === 'answered') await signalingState(lane, 'stable');
      if (moment === 'opened') await opening;
      pair.a.engine.disconnect('b');
      // A busy browser may tell late of the answer, and at once of all that followed.
      expect(await opening).to.be.oneOf(moment === 'at once' ? ['peer-unreachable'] : ['opened', 'peer-unreachable']);
      await until(() => openConnections(pair.a, pair.b) === 0);
      pair.close();
      pair = createPair();
      introduce(pair);
      [a, b] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
    }
  });

  it('end with the time that opening may take', async () => {
    pair.close();
    pair = createPair({ deps: { laneTimeout: 1 } });
    introduce(pair);
    a = await dataLink(pair.a, 'b');
    const error = await a.openLane().catch((error: unknown) => error);
    expect(error).to.have.property('code', 'peer-unreachable');
    await until(() => openConnections(pair.a, pair.b) === 2);
  });
});

describe('mesh engine: whether a link carries media', () => {
  let pair: Pair;
  let track: MediaStreamTrack;

  beforeEach(() => {
    pair = createPair();
    track = colourTrack('lime');
  });
  afterEach(() => {
    pair.close();
    track.stop();
  });

  it('follows the tracks of either side', async () => {
    introduce(pair);
    const [a, b] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
    expect([a.carriesMedia, b.carriesMedia]).to.deep.equal([false, false]);
    for (const test of [pair.a, pair.b]) {
      await test.engine.setTrack('camera', track);
      expect(test.engine.dataLink(test === pair.a ? 'b' : 'a')?.carriesMedia).to.equal(true);
      await until(() => a.carriesMedia && b.carriesMedia);
      await test.engine.setTrack('camera', null);
      await until(() => !a.carriesMedia && !b.carriesMedia);
    }
  });

  it('is known of tracks that were there first, and over with the link', async () => {
    await pair.b.engine.setTrack('screen', track);
    introduce(pair);
    const [a, b] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
    expect(b.carriesMedia).to.equal(true);
    await until(() => a.carriesMedia);
    pair.close();
    expect([a.carriesMedia, b.carriesMedia]).to.deep.equal([false, false]);
  });
});

function signalingState(pc: RTCPeerConnection | undefined, state: RTCSignalingState): Promise<void> {
  return new Promise((resolve) => {
    pc?.addEventListener('signalingstatechange', () => pc.signalingState === state && resolve());
  });
}
