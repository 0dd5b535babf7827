import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinHere, type Member, seesExactly } from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { scenario } from './support/scenario.js';
import { tempFile } from './support/temp-file.js';

const MB = 1_000_000;
const TAG = callTag('', 'room="room" no-audio no-video');

async function enter(page: BrowserPage, url: string, name: string): Promise<Member> {
  await page.goto(url);
  await page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
  await page.type('your name', name);
  return joinHere(page, name);
}

/** Waits until the call has said that it takes files, and the others have heard it. */
const canShare = (page: BrowserPage, count: number): Promise<unknown> =>
  page.until(
    'others who take files',
    (wanted) => e2e.one('rtc-call')?.participants.filter(({ files }) => files).length === wanted,
    count,
  );

scenario(
  'a file is shared in the chat of a call, between Chromium and Firefox, byte for byte; nobody who comes later gets it',
  async ({ host, open, after }) => {
    const file = await tempFile('stage plan.bin', 12 * MB);
    after(() => file.remove());
    const url = host.page(TAG);
    const [a, b] = await Promise.all([open('chromium'), open('firefox')]);
    const ann = await enter(a, url, 'Ann');
    const bob = await enter(b, url, 'Bob');
    await Promise.all([seesExactly(a, [bob.id]), seesExactly(b, [ann.id])]);
    await Promise.all([canShare(a, 1), canShare(b, 1)]);

    await a.click('^chat$');
    await a.until('the paper clip', () => e2e.button('^share files$'));
    await a.chooseFiles([file.path]);
    await b.click('^chat, 1 new message$');
    await b.click('^accept stage plan.bin$');
    await b.until('the file', () => e2e.received.length === 1);
    const sum = await b.evaluate(() => e2e.sha256(e2e.received[0] as File));
    assert.equal(sum, file.sha256);
    await a.until('the delivery', () =>
      e2e.all('[part~=status]').some((each) => e2e.visible(each) && each.textContent?.includes('Delivered')),
    );

    const late = await enter(await open('chromium'), url, 'Cleo');
    await seesExactly(late.page, [ann.id, bob.id]);
    await canShare(late.page, 2);
    await late.page.click('^chat$');
    await late.page.until('an empty chat', () => e2e.all('[part~=empty]').some((each) => e2e.visible(each)));
    assert.equal(await late.page.evaluate(() => e2e.all('[part~=files-message]').length), 0);
  },
  { skip: firefoxMissing },
);
