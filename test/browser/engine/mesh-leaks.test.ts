import { expect } from '@open-wc/testing';
import { connected, createPair, introduce } from './support/engine-pair.js';
import type { Pair } from './support/engine-pair.js';
import { watchTimers } from './support/watch-timers.js';

describe('mesh engine: nothing left behind', () => {
  it('closes every connection in 50 rounds of opening and closing', async function () {
    this.timeout(120_000);
    const made: RTCPeerConnection[] = [];
    for (let round = 0; round < 50; round++) {
      const pair = createPair();
      introduce(pair);
      // Some at the end, some in the middle of connecting, some before anything was sent.
      if (round % 3 === 0) await connected(pair);
      else if (round % 3 === 1) await pair.pipe.next(({ signal }) => signal.type === 'answer');
      pair.close();
      made.push(...pair.a.connections, ...pair.b.connections);
      await Promise.resolve();
      expect(made.filter(({ signalingState }) => signalingState !== 'closed').length, `round ${round}`).to.equal(0);
    }
    expect(made.length).to.be.greaterThan(60);
  });

  it('leaves no timer and emits nothing after close()', async () => {
    const timers = watchTimers();
    const pair: Pair = createPair();
    introduce(pair);
    await connected(pair);
    pair.close();
    const events = pair.a.log.length;
    await new Promise((resolve) => setTimeout(resolve));
    timers.restore();
    expect(timers.left()).to.deep.equal([]);
    expect(pair.a.log.length).to.equal(events);
  });

  it('does nothing any more after close()', async () => {
    const pair = createPair();
    pair.a.engine.close();
    pair.a.engine.connect('b', true);
    pair.a.engine.receive('b', '{"type":"rebuild","gen":1}');
    pair.a.engine.recover();
    await pair.a.engine.setTrack('camera', null);
    pair.a.engine.close();
    expect(pair.a.connections).to.deep.equal([]);
    pair.close();
  });
});
