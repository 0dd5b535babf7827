import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { RedisOptions } from '../../../../src/server/index.js';
import { Member } from './crowd.js';
import { startServer } from './start-server.js';

const ROOMS = 12;

/**
 * The Redis that decides dies under running rooms and another one takes its place, all by itself: rooms go on where they
 * are, and come together again; whatever comes, comes once and in order.
 */
export async function survivesFailover(
  t: TestContext,
  redis: RedisOptions,
  killPrimary: () => Promise<void>,
): Promise<void> {
  const servers = await Promise.all([1, 2].map(() => startServer(t, { redis })));
  const [one = '', two = ''] = servers.map(({ url }) => url);
  const rooms = Array.from({ length: ROOMS }, (_, index) => {
    const at = (name: string, url: string): Member => new Member(`room ${index}`, name, url, () => url);
    return { ann: at('Ann', one), bob: at('Bob', one), cleo: at('Cleo', two) };
  });
  const all = rooms.flatMap(({ ann, bob, cleo }) => [ann, bob, cleo]);
  t.after(() => all.forEach((member) => member.vanish()));
  const together = (): Promise<unknown> =>
    Promise.all(all.map((member) => member.until(() => member.roster.size === 2)));
  const heardLast = (to: Member, from: Member): Promise<void> =>
    to.until(() => to.heard.get(from.id)?.numbers.at(-1) === (from.sent.get(to.id) ?? 0) - 1);
  const pairs = rooms.flatMap(({ ann, bob, cleo }) =>
    [ann, bob, cleo].flatMap((from) => [ann, bob, cleo].filter((to) => to !== from).map((to) => [to, from] as const)),
  );
  const everyoneHears = (): Promise<unknown> => Promise.all(pairs.map(([to, from]) => heardLast(to, from)));
  const round = (): void => all.forEach((member) => member.sendRound());

  await together();
  round();
  await everyoneHears();
  await killPrimary();
  const killed = performance.now();
  round();
  await Promise.all(rooms.flatMap(({ ann, bob }) => [heardLast(bob, ann), heardLast(ann, bob)]));
  t.diagnostic(`who is at one server hears each other ${Math.round(performance.now() - killed)} ms after`);

  // Each comes back to a new seat at least once, as what went between the servers may be lost.
  await Promise.all(all.map((member) => member.until(() => member.returns.length > 0)));
  for (let done = false; !done;) {
    await together();
    const anotherReturn = all.map(({ returns }, index) => {
      const before = returns.length;
      return all[index]?.until(() => returns.length > before);
    });
    round();
    done = await Promise.race([everyoneHears().then(() => true), Promise.race(anotherReturn).then(() => false)]);
  }
  t.diagnostic(`everyone hears everyone ${Math.round(performance.now() - killed)} ms after`);
  for (const [to, from] of pairs) {
    const numbers = to.heard.get(from.id)?.numbers ?? [];
    assert.ok(
      numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Infinity)),
      `once and in order: ${numbers.join(' ')}`,
    );
  }
  assert.ok(all.every((member) => member.returns.every((resumed) => !resumed)));
}
