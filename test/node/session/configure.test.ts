import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { RtcSession } from '../../../src/session/rtc-session.js';
import { SessionRegistry } from '../../../src/session/session-registry.js';
import type { SessionOptions } from '../../../src/session/session-types.js';
import { SessionBench } from '../../fakes/session-bench.js';

const OWN = [{ urls: 'stun:own.example' }];
const OTHER = [{ urls: 'turn:other.example', username: 'u', credential: 'c' }];

describe('changing a session that runs', () => {
  it('shows another token at the next connect, and leaves nobody', async () => {
    const bench = new SessionBench({ token: 'first' });
    await bench.join('a');
    assert.equal(await bench.transport.options.token(), 'first');
    bench.session.configure({ token: () => 'second' });
    assert.equal(await bench.transport.options.token(), 'second');
    assert.deepEqual([bench.ids, bench.transports.length], [['a'], 1]);
  });

  it('takes other ICE servers, before a join and in the room', async () => {
    const bench = new SessionBench();
    bench.session.configure({ iceServers: OWN });
    await bench.join('a');
    const used = () => [bench.engine.config?.iceServers, bench.engine.config?.iceTransportPolicy];
    assert.deepEqual(used(), [OWN, 'all']);
    bench.session.configure({ iceServers: OTHER, iceTransportPolicy: 'relay' });
    assert.deepEqual(used(), [OTHER, 'relay']);
    assert.deepEqual(bench.ids, ['a']);
    await bench.session.leave();
    await bench.join('b');
    assert.deepEqual(bench.engine.config?.iceServers, OTHER);
  });

  it('goes back to what the server handed out last', async () => {
    const bench = new SessionBench({ iceServers: OWN });
    await bench.join();
    bench.transport.ice(OTHER);
    assert.deepEqual(bench.engine.config?.iceServers, OWN);
    bench.session.configure({ iceServers: null });
    assert.deepEqual(bench.engine.config?.iceServers, OTHER);
  });

  it('refuses what cannot work, and keeps what was', async () => {
    const bench = new SessionBench({ iceServers: OWN });
    await bench.join();
    assert.throws(() => bench.session.configure({ iceServers: [{ urls: 'http://x' }] }), { code: 'bad-attribute' });
    bench.session.configure({ token: 'new' });
    assert.deepEqual(bench.engine.config?.iceServers, OWN);
  });
});

describe('giving a lease back at once', () => {
  const ROOM: SessionOptions = { room: 'tea', signaling: 'wss://example.org/signaling' };
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  function setUp() {
    const bench = new SessionBench();
    return { bench, registry: new SessionRegistry((options) => new RtcSession(options, bench.deps())) };
  }

  it('leaves in the same task, and the next lease begins a session anew', async () => {
    const { bench, registry } = setUp();
    const owner = {};
    const lease = registry.acquire(ROOM, owner);
    const joined = lease.session.join();
    bench.transport.welcome();
    await joined;
    const left: string[] = [];
    lease.session.on('leave', ({ reason }) => left.push(reason));
    lease.release(true);
    assert.deepEqual(left, ['left']);
    assert.notEqual(registry.acquire(ROOM, owner).session, lease.session);
  });

  it('takes back what it held and leaves the others their session', async () => {
    const { bench, registry } = setUp();
    const [call, drop] = [registry.acquire(ROOM), registry.acquire(ROOM)];
    const joined = call.session.join();
    bench.transport.welcome();
    await joined;
    call.setPublishing(true);
    drop.setFiles(true);
    call.release(true);
    const { state, self } = drop.session.snapshot;
    assert.deepEqual([state, self?.call, self?.files], ['joined', false, true]);
  });
});
