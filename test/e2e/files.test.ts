import assert from 'node:assert/strict';
import { callTag, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import type { BrowserKind, BrowserPage } from './support/browser-page.js';
import { firefoxMissing } from './support/firefox.js';
import { type Scenario, scenario } from './support/scenario.js';
import { tempFile, type TempFile } from './support/temp-file.js';

const MB = 1_000_000;
const DROP = '<rtc-file-drop room="room"></rtc-file-drop>';
const dropTag = (name: string) => DROP.replace('>', ` name="${name}">`);

/** Waits until this page can send to somebody. */
const linked = (page: BrowserPage) =>
  page.until('somebody to send to', () => {
    const drop = e2e.one('rtc-file-drop');
    return drop?.state === 'joined' && e2e.connections.some((each) => each.connectionState === 'connected');
  });

/** The received file, once it is there, compared with what was sent. */
async function receives(page: BrowserPage, file: TempFile): Promise<void> {
  const found = await page.until(
    `the file ${file.name}`,
    (name) => {
      const received = e2e.received.find((each) => each.name === name);
      return received && { size: received.size };
    },
    file.name,
  );
  assert.equal(found.size, file.size);
  const digest = await page.evaluate(
    (name) => e2e.sha256(e2e.received.find((each) => each.name === name) as File),
    file.name,
  );
  assert.equal(digest, file.sha256, `SHA-256 of ${file.name}`);
}

async function transfer({ host, open, figure, after }: Scenario, from: BrowserKind, to: BrowserKind, size: number) {
  const file = await tempFile(`from ${from}.bin`, size);
  after(() => file.remove());
  const patience = 240_000;
  const [a, b] = await Promise.all([open(from, { patience }), open(to, { patience })]);
  await a.goto(host.page(dropTag('Ann')));
  await b.goto(host.page(dropTag('Bob')));
  await Promise.all([linked(a), linked(b)]);
  await a.chooseFiles([file.path]);
  await b.until('an offer', () => e2e.button('^accept'));

  const idle = [await a.memory(), await b.memory()];
  const peak = [...idle];
  let over = false;
  const measuring = (async () => {
    while (!over) {
      for (const [index, page] of [a, b].entries()) {
        const memory = await page.memory();
        if (memory !== null) peak[index] = Math.max(peak[index] ?? 0, memory);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const began = performance.now();
  await b.click('^accept');
  await b.until('the whole file', () => e2e.received.length === 1);
  const seconds = (performance.now() - began) / 1000;
  over = true;
  await measuring;
  await receives(b, file);
  await a.until('the delivery', () => e2e.one('rtc-file-drop')?.transfers.every(({ state }) => state === 'done'));
  figure(`${size / MB} MB in ${seconds.toFixed(1)} s, ${(size / MB / seconds).toFixed(1)} MB/s`);
  return { size, growth: peak.map((most, index) => (most === null ? null : most - (idle[index] ?? 0))) };
}

scenario('200 MB arrive whole, and neither side holds them in memory', async (s) => {
  const { growth } = await transfer(s, 'chromium', 'chromium', 200 * MB);
  const text = growth.map((bytes) => (bytes === null ? '?' : `${(bytes / MB).toFixed(0)} MB`));
  s.figure(`memory of the whole browser grew by ${text.join(' (sender) and ')} (receiver) at most`);
  // Blocks that were passed on stay until the browser collects its garbage; measured: up to 110 MB of them.
  for (const bytes of growth) if (bytes !== null) assert.ok(bytes < 150 * MB, `${bytes} bytes more than before`);
});

scenario(
  'a file goes from Chromium to Firefox',
  async (s) => void (await transfer(s, 'chromium', 'firefox', 20 * MB)),
  {
    skip: firefoxMissing,
  },
);

scenario(
  'a file goes from Firefox to Chromium',
  async (s) => void (await transfer(s, 'firefox', 'chromium', 20 * MB)),
  {
    skip: firefoxMissing,
  },
);

scenario('files go both ways during a call, whose picture goes on', async ({ host, open, figure, after }) => {
  const files = [await tempFile('ann.bin', 15 * MB), await tempFile('bob.bin', 15 * MB)] as const;
  after(async () => void (await Promise.all(files.map((file) => file.remove()))));
  const patience = 120_000;
  const [a, b] = await Promise.all([open('chromium', { patience }), open('chromium', { patience })]);
  const autoAccept = DROP.replace('>', ' auto-accept>');
  const url = host.page(callTag('') + autoAccept);
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  await Promise.all([a.evaluate((id) => e2e.resetGap(id), bob.id), b.evaluate((id) => e2e.resetGap(id), ann.id)]);
  const began = performance.now();
  await Promise.all([a.chooseFiles([files[0].path]), b.chooseFiles([files[1].path])]);
  await Promise.all([receives(b, files[0]), receives(a, files[1])]);
  figure(`2 × 15 MB crossed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await Promise.all([seesMoreFrames(a, bob.id), seesMoreFrames(b, ann.id)]);
  const gaps = await Promise.all([
    a.evaluate((id) => e2e.frames(id).longestGap, bob.id),
    b.evaluate((id) => e2e.frames(id).longestGap, ann.id),
  ]);
  figure(`longest pause of the picture ${gaps.map(Math.round).join(' and ')} ms`);
  assert.ok(Math.max(...gaps) < 3_000, 'the picture did not stop for the files');
  assert.equal(await a.evaluate(() => e2e.connections.length), 1, 'files and call share the connection');
});

scenario('an offer that is declined, and one that is cancelled, end on both sides', async ({ host, open, after }) => {
  const file = await tempFile('big.bin', 60 * MB);
  after(() => file.remove());
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  await a.goto(host.page(dropTag('Ann')));
  await b.goto(host.page(dropTag('Bob')));
  await Promise.all([linked(a), linked(b)]);
  await a.chooseFiles([file.path]);
  await b.click('^decline');
  await a.until('the refusal', () => e2e.one('rtc-file-drop')?.transfers.some(({ state }) => state === 'declined'));
  await a.chooseFiles([file.path]);
  await b.click('^accept');
  await b.until('some of it', () => e2e.one('rtc-file-drop')?.transfers.some((each) => each.transferred > 0));
  await b.click('^cancel');
  for (const page of [a, b])
    await page.until('the end', () =>
      e2e.one('rtc-file-drop')?.transfers.every(({ state }) => state === 'declined' || state === 'cancelled'),
    );
  assert.deepEqual(await b.evaluate(() => e2e.received.length), 0);
});
