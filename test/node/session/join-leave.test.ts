import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { RtcSession } from '../../../src/session/rtc-session.js';
import type { RoomFactory } from '../../../src/session/session-deps.js';
import type { SessionState } from '../../../src/session/session-types.js';
import { SessionBench } from '../../fakes/session-bench.js';

describe('joining', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('goes from idle over joining to joined, and tells it once', async () => {
    const bench = new SessionBench({ name: 'Ada' });
    const states: SessionState[] = [];
    bench.session.on('statechange', ({ state }) => states.push(state));
    const joined = bench.session.join();
    assert.equal(bench.session.join(), joined);
    assert.equal(bench.session.snapshot.self === null, true);
    bench.transport.welcome({ selfId: 'me', name: 'Ada' });
    await joined;
    assert.deepEqual(states, ['joining', 'joined']);
    assert.deepEqual(bench.events, ['join']);
    assert.equal(bench.session.snapshot.self?.id, 'me');
    assert.equal(bench.session.snapshot.self?.link, 'connected');
    assert.deepEqual(bench.engine.calls[0], ['identify', 'me']);
    assert.equal(bench.transports.length, 1);
  });

  it('takes the server’s ICE servers, and the page’s own before them', async () => {
    const iceServers = [{ urls: 'stun:server.example' }];
    const plain = new SessionBench();
    void plain.session.join();
    plain.transport.welcome({ iceServers });
    const { iceServers: taken, iceTransportPolicy } = plain.engine.config ?? {};
    assert.deepEqual([taken, iceTransportPolicy], [iceServers, 'all']);

    const own = new SessionBench({ iceServers: [{ urls: ['stun:own.example'] }], iceTransportPolicy: 'relay' });
    void own.session.join();
    own.transport.welcome({ iceServers });
    assert.deepEqual(own.engine.config?.iceServers, [{ urls: ['stun:own.example'] }]);
    assert.equal(own.engine.config?.iceTransportPolicy, 'relay');
  });

  it('fails when the server refuses, and can be tried again', async () => {
    const bench = new SessionBench();
    const joined = bench.session.join();
    const full = new RtcError('room-full', 'full');
    bench.transport.fail(full, true);
    await assert.rejects(joined, full);
    assert.equal(bench.session.snapshot.state, 'failed');
    assert.equal(bench.session.snapshot.error, full);
    assert.deepEqual(bench.events, ['error']);
    assert.equal(bench.engine.closed, true);
    await bench.join();
    assert.equal(bench.session.snapshot.state, 'joined');
    assert.equal(bench.session.snapshot.error, null);
  });

  it('tells at once that the server cannot be reached, tries on, and gives up in the end', async () => {
    const bench = new SessionBench();
    const joined = bench.session.join();
    const unreachable = new RtcError('signaling-unreachable', 'no');
    bench.transport.fail(unreachable, false);
    assert.equal(bench.session.snapshot.state, 'joining');
    assert.equal(bench.session.snapshot.error, unreachable);
    mock.timers.tick(20_000);
    await assert.rejects(joined, { code: 'signaling-unreachable', cause: unreachable });
    assert.equal(bench.session.snapshot.state, 'failed');
    assert.equal(bench.transport.state, 'closed');
  });

  it('fails at once when the page’s own function gives no token', async () => {
    const bench = new SessionBench();
    const joined = bench.session.join();
    bench.transport.fail(new RtcError('token-invalid', 'no token'), false);
    await assert.rejects(joined, { code: 'token-invalid' });
    assert.equal(bench.transport.state, 'closed');
  });

  it('goes on when a token cannot be had while reconnecting', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.transport.drop();
    bench.transport.fail(new RtcError('token-invalid', 'no token'), false);
    assert.equal(bench.session.snapshot.state, 'reconnecting');
    assert.equal(bench.session.snapshot.error?.code, 'token-invalid');
  });

  it('keeps the preview when a first join fails', async () => {
    const bench = new SessionBench();
    await bench.camera();
    const joined = bench.session.join();
    bench.transport.fail(new RtcError('room-full', 'full'), true);
    await assert.rejects(joined);
    assert.equal(bench.session.media.snapshot.camera, true);
  });
});

describe('leaving', () => {
  it('closes engine, transport and devices, and empties the snapshot', async () => {
    const bench = new SessionBench();
    await bench.join('a');
    await bench.camera();
    let reason = '';
    bench.session.on('leave', (event) => (reason = event.reason));
    void bench.session.leave();
    assert.equal(reason, 'left');
    assert.equal(bench.transport.state, 'closed');
    assert.equal(bench.engine.closed, true);
    assert.deepEqual(bench.environment.live, []);
    const { state, self, participants } = bench.session.snapshot;
    assert.deepEqual({ state, self, participants }, { state: 'ended', self: null, participants: [] });
  });

  it('rejects a join that is under way, and is no error', async () => {
    const bench = new SessionBench();
    const joined = bench.session.join();
    void bench.session.leave();
    await assert.rejects(joined, { code: 'cancelled' });
    bench.transport.welcome();
    assert.equal(bench.session.snapshot.state, 'ended');
    assert.deepEqual(bench.events, []);
  });

  it('lets a listener join again from within the leave', async () => {
    const bench = new SessionBench();
    await bench.join();
    let again: Promise<void> | undefined;
    bench.session.on('leave', () => (again = bench.session.join()));
    void bench.session.leave();
    assert.equal(bench.session.snapshot.state, 'joining');
    bench.transport.welcome();
    await again;
    assert.equal(bench.transports.length, 2);
    assert.equal(bench.session.snapshot.state, 'joined');
  });

  it('opens nothing when a listener leaves while the join begins', async () => {
    const bench = new SessionBench();
    const off = bench.session.on('change', ({ snapshot }) => {
      if (snapshot.state === 'joining') void bench.session.leave();
    });
    await assert.rejects(bench.session.join(), { code: 'cancelled' });
    off();
    assert.equal(bench.transports.length, 0);
  });

  it('opens nothing when the person leaves while the code is on its way', async () => {
    const bench = new SessionBench();
    let arrive = (_factory: RoomFactory): void => {};
    const session = new RtcSession(
      { room: 'tea', signaling: 'wss://example.org/signaling' },
      { ...bench.deps(), loadRoom: () => new Promise((resolve) => (arrive = resolve)) },
    );
    const joined = assert.rejects(session.join(), { code: 'cancelled' });
    await session.leave();
    arrive(() => assert.fail('a room was made'));
    await joined;
    assert.equal(session.snapshot.state, 'ended');
  });

  it('fails when the code does not come, and can be tried again', async () => {
    const bench = new SessionBench();
    const { loadRoom, ...deps } = bench.deps();
    let broken = true;
    const session = new RtcSession(
      { room: 'tea', signaling: 'wss://example.org/signaling' },
      { ...deps, loadRoom: () => (broken ? Promise.reject(new TypeError('Failed to fetch')) : loadRoom()) },
    );
    await assert.rejects(session.join(), { code: 'load-failed' });
    assert.equal(session.snapshot.state, 'failed');
    broken = false;
    const joined = session.join();
    bench.transport.welcome({ participants: [] });
    await joined;
  });

  it('says “kicked” to those who were', async () => {
    const bench = new SessionBench();
    await bench.join();
    await bench.camera();
    let reason = '';
    bench.session.on('leave', (event) => (reason = event.reason));
    bench.transport.fail(new RtcError('kicked', 'out', { recoverable: false }), true);
    assert.equal(reason, 'kicked');
    assert.equal(bench.session.snapshot.state, 'failed');
    assert.deepEqual(bench.environment.live, []);
  });

  it('stops a preview although nobody has joined', async () => {
    const bench = new SessionBench();
    await bench.camera();
    await bench.session.leave();
    assert.deepEqual(bench.environment.live, []);
    assert.equal(bench.session.snapshot.state, 'idle');
  });

  it('leaves nothing behind in 200 rounds', async () => {
    const bench = new SessionBench();
    let listening = 0;
    const add = bench.page.addEventListener.bind(bench.page);
    bench.page.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      listening++;
      options?.signal?.addEventListener('abort', () => listening--);
      add(type, listener, options);
    };
    let mediaListeners = 0;
    const on = bench.session.media.on.bind(bench.session.media);
    bench.session.media.on = (type, listener) => {
      mediaListeners++;
      const off = on(type, listener);
      return () => {
        mediaListeners--;
        off();
      };
    };
    for (let i = 0; i < 200; i++) {
      await bench.join('a', 'b');
      await bench.session.leave();
    }
    assert.equal(listening, 0);
    assert.equal(mediaListeners, 0);
    assert.equal(bench.engines.length, 200);
    assert.ok(bench.engines.every(({ closed }) => closed));
    assert.equal(bench.events.filter((type) => type === 'leave').length, 200);
  });
});

describe('pages', () => {
  const pageEvent = (type: string, persisted: boolean): Event => Object.assign(new Event(type), { persisted });

  it('leave at once when they go away', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.page.dispatchEvent(pageEvent('pagehide', false));
    assert.equal(bench.transport.state, 'closed');
    bench.page.dispatchEvent(pageEvent('pageshow', true));
    assert.equal(bench.transports.length, 1);
  });

  it('join again when they come back from the cache, with the camera if that needs no prompt', async () => {
    const bench = new SessionBench();
    bench.environment.permissionStates['camera'] = 'granted';
    await bench.join();
    await bench.camera();
    bench.session.setPublishing(true);
    bench.page.dispatchEvent(pageEvent('pagehide', true));
    assert.deepEqual(bench.environment.live, []);
    assert.equal(bench.session.snapshot.state, 'ended');
    bench.page.dispatchEvent(pageEvent('pageshow', true));
    bench.transport.welcome();
    (await bench.environment.nextPrompt()).allow();
    await new Promise<void>((resolve) => {
      bench.session.media.on('change', ({ snapshot }) => snapshot.camera && resolve());
    });
    assert.equal(bench.session.snapshot.state, 'joined');
    assert.equal(bench.engine.tracks.camera, bench.session.media.snapshot.tracks.camera);
  });

  it('stay away after the person has left a frozen page', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.page.dispatchEvent(pageEvent('pagehide', true));
    await bench.session.leave();
    bench.page.dispatchEvent(pageEvent('pageshow', true));
    assert.equal(bench.transports.length, 1);
  });

  it('look at both connections when the network changes', async () => {
    const bench = new SessionBench();
    await bench.join();
    bench.network.dispatchEvent(new Event('change'));
    bench.page.dispatchEvent(new Event('online'));
    assert.equal(bench.transport.probes, 2);
    // It may only be faster or slower than it was; once there is a network again it is another.
    assert.deepEqual(
      bench.engine.calls.filter(([name]) => name === 'recover'),
      [['recover'], ['recover', 'changed']],
    );
  });

  it('know another network by its kind, where the browser tells', async () => {
    const bench = new SessionBench();
    Object.assign(bench.network, { type: 'wifi' });
    await bench.join();
    for (const type of ['wifi', 'cellular', 'cellular']) {
      Object.assign(bench.network, { type });
      bench.network.dispatchEvent(new Event('change'));
    }
    assert.deepEqual(
      bench.engine.calls.filter(([name]) => name === 'recover'),
      [['recover'], ['recover', 'changed'], ['recover']],
    );
  });
});
