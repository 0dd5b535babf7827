import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { BroadcastTransport } from '../../../src/signaling/broadcast-transport.js';
import { fakeTrack } from '../../fakes/fake-media.js';
import { someone } from '../../fakes/fake-transport.js';
import { SessionBench } from '../../fakes/session-bench.js';

describe('waiting to be let in', () => {
  it('is shown with whether a host is there, and lasts longer than an unanswered join', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const bench = new SessionBench();
    const joined = bench.session.join();
    bench.transport.tell('waiting', { hosts: false });
    assert.deepEqual([bench.session.snapshot.state, bench.session.snapshot.waiting], ['joining', { hosts: false }]);
    bench.transport.tell('waiting', { hosts: true });
    t.mock.timers.tick(60_000);
    assert.deepEqual(bench.session.snapshot.waiting, { hosts: true });
    bench.transport.welcome();
    await joined;
    assert.deepEqual([bench.session.snapshot.state, bench.session.snapshot.waiting], ['joined', null]);
  });

  it('can be given up, and fails with the code of whoever declines', async () => {
    const bench = new SessionBench();
    const given = bench.session.join();
    bench.transport.tell('waiting', { hosts: true });
    await bench.session.leave();
    await assert.rejects(given, { code: 'cancelled' });
    assert.equal(bench.session.snapshot.waiting, null);
    const declined = bench.session.join();
    bench.transport.tell('waiting', { hosts: true });
    bench.transport.fail(new RtcError('not-admitted', 'The host did not let you in.'), true);
    await assert.rejects(declined, { code: 'not-admitted' });
    assert.deepEqual([bench.session.snapshot.state, bench.session.snapshot.waiting], ['failed', null]);
  });
});

describe('a host', () => {
  it('sees who knocks, once each, also after the signaling came back', async () => {
    const bench = new SessionBench();
    await bench.join();
    const told: string[] = [];
    bench.session.on('knock', ({ knocker }) => told.push(`+${knocker.id}`));
    bench.session.on('knock-end', ({ knocker }) => told.push(`-${knocker.id}`));
    bench.transport.tell('self', { role: 'host' });
    bench.transport.tell('knock', { id: 'a', name: 'Ann' });
    bench.transport.tell('knock', { id: 'b', name: 'Bob' });
    bench.transport.tell('knock', { id: 'b', name: 'Bobby' });
    assert.deepEqual(bench.session.snapshot.knocking, [
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Bobby' },
    ]);
    bench.transport.drop();
    const knocking = [
      { id: 'b', name: 'Bobby' },
      { id: 'c', name: 'Cleo' },
    ];
    bench.transport.welcome({ resumed: true, role: 'host', knocking, settings: { locked: true, muted: [] } });
    assert.deepEqual(bench.session.snapshot.knocking, knocking);
    assert.deepEqual(told, ['+a', '+b', '-a', '+c']);
    assert.equal(bench.session.snapshot.locked, true);
    bench.transport.tell('self', { role: 'guest' });
    assert.deepEqual(bench.session.snapshot.knocking, []);
  });

  it('asks the server for everything, and is told of what was decided', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const { host } = bench.session;
    assert.ok(host);
    await host.lockRoom();
    await host.removeParticipant('a', { keepOut: true });
    await host.muteAll();
    await host.muteParticipant('a', []);
    await host.endCall();
    assert.deepEqual(bench.transport.commands, [
      { type: 'lock', locked: true },
      { type: 'remove', id: 'a', keepOut: true },
      { type: 'mute', sources: ['microphone'] },
      { type: 'mute', id: 'a', sources: [] },
      { type: 'end' },
    ]);
    let changes = 0;
    bench.session.on('room-change', ({ locked }) => (changes += locked ? 1 : 0));
    bench.transport.tell('settings', { locked: true, muted: ['microphone'] });
    bench.transport.tell('settings', { locked: true, muted: ['microphone'] });
    assert.deepEqual([bench.session.snapshot.mutedForAll, changes], [['microphone'], 1]);
  });

  it('ends the call for everybody', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const reasons: string[] = [];
    bench.session.on('leave', ({ reason }) => reasons.push(reason));
    bench.transport.fail(new RtcError('ended-by-host', 'The host ended the call for everyone.'), true);
    assert.deepEqual([reasons, bench.session.snapshot.locked], [['ended-by-host'], false]);
  });

  it('is nobody between tabs', async () => {
    const transport = new BroadcastTransport({ room: 'r', name: '', token: () => '' });
    await assert.rejects(transport.command(), { code: 'unsupported' });
  });
});

describe('what a host has muted', () => {
  it('is not to be had here, whatever they send and say, also a track that comes later', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const told: unknown[] = [];
    bench.session.on('track', ({ source, track, participant }) => told.push([source, track, participant.muted]));
    const first = fakeTrack('audio');
    bench.engine.track('a', 'microphone', first);
    const person = () => bench.session.snapshot.participants[0];
    const stream = person()?.cameraStream;
    assert.deepEqual(stream?.getTracks(), [first]);
    bench.transport.presence({ ...someone('a'), muted: ['microphone', 'screen'] });
    assert.deepEqual(stream.getTracks(), []);
    const state = { microphone: true, camera: true, screen: true, files: false, call: true };
    bench.engine.message('a', 'state', state);
    assert.deepEqual([person()?.microphone, person()?.camera, person()?.screen], [false, true, false]);
    const [second, sound, picture] = [fakeTrack('audio'), fakeTrack('audio'), fakeTrack('video')];
    bench.engine.track('a', 'microphone', second);
    bench.engine.track('a', 'screen-audio', sound);
    bench.engine.track('a', 'camera', picture);
    assert.deepEqual([stream.getTracks(), person()?.screenStream], [[picture], null]);
    bench.transport.presence(someone('a'));
    assert.equal(person()?.cameraStream, stream, 'what plays it goes on');
    assert.deepEqual([stream.getTracks(), person()?.screenStream?.getTracks()], [[picture, second], [sound]]);
    assert.deepEqual(told, [
      ['microphone', first, []],
      ['camera', picture, ['microphone', 'screen']],
      ['microphone', second, []],
      ['screen-audio', sound, []],
    ]);
  });

  it('is out of the stream before anybody is told', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.track('a', 'microphone', fakeTrack('audio'));
    const heard: number[] = [];
    bench.session.on(
      'change',
      ({
        snapshot: {
          participants: [a],
        },
      }) => heard.push(a?.cameraStream?.getTracks().length ?? 0),
    );
    bench.transport.presence({ ...someone('a'), muted: ['microphone'] });
    assert.deepEqual(heard, [0]);
  });

  it('is known of newcomers from the beginning', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.transport.join({ ...someone('b'), muted: ['camera'] });
    bench.engine.track('b', 'camera', fakeTrack('video'));
    assert.equal(bench.session.snapshot.participants[0]?.cameraStream, null);
  });

  it('goes off, goes out no more, and does not come back by itself', async () => {
    const bench = new SessionBench();
    bench.session.setPublishing(true);
    const started = bench.session.media.start({ microphone: true, camera: true });
    (await bench.environment.nextPrompt()).allow();
    await started;
    await bench.join('a');
    bench.transport.tell('self', { role: 'guest', muted: ['microphone'] });
    await new Promise((resolve) => setImmediate(resolve));
    const { self } = bench.session.snapshot;
    assert.deepEqual([self?.muted, self?.microphone, self?.camera], [['microphone'], false, true]);
    assert.equal(bench.engine.tracks.microphone ?? null, null);
    bench.transport.tell('self', { role: 'guest' });
    assert.deepEqual([bench.session.snapshot.self?.muted, bench.session.media.snapshot.microphone], [[], false]);
  });
});
