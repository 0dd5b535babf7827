import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { WebSocket, WebSocketServer } from 'ws';
import { readLean } from '../../../src/server/lean-receiver.js';

interface Reading {
  _receiver: { _buffers: Buffer[]; _fragments: Buffer[] };
}

test('between two messages the reader of a socket holds no list of its own, and reads on', async (t) => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  t.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  t.after(() => client.terminate());
  const [socket] = (await once(server, 'connection')) as [WebSocket & Reading];
  readLean(socket);
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open');
  const { _receiver: receiver } = socket;
  let nothing: unknown = null;
  for (const text of ['one', 'two', 'x'.repeat(100_000)]) {
    client.send(text);
    assert.equal(String((await once(socket, 'message'))[0]), text);
    // The rest of the library's turn.
    await new Promise(setImmediate);
    nothing ??= receiver._buffers;
    assert.ok(Array.isArray(nothing) && Object.isFrozen(nothing));
    assert.equal(receiver._buffers, nothing);
    assert.equal(receiver._fragments, nothing);
  }
});
