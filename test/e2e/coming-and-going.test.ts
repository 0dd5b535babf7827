import assert from 'node:assert/strict';
import { callTag, joinAt, joinHere, joined, seesExactly, seesFrames, seesMoreFrames } from './support/call.js';
import type { BrowserPage } from './support/browser-page.js';
import { scenario } from './support/scenario.js';

/** Waits for the event of a leave. Resolves to its reason. */
function seesLeave(page: BrowserPage, id: string): Promise<string> {
  return page.until(
    'the leave',
    (id) => e2e.events.find((event) => event.type === 'rtc-participant-leave' && event.id === id)?.reason,
    id,
  );
}

scenario('somebody who leaves is gone at once, and comes back as somebody new', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);

  await b.click('^leave call$');
  assert.equal(await seesLeave(a, bob.id), 'left');
  await seesExactly(a, []);
  assert.equal(await b.until('the end', () => e2e.one('rtc-call')?.state === 'ended'), true);

  for (let time = 1; time <= 2; time++) {
    await b.click('^rejoin$');
    const id = await joined(b);
    await seesExactly(a, [id]);
    await Promise.all([seesFrames(a, id), seesMoreFrames(b, ann.id)]);
    if (time === 1) {
      await b.click('^leave call$');
      await seesExactly(a, []);
    }
  }
});

scenario('a reload brings the person back, once', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);

  const began = performance.now();
  await b.reload();
  await seesLeave(a, bob.id);
  figure(`a reload was seen as a leave ${Math.round(performance.now() - began)} ms after it began`);
  const again = await joinHere(b, 'Bob');
  await seesExactly(a, [again.id]);
  await seesExactly(b, [ann.id]);
  await Promise.all([seesFrames(a, again.id), seesFrames(b, ann.id)]);
});

scenario(
  'a browser that dies is gone within the grace of the server',
  async ({ host, open, figure }) => {
    const url = host.page(callTag(''));
    const a = await open('chromium');
    const b = await open('chromium');
    const ann = await joinAt(a, url, 'Ann');
    const bob = await joinAt(b, url, 'Bob');
    await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);

    await b.kill();
    const began = performance.now();
    await seesLeave(a, bob.id);
    const took = performance.now() - began;
    figure(`gone ${Math.round(took)} ms after SIGKILL`);
    assert.ok(took < 3_000 + 5_000, `${took} ms, with a grace of 3 s`);
    await seesExactly(a, []);
    await a.until('no tile of a ghost', (id) => e2e.tile(id) === null, bob.id);
  },
  { serverArgs: ['--grace', '3'] },
);

scenario('a closed tab is gone without waiting for the grace', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  await joinAt(a, url, 'Ann');
  const tab = await b.newTab();
  const bob = await joinAt(tab, url, 'Bob');
  await seesFrames(a, bob.id);
  await tab.closeTab();
  const began = performance.now();
  await seesLeave(a, bob.id);
  const took = performance.now() - began;
  figure(`gone ${Math.round(took)} ms after the tab was closed`);
  assert.ok(took < 5_000, `${took} ms, with a grace of 20 s`);
});

scenario('a second tab of the same person is a second participant', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const first = await joinAt(b, url, 'Bob');
  const tab = await b.newTab();
  const second = await joinAt(tab, url, 'Bob');
  assert.notEqual(first.id, second.id);
  await seesExactly(a, [first.id, second.id]);
  await seesFrames(a, second.id);
  await seesFrames(tab, ann.id);
  await tab.click('^leave call$');
  await seesExactly(a, [first.id]);
  await seesMoreFrames(a, first.id);
});
