import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resumeAt } from './support/broker-contract.js';
import type { Joined } from './support/broker-contract.js';
import { command, knock } from './support/host-contract.js';
import { startNode } from './support/start-node.js';
import { noRedis, startRedis } from './support/start-redis.js';
import { TestClient } from './support/test-client.js';

const skip = noRedis;
const LEASE = 600;

async function presenceOf(witness: TestClient, id: string) {
  for (;;) {
    const { participant } = await witness.next('presence');
    if (participant.id === id) return participant;
  }
}

test('what hosts decided outlives the server that the host was on, and an outage of Redis', { skip }, async (t) => {
  const redis = await startRedis(t);
  const options = { redis: { url: redis.url, lease: LEASE } };
  const [one, two] = await Promise.all([startNode(t, options), startNode(t, options)]);
  const ann = await TestClient.join(two.url, { name: 'Ann' });
  const bob = await TestClient.join(one.url, { name: 'Bob' });
  const cleo = await TestClient.join(two.url, { name: 'Cleo' });
  const [annId, bobId, cleoId] = [ann, bob, cleo].map(({ welcome }) => welcome.self.id);
  assert.ok(annId && bobId && cleoId);
  while ((await ann.next('join')).participant.id !== cleoId);
  await command(ann, { type: 'lock', locked: true });
  await command(ann, { type: 'mute', id: cleoId, sources: ['microphone'] });
  assert.deepEqual((await presenceOf(bob, cleoId)).muted, ['microphone']);
  const waiting = await knock(two.url, 'Dan');
  await ann.next('knock');

  await two.kill();
  // Ann was made host by being first, Cleo was muted, Dan waits: all of that is known where they are held now.
  assert.deepEqual(
    [(await presenceOf(bob, annId)).role, (await presenceOf(bob, cleoId)).muted],
    ['host', ['microphone']],
  );
  const back: Joined = await resumeAt(one.url, ann, ann.sequenced);
  const { self, settings, knocking } = back.welcome;
  assert.deepEqual([self.role, settings?.locked], ['host', true]);
  assert.deepEqual(knocking, [{ id: waiting.waiting.self.id, name: 'Dan' }]);

  await redis.restart();
  const three = await startNode(t, options);
  // Until the room is back in Redis whoever comes finds an empty one.
  for (;;) {
    const eve = await TestClient.open(three.url);
    eve.say({ type: 'join', version: 1, room: 'room' });
    const answer = await Promise.race([eve.next('welcome'), eve.next('error')]);
    if (answer.type === 'error') {
      assert.equal(answer.code, 'room-locked');
      break;
    }
    eve.say({ type: 'leave' });
    await eve.closed;
  }
});
