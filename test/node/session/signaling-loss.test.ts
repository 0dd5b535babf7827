import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { SessionEvents } from '../../../src/session/session-types.js';
import { someone } from '../../fakes/fake-transport.js';
import { SessionBench } from '../../fakes/session-bench.js';

async function inCall(...ids: string[]) {
  const bench = new SessionBench();
  await bench.join(...ids);
  for (const id of ids) bench.engine.link(id, 'connected');
  const left: SessionEvents['participant-leave'][] = [];
  bench.session.on('participant-leave', (event) => left.push(event));
  const gone = (): string[] => left.map(({ participant, reason }) => `${participant.id} ${reason}`);
  return { bench, gone };
}

describe('losing the signaling', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is not losing the call', async () => {
    const { bench, gone } = await inCall('a');
    await bench.camera();
    bench.session.setPublishing(true);
    bench.transport.drop();
    const { state, self, error } = bench.session.snapshot;
    assert.equal(state, 'reconnecting');
    assert.equal(self?.present, false);
    assert.equal(error?.code, 'signaling-unreachable');
    mock.timers.tick(120_000);
    assert.deepEqual(bench.ids, ['a']);
    assert.deepEqual(gone(), []);
    assert.equal(bench.session.media.snapshot.camera, true);
    assert.equal(bench.engine.closed, false);
  });

  it('ends with a resumed seat as if nothing had been', async () => {
    const { bench } = await inCall('a');
    bench.events.length = 0;
    bench.transport.drop();
    bench.transport.welcome({ resumed: true, participants: [someone('a', 'Ada')] });
    const { state, self, error, participants } = bench.session.snapshot;
    assert.equal(state, 'joined');
    assert.equal(error, null);
    assert.equal(self?.present, true);
    assert.equal(participants[0]?.name, 'Ada');
    assert.deepEqual(bench.engine.calls.at(-1), ['recover']);
    assert.ok(!bench.events.includes('join'));
    assert.equal(bench.engine.calls.filter(([name]) => name === 'identify').length, 1);
  });

  it('keeps a name that was changed meanwhile', async () => {
    const { bench } = await inCall('a');
    bench.transport.drop();
    bench.session.setName('New');
    bench.transport.welcome({ resumed: true, name: 'Old', participants: [someone('a')] });
    assert.equal(bench.session.snapshot.self?.name, 'New');
  });
});

describe('a resumed seat', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('lets the replay say how somebody went', async () => {
    const { bench, gone } = await inCall('a', 'b');
    bench.transport.drop();
    bench.transport.welcome({ resumed: true, participants: [someone('a')] });
    bench.transport.leave('b', 'left');
    mock.timers.tick(60_000);
    assert.deepEqual(gone(), ['b left']);
  });

  it('takes out those whom the server does not name, connected or not', async () => {
    const { bench, gone } = await inCall('a', 'b');
    bench.transport.drop();
    bench.transport.welcome({ resumed: true, participants: [someone('a')] });
    mock.timers.tick(60_000);
    assert.deepEqual(gone(), ['b timeout']);
    assert.deepEqual(bench.ids, ['a']);
  });
});

describe('a restarted server', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('has what was lost signalled again when somebody comes back after oneself', async () => {
    const { bench } = await inCall('a');
    bench.transport.drop();
    bench.transport.welcome({ resumed: false, participants: [] });
    const before = bench.engine.calls.filter(([name]) => name === 'recover').length;
    bench.transport.join(someone('a'));
    assert.equal(bench.engine.calls.filter(([name]) => name === 'recover').length, before + 1);
    bench.transport.join(someone('new'));
    assert.equal(bench.engine.calls.filter(([name]) => name === 'recover').length, before + 1);
  });

  it('keeps those whose connection lives, and those who come back in time', async () => {
    const { bench, gone } = await inCall('alive', 'back', 'lost');
    bench.transport.drop();
    bench.engine.link('back', 'recovering');
    bench.engine.link('lost', 'recovering');
    bench.transport.welcome({ resumed: false, grace: 5000 });
    assert.deepEqual(bench.ids, ['alive', 'back', 'lost']);
    assert.equal(bench.session.snapshot.participants[0]?.present, false);
    bench.transport.join(someone('back'));
    mock.timers.tick(4999);
    assert.deepEqual(gone(), []);
    mock.timers.tick(1);
    assert.deepEqual(gone(), ['lost timeout']);
    assert.deepEqual(bench.ids, ['alive', 'back']);
  });

  it('gives up somebody who has not come back once the connection goes, too', async () => {
    const { bench, gone } = await inCall('a');
    bench.transport.drop();
    bench.transport.welcome({ resumed: false, grace: 5000 });
    mock.timers.tick(5000);
    assert.deepEqual(gone(), []);
    bench.engine.link('a', 'recovering');
    assert.deepEqual(gone(), ['a timeout']);
  });

  it('tells nobody’s arrival twice', async () => {
    const { bench } = await inCall('a');
    bench.events.length = 0;
    bench.transport.drop();
    bench.transport.welcome({ resumed: false, participants: [someone('a')] });
    assert.ok(!bench.events.includes('participant-join'));
    assert.deepEqual(bench.ids, ['a']);
    assert.equal(bench.session.snapshot.participants[0]?.link, 'connected');
    assert.ok(!bench.engine.calls.some(([name]) => name === 'disconnect'));
  });

  it('that gives another id makes every connection anew', async () => {
    const { bench } = await inCall('a');
    bench.transport.drop();
    bench.transport.welcome({ resumed: false, selfId: 'me-2', participants: [someone('a')] });
    assert.equal(bench.session.snapshot.self?.id, 'me-2');
    const calls = bench.engine.calls.filter(([name]) => name !== 'recover').slice(-3);
    assert.deepEqual(calls, [
      ['identify', 'me-2'],
      ['disconnect', 'a'],
      ['connect', 'a', true],
    ]);
  });

  it('is not waited for any more after a leave', async () => {
    const { bench, gone } = await inCall('a');
    bench.transport.drop();
    bench.transport.welcome({ resumed: false, grace: 5000 });
    await bench.session.leave();
    mock.timers.tick(60_000);
    assert.deepEqual(gone(), []);
  });
});
