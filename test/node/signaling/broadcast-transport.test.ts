import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { parseTabMessage } from '../../../src/signaling/broadcast-message.js';
import { BroadcastTransport } from '../../../src/signaling/broadcast-transport.js';
import type { BroadcastTransportDeps, LocksLike } from '../../../src/signaling/broadcast-transport.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';

/** Web Locks, as far as one exclusive holder and shared waiters go. */
class FakeLocks {
  readonly #held = new Map<string, () => void>();
  readonly #waiting = new Map<string, Set<() => void>>();

  /** The tab with this id dies: its lock goes to those who wait. */
  crash(id: string): void {
    for (const [name, free] of this.#held) if (name.endsWith(id)) free();
  }

  readonly query: LocksLike['query'] = () =>
    Promise.resolve({
      held: [...this.#held.keys()].map((name) => ({ name, mode: 'exclusive' as const })),
      pending: [],
    });

  readonly request = ((name: string, options: LockOptions, callback: () => Promise<void> | void): Promise<void> => {
    if (options.mode === 'shared') {
      return new Promise((_, reject) => {
        const waiting = this.#waiting.get(name) ?? new Set();
        this.#waiting.set(name, waiting.add(callback as () => void));
        options.signal?.addEventListener('abort', () => {
          waiting.delete(callback as () => void);
          reject(new Error('aborted'));
        });
      });
    }
    return new Promise((resolve) => {
      const free = (): void => {
        this.#held.delete(name);
        for (const waiting of this.#waiting.get(name) ?? []) waiting();
        resolve();
      };
      this.#held.set(name, free);
      void Promise.resolve(callback()).then(free);
    });
  }) as LocksLike['request'];
}

describe('BroadcastTransport', { timeout: 10_000 }, () => {
  const transports: BroadcastTransport[] = [];
  afterEach(() => {
    for (const transport of transports.splice(0)) transport.close();
  });

  function enter(room: string, deps: BroadcastTransportDeps = {}): TransportRecorder {
    const transport = new BroadcastTransport({ room, name: 'tab', token: () => '' }, { locks: null, ...deps });
    transports.push(transport);
    const recorder = new TransportRecorder(transport);
    transport.open();
    return recorder;
  }

  it('notices a tab that dies without a word', async () => {
    const locks = new FakeLocks();
    const ann = enter('crash', { locks });
    await ann.first('welcome');
    const ben = enter('crash', { locks });
    const { selfId } = await ben.first('welcome');
    await ann.first('join');
    locks.crash(selfId);
    assert.deepEqual(await ann.first('leave'), { id: selfId, reason: 'timeout' });
  });

  it('knows by the locks whom to wait for, and so lets the first one in without waiting', async () => {
    const started = performance.now();
    await enter('quick', { locks: new FakeLocks() }).first('welcome');
    assert.ok(performance.now() - started < 100);
  });

  it('lets in although a tab that is there does not answer', async () => {
    const locks = new FakeLocks();
    void locks.request('rtc-elements:frozen:somebody', {}, () => new Promise<void>(() => undefined));
    assert.deepEqual((await enter('frozen', { locks }).first('welcome')).participants, []);
  });

  it('agrees on who initiates when two tabs come within the same millisecond', async () => {
    const all = [enter('same', { now: () => 5 }), enter('same', { now: () => 5 })];
    const joins = await Promise.all(all.map((one) => one.first('join')));
    assert.notEqual(joins[0]?.initiate, joins[1]?.initiate);
  });

  it('ignores what other scripts post to its channel', async () => {
    const ann = enter('noise');
    await ann.first('welcome');
    const ben = enter('noise');
    const { selfId } = await ben.first('welcome');
    const intruder = new BroadcastChannel('rtc-elements:noise');
    for (const noise of [
      null,
      'hello',
      { type: 'hello' },
      { type: 'signal', from: 'x', to: selfId, body: 'not in the room' },
    ]) {
      intruder.postMessage(noise);
    }
    await ann.first('join');
    ann.transport.send(selfId, 'real');
    assert.equal((await ben.first('signal')).body, 'real');
    assert.equal(ben.all('signal').length, 1);
    intruder.close();
  });

  it('refuses a room without a name, and a browser that cannot', async () => {
    const nameless = enter(' ').all('error');
    assert.deepEqual(
      nameless.map(({ error, fatal }) => [error.code, fatal]),
      [['bad-attribute', true]],
    );
    const original = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const [unable] = enter('room').all('error');
    globalThis.BroadcastChannel = original;
    assert.equal(unable?.error.code, 'unsupported');
  });
});

describe('messages between tabs', () => {
  const tab = { id: 'a', name: 'Ann', since: 1 };

  it('are taken as they are', () => {
    for (const message of [
      { type: 'hello', tab },
      { type: 'here', to: 'b', tab },
      { type: 'presence', tab },
      { type: 'leave', from: 'a' },
      { type: 'signal', from: 'a', to: 'b', body: '' },
    ]) {
      assert.deepEqual(parseTabMessage({ ...message, more: 1 }), message);
    }
  });

  it('are refused when a field is missing, of the wrong kind or too long', () => {
    for (const message of [
      undefined,
      [],
      {},
      { type: 'hello' },
      { type: 'hello', tab: { ...tab, id: 'a b' } },
      { type: 'hello', tab: { ...tab, name: 3 } },
      { type: 'hello', tab: { ...tab, since: NaN } },
      { type: 'here', tab },
      { type: 'leave' },
      { type: 'signal', from: 'a', to: 'b' },
      { type: 'signal', from: 'a', to: 'b', body: 'x'.repeat(70_000) },
    ]) {
      assert.equal(parseTabMessage(message), null);
    }
  });
});
