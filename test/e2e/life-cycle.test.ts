import assert from 'node:assert/strict';
import { callTag, joinAt, joined, seesExactly, seesFrames, seesMoreFrames } from './support/call.js';
import { scenario } from './support/scenario.js';

/** Automation switches it off, as it would for a page that is being debugged. */
const WITH_BACK_FORWARD_CACHE = { without: ['--disable-back-forward-cache'] };

scenario(
  'going to another page leaves, and coming back is coming back into the call',
  async ({ host, open, figure }) => {
    const url = host.page(callTag(''));
    const elsewhere = host.page('<p>Elsewhere</p>');
    const a = await open('chromium');
    const b = await open('chromium', WITH_BACK_FORWARD_CACHE);
    const ann = await joinAt(a, url, 'Ann');
    const bob = await joinAt(b, url, 'Bob');
    await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
    await b.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'wasFrozen', persisted));
    });

    await b.goto(elsewhere);
    await seesExactly(a, []);
    await b.evaluate(() => history.back());
    await b.until('the page as it was left', () => Reflect.get(globalThis, 'wasFrozen') === true);
    const began = performance.now();
    const id = await joined(b);
    await seesExactly(a, [id]);
    await Promise.all([seesFrames(a, id), seesMoreFrames(b, ann.id)]);
    figure(`picture of the one who came back after ${Math.round(performance.now() - began)} ms`);
    const after = await b.evaluate(() => ({
      camera: e2e.one('rtc-call')?.camera,
      microphone: e2e.one('rtc-call')?.microphone,
      live: e2e.tracks.filter(({ readyState }) => readyState === 'live').length,
      sockets: e2e.sockets.filter(({ readyState }) => readyState <= WebSocket.OPEN).length,
    }));
    assert.deepEqual({ ...after, live: after.live > 0 }, { camera: true, microphone: true, live: true, sockets: 1 });

    // And whoever hangs up and only then goes elsewhere does not come back into the call.
    await b.click('^leave call$');
    await seesExactly(a, []);
    await b.goto(elsewhere);
    await b.evaluate(() => history.back());
    await b.until('the view after the call', () => e2e.one('rtc-call')?.state === 'ended');
    await seesExactly(a, []);
  },
);

scenario('a tile that floats goes on, and is back when its person leaves', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  await a.click('^picture in picture$');
  await a.until(
    'the floating window',
    (id) => e2e.tile(id)?.pictureInPicture && document.pictureInPictureElement,
    bob.id,
  );
  await seesMoreFrames(a, bob.id);
  // The camera goes off and on while it floats.
  await b.evaluate(() => e2e.one('rtc-call')?.setCamera(false));
  await a.until('a tile without a picture', (id) => e2e.tile(id)?.matches(':state(camera-off)'), bob.id);
  await b.evaluate(() => e2e.one('rtc-call')?.setCamera(true));
  await seesMoreFrames(a, bob.id);
  await b.click('^leave call$');
  await a.until('the end of the floating window', () => document.pictureInPictureElement === null);
  await seesExactly(a, []);
});

scenario('two copies of the kit on a page share its session', async ({ server, open }) => {
  const page = await open('chromium');
  await page.goto(new URL('healthz', server.url).href);
  const script = new URL('rtc-elements.js', server.url).href;
  const modules = new URL('rtc-elements.mjs', server.url).href;
  await page.evaluate(
    async ({ script, modules }) => {
      const warnings: unknown[] = [];
      console.warn = (...args: unknown[]) => warnings.push(args[0]);
      Reflect.set(globalThis, 'warnings', warnings);
      // A page that takes the call from one copy and the rest from the other.
      const define = customElements.define.bind(customElements);
      customElements.define = (tag, ...rest) => void (tag === 'rtc-file-drop' || define(tag, ...rest));
      await new Promise((resolve) => {
        document.head.append(Object.assign(document.createElement('script'), { src: script, onload: resolve }));
      });
      customElements.define = define;
      await import(modules);
      document.body.innerHTML =
        '<rtc-call room="copies" autojoin no-video></rtc-call><rtc-file-drop room="copies"></rtc-file-drop>';
    },
    { script, modules },
  );
  const ids = await page.until('both in the room', () => {
    const [call, drop] = [e2e.one('rtc-call'), e2e.one('rtc-file-drop')];
    return call?.state === 'joined' && drop?.state === 'joined' && [call.self?.id];
  });
  assert.equal(ids.length, 1);
  const seen = await page.evaluate(() => ({
    sockets: e2e.sockets.length,
    warnings: Reflect.get(globalThis, 'warnings') as unknown[],
    mixed: e2e.one('rtc-call')?.constructor !== Reflect.get(globalThis, 'RtcElements')?.RtcCall,
    other: e2e.one('rtc-file-drop')?.constructor !== Reflect.get(globalThis, 'RtcElements')?.RtcFileDrop,
  }));
  assert.deepEqual(seen, { sockets: 1, warnings: [], mixed: false, other: true });
});
