import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, Member } from './support/crowd.js';
import { startNode } from './support/start-node.js';
import { noRedis, startRedis } from './support/start-redis.js';

const ROOMS = 40;
const NODES = 4;

test(
  `${ROOMS} rooms over ${NODES} servers, one of them killed and one restarted: survivors lose and double nothing`,
  { skip: noRedis },
  async (t) => {
    const redis = await startRedis(t);
    const options = { redis: { url: redis.url, lease: 900 }, grace: 1_500, maxConnections: 1_000 };
    const start = () => startNode(t, options);
    const [killed, restarted, ...staying] = await Promise.all(Array.from({ length: NODES }, start));
    assert.ok(killed && restarted);
    const alive = staying.map(({ url }) => url);
    let turn = 0;
    const next = (): string => alive[turn++ % alive.length] ?? '';
    // One of each room is at each server; those at the server that is killed come back only in every other room.
    const rooms = await Promise.all(
      Array.from({ length: ROOMS }, async (_, index) => {
        const room = `room ${index}`;
        const members = [killed, restarted, ...staying].map(
          ({ url }, node) => new Member(room, `${index}/${node}`, url, next),
        );
        await Promise.all(members.map((member) => member.until(() => member.roster.size === NODES - 1)));
        const [victim, moving, ...others] = members as [Member, Member, ...Member[]];
        return { victim, moving, others, returns: index % 2 === 0 };
      }),
    );
    t.after(() => {
      for (const { victim, moving, others } of rooms) for (const each of [victim, moving, ...others]) each.vanish();
    });
    const survivors = rooms.map(({ moving, others }) => [moving, ...others]);
    const round = (): void => {
      for (const members of survivors) for (const member of members) member.sendRound();
    };
    const settled = (): Promise<unknown> =>
      Promise.all(
        survivors.flatMap((members) =>
          members.flatMap((to) =>
            members
              .filter((from) => from !== to)
              .map((from) =>
                to.until(() => (to.heard.get(from.id)?.numbers.length ?? 0) >= (from.sent.get(to.id) ?? 0)),
              ),
          ),
        ),
      );

    for (let i = 0; i < 5; i++) round();
    // The machine dies with its people's sockets; half of them never come back.
    for (const { victim, returns } of rooms) if (!returns) victim.vanish();
    await killed.kill();
    round();
    const stopped = restarted.stop();
    for (let i = 0; i < 10; i++) {
      round();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(rooms.map(({ moving }) => moving.until(() => moving.returns.length > 0)));
    await stopped;
    alive.push((await start()).url);
    round();
    await settled();

    assert.deepEqual(
      survivors.flatMap((members) =>
        members.flatMap((to) => members.flatMap((from) => (from === to ? [] : faults(from, to)))),
      ),
      [],
    );
    for (const { moving, others } of rooms) {
      assert.deepEqual(moving.returns, [true]);
      for (const other of others) assert.deepEqual(other.returns, []);
    }

    // Everyone hears once that somebody is gone, and nothing of those who came back in time.
    for (const { victim, moving, others, returns } of rooms) {
      if (returns) {
        await victim.until(() => victim.returns.length > 0);
        assert.deepEqual(victim.returns, [false]);
      }
      for (const member of [moving, ...others]) {
        if (!returns) await member.until(() => member.left.length > 0);
        assert.deepEqual(member.left, returns ? [] : [victim.id]);
      }
    }
  },
);
