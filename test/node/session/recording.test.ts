import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SessionBench } from '../../fakes/session-bench.js';

const STATE = { microphone: false, camera: false, screen: false, files: false, call: true };

describe('recordings in a session', () => {
  it('are told to everyone, and to who comes later, until the last one ends', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    const told = (): unknown[] =>
      bench.engine.sent.map(({ id, payload }) => [id, (payload as { recording?: boolean }).recording]);
    bench.engine.sent.length = 0;
    const [first, second] = [bench.session.announceRecording(), bench.session.announceRecording()];
    bench.transport.join({ id: 'b', name: 'b', connected: true });
    bench.engine.link('b', 'connected');
    first();
    assert.equal(bench.session.snapshot.self?.recording, true);
    second();
    second();
    assert.deepEqual(told(), [
      ['a', true],
      ['b', true],
      ['a', undefined],
      ['b', undefined],
    ]);
    assert.equal(bench.session.snapshot.self?.recording, false);
  });

  it('of others are events, and end with them', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const events: string[] = [];
    for (const type of ['recording-start', 'recording-stop'] as const)
      bench.session.on(type, ({ participant }) => events.push(`${type} ${participant.id}`));
    bench.engine.message('a', 'state', { ...STATE, recording: true });
    assert.equal(bench.session.snapshot.participants[0]?.recording, true);
    // A page of before says nothing about it.
    bench.engine.message('a', 'state', STATE);
    bench.engine.message('a', 'state', { ...STATE, recording: true });
    bench.transport.leave('a');
    assert.deepEqual(events, ['recording-start a', 'recording-stop a', 'recording-start a', 'recording-stop a']);
  });

  it('are over with the stay in the room', async () => {
    const bench = new SessionBench();
    await bench.join();
    const end = bench.session.announceRecording();
    await bench.session.leave();
    await bench.join();
    assert.equal(bench.session.snapshot.self?.recording, false);
    end();
    assert.equal(bench.session.snapshot.self?.recording, false);
  });
});
