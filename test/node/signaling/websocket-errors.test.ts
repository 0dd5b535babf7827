import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it, mock } from 'node:test';
import { WebSocketServer } from 'ws';
import type { RtcErrorCode } from '../../../src/base/rtc-error.js';
import type { Connectivity } from '../../../src/signaling/connectivity.js';
import { fullJitter } from '../../../src/signaling/reconnect-policy.js';
import { createTransport } from '../../../src/signaling/create-transport.js';
import type { SignalingOptions } from '../../../src/signaling/transport.js';
import type { WebSocketTransportDeps } from '../../../src/signaling/web-socket-like.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';
import { startServer, Wire } from './support/test-server.js';

type Watcher = Parameters<Connectivity['watch']>[0];

class FakeNetwork implements Connectivity {
  online = true;
  readonly watchers = new Set<Watcher>();
  watch(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
  go(what: 'online' | 'offline' | 'gone'): void {
    if (what !== 'gone') this.online = what === 'online';
    for (const watcher of [...this.watchers]) watcher(what);
  }
}

describe('WebSocketTransport: what can go wrong', { timeout: 20_000 }, () => {
  const cleanups: (() => unknown)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  function open(
    url: string,
    deps: WebSocketTransportDeps = {},
    options: Partial<SignalingOptions> = {},
  ): TransportRecorder {
    const transport = createTransport(
      url,
      { room: 'room', name: 'Ann', token: () => '', reconnectPolicy: () => 1, ...options },
      { WebSocket: new Wire().WebSocket, ...deps },
    );
    cleanups.push(() => transport.close());
    const recorder = new TransportRecorder(transport);
    transport.open();
    return recorder;
  }

  /** A port where nobody answers. */
  async function freePort(): Promise<number> {
    const server = await startServer();
    await server.stop();
    return server.port;
  }

  for (const [url, base] of [
    ['ftp://example.org', undefined],
    ['ws://', undefined],
    ['/signaling', undefined],
    ['javascript:alert(1)', 'https://example.org/'],
    ['ws://example.org/signaling', 'https://example.org/'],
    ['http://example.org/signaling', 'https://example.org/'],
  ] as const) {
    it(`says what is wrong with ${url}${base ? ' on an https: page' : ''}`, async () => {
      const recorder = open(url, { base });
      const { error, fatal } = await recorder.first('error');
      assert.deepEqual([error.code, error.recoverable, fatal], ['bad-attribute', false, true]);
      assert.ok(error.message.includes(url), error.message);
      assert.equal(recorder.transport.state, 'closed');
    });
  }

  it('says once that the server cannot be reached, and gets in when it can', async () => {
    const port = await freePort();
    const recorder = open(`http://127.0.0.1:${port}/signaling`);
    const { error, fatal } = await recorder.first('error');
    assert.deepEqual([error.code, error.recoverable, fatal], ['signaling-unreachable', true, false]);
    const server = await startServer({}, port);
    cleanups.unshift(() => server.stop());
    await recorder.first('welcome');
    assert.equal(recorder.all('error').length, 1);
    assert.deepEqual(
      recorder.all('state').map(({ state }) => state),
      ['connecting', 'open'],
    );
  });

  it('gives up when its policy does', async () => {
    const recorder = open(
      `ws://127.0.0.1:${await freePort()}`,
      {},
      { reconnectPolicy: (attempt) => (attempt < 2 ? 1 : null) },
    );
    const { error } = await recorder.first('error', ({ fatal }) => fatal);
    assert.equal(error.code, 'signaling-unreachable');
    assert.equal(recorder.transport.state, 'closed');
  });

  it('tries nothing while there is no network, and at once when there is', async () => {
    const server = await startServer();
    cleanups.push(() => server.stop());
    const network = new FakeNetwork();
    network.online = false;
    const wire = new Wire();
    const recorder = open(
      server.url,
      { connectivity: network, WebSocket: wire.WebSocket },
      { reconnectPolicy: () => 60_000 },
    );
    const { error, fatal } = await recorder.first('error');
    assert.deepEqual([error.code, fatal, wire.sockets.length], ['signaling-unreachable', false, 0]);
    network.go('online');
    await recorder.first('welcome');
    network.go('offline');
    assert.equal(recorder.transport.state, 'open');
    network.go('online');
    assert.equal((await recorder.count('welcome', 2))[1]?.resumed, true);
    recorder.transport.close();
    assert.equal(network.watchers.size, 0);
  });

  it('gives up its seat at once when the page goes', async () => {
    const server = await startServer();
    cleanups.push(() => server.stop());
    const network = new FakeNetwork();
    const ann = open(server.url, { connectivity: network });
    const { selfId } = await ann.first('welcome');
    const ben = open(server.url);
    await ben.first('welcome');
    network.go('gone');
    assert.deepEqual(await ben.first('leave'), { id: selfId, reason: 'left' });
    assert.equal(ann.transport.state, 'closed');
  });

  it('waits for no time that is left when the network comes back', async () => {
    const port = await freePort();
    const network = new FakeNetwork();
    const recorder = open(
      `ws://127.0.0.1:${port}/signaling`,
      { connectivity: network },
      { reconnectPolicy: () => 600_000 },
    );
    await recorder.first('error');
    const server = await startServer({}, port);
    cleanups.unshift(() => server.stop());
    network.go('online');
    await recorder.first('welcome');
  });

  it('does not wear out the patience of the browser with sockets while a server is down', async () => {
    const port = await freePort();
    const wire = new Wire();
    let retries = 0;
    const enough = new Promise<void>((resolve) => {
      const reconnectPolicy = (): number => {
        if (++retries === 40) resolve();
        return 1;
      };
      open(`ws://127.0.0.1:${port}/signaling`, { WebSocket: wire.WebSocket }, { reconnectPolicy });
    });
    await enough;
    assert.ok(wire.sockets.length >= 3 && wire.sockets.length <= 10, `${wire.sockets.length} sockets`);
  });

  it('reports a full room and stays away', async () => {
    const server = await startServer({ maxParticipants: 1 });
    cleanups.push(() => server.stop());
    await open(server.url).first('welcome');
    const wire = new Wire();
    const late = open(server.url, { WebSocket: wire.WebSocket });
    const { error, fatal } = await late.first('error');
    assert.deepEqual([error.code, fatal], ['room-full', true]);
    assert.deepEqual([late.transport.state, wire.sockets.length], ['closed', 1]);
  });

  it('reports a room name that the server refuses', async () => {
    const server = await startServer();
    cleanups.push(() => server.stop());
    const { error, fatal } = await open(server.url, {}, { room: 'x'.repeat(1000) }).first('error');
    assert.deepEqual([error.code, fatal], ['signaling-rejected', true]);
  });

  const rejections: [string, RtcErrorCode][] = [
    ['room-locked', 'room-locked'],
    ['token-invalid', 'token-invalid'],
    ['token-expired', 'token-expired'],
    ['name-taken', 'name-taken'],
    ['kicked', 'kicked'],
    ['server-full', 'room-full'],
    ['unsupported-version', 'signaling-rejected'],
    ['something new', 'signaling-rejected'],
  ];
  for (const [code, expected] of rejections) {
    it(`reports "${code}" of the server as ${expected}`, async () => {
      const frame = JSON.stringify({ type: 'error', code, message: 'No.', fatal: true });
      const { error, fatal } = await open(await otherServer(frame)).first('error');
      assert.deepEqual([error.code, fatal], [expected, true]);
    });
  }

  for (const [what, frame] of [
    ['something else', 'HELLO'],
    ['frames before the welcome', '{"type":"pong","received":0}'],
    ['another version', JSON.stringify(welcome({ version: 2 }))],
  ] as const) {
    it(`refuses a server that speaks ${what}`, async () => {
      const { error, fatal } = await open(await otherServer(frame)).first('error');
      assert.deepEqual([error.code, fatal], ['signaling-rejected', true]);
    });
  }

  it('takes up a new socket when the server starts to talk nonsense', async () => {
    let joins = 0;
    const url = await otherServer(() => [
      JSON.stringify(welcome({ resumed: joins > 0 })),
      ...(joins++ ? [] : ['nonsense']),
    ]);
    const recorder = open(url);
    assert.equal((await recorder.count('welcome', 2))[1]?.resumed, true);
    assert.deepEqual(recorder.all('error'), []);
  });

  it('asks for the token at every connect, and goes on when that fails', async () => {
    const server = await startServer();
    cleanups.push(() => server.stop());
    let asked = 0;
    const wire = new Wire();
    const token = (): Promise<string> => (asked++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve('t'));
    const recorder = open(server.url, { WebSocket: wire.WebSocket }, { token });
    const { error, fatal } = await recorder.first('error');
    assert.deepEqual([error.code, fatal], ['token-invalid', false]);
    await recorder.first('welcome');
    wire.cut();
    await recorder.count('welcome', 2);
    assert.equal(asked, 3);
  });

  it('opens no socket after close(), however late the token comes', async () => {
    const wire = new Wire();
    let give: (token: string) => void = () => undefined;
    const token = (): Promise<string> => new Promise((resolve) => (give = resolve));
    const recorder = open('ws://127.0.0.1:1/', { WebSocket: wire.WebSocket }, { token });
    recorder.transport.close();
    give('late');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(wire.sockets.length, 0);
  });

  it('spreads retries: quick ones first, then anywhere up to a limit that doubles', () => {
    const options = { quick: 3, base: 500, cap: 4000, retries: 10 };
    const most = fullJitter({ ...options, random: () => 0.9999 });
    assert.deepEqual(
      [0, 1, 3, 4, 5, 6, 7, 8, 9].map((attempt) => Math.round(most(attempt) ?? -1)),
      [100, 400, 400, 500, 1000, 2000, 4000, 4000, 4000],
    );
    assert.equal(most(10), null);
    const least = fullJitter({ ...options, random: () => 0 });
    assert.deepEqual([0, 1, 3, 4, 9].map(least), [0, 200, 200, 0, 0]);
  });

  it('gives most attempts little time once it knows how long opening takes', async () => {
    const server = await startServer();
    const wire = new Wire();
    const recorder = open(server.url, { WebSocket: wire.WebSocket });
    await recorder.first('welcome');
    mock.timers.enable({ apis: ['setTimeout'] });
    cleanups.push(() => mock.timers.reset());
    wire.deaf = true;
    wire.cut();
    const given: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      // The wait before the next attempt is over at once; then it has its time.
      const before = wire.sockets.length;
      let time = 0;
      while (wire.sockets.length === before && time < 10_000) {
        mock.timers.tick(100);
        await new Promise((resolve) => setImmediate(resolve));
        time += 100;
      }
      given.push(time);
    }
    assert.deepEqual(given.slice(1), [1200, 1200, 3400]);
    await server.stop();
  });

  it('says nothing on a socket that has not opened yet, however late the timers of a busy page are', async () => {
    let now = 0;
    const clock = mock.method(performance, 'now', () => now);
    mock.timers.enable({ apis: ['setTimeout'] });
    cleanups.push(
      () => mock.timers.reset(),
      () => clock.mock.restore(),
    );
    const sent: string[] = [];
    class Opening {
      onopen = null;
      onmessage = null;
      onclose = null;
      onerror = null;
      send(frame: string): void {
        sent.push(frame);
      }
      close(): void {
        // Nothing has opened.
      }
    }
    open('ws://localhost/', { WebSocket: Opening });
    await new Promise((resolve) => setImmediate(resolve));
    now = 10_000;
    mock.timers.tick(8_000);
    assert.deepEqual(sent, []);
  });

  /** A WebSocket server that is not ours: it answers the join with these frames. */
  async function otherServer(frames: string | (() => string[])): Promise<string> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    server.on('connection', (socket) =>
      socket.once('message', () => {
        for (const frame of typeof frames === 'string' ? [frames] : frames()) socket.send(frame);
      }),
    );
    await once(server, 'listening');
    cleanups.push(() => {
      for (const client of server.clients) client.terminate();
      server.close();
    });
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
});

function welcome(fields: object): object {
  const seat = { self: { id: 'me', name: 'Ann' }, resumeToken: 'token', resumed: false, received: 0 };
  const room = { version: 1, room: 'room', participants: [], iceServers: [], heartbeat: 5000, grace: 5000 };
  return { type: 'welcome', ...seat, ...room, ...fields };
}
