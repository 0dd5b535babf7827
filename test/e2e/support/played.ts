import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Colours } from '../../browser/recording/played.js';
import type { BrowserPage } from './browser-page.js';

/** A finished recording as a player shows it. */
export interface PlayedRecording {
  /** In seconds, as the player says. */
  readonly duration: number;
  /** At the seconds that were asked for. */
  readonly moments: readonly Moment[];
}

export interface Moment {
  readonly colours: Colours;
  /** Amplitudes of the tones, in the half second before. */
  readonly tones: readonly number[];
}

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('../../browser/recording/played.ts', import.meta.url))],
  ...{ bundle: true, write: false, format: 'iife', globalName: 'player' },
});
const code = outputFiles[0]?.text ?? '';

/** Ends the recording of this page's call. Gives what is in the file, which stays in the page to be played. */
export async function stopRecording(page: BrowserPage): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const file = await e2e.one('rtc-call')?.stopRecording();
    if (!file) throw new Error('There is no call.');
    e2e.received.push(file);
    return [...new Uint8Array(await file.arrayBuffer())];
  });
  return Uint8Array.from(bytes);
}

/** Plays that from its beginning to its end. */
export function play(
  page: BrowserPage,
  { seconds, tones }: { seconds: number[]; tones: number[] },
): Promise<PlayedRecording> {
  return page.evaluate(
    async ({ code, seconds, tones }) => {
      const file = e2e.received.at(-1) as File;
      // A script of the page, so that what it declares is there for all.
      document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
      const { Played, tonesOf } = player;
      const played = await Played.open(file);
      const { duration } = played.video;
      const amplitude = await tonesOf(file, duration);
      const moments = seconds.map((second) => ({
        colours: played.colours(second),
        tones: tones.map((tone) => amplitude(tone, second - 0.5, second)),
      }));
      played.close();
      return { duration, moments };
    },
    { code, seconds, tones },
  );
}

declare global {
  /** `played.ts` of the browser tests, in a page. */
  const player: typeof import('../../browser/recording/played.js');
  /** What `madeDevices()` has made. */
  const made: import('./made-devices.js').MadeDevices;
}
