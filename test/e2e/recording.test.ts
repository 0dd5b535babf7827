import assert from 'node:assert/strict';
import { callTag, joinAt } from './support/call.js';
import { readWebm } from './support/read-webm.js';
import { scenario } from './support/scenario.js';
import { launchThrottledChromium } from './support/throttled-chromium.js';

/** How long the tab is hidden: a timer of its own would have gone eight times. */
const HIDDEN_MS = 8000;

scenario('the recording of a hidden tab goes on, with pictures and sound', async ({ host, open, figure, after }) => {
  const a = await launchThrottledChromium();
  after(() => a.close());
  const b = await open('chromium');
  await a.goto(host.page(callTag('Ann', 'room="room" autojoin')));
  await joinAt(b, host.page(callTag('')), 'Bob');
  await a.until('a picture of Bob', () => {
    const [bob] = e2e.one('rtc-call')?.participants ?? [];
    return bob && e2e.frames(bob.id).frames >= 10;
  });
  await a.evaluate(() => e2e.one('rtc-call')?.startRecording({ width: 640, height: 360 }));
  await b.until('the mark on the tile', () => e2e.all('[part~=tile-recording-mark]').length === 1);

  const show = await a.hide();
  const from = await a.until('being hidden', () => document.visibilityState === 'hidden' && performance.now());
  await a.until('some seconds', ({ from, length }) => performance.now() - from > length, { from, length: HIDDEN_MS });
  await show();
  const bytes = await a.evaluate(async () => {
    const file = await e2e.one('rtc-call')?.stopRecording();
    return [...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });

  const { video, audio } = readWebm(Uint8Array.from(bytes));
  const seconds = ((video.at(-1) ?? 0) - (video[0] ?? 0)) / 1000;
  const gap = (times: number[]): number => Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? 0)));
  figure(`${seconds.toFixed(1)} s, ${(video.length / seconds).toFixed(1)} pictures a second`);
  figure(`longest gap ${gap(video)} ms of the picture, ${gap(audio)} ms of the sound`);
  assert.ok(seconds * 1000 > HIDDEN_MS, `${seconds} s`);
  // A page's own timers would draw one a second there.
  assert.ok(video.length / seconds > 3, `${video.length} pictures in ${seconds} s`);
  assert.ok(gap(audio) < 1000, 'sound all the way');
});
