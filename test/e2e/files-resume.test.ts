import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { type Scenario, scenario } from './support/scenario.js';
import { tempFile } from './support/temp-file.js';

const MIB = 1024 * 1024;
const SIZE = 96 * MIB;
const DROP = '<rtc-file-drop room="room"></rtc-file-drop>';
/** The place of somebody who is gone is held for a second only. */
const SHORT = { serverArgs: ['--grace', '1'] };

/** Counts the bulk bytes that this page sends from now on. */
const countSent = (page: BrowserPage) =>
  page.evaluate(() => {
    const counted = globalThis as { sentBytes?: number };
    counted.sentBytes = 0;
    const send = RTCDataChannel.prototype.send as (data: ArrayBufferView<ArrayBuffer> | string) => void;
    RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: ArrayBufferView<ArrayBuffer>) {
      if (data.byteLength > 1024) counted.sentBytes = (counted.sentBytes ?? 0) + data.byteLength;
      send.call(this, data);
    } as never;
  });
const sentBy = (page: BrowserPage) => page.evaluate(() => (globalThis as { sentBytes?: number }).sentBytes ?? 0);

/** Ann's file is on its way to Bob. */
async function underWay({ host, open, after }: Scenario) {
  const file = await tempFile('holiday.bin', SIZE);
  after(() => file.remove());
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const page = (name: string) => host.page(DROP.replace('>', ` name="${name}">`));
  const [annUrl, bobUrl] = [page('Ann'), page('Bob')];
  await a.goto(annUrl);
  await countSent(a);
  await b.goto(bobUrl);
  await b.until('Ann', () => e2e.one('rtc-file-drop')?.state === 'joined');
  await a.chooseFiles([file.path]);
  await b.click('^accept');
  await b.until('a third of it', () =>
    e2e.one('rtc-file-drop')?.transfers.some(({ transferred, size }) => transferred > size / 3),
  );
  return { a, b, file, annUrl, bobUrl };
}

async function arrives(b: BrowserPage, sha256: string): Promise<void> {
  await b.until('the whole file', () => e2e.received.length === 1);
  assert.equal(await b.evaluate(() => e2e.sha256(e2e.received[0] as File)), sha256);
}

scenario(
  'a file goes on by itself when the tab that receives it was killed and comes back',
  async (s) => {
    const { a, b, file, bobUrl } = await underWay(s);
    const later = await b.newTab();
    await b.crashTab();
    await a.until('his absence', () => e2e.one('rtc-file-drop')?.transfers.some(({ state }) => state === 'failed'));
    await later.goto(bobUrl);
    await arrives(later, file.sha256);
    assert.equal(await later.evaluate(() => e2e.one('rtc-file-drop')?.transfers[0]?.resumed), true);
    await a.until('the delivery', () => e2e.one('rtc-file-drop')?.transfers.every(({ state }) => state === 'done'));
    const twice = (await sentBy(a)) - SIZE;
    s.figure(`${(twice / MIB).toFixed(1)} MiB travelled twice, headers and what was on the way included`);
    assert.ok(twice < 0.02 * SIZE + 20 * MIB, `${twice} bytes`);
  },
  SHORT,
);

scenario(
  'a file goes on when the tab that sends it was killed and the person picks it again',
  async (s) => {
    const { a, b, file, annUrl } = await underWay(s);
    const sent = await sentBy(a);
    const later = await a.newTab();
    await a.crashTab();
    await b.until('her absence', () => e2e.one('rtc-file-drop')?.transfers.some(({ state }) => state === 'failed'));
    await later.goto(annUrl);
    await countSent(later);
    await later.chooseFiles([file.path]);
    await b.until('the offer', () =>
      e2e.one('rtc-file-drop')?.transfers.some(({ state, resumed }) => state === 'offered' && resumed),
    );
    await b.click('^accept');
    await arrives(b, file.sha256);
    assert.equal(await b.evaluate(() => e2e.one('rtc-file-drop')?.transfers.length), 1);
    const twice = sent + (await sentBy(later)) - SIZE;
    s.figure(`${(twice / MIB).toFixed(1)} MiB travelled twice, headers and what was on the way included`);
    assert.ok(twice < 0.02 * SIZE + 20 * MIB, `${twice} bytes`);
  },
  SHORT,
);
