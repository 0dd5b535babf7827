import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { signJoinToken } from '../../../src/server/index.js';
import { WebSocketTransport } from '../../../src/signaling/websocket-transport.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';
import { startServer, Wire } from './support/test-server.js';

const auth = { secret: 'a secret of thirty-two characters or more' };
const valid = (): Promise<string> => signJoinToken({ room: 'room', name: 'Ann', role: 'host' }, auth);
const expired = (): Promise<string> => signJoinToken({ room: 'room' }, { ...auth, ttl: -60_000 });

async function start(t: TestContext, grace: number, token: () => string | Promise<string>) {
  const server = await startServer({ auth, grace, heartbeat: 50 });
  const wire = new Wire();
  const options = { room: 'room', name: 'Somebody', token, reconnectPolicy: () => 1 };
  const recorder = new TransportRecorder(new WebSocketTransport(server.url, options, { WebSocket: wire.WebSocket }));
  t.after(async () => {
    recorder.transport.close();
    await server.stop();
  });
  recorder.transport.open();
  return { wire, recorder };
}

describe('a join token', { timeout: 30_000 }, () => {
  it('is asked for at every connect, and brings name and role', async (t) => {
    let asked = 0;
    const { wire, recorder } = await start(t, 5000, () => {
      asked += 1;
      return valid();
    });
    const { name, role, nameFixed } = await recorder.first('welcome');
    assert.deepEqual([name, role, nameFixed, asked], ['Ann', 'host', true, 1]);
    wire.cut();
    assert.equal((await recorder.count('welcome', 2))[1]?.resumed, true);
    assert.equal(asked, 2);
  });

  it('that has expired ends a first try, with its code', async (t) => {
    const { recorder } = await start(t, 5000, expired);
    const { error, fatal } = await recorder.first('error');
    assert.deepEqual([error.code, error.recoverable, fatal], ['token-expired', true, true]);
  });

  it('that expired meanwhile is told once, costs the server one question, and is replaced while the seat is held', async (t) => {
    let token = await valid();
    let asked = 0;
    let fresh: string | null = null;
    const { wire, recorder } = await start(t, 60_000, () => {
      asked += 1;
      if (fresh && asked > 10) token = fresh;
      return token;
    });
    await recorder.first('welcome');
    token = await expired();
    fresh = await valid();
    wire.cut();
    const { error, fatal } = await recorder.first('error');
    assert.deepEqual([error.code, fatal, recorder.transport.state], ['token-expired', false, 'reconnecting']);
    const { length } = wire.sockets;
    const welcomes = await recorder.count('welcome', 2);
    assert.equal(welcomes[1]?.resumed, true);
    assert.ok(asked > 10);
    assert.equal(wire.sockets.length, length + 1);
    assert.equal(recorder.all('error').length, 1);
  });

  it('that nobody replaces ends it when the seat is given up', async (t) => {
    let token = await valid();
    const { wire, recorder } = await start(t, 100, () => token);
    await recorder.first('welcome');
    token = await expired();
    wire.cut();
    const end = await recorder.first('error', ({ fatal }) => fatal);
    assert.equal(end.error.code, 'token-expired');
    assert.equal(recorder.transport.state, 'closed');
  });
});
