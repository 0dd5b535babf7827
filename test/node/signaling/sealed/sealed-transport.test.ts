import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { NO_SECRET } from '../../../../src/signaling/sealed/sealed-body.js';
import { deriveRoomKey } from '../../../../src/signaling/sealed/room-key.js';
import { SealedTransport } from '../../../../src/signaling/sealed/sealed-transport.js';
import { TransportRecorder } from '../../../shared/transport-recorder.js';
import { Hub, type HubTransport } from '../support/hub.js';

let key: CryptoKey;
let otherKey: CryptoKey;
before(async () => {
  [key, otherKey] = await Promise.all([deriveRoomKey('our secret', 'tea'), deriveRoomKey('their secret', 'tea')]);
});

const options = (name: string) => ({ room: 'tea', name, token: () => '' });

function enter(hub: Hub, id: string, name = id, roomKey = key): TransportRecorder {
  const transport = new SealedTransport(options(name), Promise.resolve(roomKey), hub.create(id));
  const recorder = new TransportRecorder(transport);
  transport.open();
  return recorder;
}

/** Somebody without a secret. */
function enterInTheClear(hub: Hub, id: string): TransportRecorder {
  const transport = hub.create(id)(options(id));
  const recorder = new TransportRecorder(transport);
  transport.open();
  return recorder;
}

const joinOf = (id: string) => (event: { participant: { id: string } }) => event.participant.id === id;
const bodies = (recorder: TransportRecorder) => recorder.all('signal').map(({ body }) => body);

async function meet(hub: Hub): Promise<[TransportRecorder, TransportRecorder]> {
  const ann = enter(hub, 'ann', 'Ann A.');
  const bob = enter(hub, 'bob', 'Bob B.');
  await Promise.all([ann.first('join', joinOf('bob')), bob.first('join', joinOf('ann'))]);
  return [ann, bob];
}

describe('signaling under one secret', () => {
  it('brings names and bodies across, in order, and the server sees none of them', async () => {
    const hub = new Hub();
    const [ann, bob] = await meet(hub);
    assert.equal(ann.all('join')[0]?.participant.name, 'Bob B.');
    assert.equal(bob.all('join')[0]?.participant.name, 'Ann A.');
    assert.equal(bob.all('join')[0]?.initiate, true);
    const sent = Array.from({ length: 20 }, (_, i) => `offer ${i} ${'x'.repeat(i % 2 ? 10_000 : 1)}`);
    for (const body of sent) ann.transport.send('bob', body);
    bob.transport.send('ann', 'the answer');
    await bob.count('signal', sent.length);
    assert.deepEqual(bodies(bob), sent);
    await ann.first('signal', ({ from, body }) => from === 'bob' && body === 'the answer');
    const seen = JSON.stringify([hub.passed, [...hub.members.values()].map(({ name }) => name)]);
    // Each with a character that no sealed text has, where a few letters turn up by chance.
    assert.doesNotMatch(seen, /offer \d|the answer|Ann A|Bob B/);
    assert.ok(hub.passed.every(({ body }) => body.startsWith('sealed.1.')));
  });

  it('tells a new name under seal, also one that is set before the other side has greeted', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann', 'Ann');
    const bob = enter(hub, 'bob', 'Bob');
    ann.transport.setName('Anna A.');
    await bob.when(() => names(bob).at(-1) === 'Anna A.' || undefined);
    ann.transport.setName('Anne A.');
    await bob.first('presence', ({ participant }) => participant.name === 'Anne A.');
    assert.doesNotMatch(JSON.stringify(hub.passed), /Ann\S* A/);
  });

  it('goes on after the server has begun anew, without meeting anybody twice', async () => {
    const hub = new Hub();
    const [ann, bob] = await meet(hub);
    ann.transport.send('bob', 'before');
    await bob.first('signal');
    hub.members.get('ann')?.welcome(['bob']);
    await ann.count('join', 2);
    ann.transport.send('bob', 'after');
    bob.transport.send('ann', 'also after');
    await Promise.all([bob.count('signal', 2), ann.count('signal', 1)]);
    assert.deepEqual([bodies(bob), bodies(ann)], [['before', 'after'], ['also after']]);
    assert.deepEqual([ann.all('error'), bob.all('error')], [[], []]);
  });

  it('greets again somebody whose greeting was lost with a server', async () => {
    const hub = new Hub();
    hub.alter = ({ from, body }) => (from === 'ann' ? null : body);
    const ann = enter(hub, 'ann', 'Ann');
    const bob = enter(hub, 'bob', 'Bob');
    await ann.first('join', joinOf('bob'));
    hub.alter = ({ body }) => body;
    assert.equal(bob.all('join').length, 0, 'whoever has not greeted is not announced');
    hub.members.get('bob')?.welcome(['ann']);
    await bob.first('join', joinOf('ann'));
    assert.deepEqual([ann.all('refuse'), bob.all('refuse')], [[], []]);
  });

  it('says nothing of those who leave before they have greeted', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann');
    const silent = enterInTheClear(hub, 'silent');
    silent.transport.close();
    await meetAnother(hub, ann);
    assert.deepEqual(ann.all('leave'), []);
    assert.equal(ann.all('join').length, 1);
  });
});

const names = (recorder: TransportRecorder) =>
  [...recorder.all('join'), ...recorder.all('presence')].map(({ participant }) => participant.name);

/** Somebody whose coming shows that everything before has been dealt with. */
async function meetAnother(hub: Hub, recorder: TransportRecorder, id = 'last'): Promise<void> {
  const last = enter(hub, id);
  await Promise.all([recorder.first('join', joinOf(id)), last.first('join')]);
}

describe('those who do not share the secret', () => {
  it('are refused by both sides when they have another one', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann', 'Ann');
    const eve = enter(hub, 'eve', 'Eve', otherKey);
    const refused = await Promise.all([ann.first('refuse'), eve.first('refuse')]);
    assert.deepEqual(refused, [
      { id: 'eve', reason: 'other-secret' },
      { id: 'ann', reason: 'other-secret' },
    ]);
    assert.ok(ann.all('join').some(joinOf('eve')), 'they are there, and known to be');
    await meetAnother(hub, ann);
    ann.transport.send('eve', 'not for her');
    ann.transport.send('last', 'for him');
    await hubPassed(hub, ({ to, body }) => to === 'last' && body.startsWith('sealed.1.1.'));
    const toEve = hub.passed.filter(({ from, to }) => from === 'ann' && to === 'eve');
    assert.ok(
      toEve.every(({ body }) => body.startsWith('sealed.1.0.')),
      'nothing but the greeting',
    );
  });

  it('are refused when they have none, be it told by them or seen by what they send', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann');
    for (const [id, body] of [
      ['none', NO_SECRET],
      ['offers', '{"type":"offer"}'],
    ] as const) {
      const them = enterInTheClear(hub, id);
      them.transport.send('ann', body);
      const refused = await ann.first('refuse', (event) => event.id === id);
      assert.equal(refused.reason, 'no-secret');
      assert.equal(ann.all('refuse').filter((event) => event.id === id).length, 1);
    }
  });

  it('are refused again when they come back, and in no other room of the same secret at once', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann');
    const eve = enter(hub, 'eve', 'Eve', otherKey);
    await ann.first('refuse');
    eve.transport.close();
    await ann.first('leave');
    const again = enter(hub, 'eve', 'Eve', otherKey);
    await ann.count('refuse', 2);
    await again.first('refuse');
    const elsewhere = enter(hub, 'elsewhere', 'Else', await deriveRoomKey('our secret', 'coffee'));
    assert.equal((await elsewhere.first('refuse')).reason, 'other-secret');
  });
});

const hubPassed = (hub: Hub, wanted: (passed: Hub['passed'][number]) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const { alter } = hub;
    if (hub.passed.some(wanted)) return resolve();
    hub.alter = (passed) => {
      if (wanted(passed)) resolve();
      return alter(passed);
    };
  });

/** Another character in the middle. */
const flip = (body: string): string => {
  const at = Math.floor(body.length / 2);
  return body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1);
};

describe('a server that tampers', () => {
  it('with greetings is taken for another secret', async () => {
    const hub = new Hub();
    hub.alter = ({ from, body }) => (from === 'bob' ? flip(body) : body);
    const ann = enter(hub, 'ann');
    enter(hub, 'bob');
    assert.deepEqual(await ann.first('refuse'), { id: 'bob', reason: 'other-secret' });
  });

  it('with what comes later is told once, what it altered is left out, and the rest goes on', async () => {
    const hub = new Hub();
    const [ann, bob] = await meet(hub);
    hub.alter = ({ body }) => flip(body);
    for (const text of ['a', 'b', 'c']) ann.transport.send('bob', text);
    const { error, fatal } = await bob.first('error');
    await hubPassed(hub, ({ body }) => body.startsWith('sealed.1.3.'));
    hub.alter = ({ body }) => body;
    assert.deepEqual([error.code, fatal], ['secret-mismatch', false]);
    assert.match(error.message, /from Ann A\. was altered/);
    ann.transport.send('bob', 'untouched');
    await bob.first('signal');
    assert.deepEqual(bodies(bob), ['untouched']);
    assert.equal(bob.all('error').length, 1);
    assert.deepEqual(bob.all('refuse'), []);
  });

  it('and repeats, reorders, turns round or redirects what was sealed, gets none of it in', async () => {
    const hub = new Hub();
    const [ann, bob] = await meet(hub);
    const cleo = enter(hub, 'cleo');
    await Promise.all([cleo.count('join', 2), ann.first('join', joinOf('cleo'))]);
    const held: string[] = [];
    hub.alter = ({ body }) => (held.push(body), null);
    ann.transport.send('bob', 'one');
    ann.transport.send('bob', 'two');
    await hubPassed(hub, ({ body }) => body.startsWith('sealed.1.2.'));
    hub.alter = ({ body }) => body;
    const [one = '', two = ''] = held;
    hub.deliver('ann', 'bob', two);
    hub.deliver('ann', 'bob', two);
    hub.deliver('ann', 'bob', one);
    hub.deliver('bob', 'ann', one);
    hub.deliver('ann', 'cleo', two);
    hub.deliver('cleo', 'bob', two);
    await Promise.all([bob.count('error', 2), ann.first('error'), cleo.first('error')]);
    assert.deepEqual([bodies(ann), bodies(bob), bodies(cleo)], [[], ['two'], []]);
  });

  it('and plays back a call of yesterday under the same ids, gets none of it in', async () => {
    const yesterday = new Hub();
    const [ann, bob] = await meet(yesterday);
    ann.transport.send('bob', 'an old offer');
    await bob.first('signal');

    const today = new Hub();
    const again = enter(today, 'bob', 'Bob');
    const puppet = today.create('ann')(options('')) as HubTransport;
    puppet.open();
    for (const { from, to, body } of yesterday.passed) if (from === 'ann') today.deliver('ann', to, body);
    const { error } = await again.first('error');
    assert.equal(error.code, 'secret-mismatch');
    assert.deepEqual(bodies(again), []);
  });

  it('and lets somebody in under the id of another, does not get their mark taken', async () => {
    const hub = new Hub();
    const [, bob] = await meet(hub);
    const twin = new Hub();
    const second = enter(twin, 'ann', 'Not Ann');
    const witness = enter(twin, 'bob');
    await Promise.all([second.first('join'), witness.first('join')]);
    const greeting = twin.passed.find(({ from }) => from === 'ann')?.body ?? '';
    hub.deliver('ann', 'bob', greeting);
    await bob.first('error', ({ error }) => error.code === 'secret-mismatch');
    assert.deepEqual(names(bob), ['Ann A.']);
  });

  it('and sends rubbish, makes nothing throw', async () => {
    const hub = new Hub();
    const ann = enter(hub, 'ann');
    const rubbish = ['', 'sealed.', 'sealed.1.', 'sealed.1.0.', 'sealed.1.0.A', 'sealed.1.-1.AAAA', 'sealed.2.0.AAAA'];
    for (const [i, body] of [...rubbish, `sealed.1.0.${'A'.repeat(60_000)}`, '{', 'null', '\u0000'].entries()) {
      enterInTheClear(hub, `eve${i}`).transport.send('ann', body);
      await ann.first('refuse', ({ id }) => id === `eve${i}`);
    }
    await meetAnother(hub, ann);
  });
});

describe('a browser that makes no key', () => {
  it('says so and lets go of the room', async () => {
    const hub = new Hub();
    const transport = new SealedTransport(options('Ann'), Promise.reject(new Error('no PBKDF2')), hub.create('ann'));
    const ann = new TransportRecorder(transport);
    transport.open();
    const { error, fatal } = await ann.first('error');
    assert.deepEqual([error.code, fatal, transport.state], ['unsupported', true, 'closed']);
  });
});
