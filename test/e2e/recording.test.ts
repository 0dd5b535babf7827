import assert from 'node:assert/strict';
import { callTag, joinAt, seesFrames } from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { scenario } from './support/scenario.js';

/** Milliseconds behind another tab. */
const HIDDEN = 4000;

for (const [recording, other] of [
  ['firefox', 'chromium'],
  ['chromium', 'firefox'],
] as const) {
  scenario(
    `a call with ${other} recorded in ${recording}, where another tab comes in front, and the others see that it is recorded`,
    async ({ host, open, figure }) => {
      const url = host.page(callTag('', 'room="room" controls="record leave"'));
      const [a, b] = await Promise.all([open(other), open(recording)]);
      const ann = await joinAt(a, url, 'Ann');
      const bob = await joinAt(b, url, 'Bob');
      await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);

      await b.click('^record$');
      await b.click('^start recording$');
      await b.until('a recording', () => e2e.one('rtc-call')?.self?.recording);
      await a.until('the mark', () => e2e.one('[part=recording-mark]')?.textContent?.includes('records the call'));

      await b.evaluate(() => Object.assign(globalThis, { began: performance.now() }));
      const tab = await b.newTab();
      await tab.goto(host.page('<p>Something else</p>'));
      const hidden = await b.evaluate(() => document.visibilityState === 'hidden');
      figure(`${recording}: the page is ${hidden ? 'hidden' : 'visible'} behind the other tab`);
      // Chromium's automation keeps pages visible; Firefox hides them as it does for people.
      assert.ok(hidden || recording === 'chromium');
      await b.until(
        'some time behind it',
        (wait) => performance.now() - Number(Reflect.get(globalThis, 'began')) > wait,
        HIDDEN,
      );
      await tab.closeTab();
      await b.until('being shown again', () => document.visibilityState === 'visible');

      const result = await b.evaluate(async () => {
        const call = e2e.one('rtc-call');
        if (!call) throw new Error('There is no call.');
        const file = await call.stopRecording();
        const video = Object.assign(document.createElement('video'), { muted: true, src: URL.createObjectURL(file) });
        document.body.append(video);
        await new Promise((resolve, reject) => {
          video.onloadeddata = resolve;
          video.onerror = () => reject(new Error(video.error?.message));
        });
        // Firefox draws nothing of the first seek of a video that has not played.
        const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        await video.play();
        await shown;
        video.pause();
        const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('There is no canvas.');
        /** The other one's half of the picture at a second. */
        const look = async (second: number): Promise<Uint8ClampedArray> => {
          const seeked = new Promise((resolve) => (video.onseeked = resolve));
          video.currentTime = second;
          await seeked;
          context.drawImage(video, 0, 0, 64, 36);
          return context.getImageData(0, 0, 32, 36).data;
        };
        const seconds = [1, 1.7, 2.4, 3.1];
        const pictures: Uint8ClampedArray[] = [];
        for (const second of seconds) pictures.push(await look(second));
        const changes = pictures
          .slice(1)
          .map(
            (picture, at) => picture.filter((value, byte) => Math.abs(value - (pictures[at]?.[byte] ?? 0)) > 24).length,
          );
        const audio = new AudioContext();
        const sound = await audio.decodeAudioData(await file.arrayBuffer());
        const loudest = sound.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
        return { duration: video.duration, changes, loudest, size: file.size };
      });
      figure(`${recording}: ${(result.size / 1000 / result.duration).toFixed(0)} kB a second`);
      assert.ok(result.duration > HIDDEN / 1000, `${result.duration} s`);
      for (const changed of result.changes)
        assert.ok(changed > 0, `the picture stands still: ${result.changes.join()}`);
      assert.ok(result.loudest > 0.01, `the loudest sample is ${result.loudest}`);
      await a.until('no mark', () => !e2e.one('[part=recording-mark]'));
    },
    { skip: firefoxMissing },
  );
}
