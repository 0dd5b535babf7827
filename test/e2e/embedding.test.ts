import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinAt, joinHere, seesExactly, seesFrames, seesMoreFrames } from './support/call.js';
import { scenario } from './support/scenario.js';

for (const script of ['classic', 'module'] as const)
  scenario(`one ${script} script from another origin makes a call`, async ({ host, open }) => {
    const url = host.page(callTag(''), { script });
    const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
    const ann = await joinAt(a, url, 'Ann');
    const bob = await joinAt(b, url, 'Bob');
    await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
    const api = await a.evaluate(() => typeof Reflect.get(globalThis, 'RtcElements'));
    assert.equal(api, script === 'classic' ? 'object' : 'undefined');
  });

scenario('minimal.html of the demo is a whole call', async ({ server, open }) => {
  const url = new URL('minimal.html', server.url).href;
  const source = await (await fetch(url)).text();
  assert.equal(source.match(/<(?!!doctype|\/)/g)?.length, 2, `a script tag and a call: ${source}`);
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
});

scenario('two tags on a page are one participant on one socket', async ({ host, open }) => {
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, host.page(callTag('')), 'Ann');
  const both = `${callTag('')}<rtc-file-drop room="room"></rtc-file-drop><rtc-video room="room"></rtc-video>`;
  const bob = await joinAt(b, host.page(both), 'Bob');
  await seesFrames(a, bob.id);
  await seesExactly(a, [bob.id]);
  const page = await b.evaluate(() => ({ sockets: e2e.sockets.length, connections: e2e.connections.length }));
  assert.deepEqual(page, { sockets: 1, connections: 1 });
  const lone = await b.until('frames in the tile that stands alone', () => {
    const video = [...document.querySelectorAll('rtc-video')][0]?.videoElement;
    return video && video.getVideoPlaybackQuality().totalVideoFrames > 10 && video.videoWidth;
  });
  assert.ok(Number(lone) > 0);
  await seesMoreFrames(b, ann.id);
});

scenario('a call survives being moved in the page', async ({ host, open, figure }) => {
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, host.page(callTag('')), 'Ann');
  const bob = await joinAt(b, host.page(`<div id="one">${callTag('')}</div><div id="two"></div>`), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  await a.evaluate((id) => e2e.resetGap(id), bob.id);
  await b.evaluate((id) => e2e.resetGap(id), ann.id);
  for (const target of ['two', 'one', 'two']) {
    await b.evaluate((target) => {
      const call = document.querySelector('rtc-call');
      if (call) document.getElementById(target)?.append(call);
    }, target);
    await Promise.all([seesMoreFrames(a, bob.id), seesMoreFrames(b, ann.id)]);
  }
  // Frameworks take an element out and put it back in a later task.
  await b.evaluate(async () => {
    const call = document.querySelector('rtc-call');
    call?.remove();
    await new Promise((resolve) => setTimeout(resolve));
    if (call) document.body.append(call);
  });
  await Promise.all([seesMoreFrames(a, bob.id), seesMoreFrames(b, ann.id)]);
  const gaps = [
    await a.evaluate((id) => e2e.frames(id).longestGap, bob.id),
    await b.evaluate((id) => e2e.frames(id).longestGap, ann.id),
  ];
  figure(`longest pause of the picture over four moves ${gaps.map(Math.round).join(' and ')} ms`);
  assert.ok(Math.max(...gaps) < 1_000, `pauses of ${gaps.join(' and ')} ms`);
  const after = await b.evaluate(() => ({
    id: e2e.one('rtc-call')?.self?.id,
    state: e2e.one('rtc-call')?.state,
    sockets: e2e.sockets.length,
    connections: e2e.connections.length,
  }));
  assert.deepEqual(after, { id: bob.id, state: 'joined', sockets: 1, connections: 1 });
  await seesExactly(a, [bob.id]);
});

scenario('a call that is taken out of the page leaves', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await seesExactly(a, [bob.id]);
  await b.evaluate(() => document.querySelector('rtc-call')?.remove());
  await seesExactly(a, []);
  await b.until('the camera to be off', () => e2e.tracks.every((track) => track.readyState === 'ended'));
  await b.until('no connection', () => e2e.connections.every((each) => each.signalingState === 'closed'));
});

scenario('the demo shares one connection between call and files', async ({ server, open }) => {
  const url = new URL('?room=shared', server.url).href;
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  for (const page of [a, b]) await page.goto(url);
  const ann = await joinHere(a, 'Ann');
  const bob = await joinHere(b, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  await seesExactly(a, [bob.id]);
  const used = await b.evaluate(() => ({ sockets: e2e.sockets.length, connections: e2e.connections.length }));
  assert.deepEqual(used, { sockets: 1, connections: 1 });
});

const inLanguages = `<div lang="de"><rtc-call room="a"></rtc-call></div><rtc-call room="b" lang="ar"></rtc-call>`;

/** What the lobbies of a page ask, once that is what they ask. */
const asks = (page: BrowserPage, titles: string[]): Promise<boolean> =>
  page.until(
    titles.join(' and '),
    (expected) => {
      const calls = [...document.querySelectorAll('rtc-call')];
      const found = calls.map((call) => call.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim());
      return found.join() === expected.join();
    },
    titles,
  );

for (const script of ['classic', 'module'] as const)
  scenario(`one ${script} script fetches the languages that a page speaks`, async ({ host, open }) => {
    const page = await open('chromium');
    await page.goto(host.page(inLanguages, { script }));
    await asks(page, ['Bereit für den Anruf?', 'هل كل شيء جاهز للانضمام؟']);
  });

scenario('a script with nothing beside it speaks English, and tells of no error', async ({ server, open }) => {
  const page = await open('chromium');
  await page.goto(new URL('healthz', server.url).href);
  await page.evaluate(async (body) => {
    const code = await (await fetch('rtc-elements.js')).blob();
    addEventListener('unhandledrejection', () => (document.title = 'An error'));
    document.body.innerHTML = body;
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    document.head.append(script);
  }, inLanguages);
  await asks(page, ['Ready to join?', 'Ready to join?']);
  assert.equal(await page.evaluate(() => document.title), '');
});
