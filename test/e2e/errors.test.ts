import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinAt, joinHere, joined, seesExactly, seesFrames } from './support/call.js';
import { scenario } from './support/scenario.js';

/** Waits for the `rtc-error` with that code and for words that a person can see. Resolves to the words. */
async function explains(page: BrowserPage, code: string): Promise<string> {
  await page.until(`rtc-error ${code}`, (code) => e2e.events.some((event) => event.code === code), code);
  const [text] = await page.until('a visible alert', () => {
    const alerts = e2e.alerts();
    return alerts.length > 0 && alerts;
  });
  assert.ok(text && text.length > 20, `more than a word: ${text}`);
  return text;
}

scenario('malformed ice-servers are named', async ({ host, open, figure }) => {
  const page = await open('chromium');
  for (const value of ['{not json', '[{"urls":"http://example.org"}]', '[{"urls":"turn:example.org"}]']) {
    const attributes = `room="room" ice-servers='${value}'`;
    await page.goto(host.page(callTag('Ann', attributes)));
    if (await page.evaluate(() => e2e.button('^join call$') !== null)) await page.click('^join call$');
    const text = await explains(page, 'bad-attribute');
    assert.match(text, /ICE server/);
    figure(`${value} → ${text}`);
  }
});

scenario(
  'a server that cannot be reached is named, and retried by a button',
  async ({ server, host, open, figure }) => {
    const page = await open('chromium');
    const attributes = `room="room" signaling="ws://localhost:1/signaling"`;
    await page.goto(host.page(callTag('Ann', attributes)));
    await page.click('^join call$');
    const text = await explains(page, 'signaling-unreachable');
    figure(text);
    assert.equal(await page.until('a way to try again', () => e2e.button('try again|retry') !== null), true);
    await page.evaluate((url) => e2e.one('rtc-call')?.setAttribute('signaling', url), `${server.url}signaling`);
    await joinHere(page, 'Ann');
  },
);

scenario('a page that is no secure context says so, and lets one listen', async ({ server, host, open, figure }) => {
  const speaker = await open('chromium');
  const rules = 'MAP rtc.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
  const page = await open('chromium', { args: [`--host-resolver-rules=${rules}`] });
  const attributes = `room="room" signaling="${server.url}signaling"`;
  const ann = await joinAt(speaker, host.page(callTag('Ann', attributes)), 'Ann');
  await page.goto(host.page(callTag('Bob', attributes), { host: 'rtc.test' }));
  assert.equal(await page.evaluate(() => isSecureContext), false);
  await page.click('^join call$');
  figure(await explains(page, 'insecure-context'));
  await page.click('^listen only$');
  await joined(page);
  await seesFrames(page, ann.id);
});

scenario(
  'a full room says so',
  async ({ host, open, figure }) => {
    const url = host.page(callTag(''));
    const pages = await Promise.all([open('chromium'), open('chromium'), open('chromium')]);
    const [a, b, c] = pages;
    if (!a || !b || !c) throw new Error('Three pages were asked for.');
    const ann = await joinAt(a, url, 'Ann');
    const bob = await joinAt(b, url, 'Bob');
    await c.goto(url);
    await c.click('^join call$');
    figure(await explains(c, 'room-full'));
    await c.until('every device to be off', () => e2e.tracks.every((track) => track.readyState === 'ended'));
    await seesExactly(a, [bob.id]);

    await b.click('^leave call$');
    await seesExactly(a, []);
    await c.click('try again|retry');
    await joined(c);
    await seesFrames(c, ann.id);
  },
  { serverArgs: ['--max-participants', '2'] },
);

const NO_CAMERA = ['--use-fake-device-for-media-stream=device-count=0'];
const NO_DEVICES = { without: ['--use-fake-device-for-media-stream'] };

scenario('without a camera one joins with sound alone', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const page = await open('chromium', { args: NO_CAMERA });
  const ann = await joinAt(a, url, 'Ann');
  await page.goto(url);
  await page.click('^join call$');
  figure(await explains(page, 'device-not-found'));
  await page.click('^join without camera$');
  const id = await joined(page);
  await seesFrames(page, ann.id);
  await seesExactly(a, [id]);
  const sends = await page.evaluate(() => e2e.tracks.filter((track) => track.readyState === 'live').map((t) => t.kind));
  assert.deepEqual([...new Set(sends)], ['audio']);
});

scenario('without any device one joins to watch and listen', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const page = await open('chromium', NO_DEVICES);
  const ann = await joinAt(a, url, 'Ann');
  await page.goto(url);
  await page.click('^join call$');
  figure(await explains(page, 'device-not-found'));
  await page.click('^listen only$');
  await joined(page);
  await seesFrames(page, ann.id);
});

scenario('a refused permission is explained, and one joins without', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const page = await open('chromium', {
    without: ['--use-fake-ui-for-media-stream'],
    args: ['--deny-permission-prompts'],
  });
  const ann = await joinAt(a, url, 'Ann');
  await page.goto(url);
  await page.click('^join call$');
  figure(await explains(page, 'permission-denied'));
  await page.click('^listen only$');
  await joined(page);
  await seesFrames(page, ann.id);
});

scenario('the file drop names an unreachable server, too', async ({ host, open, figure }) => {
  const page = await open('chromium');
  await page.goto(host.page('<rtc-file-drop room="room" signaling="ws://localhost:1/signaling"></rtc-file-drop>'));
  figure(await explains(page, 'signaling-unreachable'));
});
