import assert from 'node:assert/strict';
import { callTag, joinAt, seesFrames } from './support/call.js';
import { scenario } from './support/scenario.js';
import { readWebm, type Webm } from './support/read-webm.js';

/** What browsers do to a page in the background, which the other scenarios switch off. */
const THROTTLED = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];
const HIDDEN_MS = 8000;

scenario('the recording of a hidden tab goes on, with pictures and sound', async ({ host, open, figure }) => {
  const url = host.page(callTag('', 'room="room" controls="microphone camera record leave"'));
  const a = await open('chromium', { without: THROTTLED });
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  await a.evaluate(() => e2e.one('rtc-call')?.startRecording({ width: 640, height: 360 }));
  await b.until('the mark on the tile', () => e2e.all('[part~=tile-recording-mark]').length === 1);

  const show = await a.hide();
  await a.until('being hidden', () => document.visibilityState === 'hidden');
  const from = await a.evaluate(() => performance.now());
  await a.until('some seconds', ({ from, length }) => performance.now() - from > length, { from, length: HIDDEN_MS });
  await show();
  const bytes = await a.evaluate(async () => {
    const file = await e2e.one('rtc-call')?.stopRecording();
    return [...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });

  const { video, audio }: Webm = readWebm(Uint8Array.from(bytes));
  const seconds = ((video.at(-1) ?? 0) - (video[0] ?? 0)) / 1000;
  const gap = (times: number[]): number => Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? 0)));
  figure(`${seconds.toFixed(1)} s, ${(video.length / seconds).toFixed(1)} pictures a second, ${audio.length} of sound`);
  figure(`longest gap ${gap(video)} ms of the picture, ${gap(audio)} ms of the sound`);
  assert.ok(seconds * 1000 > HIDDEN_MS);
  // A page's own timers would draw one a second there.
  assert.ok(video.length / seconds > 2, `${video.length} pictures in ${seconds} s`);
  assert.ok(gap(audio) < 1000, 'sound all the way');
});
