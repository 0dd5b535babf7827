import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import express from 'express';
import fastify from 'fastify';
import { createServer as createVite } from 'vite';
import { WebSocket, WebSocketServer } from 'ws';
import { createMetrics, createSignalingServer } from '../../../src/server/index.js';
import { TestClient } from './support/test-client.js';

async function listen(t: TestContext, server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return address.port;
}

/** Signaling works, and what the server did before it still does. */
async function assertBoth(port: number, path = '/signaling'): Promise<void> {
  const ada = await TestClient.join(`ws://127.0.0.1:${port}${path}`);
  const bob = await TestClient.join(`ws://127.0.0.1:${port}${path}`);
  bob.say({ type: 'signal', to: ada.welcome.self.id }, 'hello');
  assert.equal((await ada.next('signal')).body, 'hello');
  const response = await fetch(`http://127.0.0.1:${port}/page`);
  assert.deepEqual([response.status, await response.text()], [200, 'a page']);
}

test('beside plain http', async (t) => {
  const server = createServer((_, response) => response.end('a page'));
  const signaling = createSignalingServer({ server });
  t.after(() => signaling.close());
  await assertBoth(await listen(t, server));
});

test('beside Express, with its metrics as a route', async (t) => {
  const app = express();
  const server = createServer(app);
  const signaling = createSignalingServer({ server });
  t.after(() => signaling.close());
  const metrics = createMetrics(signaling);
  app.get('/page', (_, response) => void response.send('a page'));
  app.get('/metrics', async (_, response) => void response.type(metrics.contentType).send(await metrics.read()));
  const port = await listen(t, server);
  await assertBoth(port);
  assert.match(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(), /^rtc_joins_total 2$/m);
});

test('beside Fastify', async (t) => {
  const app = fastify();
  const signaling = createSignalingServer({ server: app.server });
  app.get('/page', () => 'a page');
  await app.listen({ port: 0, host: '127.0.0.1' });
  t.after(async () => {
    await signaling.close();
    await app.close();
  });
  const address = app.server.address();
  assert.ok(typeof address === 'object' && address);
  await assertBoth(address.port);
});

/** As `next({ dev }).getRequestHandler()` and `getUpgradeHandler()`: async, and with a hot reload of its own. Next itself is not in the tests. */
function fakeNext() {
  const reloads = new WebSocketServer({ noServer: true });
  return {
    handle: async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
      await Promise.resolve();
      response.end('a page');
    },
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
      if (!request.url?.startsWith('/_next/webpack-hmr')) return;
      reloads.handleUpgrade(request, socket, head, (reload) => reload.send('reload'));
    },
  };
}

test('beside a custom server such as that of Next.js, whose hot reload goes on', async (t) => {
  const next = fakeNext();
  const server = createServer((request, response) => void next.handle(request, response));
  // It attaches its own listener at the first request, hence behind ours.
  const signaling = createSignalingServer({ server, path: '/api/signaling' });
  server.on('upgrade', next.upgrade);
  t.after(() => signaling.close());
  const port = await listen(t, server);
  await assertBoth(port, '/api/signaling');
  const reload = new WebSocket(`ws://127.0.0.1:${port}/_next/webpack-hmr?id=1`);
  const [message] = (await once(reload, 'message')) as [Buffer];
  assert.equal(String(message), 'reload');
  reload.terminate();
});

test('beside Vite’s dev server on the same port, whose hot reload goes on', async (t) => {
  const server = createServer((request, response) =>
    request.url === '/page' ? response.end('a page') : vite.middlewares(request, response),
  );
  const vite = await createVite({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: { server }, watch: null },
  });
  const signaling = createSignalingServer({ server });
  t.after(async () => {
    await signaling.close();
    await vite.close();
  });
  const port = await listen(t, server);
  await assertBoth(port);
  const reload = new WebSocket(`ws://127.0.0.1:${port}/?token=${vite.config.webSocketToken}`, 'vite-hmr');
  const [message] = (await once(reload, 'message')) as [Buffer];
  assert.deepEqual(JSON.parse(String(message)), { type: 'connected' });
  reload.terminate();
});

test('two signaling servers on one HTTP server keep to their paths', async (t) => {
  const server = createServer((_, response) => response.end('a page'));
  const both = [
    createSignalingServer({ server, path: '/one' }),
    createSignalingServer({ server, path: '/two', maxParticipants: 2 }),
  ];
  t.after(() => Promise.all(both.map((signaling) => signaling.close())));
  const port = await listen(t, server);
  await assertBoth(port, '/one');
  await assertBoth(port, '/two');
  assert.deepEqual(
    both.map(({ stats }) => stats.joins),
    [2, 2],
  );
});

test('once closed it leaves the HTTP server as it was', async (t) => {
  const server = createServer((_, response) => response.end('a page'));
  const before = server.eventNames();
  const signaling = createSignalingServer({ server });
  const port = await listen(t, server);
  const ada = await TestClient.join(`ws://127.0.0.1:${port}/signaling`);
  await signaling.close();
  await ada.closed;
  assert.equal(server.listenerCount('upgrade'), 0);
  assert.ok(before.every((name) => server.eventNames().includes(name)));
  assert.equal(await (await fetch(`http://127.0.0.1:${port}/page`)).text(), 'a page');
});
