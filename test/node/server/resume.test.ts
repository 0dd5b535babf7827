import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { CLOSE, LIMITS } from '../../../src/protocol/signaling.js';
import type { WelcomeHeader } from '../../../src/protocol/signaling.js';
import { startServer } from './support/start-server.js';
import { TestClient } from './support/test-client.js';

type Joined = TestClient & { welcome: WelcomeHeader };

function resume(url: string, { welcome }: Joined, received: number): Promise<Joined> {
  return TestClient.join(url, { room: welcome.room, resume: { token: welcome.resumeToken, received } });
}

async function dropAndSee(dropped: Joined, witness: Joined): Promise<void> {
  dropped.drop();
  const { participant } = await witness.next('presence');
  assert.deepEqual([participant.id, participant.connected], [dropped.welcome.self.id, false]);
}

async function pair(t: TestContext, options: Parameters<typeof startServer>[1] = {}) {
  const server = await startServer(t, options);
  const ada = await TestClient.join(server.url, { name: 'Ada' });
  const bob = await TestClient.join(server.url, { name: 'Bob' });
  await ada.next('join');
  return { ...server, ada, bob };
}

test('a dropped socket comes back to its seat: same id, and the others see it away and back but never leave', async (t) => {
  const { url, ada, bob } = await pair(t);
  await dropAndSee(bob, ada);
  const cleo = await TestClient.join(url, { name: 'Cleo' });
  assert.equal(cleo.welcome.participants.find(({ id }) => id === bob.welcome.self.id)?.connected, false);

  const back = await resume(url, bob, 0);
  assert.equal(back.welcome.resumed, true);
  assert.equal(back.welcome.self.id, bob.welcome.self.id);
  assert.equal(back.welcome.resumeToken, bob.welcome.resumeToken);
  assert.equal((await ada.next('presence')).participant.connected, true);
  assert.equal((await back.next('join')).participant.id, cleo.welcome.self.id);
  assert.deepEqual(
    (await ada.settle()).map((frame) => frame.type),
    ['join'],
  );
});

test('what the server sent arrives exactly once over several drops', async (t) => {
  const { url, ada, bob } = await pair(t);
  const heard: string[] = [];
  let current: Joined = bob;
  let received = 0;
  let sent = 0;
  const say = (count: number): void => {
    for (let i = 0; i < count; i++) ada.say({ type: 'signal', to: bob.welcome.self.id }, String(sent++));
  };
  for (let round = 0; round < 5; round++) {
    say(3);
    // Takes two of what is there, and loses the rest with the socket.
    for (let i = 0; i < 2; i++) heard.push((await current.next('signal')).body ?? '');
    received += 2;
    await dropAndSee(current, ada);
    say(2);
    await ada.settle();
    current = await resume(url, current, received);
    assert.equal(current.welcome.resumed, true);
    assert.equal((await ada.next('presence')).participant.connected, true);
  }
  while (heard.length < sent) heard.push((await current.next('signal')).body ?? '');
  assert.deepEqual(
    heard,
    Array.from({ length: sent }, (_, index) => String(index)),
  );
  assert.deepEqual(await current.settle(), []);
});

test('what a client sent arrives exactly once: the welcome and the pong say how much the server has', async (t) => {
  const { url, ada, bob } = await pair(t);
  for (const body of ['0', '1', '2']) bob.say({ type: 'signal', to: ada.welcome.self.id }, body);
  bob.say({ type: 'ping', received: 0 });
  assert.equal((await bob.next('pong')).received, 3);
  // Refused ones count as well, or the two counts would drift apart.
  bob.say({ type: 'signal', to: 'nobody' }, 'x');
  bob.socket.send('{"type":"presence","name":7}');
  bob.socket.send(`{"type":"signal","to":"${ada.welcome.self.id}"}\n${'x'.repeat(LIMITS.frameBytes)}`);
  bob.say({ type: 'presence', name: 'Bobby' });
  bob.say({ type: 'ping', received: 0 });
  assert.equal((await bob.next('pong')).received, 7);
  await ada.next('presence');
  await dropAndSee(bob, ada);

  const back = await resume(url, bob, 0);
  assert.equal(back.welcome.received, 7);
  assert.equal(back.welcome.self.name, 'Bobby');
  back.say({ type: 'signal', to: ada.welcome.self.id }, '3');
  const bodies = [];
  for (let i = 0; i < 4; i++) bodies.push((await ada.next('signal')).body);
  assert.deepEqual(bodies, ['0', '1', '2', '3']);
});

test('what a ping acknowledged is not sent again', async (t) => {
  const { url, ada, bob } = await pair(t);
  for (const body of ['0', '1', '2']) ada.say({ type: 'signal', to: bob.welcome.self.id }, body);
  for (let i = 0; i < 3; i++) await bob.next('signal');
  bob.say({ type: 'ping', received: 2 });
  await bob.next('pong');
  await dropAndSee(bob, ada);
  const back = await resume(url, bob, 2);
  assert.deepEqual(
    (await back.settle()).map((frame) => frame.body),
    ['2'],
  );
  // Going back behind an acknowledgement cannot be served: the seat starts anew.
  const late = await resume(url, bob, 1);
  assert.equal(late.welcome.resumed, false);
  assert.equal(late.welcome.self.id, bob.welcome.self.id);
});

test('to acknowledge what was never sent is a bad frame', async (t) => {
  const { bob } = await pair(t);
  bob.say({ type: 'ping', received: 5 });
  assert.equal((await bob.next('error')).code, 'bad-frame');
});

test('a second socket takes the seat over, and the first is closed', async (t) => {
  const { url, ada, bob } = await pair(t);
  const second = await resume(url, bob, 0);
  assert.equal(second.welcome.resumed, true);
  assert.equal(await bob.closed, CLOSE.replaced);
  ada.say({ type: 'signal', to: bob.welcome.self.id }, 'hello');
  assert.equal((await second.next('signal')).body, 'hello');
  assert.deepEqual(await ada.settle(), []);
});

test('once the grace is over the others hear leave, and who comes back then keeps the id', async (t) => {
  const { url, ada, bob, signaling } = await pair(t, { grace: 50 });
  await dropAndSee(bob, ada);
  assert.deepEqual(await ada.next('leave'), { type: 'leave', id: bob.welcome.self.id, reason: 'timeout', body: null });
  assert.equal(signaling.participants, 1);
  const back = await resume(url, bob, 0);
  assert.equal(back.welcome.resumed, false);
  assert.equal(back.welcome.self.id, bob.welcome.self.id);
  assert.equal((await ada.next('join')).participant.id, bob.welcome.self.id);
});

test('after a restart of the server everyone keeps their id', async (t) => {
  const first = await startServer(t);
  const ada = await TestClient.join(first.url);
  const bob = await TestClient.join(first.url);
  await first.stop();
  assert.equal(await ada.closed, CLOSE.goingAway);
  const second = await startServer(t, {}, first.port);
  const adaBack = await resume(second.url, ada, 1);
  const bobBack = await resume(second.url, bob, 0);
  assert.equal(adaBack.welcome.self.id, ada.welcome.self.id);
  assert.equal(bobBack.welcome.self.id, bob.welcome.self.id);
  assert.equal(bobBack.welcome.resumed, false);
  assert.deepEqual(
    bobBack.welcome.participants.map(({ id }) => id),
    [ada.welcome.self.id],
  );
  assert.equal((await adaBack.next('join')).participant.id, bob.welcome.self.id);
});

test('counts of a former life of the seat are never taken for those of the new one', async (t) => {
  const first = await startServer(t);
  const bob = await TestClient.join(first.url);
  await first.stop();
  const second = await startServer(t, {}, first.port);
  // Comes back to a new seat, but the socket drops before it learns so from the welcome.
  const unheard = await resume(second.url, bob, 1);
  const ada = await TestClient.join(second.url);
  ada.say({ type: 'signal', to: bob.welcome.self.id }, 'offer');
  await ada.settle();
  await dropAndSee(unheard, ada);
  // With the old count, `join` and the offer would look partly received.
  const back = await resume(second.url, bob, 1);
  assert.equal(back.welcome.resumed, false);
  assert.equal(back.welcome.received, 0);
  assert.equal(back.welcome.self.id, bob.welcome.self.id);
  assert.deepEqual(
    back.welcome.participants.map(({ id }) => id),
    [ada.welcome.self.id],
  );
});

test('who missed more than is kept starts anew under the same id, and the others hear only that it is back', async (t) => {
  const { url, ada, bob } = await pair(t, { rate: { frameBurst: 10_000 } });
  await dropAndSee(bob, ada);
  for (let i = 0; i <= LIMITS.replayFrames; i++) ada.say({ type: 'signal', to: bob.welcome.self.id }, 'x');
  await ada.settle();
  const back = await resume(url, bob, 0);
  assert.equal(back.welcome.resumed, false);
  assert.equal(back.welcome.self.id, bob.welcome.self.id);
  assert.deepEqual(await back.settle(), []);
  assert.deepEqual(
    (await ada.settle()).map((frame) => frame.type === 'presence' && frame.participant.connected),
    [true],
  );
});

test('nobody takes the id of another: neither with its id, nor with a guess, nor with a token of another room', async (t) => {
  const { url, ada, bob } = await pair(t);
  const { id } = bob.welcome.self;
  const [secret] = bob.welcome.resumeToken.split('.');
  const tokens = [id, `${id}.${id}`, '', '.', `${secret}`, `${secret}x.AAAAAAAA`, `${'A'.repeat(43)}.AAAAAAAA`];
  for (const token of tokens) {
    const thief = await TestClient.join(url, { resume: { token, received: 0 } });
    assert.equal(thief.welcome.resumed, false);
    assert.notEqual(thief.welcome.self.id, id);
  }
  const elsewhere = await TestClient.join(url, {
    room: 'elsewhere',
    resume: { token: bob.welcome.resumeToken, received: 0 },
  });
  assert.notEqual(elsewhere.welcome.self.id, id);
  ada.say({ type: 'signal', to: id }, 'still here?');
  assert.equal((await bob.next('signal')).body, 'still here?');
});

test('a held seat counts towards the room, so that its owner finds it free', async (t) => {
  const { url, ada, bob } = await pair(t, { maxParticipants: 2 });
  await dropAndSee(bob, ada);
  const third = await TestClient.open(url);
  third.say({ type: 'join', version: 1, room: 'room' });
  assert.equal((await third.next('error')).code, 'room-full');
  assert.equal((await resume(url, bob, 0)).welcome.resumed, true);
});
