import type { SignalingTransport } from '../../src/signaling/transport.js';
import { TransportRecorder } from './transport-recorder.js';

export interface TransportWorld {
  /** A transport that is not open yet, for this room. Those of one world meet each other. */
  create(room: string, name: string): SignalingTransport;
}

interface TransportCase {
  name: string;
  run(world: TransportWorld, room: string): Promise<void>;
}

/**
 * What every `SignalingTransport` does, as cases for whatever test framework runs them: in Node with the real
 * server, and in browsers. The world closes what it created.
 */
export const signalingTransportCases: TransportCase[] = [
  {
    name: 'lets the first one in to an empty room',
    async run(world, room) {
      const ann = enter(world, room, 'Ann');
      const welcome = await ann.first('welcome');
      check(welcome.selfId !== '' && welcome.name === 'Ann' && !welcome.resumed, 'welcome');
      equal(welcome.participants, []);
      equal(
        ann.all('state').map(({ state }) => state),
        ['connecting', 'open'],
      );
      equal(ann.all('join'), []);
    },
  },
  {
    name: 'makes the newcomer initiate, and only the newcomer',
    async run(world, room) {
      const ann = enter(world, room, 'Ann');
      const annId = (await ann.first('welcome')).selfId;
      const ben = enter(world, room, 'Ben');
      const welcome = await ben.first('welcome');
      const annInfo = { id: annId, name: 'Ann', connected: true };
      check(
        welcome.participants.every(({ id }) => id === annId),
        'nobody else',
      );
      equal(await ben.first('join'), { participant: annInfo, initiate: true });
      const benInfo = { id: welcome.selfId, name: 'Ben', connected: true };
      equal(await ann.first('join'), { participant: benInfo, initiate: false });
    },
  },
  {
    name: 'agrees on one initiator for each pair when all come at once',
    async run(world, room) {
      const all = ['Ann', 'Ben', 'Cem', 'Dan'].map((name) => enter(world, room, name));
      const seen = await Promise.all(all.map((one) => one.count('join', 3)));
      const ids = await Promise.all(all.map(async (one) => (await one.first('welcome')).selfId));
      equal(new Set(ids).size, 4);
      const initiators = seen.flatMap((joins, index) =>
        joins.map(({ participant, initiate }) => [[ids[index], participant.id].sort().join(), initiate] as const),
      );
      for (const pair of new Set(initiators.map(([key]) => key))) {
        equal(initiators.filter(([key, initiate]) => key === pair && initiate).length, 1);
      }
    },
  },
  {
    name: 'carries text unchanged, in order, to the one it is for',
    async run(world, room) {
      const [ann, ben, cem] = await enterAll(world, room, ['Ann', 'Ben', 'Cem']);
      const bodies = ['', 'plain', '{"a":1}\n\nlines\r\n', 'Ünïcødé 🙂 \u2028', 'x'.repeat(30_000)];
      for (const body of bodies) ann.transport.send(ben.id, body);
      ann.transport.send(cem.id, 'for Cem');
      const received = await ben.recorder.count('signal', bodies.length);
      equal(
        received,
        bodies.map((body) => ({ from: ann.id, body })),
      );
      equal(await cem.recorder.first('signal'), { from: ann.id, body: 'for Cem' });
      equal(ann.recorder.all('signal'), []);
      equal(cem.recorder.all('signal').length, 1);
    },
  },
  {
    name: 'ignores signals to nobody',
    async run(world, room) {
      const [ann, ben] = await enterAll(world, room, ['Ann', 'Ben']);
      ann.transport.send('nobody', 'lost');
      ann.transport.send(ben.id, 'found');
      equal(await ben.recorder.first('signal'), { from: ann.id, body: 'found' });
      equal(ann.recorder.all('error'), []);
    },
  },
  {
    name: 'tells of a changed name',
    async run(world, room) {
      const [ann, ben] = await enterAll(world, room, ['Ann', 'Ben']);
      ann.transport.setName('Anna');
      equal(await ben.recorder.first('presence'), { participant: { id: ann.id, name: 'Anna', connected: true } });
      const cem = enter(world, room, 'Cem');
      const { participant } = await cem.first('join', (join) => join.participant.id === ann.id);
      equal(participant.name, 'Anna');
    },
  },
  {
    name: 'comes in under the name that was set last',
    async run(world, room) {
      const ann = enter(world, room, 'Ann');
      ann.transport.setName('Anna');
      await ann.first('welcome');
      const ben = enter(world, room, 'Ben');
      await ben.first('welcome');
      const { participant } = await ben.first('join');
      equal(participant.name, 'Anna');
    },
  },
  {
    name: 'tells at once that somebody left, and says nothing more to them',
    async run(world, room) {
      const [ann, ben] = await enterAll(world, room, ['Ann', 'Ben']);
      ann.transport.close();
      equal(await ben.recorder.first('leave'), { id: ann.id, reason: 'left' });
      equal(ann.transport.state, 'closed');
      const said = ann.recorder.log.length;
      ben.transport.setName('Benno');
      const cem = enter(world, room, 'Cem');
      equal((await cem.first('join')).participant.id, ben.id);
      equal(ann.recorder.log.length, said);
    },
  },
  {
    name: 'keeps rooms apart',
    async run(world, room) {
      const ann = enter(world, `${room} one`, 'Ann');
      await ann.first('welcome');
      const ben = enter(world, `${room} two`, 'Ben');
      equal((await ben.first('welcome')).participants, []);
      ben.transport.close();
      const cem = enter(world, `${room} one`, 'Cem');
      equal((await cem.first('join')).participant.name, 'Ann');
      await ann.first('join');
      equal(ann.all('join').length, 1);
    },
  },
  {
    name: 'takes any call at any time without throwing',
    async run(world, room) {
      const early = new TransportRecorder(world.create(room, 'Early'));
      early.transport.send('nobody', 'x');
      early.transport.setName('Later');
      void early.transport.probe();
      early.transport.close();
      early.transport.open();
      equal(early.transport.state, 'closed');
      const ann = enter(world, room, 'Ann');
      ann.transport.open();
      const welcome = await ann.first('welcome');
      equal(welcome.participants, []);
      void ann.transport.probe();
      ann.transport.close();
      ann.transport.close();
      ann.transport.send('nobody', 'x');
      ann.transport.setName('Gone');
      void ann.transport.probe();
      equal(
        ann.all('state').map(({ state }) => state),
        ['connecting', 'open', 'closed'],
      );
    },
  },
  {
    name: 'can be closed by whoever hears of the welcome',
    async run(world, room) {
      const ann = enter(world, room, 'Ann');
      await ann.first('welcome');
      const ben = new TransportRecorder(world.create(room, 'Ben'));
      ben.transport.on('welcome', () => ben.transport.close());
      ben.transport.open();
      await ben.first('state', ({ state }) => state === 'closed');
      equal(ben.all('join'), []);
      enter(world, room, 'Cem');
      await ann.first('join', ({ participant }) => participant.name === 'Cem');
      const others = ann.all('join').filter(({ participant }) => participant.name !== 'Cem');
      equal(ann.all('leave').length, others.length);
    },
  },
];

function enter(world: TransportWorld, room: string, name: string): TransportRecorder {
  const recorder = new TransportRecorder(world.create(room, name));
  recorder.transport.open();
  return recorder;
}

interface Inside {
  id: string;
  transport: SignalingTransport;
  recorder: TransportRecorder;
}

/** Everyone is in, and knows everyone. */
async function enterAll<const Names extends readonly string[]>(
  world: TransportWorld,
  room: string,
  names: Names,
): Promise<{ [Index in keyof Names]: Inside }> {
  const recorders = names.map((name) => enter(world, room, name));
  const inside = recorders.map(async (recorder) => {
    const { selfId: id } = await recorder.first('welcome');
    await recorder.count('join', names.length - 1);
    return { id, transport: recorder.transport, recorder };
  });
  return (await Promise.all(inside)) as { [Index in keyof Names]: Inside };
}

function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(left === right, `expected ${right}, got ${left}`);
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
