import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Participant, SessionEvents } from '../../../src/session/session-types.js';
import { fakeTrack } from '../../fakes/fake-media.js';
import { someone } from '../../fakes/fake-transport.js';
import { SessionBench } from '../../fakes/session-bench.js';

const OFF = { microphone: false, camera: false, screen: false, files: false, call: false };

describe('participants', () => {
  it('are connected to by the newcomer, and awaited by those who were there', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b');
    bench.transport.join(someone('c'));
    assert.deepEqual(bench.ids, ['a', 'b', 'c']);
    assert.deepEqual(
      bench.engine.calls.filter(([name]) => name === 'connect'),
      [
        ['connect', 'a', true],
        ['connect', 'b', true],
        ['connect', 'c', false],
      ],
    );
  });

  it('are in the snapshot, or out of it, before their event', async () => {
    const bench = new SessionBench();
    await bench.join();
    const seen: [string, boolean][] = [];
    const has = ({ participant }: { participant: Participant }): boolean => bench.ids.includes(participant.id);
    bench.session.on('participant-join', (event) => seen.push(['join', has(event)]));
    bench.session.on('participant-leave', (event) => seen.push(['leave', has(event)]));
    bench.transport.join(someone('a'));
    bench.transport.leave('a');
    assert.deepEqual(seen, [
      ['join', true],
      ['leave', false],
    ]);
    assert.deepEqual(bench.engine.calls.at(-1), ['disconnect', 'a']);
  });

  it('are new objects when something changes and the same when nothing does', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const before = bench.session.snapshot;
    bench.transport.presence(someone('a'));
    assert.equal(bench.session.snapshot, before);
    let changed: SessionEvents['participant-change'] | undefined;
    bench.session.on('participant-change', (event) => (changed = event));
    bench.transport.presence(someone('a', 'Ada', false));
    assert.deepEqual(changed?.changed, ['name', 'present']);
    assert.equal(changed?.participant, bench.session.snapshot.participants[0]);
    assert.equal(before.participants[0]?.name, 'a');
  });

  it('have the role that the server tells, which may change', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    assert.equal(bench.session.snapshot.participants[0]?.role, null);
    bench.transport.join({ ...someone('b'), role: 'host' });
    assert.equal(bench.session.snapshot.participants[1]?.role, 'host');
    bench.transport.presence({ ...someone('b'), role: 'guest' });
    assert.equal(bench.session.snapshot.participants[1]?.role, 'guest');
  });

  it('cannot change a name that is fixed: the page is told, and nobody else', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.transport.welcome({ name: 'Ann', role: 'host', nameFixed: true, resumed: true });
    const errors: string[] = [];
    bench.session.on('error', ({ error }) => errors.push(error.code));
    bench.session.setName('Eve');
    const { self } = bench.session.snapshot;
    assert.deepEqual([self?.name, self?.role, bench.transport.names, errors], ['Ann', 'host', [], ['name-fixed']]);
    assert.equal(bench.session.snapshot.state, 'joined');
  });

  it('show the state of their connection', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    assert.equal(bench.session.snapshot.participants[0]?.link, 'connecting');
    bench.engine.link('a', 'connected', true);
    assert.equal(bench.session.snapshot.participants[0]?.link, 'connected');
    assert.equal(bench.session.snapshot.participants[0]?.relayed, true);
    bench.engine.link('a', 'recovering');
    assert.equal(bench.transport.probes, 1);
  });

  it('exchange signals only while they are in the room', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.signal('a', 'offer');
    assert.deepEqual(bench.transport.sent, [{ to: 'a', body: 'offer' }]);
    bench.transport.signal('a', 'answer');
    bench.transport.signal('stranger', 'offer');
    assert.deepEqual(
      bench.engine.calls.filter(([name]) => name === 'receive'),
      [['receive', 'a', 'answer']],
    );
  });

  it('keep one stream when their connection is made anew', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const first = fakeTrack('video');
    bench.engine.track('a', 'camera', first);
    bench.engine.track('a', 'microphone', fakeTrack('audio'));
    bench.engine.track('a', 'screen', fakeTrack('video'));
    const before = bench.session.snapshot.participants[0];
    assert.equal(before?.cameraStream?.getTracks().length, 2);
    assert.equal(before?.screenStream?.getTracks().length, 1);
    const second = fakeTrack('video');
    bench.engine.track('a', 'camera', second);
    const after = bench.session.snapshot.participants[0];
    assert.equal(after?.cameraStream, before?.cameraStream);
    assert.deepEqual(after?.cameraStream?.getVideoTracks(), [second]);
    assert.equal(bench.events.filter((type) => type === 'track').length, 4);
  });
});

describe('what participants say of themselves', () => {
  it('shows, and tells when a screen comes and goes', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.message('a', 'state', { ...OFF, microphone: true, screen: true, call: true });
    const [a] = bench.session.snapshot.participants;
    assert.equal(a?.microphone, true);
    assert.equal(a?.call, true);
    bench.engine.message('a', 'state', OFF);
    const screens = bench.events.filter((type) => type.startsWith('screen'));
    assert.deepEqual(screens, ['screen-share-start', 'screen-share-stop']);
  });

  it('ends the share of somebody who leaves', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.message('a', 'state', { ...OFF, screen: true });
    bench.transport.leave('a');
    assert.deepEqual(bench.events.slice(-2), ['screen-share-stop', 'participant-leave']);
  });

  it('is ignored when it is not wholly a state', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const before = bench.session.snapshot;
    for (const bad of [null, 'on', {}, { ...OFF, camera: 'yes' }, { ...OFF, call: undefined }]) {
      bench.engine.message('a', 'state', bad);
    }
    bench.engine.message('stranger', 'state', OFF);
    assert.equal(bench.session.snapshot, before);
  });

  it('is sent to everyone at a change and to each who becomes connected', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b');
    bench.engine.link('a', 'connected');
    assert.deepEqual(bench.engine.sent, [{ id: 'a', channel: 'state', payload: OFF }]);
    bench.session.setFiles(true);
    bench.session.setFiles(true);
    bench.engine.link('b', 'connected');
    const files = { ...OFF, files: true };
    assert.deepEqual(bench.engine.sent.slice(1), [
      { id: 'a', channel: 'state', payload: files },
      { id: 'b', channel: 'state', payload: files },
    ]);
    bench.engine.link('a', 'recovering');
    bench.engine.link('a', 'connected');
    assert.deepEqual(bench.engine.sent.at(-1), { id: 'a', channel: 'state', payload: files });
  });
});

describe('own media', () => {
  it('stays a preview until the person takes part', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    const track = await bench.camera();
    assert.equal(bench.engine.tracks.camera ?? null, null);
    assert.equal(bench.session.snapshot.self?.camera, true);
    assert.equal(bench.session.snapshot.self?.call, false);
    assert.deepEqual(bench.engine.sent.at(-1)?.payload, OFF);
    bench.session.setPublishing(true);
    assert.equal(bench.engine.tracks.camera, track);
    assert.deepEqual(bench.engine.sent.at(-1)?.payload, { ...OFF, camera: true, call: true });
    bench.session.setPublishing(false);
    assert.equal(bench.engine.tracks.camera, null);
  });

  it('is sent from the start when it was on before the join', async () => {
    const bench = new SessionBench();
    const track = await bench.camera();
    bench.session.setPublishing(true);
    await bench.join('a');
    assert.equal(bench.engine.tracks.camera, track);
    assert.equal(bench.session.snapshot.self?.camera, true);
  });

  it('tells what the engine could not send', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.session.setPublishing(true);
    bench.engine.trackError = new Error('sender gone');
    const told = new Promise<SessionEvents['error']>((resolve) => bench.session.on('error', resolve));
    await bench.camera();
    const { error } = await told;
    assert.equal(error.code, 'peer-unreachable');
    assert.equal(error.cause, bench.engine.trackError);
  });

  it('tells of a device that went by itself', async () => {
    const bench = new SessionBench();
    await bench.camera();
    const told = new Promise<SessionEvents['error']>((resolve) => bench.session.on('error', resolve));
    bench.environment.live[0]?.end();
    assert.equal((await told).error.code, 'device-not-found');
  });
});

describe('messages', () => {
  it('go to everyone who is connected, or to one', async () => {
    const bench = new SessionBench();
    await bench.join('a', 'b', 'c');
    bench.engine.link('a', 'connected');
    bench.engine.link('b', 'connected');
    bench.engine.sent.length = 0;
    await bench.session.sendMessage('hello');
    await bench.session.sendMessage('psst', { to: 'b' });
    assert.deepEqual(
      bench.engine.sent.map(({ id, payload }) => [id, payload]),
      [
        ['a', { text: 'hello' }],
        ['b', { text: 'hello' }],
        ['b', { text: 'psst' }],
      ],
    );
  });

  it('are refused when nobody gets them, when empty and when too long', async () => {
    const bench = new SessionBench();
    await assert.rejects(bench.session.sendMessage('x'), { code: 'peer-unreachable' });
    await bench.join('a');
    await assert.rejects(bench.session.sendMessage('x'), { code: 'peer-unreachable' });
    bench.engine.link('a', 'connected');
    await assert.rejects(bench.session.sendMessage('  '), { code: 'bad-attribute' });
    await assert.rejects(bench.session.sendMessage('x'.repeat(4001)), { code: 'bad-attribute' });
  });

  it('come as text from a participant, and nothing else does', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    const texts: string[] = [];
    bench.session.on('message', ({ from, text }) => texts.push(`${from.id}: ${text}`));
    for (const bad of [null, {}, { text: 1 }, { text: '' }, { text: 'x'.repeat(4001) }]) {
      bench.engine.message('a', 'chat', bad);
    }
    bench.engine.message('stranger', 'chat', { text: 'boo' });
    bench.engine.message('a', 'chat', { text: 'hi' });
    assert.deepEqual(texts, ['a: hi']);
  });

  it('of the page’s own take the same way, but not the kit’s channels', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    let got: SessionEvents['data'] | undefined;
    bench.session.on('data', (event) => (got = event));
    bench.engine.message('a', 'cursor', { x: 1 });
    assert.deepEqual([got?.from.id, got?.channel, got?.payload], ['a', 'cursor', { x: 1 }]);
    await bench.session.send('cursor', { x: 2 });
    assert.deepEqual(bench.engine.sent.at(-1), { id: 'a', channel: 'cursor', payload: { x: 2 } });
    await assert.rejects(bench.session.send('state', {}), { code: 'bad-attribute' });
  });

  it('statistics come by participant', async () => {
    const bench = new SessionBench();
    assert.equal((await bench.session.getStats()).size, 0);
    await bench.join('a', 'b');
    assert.deepEqual([...(await bench.session.getStats()).keys()], ['a', 'b']);
  });
});

describe('names', () => {
  it('change for the others and oneself', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.session.setName('  Ada  ');
    assert.deepEqual(bench.transport.names, ['Ada']);
    assert.equal(bench.session.snapshot.self?.name, 'Ada');
  });

  it('count for the next join', async () => {
    const bench = new SessionBench({ name: 'A' });
    bench.session.setName('Ada');
    await bench.join();
    assert.equal(bench.transport.options.name, 'Ada');
  });
});
