import assert from 'node:assert/strict';
import {
  callTag,
  everyoneSeesEveryone,
  hears,
  joinAt,
  joinHere,
  type Member,
  seesExactly,
  seesFrames,
} from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { type Scenario, scenario } from './support/scenario.js';

/** Two people meet, in this order; each sees and hears the other. */
async function meet({ host, open, figure }: Scenario, first: 'chromium' | 'firefox', second: 'chromium' | 'firefox') {
  const url = host.page(callTag(''));
  const [a, b] = await Promise.all([open(first), open(second)]);
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  assert.notEqual(ann.id, bob.id);
  await Promise.all([seesExactly(a, [bob.id]), seesExactly(b, [ann.id])]);
  const took = await Promise.all([seesFrames(a, bob.id, 'camera', 15), seesFrames(b, ann.id, 'camera', 15)]);
  const heard = await Promise.all([hears(a), hears(b)]);
  figure(
    `15 frames after ${took.map(Math.round).join(' and ')} ms; sound ${heard.map(({ bytes }) => bytes).join(' and ')} B`,
  );
}

scenario('two people in Chromium see and hear each other', (s) => meet(s, 'chromium', 'chromium'));

scenario('Firefox joins Chromium: they see and hear each other', (s) => meet(s, 'chromium', 'firefox'), {
  skip: firefoxMissing,
});

scenario('Chromium joins Firefox: they see and hear each other', (s) => meet(s, 'firefox', 'chromium'), {
  skip: firefoxMissing,
});

scenario('the demo: start a room, pass the link on, join by name', async ({ server, open, figure }) => {
  const ann = await open('chromium');
  await ann.goto(server.url);
  await ann.click('^start a room$');
  const link = await ann.until('the invitation', () => (e2e.one('#link') as HTMLInputElement | null)?.value);
  assert.match(new URL(link).searchParams.get('room') ?? '', /^([a-z]{5}-){3}[a-z]{5}$/, 'a name that nobody guesses');
  await ann.until('the lobby', () => e2e.one('rtc-call')?.state === 'lobby');
  await ann.type('your name', 'Ann');
  const a = await joinHere(ann, 'Ann');

  const bob = await open('chromium');
  await bob.goto(link);
  await bob.until('the lobby that says who is here', () =>
    e2e.all('[part~=already-here]').some((each) => /Ann/.test(each.textContent)),
  );
  await bob.type('your name', 'Bob');
  const b = await joinHere(bob, 'Bob');
  await Promise.all([seesFrames(ann, b.id), seesFrames(bob, a.id)]);
  const seen = await ann.evaluate(() => e2e.one('rtc-call')?.participants.map(({ name }) => name));
  assert.deepEqual(seen, ['Bob']);

  await ann.reload();
  const name = await ann.until('the lobby', () => {
    const call = e2e.one('rtc-call');
    return call?.state === 'lobby' && call.name;
  });
  assert.equal(name, 'Ann', 'the page remembers the name');
  figure(`room ${new URL(link).search}`);
});

scenario('four people in four browsers all see each other', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const members: Member[] = [];
  for (const name of ['Ann', 'Bob', 'Cleo', 'Dan']) members.push(await joinAt(await open('chromium'), url, name));
  const began = performance.now();
  await everyoneSeesEveryone(members);
  for (const { page, id } of members)
    await seesExactly(
      page,
      members.map((member) => member.id).filter((other) => other !== id),
    );
  figure(`all twelve pictures moved ${Math.round(performance.now() - began)} ms after the last join`);
});
