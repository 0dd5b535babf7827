import assert from 'node:assert/strict';
import { callTag, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import { scenario } from './support/scenario.js';

scenario('a screen is shared, stopped and shared again beside the camera', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  for (let time = 1; time <= 2; time++) {
    const began = performance.now();
    await b.click('^share screen$');
    await seesMoreFrames(a, bob.id, 'screen', 5);
    figure(`screen seen ${Math.round(performance.now() - began)} ms after the click`);
    await seesMoreFrames(a, bob.id, 'camera');
    await b.click('^share screen$');
    await a.until('no screen tile', (id) => e2e.tile(id, 'screen') === null, bob.id);
  }
  assert.equal(await a.evaluate(() => e2e.connections.length), 1, 'nothing was connected anew');
  await seesMoreFrames(a, bob.id);
});

// Sharing a real tab and closing it ends the track as the browser's own stop button does: with an event that no
// script can bring about.
const TITLE = 'what is shared';
const tabCapture = {
  without: ['--use-fake-ui-for-media-stream'],
  args: ['--auto-accept-camera-and-microphone-capture', `--auto-select-tab-capture-source-by-title=${TITLE}`],
};

scenario("the browser's own end of a share is noticed by everyone", async ({ host, open }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium', tabCapture);
  const shared = await b.newTab();
  await shared.goto(
    host.page(`<p id="clock"></p><script>
      document.title = '${TITLE}';
      setInterval(() => (clock.textContent = performance.now()), 50);
    </script>`),
  );
  const tab = await b.newTab();
  await joinAt(a, url, 'Ann');
  const bob = await joinAt(tab, url, 'Bob');
  await seesFrames(a, bob.id);
  await tab.click('^share screen$');
  await seesFrames(a, bob.id, 'screen', 5);

  await shared.closeTab();
  await a.until('no screen tile', (id) => e2e.tile(id, 'screen') === null, bob.id);
  await tab.until('the button to say that nothing is shared', () => {
    return e2e.button('^share screen$')?.getAttribute('aria-pressed') === 'false' && !e2e.one('rtc-call')?.screen;
  });
  await seesMoreFrames(a, bob.id);
});
