import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CLOSE } from '../../../../src/protocol/signaling.js';
import type { HostCommand } from '../../../../src/protocol/signaling.js';
import { signJoinToken } from '../../../../src/server/index.js';
import { dropAndSee, resumeAt, type Joined, type StartService } from './broker-contract.js';
import { TestClient } from './test-client.js';

const SECRET = 'a secret of thirty-two characters or more';
let asks = 0;

/** Asks as a host does, and gives the code of the answer; `undefined`: it was done. */
export async function command(client: TestClient, what: HostCommand): Promise<string | undefined> {
  const ask = ++asks;
  client.say({ type: 'host', ask, command: what });
  const answer = await client.next('answer');
  assert.equal(answer.ask, ask);
  return answer.code;
}

/** Knocks, and waits for what is said to that. */
export async function knock(url: string, name = 'Bob', token?: string) {
  const client = await TestClient.open(url);
  client.say({ type: 'join', version: 1, room: 'room', name, knock: true, ...(token && { token }) });
  return Object.assign(client, { waiting: await client.next('waiting') });
}

/** What the next news of that participant says is muted. */
async function mutedOf(witness: TestClient, id: string): Promise<readonly string[] | undefined> {
  for (;;) {
    const { participant } = await witness.next('presence');
    if (participant.id === id) return participant.muted;
  }
}

/** How it ends for somebody who is put out. */
async function assertPutOut(client: TestClient, code: string): Promise<void> {
  const error = await client.next('error');
  assert.deepEqual([error.code, error.fatal], [code, true]);
  assert.equal(await client.closed, CLOSE.rejected);
}

/** What hosts can do at every broker: people may be at either address. */
export function hostContract(name: string, skip: string | false, start: StartService): void {
  const contract = (title: string, run: (t: TestContext) => Promise<void>): void => {
    test(`${name}: ${title}`, { skip }, run);
  };

  /** Ann is host here, Bob is a guest there. */
  async function meeting(t: TestContext, options: Parameters<StartService>[1] = {}) {
    const [here, there] = await start(t, { openHosts: 'first', ...options });
    const ann = await TestClient.join(here, { name: 'Ann' });
    const bob = await TestClient.join(there, { name: 'Bob' });
    await ann.next('join');
    return { here, there, ann, bob, bobId: bob.welcome.self.id, annId: ann.welcome.self.id };
  }

  contract('the first in a room is host, and when they go the one who was there longest', async (t) => {
    const { here, there, ann, bob, annId, bobId } = await meeting(t);
    assert.deepEqual([ann.welcome.self.role, bob.welcome.self.role], ['host', 'guest']);
    assert.equal(bob.welcome.participants[0]?.role, 'host');
    const cleo = await TestClient.join(here, { name: 'Cleo' });
    assert.equal(cleo.welcome.self.role, 'guest');
    assert.equal(await command(bob, { type: 'lock', locked: true }), 'not-allowed');
    ann.say({ type: 'leave' });
    assert.equal((await bob.next('leave')).id, annId);
    for (const witness of [bob, cleo]) {
      const { participant } = await witness.next('presence');
      assert.deepEqual([participant.id, participant.role], [bobId, 'host']);
    }
    assert.equal(await command(bob, { type: 'lock', locked: false }), undefined);
    // And stays it when the connection was lost.
    await dropAndSee(bob, cleo);
    const back = await resumeAt(there, bob, bob.sequenced);
    assert.deepEqual([back.welcome.resumed, back.welcome.self.role], [true, 'host']);
  });

  contract('a locked room refuses, or lets wait who knocks, and everybody knows that it is locked', async (t) => {
    const { here, there, ann, bob } = await meeting(t);
    assert.deepEqual(ann.welcome.settings, { locked: false, muted: [] });
    assert.equal(await command(ann, { type: 'lock', locked: true }), undefined);
    for (const each of [ann, bob]) assert.equal((await each.next('settings')).settings.locked, true);
    for (const url of [here, there]) {
      const client = await TestClient.open(url);
      client.say({ type: 'join', version: 1, room: 'room' });
      await assertPutOut(client, 'room-locked');
    }
    // Who was there comes back in.
    bob.drop();
    const back = await resumeAt(here, bob, bob.sequenced);
    assert.deepEqual([back.welcome.resumed, back.welcome.settings?.locked], [true, true]);
    await command(ann, { type: 'lock', locked: false });
    assert.equal((await back.next('settings')).settings.locked, false);
    await TestClient.join(there);
  });

  contract('who knocks is shown to hosts only, and is in once let in', async (t) => {
    const { here, there, ann, bob, annId, bobId } = await meeting(t);
    await command(ann, { type: 'promote', id: bobId });
    assert.equal((await bob.next('presence')).participant.role, 'host');
    const dan = await TestClient.join(here, { name: 'Dan' });
    for (const each of [ann, bob]) while ((await each.next('join')).participant.id !== dan.welcome.self.id);
    await command(ann, { type: 'lock', locked: true });
    await dan.next('settings');

    const cleo = await knock(there, 'Cleo');
    const { id } = cleo.waiting.self;
    assert.equal(cleo.waiting.hosts, true);
    for (const host of [ann, bob]) assert.deepEqual((await host.next('knock')).participant, { id, name: 'Cleo' });
    // Nothing passes to or from somebody who waits.
    ann.say({ type: 'signal', to: id }, 'psst');
    assert.equal((await ann.next('error')).code, 'unknown-participant');
    cleo.say({ type: 'signal', to: annId }, 'psst');
    assert.equal((await cleo.next('error')).code, 'bad-frame');
    assert.equal(await command(dan, { type: 'admit', id }), 'not-allowed');
    assert.deepEqual(await dan.settle(), []);

    assert.equal(await command(bob, { type: 'admit', id }), undefined);
    const welcome = await cleo.next('welcome');
    assert.deepEqual([welcome.self.id, welcome.self.role, welcome.resumed], [id, 'guest', false]);
    assert.deepEqual(welcome.participants.map((each) => each.name).sort(), ['Ann', 'Bob', 'Dan']);
    for (const host of [ann, bob]) assert.equal((await host.next('knock-end')).id, id);
    for (const each of [ann, bob, dan]) assert.equal((await each.next('join')).participant.id, id);
    ann.say({ type: 'signal', to: id }, 'welcome');
    assert.equal((await cleo.next('signal')).body, 'welcome');
    assert.notEqual(await command(ann, { type: 'decline', id }), undefined);
  });

  contract('who is declined is told, and who gives up is gone', async (t) => {
    const { there, ann } = await meeting(t);
    await command(ann, { type: 'lock', locked: true });
    const cleo = await knock(there, 'Cleo');
    await ann.next('knock');
    assert.equal(await command(ann, { type: 'decline', id: cleo.waiting.self.id }), undefined);
    await assertPutOut(cleo, 'not-admitted');
    assert.equal((await ann.next('knock-end')).id, cleo.waiting.self.id);
    const dan = await knock(there, 'Dan');
    await ann.next('knock');
    dan.say({ type: 'leave' });
    assert.equal((await ann.next('knock-end')).id, dan.waiting.self.id);
    assert.equal(await command(ann, { type: 'admit', id: dan.waiting.self.id }), 'unknown-participant');
  });

  contract('who waits keeps the place over a lost connection, and hears whether a host is there', async (t) => {
    const { here, there, ann, bob } = await meeting(t);
    await command(ann, { type: 'lock', locked: true });
    const cleo = await knock(there, 'Cleo');
    await ann.next('knock');
    await dropAndSee(ann, bob);
    assert.equal((await cleo.next('waiting')).hosts, false);
    cleo.drop();
    const again = await TestClient.open(here);
    const resume = { token: cleo.waiting.resumeToken, received: 0 };
    again.say({ type: 'join', version: 1, room: 'room', name: 'Cleo', knock: true, resume });
    const waiting = await again.next('waiting');
    assert.deepEqual([waiting.self.id, waiting.hosts], [cleo.waiting.self.id, false]);
    const back = await resumeAt(there, ann, ann.sequenced);
    assert.deepEqual(back.welcome.knocking, [{ id: waiting.self.id, name: 'Cleo' }]);
    assert.equal((await again.next('waiting')).hosts, true);
    await command(back, { type: 'admit', id: waiting.self.id });
    assert.equal((await again.next('welcome')).self.name, 'Cleo');
  });

  contract('so many may wait, for so long; opening the room lets all of them in', async (t) => {
    const { here, there, ann } = await meeting(t, { maxWaiting: 2 });
    await command(ann, { type: 'lock', locked: true });
    const [cleo, dan] = [await knock(here, 'Cleo'), await knock(there, 'Dan')];
    const eve = await TestClient.open(here);
    eve.say({ type: 'join', version: 1, room: 'room', knock: true });
    await assertPutOut(eve, 'room-locked');
    await command(ann, { type: 'lock', locked: false });
    await Promise.all([cleo.next('welcome'), dan.next('welcome')]);
  });

  contract('nobody waits for ever', async (t) => {
    const { there, ann } = await meeting(t, { maxWait: 50 });
    await command(ann, { type: 'lock', locked: true });
    await assertPutOut(await knock(there), 'not-admitted');
    await ann.next('knock-end');
  });

  contract('a removed participant is out, and kept out if that was asked for', async (t) => {
    const { here, there, ann, bob, bobId, annId } = await meeting(t);
    const cleo = await TestClient.join(here, { name: 'Cleo' });
    assert.equal(await command(bob, { type: 'remove', id: annId }), 'not-allowed');
    assert.equal(await command(ann, { type: 'remove', id: bobId }), undefined);
    await assertPutOut(bob, 'kicked');
    for (const witness of [ann, cleo]) {
      const { id, reason } = await witness.next('leave');
      assert.deepEqual([id, reason], [bobId, 'kicked']);
    }
    const back = await resumeAt(here, bob, 0);
    assert.deepEqual([back.welcome.resumed, back.welcome.self.id], [false, bobId]);
    assert.equal(await command(ann, { type: 'remove', id: bobId, keepOut: true }), undefined);
    await assertPutOut(back, 'kicked');
    for (const url of [here, there]) {
      const again = await TestClient.open(url);
      const resume = { token: back.welcome.resumeToken, received: 0 };
      again.say({ type: 'join', version: 1, room: 'room', resume });
      await assertPutOut(again, 'kicked');
    }
  });

  contract('with tokens who is kept out is known by the subject, and hosts cannot touch each other', async (t) => {
    const [here, there] = await start(t, { auth: { secret: SECRET } });
    const token = (role: 'host' | 'guest', sub: string): Promise<string> =>
      signJoinToken({ room: 'room', role, sub }, { secret: SECRET });
    const ann = await TestClient.join(here, { name: 'Ann', token: await token('host', 'ann') });
    const ben = await TestClient.join(there, { name: 'Ben', token: await token('host', 'ben') });
    const bob = await TestClient.join(there, { name: 'Bob', token: await token('guest', 'bob') });
    while ((await ann.next('join')).participant.name !== 'Bob');
    for (const type of ['remove', 'promote'] as const) {
      assert.equal(await command(ann, { type, id: ben.welcome.self.id }), 'not-allowed');
    }
    assert.equal(await command(ann, { type: 'remove', id: bob.welcome.self.id, keepOut: true }), undefined);
    await assertPutOut(bob, 'kicked');
    for (const url of [here, there]) {
      const again = await TestClient.open(url);
      again.say({ type: 'join', version: 1, room: 'room', token: await token('guest', 'bob'), knock: true });
      await assertPutOut(again, 'kicked');
    }
  });

  contract('with tokens guests wait for a host in a lobby, who walks in', async (t) => {
    const [here, there] = await start(t, { auth: { secret: SECRET }, lobby: true });
    const token = (role: 'host' | 'guest'): Promise<string> =>
      signJoinToken({ room: 'room', role }, { secret: SECRET });
    const bob = await knock(there, 'Bob', await token('guest'));
    assert.equal(bob.waiting.hosts, false);
    const ann = await TestClient.join(here, { name: 'Ann', token: await token('host') });
    assert.deepEqual(ann.welcome.knocking, [{ id: bob.waiting.self.id, name: 'Bob' }]);
    assert.deepEqual(ann.welcome.participants, []);
    assert.equal((await bob.next('waiting')).hosts, true);
    assert.equal(await command(ann, { type: 'admit', id: bob.waiting.self.id }), undefined);
    assert.equal((await bob.next('welcome')).settings?.locked, true);
  });

  contract('a muted participant is marked for everyone, over moves, until allowed', async (t) => {
    const { here, there, ann, bob, annId, bobId } = await meeting(t);
    assert.equal(await command(bob, { type: 'mute', id: annId, sources: ['microphone'] }), 'not-allowed');
    assert.equal(await command(ann, { type: 'mute', id: bobId, sources: ['microphone', 'screen'] }), undefined);
    for (const witness of [ann, bob]) {
      const { participant } = await witness.next('presence');
      assert.deepEqual([participant.id, participant.muted], [bobId, ['microphone', 'screen']]);
    }
    bob.drop();
    const back = await resumeAt(here, bob, bob.sequenced);
    assert.deepEqual(back.welcome.self.muted, ['microphone', 'screen']);
    const cleo = await TestClient.join(there, { name: 'Cleo' });
    assert.deepEqual(cleo.welcome.participants.find(({ id }) => id === bobId)?.muted, ['microphone', 'screen']);
    await command(ann, { type: 'mute', id: bobId, sources: [] });
    assert.equal((await back.next('presence')).participant.muted, undefined);
  });

  contract('all can be muted, newcomers too, hosts not, and one be allowed', async (t) => {
    const { here, there, ann, bob, bobId } = await meeting(t);
    assert.equal(await command(ann, { type: 'mute', sources: ['microphone'] }), undefined);
    assert.deepEqual((await bob.next('settings')).settings, { locked: false, muted: ['microphone'] });
    assert.deepEqual(await mutedOf(bob, bobId), ['microphone']);
    const cleo = await TestClient.join(there, { name: 'Cleo' });
    assert.deepEqual(cleo.welcome.self.muted, ['microphone']);
    assert.equal(cleo.welcome.participants.find(({ role }) => role === 'host')?.muted, undefined);
    await command(ann, { type: 'mute', id: bobId, sources: [] });
    assert.equal(await mutedOf(bob, bobId), undefined);
    // Another decision for the room does not take that back.
    await command(ann, { type: 'lock', locked: true });
    await bob.next('settings');
    const seen = (await bob.settle()).filter(
      (frame) => frame.type === 'presence' && frame.participant.id === bobId && frame.participant.muted,
    );
    assert.deepEqual(seen, []);
    await command(ann, { type: 'lock', locked: false });
    await command(ann, { type: 'mute', sources: [] });
    assert.equal(await mutedOf(cleo, cleo.welcome.self.id), undefined);
    // What concerns one person comes by itself, and may come before what concerns the room.
    while ((await bob.next('settings')).settings.locked);
    const dan = await TestClient.join(here, { name: 'Dan' });
    assert.equal(dan.welcome.self.muted, undefined);
  });

  contract('a room that is ended is over for all, and can be made anew', async (t) => {
    const { here, there, ann, bob } = await meeting(t);
    await command(ann, { type: 'lock', locked: true });
    const cleo = await knock(there, 'Cleo');
    ann.say({ type: 'host', ask: 0, command: { type: 'end' } });
    for (const each of [ann, bob, cleo]) await assertPutOut(each, 'ended-by-host');
    const dan = await TestClient.join(there, { name: 'Dan' });
    assert.deepEqual([dan.welcome.self.role, dan.welcome.participants], ['host', []]);
    assert.equal(dan.welcome.settings?.locked, false);
    const eve = await TestClient.join(here, { name: 'Eve' });
    assert.equal((await dan.next('join')).participant.id, eve.welcome.self.id);
  });

  contract(
    'what a host asks just before the connection breaks is done once, and answered behind the next one',
    async (t) => {
      const { here, there, ann, bob } = await meeting(t);
      ann.say({ type: 'host', ask: 7, command: { type: 'lock', locked: true } });
      await bob.next('settings');
      await dropAndSee(ann, bob);
      const back: Joined = await resumeAt(there, ann, 1);
      assert.equal(back.welcome.received, 1);
      assert.equal((await back.next('answer')).ask, 7);
      const cleo = await TestClient.open(here);
      cleo.say({ type: 'join', version: 1, room: 'room' });
      await assertPutOut(cleo, 'room-locked');
    },
  );
}
