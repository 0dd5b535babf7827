import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

/** More than the system's buffers on both sides take, and many times what is kept for a resume. */
const SIGNALS = 6_000;
const body = (number: number): string => `${number} `.padEnd(2_000, String(number));

test('who reads late gets what was sent, although the server has let go of it and used its memory again', async (t) => {
  const free = { frameBurst: 1e9, byteBurst: 1e12 };
  const { url } = await startServer(t, { rate: free, maxBufferedBytes: 1e9 });
  const late = await TestClient.join(url);
  const bob = await TestClient.join(url);
  await late.next('join');
  late.socket.pause();
  for (let number = 0; number < SIGNALS; number++) {
    bob.say({ type: 'signal', to: late.welcome.self.id }, body(number));
  }
  await bob.settle();
  late.socket.resume();
  for (let number = 0; number < SIGNALS; number++) assert.equal((await late.next('signal')).body, body(number));
});
