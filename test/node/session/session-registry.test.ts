import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { acquireSession, SessionRegistry } from '../../../src/session/session-registry.js';
import { RtcSession } from '../../../src/session/rtc-session.js';
import { LINGER_MS } from '../../../src/session/shared-session.js';
import type { SessionLease, SessionOptions } from '../../../src/session/session-types.js';
import { SessionBench } from '../../fakes/session-bench.js';

const ROOM: SessionOptions = { room: 'tea', signaling: 'wss://example.org/signaling' };

function setUp() {
  const bench = new SessionBench();
  const made: RtcSession[] = [];
  const warnings: string[] = [];
  const registry = new SessionRegistry(
    (options) => {
      const session = new RtcSession(options, bench.deps());
      made.push(session);
      return session;
    },
    (message) => warnings.push(message),
  );
  return { bench, made, warnings, registry };
}

async function join(bench: SessionBench, lease: SessionLease): Promise<void> {
  const joined = lease.session.join();
  bench.transport.welcome();
  await joined;
}

async function camera(bench: SessionBench, lease: SessionLease): Promise<void> {
  const on = lease.setCamera(true);
  (await bench.environment.nextPrompt()).allow();
  await on;
}

describe('sharing a session', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('happens for one room and one server, however they are written', () => {
    const { registry, made } = setUp();
    const a = registry.acquire(ROOM);
    const b = registry.acquire({ room: ' tea ', signaling: 'https://example.org/signaling#x' });
    const c = registry.acquire({ ...ROOM, room: 'coffee' });
    assert.equal(a.session, b.session);
    assert.notEqual(a.session, c.session);
    assert.equal(made.length, 2);
  });

  it('does not happen with another secret, or none', () => {
    const { registry, warnings } = setUp();
    const sessions = [undefined, 'ours', 'theirs'].map((secret) => registry.acquire({ ...ROOM, secret }).session);
    assert.equal(new Set(sessions).size, 3);
    assert.equal(registry.acquire({ ...ROOM, secret: 'ours' }).session, sessions[1]);
    assert.equal(registry.acquire({ ...ROOM, secret: '' }).session, sessions[0]);
    assert.deepEqual(warnings, []);
  });

  it('ends with the last release, a moment later', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    const b = registry.acquire(ROOM);
    await join(bench, a);
    a.release();
    mock.timers.tick(LINGER_MS);
    assert.equal(a.session.snapshot.state, 'joined');
    b.release();
    b.release();
    mock.timers.tick(LINGER_MS - 1);
    assert.equal(a.session.snapshot.state, 'joined');
    mock.timers.tick(1);
    assert.equal(a.session.snapshot.state, 'ended');
    assert.notEqual(registry.acquire(ROOM).session, a.session);
  });

  it('outlives mount, unmount, mount of a strict mode', async () => {
    const { bench, registry, made } = setUp();
    const element = {};
    registry.acquire(ROOM, element).release();
    const lease = registry.acquire(ROOM, element);
    mock.timers.tick(LINGER_MS * 2);
    await join(bench, lease);
    assert.equal(made.length, 1);
    assert.equal(bench.transports.length, 1);
  });

  it('keeps what an element holds while it is moved in the document', async () => {
    const { bench, registry } = setUp();
    const element = {};
    registry.acquire(ROOM, {});
    const before = registry.acquire(ROOM, element);
    await join(bench, before);
    await camera(bench, before);
    before.setPublishing(true);
    before.release();
    const after = registry.acquire(ROOM, element);
    mock.timers.tick(LINGER_MS * 2);
    assert.equal(bench.environment.live.length, 1);
    assert.equal(after.session.snapshot.self?.call, true);
    after.release();
    mock.timers.tick(LINGER_MS);
    assert.equal(bench.environment.live.length, 0);
    assert.equal(after.session.snapshot.self?.call, false);
  });

  it('does not hand one element’s camera to another', async () => {
    const { bench, registry } = setUp();
    const call = registry.acquire(ROOM, {});
    await join(bench, call);
    await camera(bench, call);
    call.release();
    const drop = registry.acquire(ROOM, {});
    mock.timers.tick(LINGER_MS);
    assert.equal(bench.environment.live.length, 0);
    assert.equal(drop.session.snapshot.state, 'joined');
  });
});

describe('holding', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is given up only when no other lease holds the same', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    const b = registry.acquire(ROOM);
    registry.acquire(ROOM);
    await join(bench, a);
    await camera(bench, a);
    await b.setCamera(true);
    a.release();
    mock.timers.tick(LINGER_MS);
    assert.equal(bench.environment.live.length, 1);
    b.release();
    mock.timers.tick(LINGER_MS);
    assert.equal(bench.environment.live.length, 0);
  });

  it('of a device ends for all with the person’s own off', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    const b = registry.acquire(ROOM);
    await camera(bench, a);
    await b.setCamera(false);
    assert.equal(bench.environment.live.length, 0);
  });

  it('of files lasts while any element takes them', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    const b = registry.acquire(ROOM);
    await join(bench, a);
    a.setFiles(true);
    b.setFiles(true);
    a.setFiles(false);
    assert.equal(a.session.snapshot.self?.files, true);
    b.release();
    mock.timers.tick(LINGER_MS);
    assert.equal(a.session.snapshot.self?.files, false);
  });

  it('lets go of the microphone of a removed element, although muted', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    registry.acquire(ROOM);
    const on = a.setMicrophone(true);
    (await bench.environment.nextPrompt()).allow();
    await on;
    await a.session.media.setMicrophone(false);
    a.release();
    mock.timers.tick(LINGER_MS);
    assert.deepEqual(bench.environment.live, []);
  });

  it('stops what a prompt brings after the element has gone', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    registry.acquire(ROOM);
    const on = a.setCamera(true);
    const prompt = await bench.environment.nextPrompt();
    a.release();
    mock.timers.tick(LINGER_MS);
    prompt.allow();
    await on;
    assert.deepEqual(bench.environment.live, []);
  });

  it('does nothing any more after the release', async () => {
    const { bench, registry } = setUp();
    const a = registry.acquire(ROOM);
    a.release();
    await a.setCamera(true);
    a.setPublishing(true);
    assert.equal(bench.environment.prompts.length, 0);
  });
});

describe('tags that differ', () => {
  it('are told once; what the first said counts', () => {
    const { registry, warnings } = setUp();
    const { session } = registry.acquire({ ...ROOM, name: 'Ada', token: 'a' });
    registry.acquire({ ...ROOM, name: 'Bob', token: 'b' });
    registry.acquire({ ...ROOM, name: 'Cleo' });
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /name, token/);
    assert.equal((session as RtcSession).name, 'Ada');
  });

  it('do not differ where one says nothing', () => {
    const { registry, warnings } = setUp();
    const { session } = registry.acquire(ROOM);
    registry.acquire({ ...ROOM, name: 'Ada', iceServers: null, token: '' });
    assert.equal((session as RtcSession).name, 'Ada');
    registry.acquire(ROOM);
    assert.deepEqual(warnings, []);
  });

  it('get an error, and no session, for a bad value', () => {
    const { registry, made } = setUp();
    assert.throws(() => registry.acquire({ ...ROOM, room: ' ' }), { code: 'bad-attribute' });
    assert.equal(made.length, 0);
  });
});

describe('the registry of the page', () => {
  const key = Symbol.for('rtc-elements.sessions@1');
  afterEach(() => Reflect.deleteProperty(globalThis, key));

  it('is that of another copy of the library, if there is one', () => {
    const lease = { session: 'theirs' };
    const asked: unknown[] = [];
    Reflect.set(globalThis, key, { acquire: (...args: unknown[]) => asked.push(args) && lease });
    assert.equal(acquireSession(ROOM), lease as unknown as SessionLease);
    assert.equal(asked.length, 1);
  });
});
