import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { isRefused, SocketAttempts } from '../../../src/signaling/socket-attempts.js';

describe('SocketAttempts', () => {
  const yes = async (): Promise<boolean> => true;

  it('gives the first socket of all time to open, and one on a quick path little', () => {
    const attempts = new SocketAttempts();
    assert.equal(attempts.due, 8000);
    attempts.opened(10);
    attempts.failed(false);
    assert.equal(attempts.due, 1100);
  });

  it('gives a slow path its time', () => {
    const attempts = new SocketAttempts();
    attempts.opened(1000);
    attempts.failed(false);
    assert.equal(attempts.due, 4000);
  });

  it('grows patient with failures, because browsers hold up what follows them', () => {
    const attempts = new SocketAttempts();
    attempts.opened(10);
    const dues = Array.from({ length: 12 }, () => {
      attempts.failed(false);
      return attempts.due;
    });
    assert.deepEqual(dues, [1100, 3300, 1100, 1100, 3300, 3300, 3300, 3300, 3300, 8000, 8000, 8000]);
    attempts.opened(10);
    assert.equal(attempts.due, 1100);
  });

  it('asks nothing while the path is dead: that takes as long as a socket', async () => {
    const attempts = new SocketAttempts();
    for (let n = 0; n < 20; n++) attempts.failed(false);
    assert.equal(await attempts.hopeless(yes), false);
  });

  it('spares sockets that would be refused, but not all', async () => {
    const attempts = new SocketAttempts();
    attempts.failed(true);
    attempts.failed(true);
    assert.equal(await attempts.hopeless(yes), false);
    attempts.failed(true);
    let sockets = 0;
    for (let n = 0; n < 80; n++) if (!(await attempts.hopeless(yes))) sockets += 1;
    assert.equal(sockets, 10);
    assert.equal(await attempts.hopeless(async () => false), false);
  });
});

describe('isRefused', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(answer?: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/signaling`;
  }

  it('says no to any answer, or none', async () => {
    const forbids = await serve((_, response) => void response.writeHead(426).end());
    assert.equal(await isRefused(forbids), false);
    assert.equal(await isRefused(await serve()), false);
  });

  it('says yes to a proxy with nothing behind it', async () => {
    assert.equal(await isRefused(await serve((_, response) => void response.writeHead(502).end())), true);
  });

  it('says yes where nothing listens', async () => {
    const url = await serve();
    servers.pop()?.close();
    assert.equal(await isRefused(url), true);
  });
});
