import assert from 'node:assert/strict';
import {
  callTag,
  everyoneSeesEveryone,
  joinAt,
  type Member,
  others,
  seesExactly,
  seesFrames,
  seesMoreFrames,
} from './support/call.js';
import type { BrowserPage } from './support/browser-page.js';
import { startCuttableProxy } from './support/cuttable-proxy.js';
import { scenario } from './support/scenario.js';
import { startServer } from './support/server.js';

const comingsAndGoings = (page: BrowserPage) =>
  page.evaluate(() => e2e.events.filter(({ type }) => /^rtc-participant-|^rtc-leave$/.test(type)));

const reaches = (page: BrowserPage, state: string) =>
  page.until(`state ${state}`, (state) => e2e.one('rtc-call')?.state === state, state);

scenario('a dropped socket is resumed and nobody notices', async ({ server, host, open, figure, after }) => {
  const proxy = await startCuttableProxy(server.port);
  after(() => proxy.close());
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, host.page(callTag('')), 'Ann');
  const behindProxy = callTag('', `room="room" signaling="ws://localhost:${proxy.port}/signaling"`);
  const bob = await joinAt(b, host.page(behindProxy), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const before = await comingsAndGoings(a);
  await Promise.all([a.evaluate((id) => e2e.resetGap(id), bob.id), b.evaluate((id) => e2e.resetGap(id), ann.id)]);

  assert.ok(proxy.cut() > 0);
  const began = performance.now();
  await b.until('a loss and a return', () => {
    const states = e2e.events.filter(({ type }) => type === 'rtc-statechange').map(({ state }) => state);
    return states.includes('reconnecting') && states.at(-1) === 'joined';
  });
  figure(`resumed ${Math.round(performance.now() - began)} ms after the cut`);

  assert.equal(await b.evaluate(() => e2e.one('rtc-call')?.self?.id), bob.id, 'the same participant');
  await Promise.all([seesMoreFrames(a, bob.id), seesMoreFrames(b, ann.id)]);
  assert.deepEqual(await comingsAndGoings(a), before, 'the other side saw nobody come or go');
  assert.deepEqual([await others(a), await others(b)], [[bob.id], [ann.id]]);
  const gaps = [
    await a.evaluate((id) => e2e.frames(id).longestGap, bob.id),
    await b.evaluate((id) => e2e.frames(id).longestGap, ann.id),
  ];
  figure(`longest pause of the picture ${gaps.map(Math.round).join(' and ')} ms`);
  assert.ok(Math.max(...gaps) < 1_000, 'the picture went on');
  // A signal for the resumed socket still arrives: a third person connects to both.
  const cleo = await joinAt(await open('chromium'), host.page(callTag('')), 'Cleo');
  await everyoneSeesEveryone([ann, bob, cleo]);
});

scenario('a server that is killed and started anew: media never stops, ids stay', async (s) => {
  const { host, open, figure, after } = s;
  const first = await startServer();
  after(() => first.stop());
  const signaling = `room="room" signaling="ws://localhost:${first.port}/signaling"`;
  const url = host.page(callTag('', signaling));
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const pairs: [Member, Member][] = [
    [ann, bob],
    [bob, ann],
  ];
  await Promise.all(pairs.map(([viewer, other]) => viewer.page.evaluate((id) => e2e.resetGap(id), other.id)));

  await first.kill();
  await Promise.all([reaches(a, 'reconnecting'), reaches(b, 'reconnecting')]);
  await Promise.all(pairs.map(([viewer, other]) => seesMoreFrames(viewer.page, other.id, 'camera', 30)));

  const again = await startServer({ port: first.port });
  after(() => again.stop());
  const began = performance.now();
  await Promise.all([reaches(a, 'joined'), reaches(b, 'joined')]);
  figure(`both back ${Math.round(performance.now() - began)} ms after the new server listened`);
  await Promise.all(pairs.map(([viewer, other]) => seesMoreFrames(viewer.page, other.id, 'camera', 30)));

  const cleo = await joinAt(await open('chromium'), url, 'Cleo');
  await everyoneSeesEveryone([ann, bob, cleo]);
  await seesExactly(a, [bob.id, cleo.id]);
  await seesExactly(b, [ann.id, cleo.id]);
  await seesExactly(cleo.page, [ann.id, bob.id]);
  const gaps = await Promise.all(
    pairs.map(([viewer, other]) => viewer.page.evaluate((id) => e2e.frames(id).longestGap, other.id)),
  );
  figure(`longest pause of the picture ${gaps.map(Math.round).join(' and ')} ms`);
  assert.ok(Math.max(...gaps) < 1_500, 'the picture went on throughout');
  for (const { page } of [ann, bob]) {
    const left = (await comingsAndGoings(page)).filter(({ type }) => type !== 'rtc-participant-join');
    assert.deepEqual(left, [], 'nobody was seen to leave');
    assert.equal(await page.evaluate(() => e2e.connections.length), 2, 'one connection to each, none made anew');
  }
});
