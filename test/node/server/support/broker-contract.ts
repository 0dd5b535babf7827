import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CLOSE, LIMITS } from '../../../../src/protocol/signaling.js';
import type { WelcomeHeader } from '../../../../src/protocol/signaling.js';
import { signJoinToken } from '../../../../src/server/index.js';
import type { JoinClaims, SignalingServerOptions } from '../../../../src/server/index.js';
import { TestClient } from './test-client.js';

export type Joined = TestClient & { welcome: WelcomeHeader };

/** Two addresses of one service: two servers, or the same one twice. */
export type StartService = (
  t: TestContext,
  options?: Omit<SignalingServerOptions, 'server'>,
) => Promise<readonly [string, string]>;

const SECRET = 'a secret of thirty-two characters or more';

function tokenFor(claims: Omit<JoinClaims, 'room'>): Promise<string> {
  return signJoinToken({ room: 'room', ...claims }, { secret: SECRET });
}

export function resumeAt(url: string, { welcome }: Joined, received: number): Promise<Joined> {
  const { room, self, resumeToken } = welcome;
  return TestClient.join(url, { room, name: self.name, resume: { token: resumeToken, received } });
}

export async function dropAndSee(dropped: Joined, witness: Joined): Promise<void> {
  dropped.drop();
  const { participant } = await witness.next('presence');
  assert.deepEqual([participant.id, participant.connected], [dropped.welcome.self.id, false]);
}

/** Waits until what `from` sent before has arrived at `to`, and gives all that lies there, marks left out. */
async function settleBetween(from: Joined, to: Joined): Promise<TestClient['inbox']> {
  from.say({ type: 'signal', to: to.welcome.self.id }, 'mark');
  for (;;) {
    const index = to.inbox.findIndex((frame) => frame.body === 'mark');
    if (index >= 0) return to.inbox.filter((frame) => frame.body !== 'mark');
    await to.arrival();
  }
}

/** What every broker has to do, seen from outside: members may be at either address, and cannot tell. */
export function brokerContract(name: string, skip: string | false, start: StartService): void {
  const contract = (title: string, run: (t: TestContext) => Promise<void>): void => {
    test(`${name}: ${title}`, { skip }, run);
  };

  async function pair(t: TestContext, options?: Parameters<StartService>[1]) {
    const [here, there] = await start(t, options);
    const ada = await TestClient.join(here, { name: 'Ada' });
    const bob = await TestClient.join(there, { name: 'Bob' });
    await ada.next('join');
    return { here, there, ada, bob };
  }

  contract('the newcomer finds everyone, oldest first, and they hear of it', async (t) => {
    const [here, there] = await start(t);
    const ada = await TestClient.join(here, { name: 'Ada' });
    const bob = await TestClient.join(there, { name: 'Bob and Co' });
    const cleo = await TestClient.join(here, { name: 'Cleo' });
    const info = ({ welcome }: Joined) => ({ ...welcome.self, connected: true });
    assert.deepEqual(bob.welcome.participants, [info(ada)]);
    assert.deepEqual(cleo.welcome.participants, [info(ada), info(bob)]);
    assert.equal(new Set([ada, bob, cleo].map(({ welcome }) => welcome.self.id)).size, 3);
    assert.deepEqual((await ada.next('join')).participant, info(bob));
    assert.deepEqual((await ada.next('join')).participant, info(cleo));
    assert.deepEqual((await bob.next('join')).participant, info(cleo));
  });

  contract('signals arrive byte for byte, in order, with the true sender', async (t) => {
    const { ada, bob } = await pair(t);
    const bodies = ['', 'line\nline', '{"a": 1}', '😀\u2028', 'x'.repeat(60_000), ' '];
    for (const [from, to] of [
      [ada, bob],
      [bob, ada],
    ] as const) {
      for (const body of bodies) from.say({ type: 'signal', to: to.welcome.self.id }, body);
      for (const body of bodies) {
        const signal = await to.next('signal');
        assert.deepEqual([signal.from, signal.body], [from.welcome.self.id, body]);
      }
    }
  });

  contract('rooms do not mix', async (t) => {
    const [here, there] = await start(t);
    const ada = await TestClient.join(here, { room: 'a' });
    const bob = await TestClient.join(there, { room: 'b' });
    assert.deepEqual(bob.welcome.participants, []);
    ada.say({ type: 'signal', to: bob.welcome.self.id }, 'x');
    assert.equal((await ada.next('error')).code, 'unknown-participant');
    assert.deepEqual(await bob.settle(), []);
  });

  contract('a new name is told once', async (t) => {
    const { ada, bob } = await pair(t);
    bob.say({ type: 'presence', name: 'Bobby' });
    bob.say({ type: 'presence', name: 'Bobby' });
    assert.deepEqual((await ada.next('presence')).participant, {
      id: bob.welcome.self.id,
      name: 'Bobby',
      connected: true,
    });
    assert.deepEqual(await settleBetween(bob, ada), []);
  });

  contract('who leaves is gone for everyone, once, and the room can be taken up again', async (t) => {
    const { here, there, ada, bob } = await pair(t);
    bob.say({ type: 'leave' });
    assert.deepEqual(await ada.next('leave'), { type: 'leave', id: bob.welcome.self.id, reason: 'left', body: null });
    ada.say({ type: 'leave' });
    await Promise.all([ada.closed, bob.closed]);
    const cleo = await TestClient.join(there);
    assert.deepEqual(cleo.welcome.participants, []);
    const dan = await TestClient.join(here);
    assert.equal(dan.welcome.participants.length, 1);
    assert.equal((await cleo.next('join')).participant.id, dan.welcome.self.id);
    assert.deepEqual(await settleBetween(dan, cleo), []);
  });

  contract('a dropped socket comes back at the other address: nothing lost, nobody left', async (t) => {
    const { here, there, ada, bob } = await pair(t);
    ada.say({ type: 'signal', to: bob.welcome.self.id }, '0');
    await bob.next('signal');
    await dropAndSee(bob, ada);
    for (const body of ['1', '2']) ada.say({ type: 'signal', to: bob.welcome.self.id }, body);
    const cleo = await TestClient.join(there, { name: 'Cleo' });
    assert.equal(cleo.welcome.participants.find(({ id }) => id === bob.welcome.self.id)?.connected, false);
    await ada.next('join');

    const back = await resumeAt(here, bob, 1);
    assert.deepEqual([back.welcome.resumed, back.welcome.self], [true, bob.welcome.self]);
    assert.equal((await ada.next('presence')).participant.connected, true);
    assert.equal((await cleo.next('presence')).participant.connected, true);
    ada.say({ type: 'signal', to: bob.welcome.self.id }, '3');
    for (const body of ['1', '2', '3']) assert.equal((await back.next('signal')).body, body);
    assert.equal((await back.next('join')).participant.id, cleo.welcome.self.id);
    assert.deepEqual(await settleBetween(ada, back), []);
    assert.deepEqual(await settleBetween(back, ada), []);
  });

  contract('what somebody sent is counted on at the other address', async (t) => {
    const { here, ada, bob } = await pair(t);
    for (const body of ['0', '1', '2']) bob.say({ type: 'signal', to: ada.welcome.self.id }, body);
    bob.say({ type: 'presence', name: 'Bobby' });
    await ada.next('presence');
    await dropAndSee(bob, ada);
    const back = await resumeAt(here, bob, 0);
    assert.deepEqual([back.welcome.received, back.welcome.self.name], [4, 'Bobby']);
    back.say({ type: 'signal', to: ada.welcome.self.id }, '3');
    for (const body of ['0', '1', '2', '3']) assert.equal((await ada.next('signal')).body, body);
  });

  contract('a new name that meets a move ends up the same for everyone', async (t) => {
    const { here, there, ada, bob } = await pair(t);
    let current = bob;
    let known = 'Bob';
    for (let round = 0; round < 20; round++) {
      let moving = true;
      const next = resumeAt(round % 2 ? there : here, current, current.sequenced).finally(() => (moving = false));
      // At every moment of the move; what the former socket takes no more does not count.
      for (let i = 0; moving && i < 20; i++) {
        current.say({ type: 'presence', name: `Bob ${round} ${i}` });
        await new Promise((resolve) => setImmediate(resolve));
      }
      current = await next;
      const { name } = current.welcome.self;
      // Names go through Redis, behind what goes from hand to hand on one server.
      while (known !== name) known = (await ada.next('presence')).participant.name;
      await settleBetween(current, ada);
      const late = ada.inbox.splice(0).flatMap((frame) => (frame.type === 'presence' ? frame.participant.name : []));
      assert.deepEqual(new Set([name, ...late]), new Set([name]));
    }
  });

  contract('roles and names of join tokens are the same at both addresses', async (t) => {
    const [here, there] = await start(t, { auth: { secret: SECRET } });
    const ann = await TestClient.join(here, { token: await tokenFor({ name: 'Ann h', role: 'host' }), name: 'Eve' });
    const bob = await TestClient.join(there, { token: await tokenFor({}), name: 'Bob' });
    const { id } = ann.welcome.self;
    const bobInfo = { id: bob.welcome.self.id, name: 'Bob', role: 'guest', connected: true };
    assert.deepEqual(bob.welcome.participants, [{ id, name: 'Ann h', role: 'host', connected: true }]);
    assert.deepEqual((await ann.next('join')).participant, bobInfo);
    ann.say({ type: 'presence', name: 'Eve' });
    assert.equal((await ann.next('error')).code, 'name-fixed');
    bob.say({ type: 'presence', name: 'Bobby' });
    assert.deepEqual((await ann.next('presence')).participant, { ...bobInfo, name: 'Bobby' });

    ann.drop();
    const away = (await bob.next('presence')).participant;
    assert.deepEqual(away, { id, name: 'Ann h', role: 'host', connected: false });
    const resume = { token: ann.welcome.resumeToken, received: ann.sequenced };
    const client = await TestClient.open(there);
    client.say({ type: 'join', version: 1, room: 'room', resume });
    assert.equal((await client.next('error')).code, 'token-invalid');
    const back = await TestClient.join(there, { token: await tokenFor({ name: 'Ann h', role: 'host' }), resume });
    assert.deepEqual(back.welcome.self, { id, name: 'Ann h', role: 'host', nameFixed: true });
    assert.equal(back.welcome.resumed, true);
    assert.deepEqual((await bob.next('presence')).participant, { ...away, connected: true });
    assert.deepEqual(await settleBetween(back, bob), []);
  });

  contract('another token for a seat that moves brings another role and name, and everyone hears of it', async (t) => {
    const [here, there] = await start(t, { auth: { secret: SECRET } });
    const ann = await TestClient.join(here, { token: await tokenFor({ name: 'Ann', role: 'host' }) });
    const bob = await TestClient.join(there, { token: await tokenFor({ name: 'Bob' }) });
    const cleo = await TestClient.join(here, { token: await tokenFor({ name: 'Cleo' }) });
    const resume = { token: ann.welcome.resumeToken, received: 0 };
    const back = await TestClient.join(there, { token: await tokenFor({ name: 'Anna' }), resume });
    const self = { id: ann.welcome.self.id, name: 'Anna', role: 'guest' };
    assert.deepEqual([back.welcome.resumed, back.welcome.self], [true, { ...self, nameFixed: true }]);
    for (const witness of [bob, cleo]) {
      assert.deepEqual((await witness.next('presence')).participant, { ...self, connected: true });
    }
    const late = await TestClient.join(here, { token: await tokenFor({ name: 'Dan' }) });
    assert.deepEqual(late.welcome.participants[0], { ...self, connected: true });
    // A token that leaves the name open changes it no more than any other resume.
    const again = await TestClient.join(here, {
      token: await tokenFor({ role: 'host' }),
      name: 'Somebody',
      resume: { token: back.welcome.resumeToken, received: back.sequenced },
    });
    assert.deepEqual(again.welcome.self, { id: self.id, name: 'Anna', role: 'host' });
    assert.equal((await bob.next('presence')).participant.role, 'host');
  });

  contract('a stream of signals loses and doubles nothing while its end moves about', async (t) => {
    const { here, there, ada, bob } = await pair(t);
    const heard: string[] = [];
    let current = bob;
    let sent = 0;
    for (let round = 0; round < 12; round++) {
      for (let i = 0; i < 10; i++) ada.say({ type: 'signal', to: bob.welcome.self.id }, String(sent++));
      // Two of them at least are heard, and then the socket is taken up elsewhere in the middle of the rest.
      heard.push((await current.next('signal')).body ?? '', (await current.next('signal')).body ?? '');
      const received = heard.length;
      let moving = true;
      const next = resumeAt(round % 2 ? there : here, current, received).finally(() => (moving = false));
      // At every moment of the move, and no more than a seat keeps.
      for (let i = 0; moving && i < 40; i++) {
        ada.say({ type: 'signal', to: bob.welcome.self.id }, String(sent++));
        await new Promise((resolve) => setImmediate(resolve));
      }
      current = await next;
      assert.equal(current.welcome.resumed, true, `round ${round}`);
    }
    while (heard.length < sent) heard.push((await current.next('signal')).body ?? '');
    assert.deepEqual(
      heard,
      Array.from({ length: sent }, (_, index) => String(index)),
    );
    assert.deepEqual(await settleBetween(ada, current), []);
  });

  contract('a second socket elsewhere takes the seat over, and the first is closed', async (t) => {
    const { here, ada, bob } = await pair(t);
    const second = await resumeAt(here, bob, 0);
    assert.equal(second.welcome.resumed, true);
    assert.equal(await bob.closed, CLOSE.replaced);
    ada.say({ type: 'signal', to: bob.welcome.self.id }, 'hello');
    assert.equal((await second.next('signal')).body, 'hello');
    assert.deepEqual(await settleBetween(second, ada), []);
  });

  contract('of many sockets for one seat, at once and at both addresses, one is left', async (t) => {
    const { here, there, ada, bob } = await pair(t);
    const sockets = await Promise.all(Array.from({ length: 8 }, (_, i) => TestClient.open(i % 2 ? here : there)));
    for (const socket of sockets) {
      socket.say({
        type: 'join',
        version: 1,
        room: 'room',
        resume: { token: bob.welcome.resumeToken, received: 0 },
      });
    }
    const closed = new Set<TestClient>();
    await new Promise<void>((resolve) => {
      for (const socket of sockets) {
        void socket.closed.then(() => {
          closed.add(socket);
          if (closed.size === sockets.length - 1) resolve();
        });
      }
    });
    const [left] = sockets.filter((socket) => !closed.has(socket));
    assert.ok(left);
    await left.next('welcome');
    ada.say({ type: 'signal', to: bob.welcome.self.id }, 'hello');
    assert.equal((await left.next('signal')).body, 'hello');
    const late = await TestClient.join(here);
    assert.equal(late.welcome.participants.length, 2);
  });

  contract('who missed more than is kept starts anew under the same id, and the others keep it', async (t) => {
    const { here, ada, bob } = await pair(t, { rate: { frameBurst: 10_000 } });
    await dropAndSee(bob, ada);
    for (let i = 0; i <= LIMITS.replayFrames; i++) ada.say({ type: 'signal', to: bob.welcome.self.id }, 'x');
    await ada.settle();
    const back = await TestClient.join(here, {
      name: 'Robert',
      resume: { token: bob.welcome.resumeToken, received: 0 },
    });
    assert.deepEqual([back.welcome.resumed, back.welcome.self.id], [false, bob.welcome.self.id]);
    assert.deepEqual(
      back.welcome.participants.map(({ id }) => id),
      [ada.welcome.self.id],
    );
    let last = await ada.next('presence');
    while (last.participant.name !== 'Robert') last = await ada.next('presence');
    assert.equal(last.participant.connected, true);
    assert.deepEqual(await settleBetween(back, ada), []);
  });

  contract('once the grace is over everyone hears leave, once, and who comes back keeps the id', async (t) => {
    const { here, there, ada, bob } = await pair(t, { grace: 50 });
    const cleo = await TestClient.join(there);
    await dropAndSee(bob, ada);
    for (const witness of [ada, cleo]) {
      assert.deepEqual(await witness.next('leave'), {
        type: 'leave',
        id: bob.welcome.self.id,
        reason: 'timeout',
        body: null,
      });
    }
    const back = await resumeAt(here, bob, 0);
    assert.deepEqual([back.welcome.resumed, back.welcome.self.id], [false, bob.welcome.self.id]);
    assert.equal(back.welcome.participants.length, 2);
    for (const witness of [ada, cleo]) {
      while ((await witness.next('join')).participant.id !== bob.welcome.self.id);
      assert.deepEqual(
        (await settleBetween(back, witness)).filter(({ type }) => type === 'leave' || type === 'join'),
        [],
      );
    }
  });

  contract('nobody takes the id of another', async (t) => {
    const { here, ada, bob } = await pair(t);
    const { id } = bob.welcome.self;
    for (const token of [id, `${'A'.repeat(43)}.AAAAAAAA`, bob.welcome.resumeToken.slice(1)]) {
      const thief = await TestClient.join(here, { resume: { token, received: 0 } });
      assert.notEqual(thief.welcome.self.id, id);
    }
    ada.say({ type: 'signal', to: id }, 'still here?');
    assert.equal((await bob.next('signal')).body, 'still here?');
  });

  contract('a room takes so many and no more, also when all come at once', async (t) => {
    const addresses = await start(t, { maxParticipants: 5 });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const client = await TestClient.open(addresses[index % 2] ?? '');
        client.say({ type: 'join', version: 1, room: 'room' });
        return Promise.race([client.next('welcome'), client.next('error')]).catch(() => null);
      }),
    );
    const codes = outcomes.map((frame) => (frame?.type === 'error' ? frame.code : frame?.type));
    assert.equal(codes.filter((code) => code === 'welcome').length, 5);
    assert.equal(codes.filter((code) => code === 'room-full').length, 15);
  });

  contract('many come at once, and all end up with the same roster', async (t) => {
    const addresses = await start(t);
    const clients = await Promise.all(
      Array.from({ length: 12 }, (_, index) => TestClient.join(addresses[index % 2] ?? '', { name: `N${index}` })),
    );
    for (const client of clients) {
      const known = new Set(client.welcome.participants.map(({ id }) => id));
      while (known.size < clients.length - 1) known.add((await client.next('join')).participant.id);
      assert.ok(!known.has(client.welcome.self.id));
      assert.deepEqual(await client.settle(), []);
    }
  });

  contract('who goes before the welcome leaves nothing behind', async (t) => {
    const [here, there] = await start(t);
    const ada = await TestClient.join(here);
    for (let i = 0; i < 5; i++) {
      const hasty = await TestClient.open(there);
      hasty.say({ type: 'join', version: 1, room: 'room' });
      hasty.drop();
      await hasty.closed;
    }
    const bob = await TestClient.join(there);
    const present = new Set(bob.welcome.participants.map(({ id }) => id));
    const gone = async (): Promise<void> => {
      present.delete((await bob.next('leave')).id);
    };
    // Seen by chance just as they went; those that were welcomed unheard are held, as they might come back.
    present.delete(ada.welcome.self.id);
    const held = bob.welcome.participants.filter(({ connected }) => !connected).map(({ id }) => id);
    for (const id of held) present.delete(id);
    while (present.size > 0)
      await Promise.race([gone(), bob.next('presence').then(({ participant }) => present.delete(participant.id))]);
    assert.equal(present.size, 0);
  });
}
