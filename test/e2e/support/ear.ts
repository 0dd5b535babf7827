import { readFileSync } from 'node:fs';
import type { BrowserPage, LaunchOptions } from './browser-page.js';

const code = readFileSync(new URL('ear-processor.js', import.meta.url), 'utf8');

/** The title of the tab that hears itself. */
const TITLE = 'what is heard';

/** For a Chromium whose page is to hear what comes out of its tab: no prompt for that, and sound for it to be heard. */
export const hearsItself: LaunchOptions = {
  without: ['--use-fake-ui-for-media-stream', '--mute-audio'],
  args: ['--auto-accept-camera-and-microphone-capture', `--auto-select-tab-capture-source-by-title=${TITLE}`],
};

interface Ear {
  context: AudioContext;
  /** Amplitudes since they were last asked for. */
  loudest: number[];
}

/**
 * Listens to a page from now on, without a gap: Chromium to what comes out of the tab, whoever plays it; Firefox, which
 * cannot do that, to every track in a media element.
 *
 * @param tones in Hz, no multiples of each other
 */
export async function openEar(page: BrowserPage, tones: number[]): Promise<void> {
  await page.evaluate(
    async ({ tones, code, title, tab }) => {
      const context = new AudioContext();
      await context.resume();
      await context.audioWorklet.addModule(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      const node = new AudioWorkletNode(context, 'ear', { processorOptions: { tones } });
      const ear: Ear = { context, loudest: tones.map(() => 0) };
      Object.assign(globalThis, { ear });
      node.port.onmessage = ({ data }: MessageEvent<number[]>) => {
        ear.loudest = ear.loudest.map((before, at) => Math.max(before, data[at] ?? 0));
      };
      const hear = (track: MediaStreamTrack): unknown =>
        context.createMediaStreamSource(new MediaStream([track])).connect(node);
      if (tab) {
        document.title = title;
        // A tone that stays is noise to what cleans up speech.
        const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
        const options = { video: true, audio, preferCurrentTab: true } as DisplayMediaStreamOptions;
        const captured = await navigator.mediaDevices.getDisplayMedia(options);
        captured.getVideoTracks().forEach((track) => track.stop());
        captured.getAudioTracks().forEach(hear);
        return;
      }
      const known = new Set<MediaStreamTrack>();
      setInterval(() => {
        for (const element of e2e.all('video, audio') as HTMLMediaElement[])
          for (const track of (element.srcObject as MediaStream | null)?.getAudioTracks() ?? []) {
            if (!known.has(track)) hear(track);
            known.add(track);
          }
      }, 20);
    },
    { tones, code, title: TITLE, tab: page.kind === 'chromium' },
  );
}

/** How loud each tone was at its loudest since this was asked last: its amplitude. */
export function loudest(page: BrowserPage): Promise<number[]> {
  return page.evaluate(() => {
    const { ear } = globalThis as unknown as { ear: Ear };
    return ear.loudest.splice(0, ear.loudest.length, ...ear.loudest.map(() => 0));
  });
}

/** Waits until a tone is to be heard. @param at its place among the tones */
export async function hearsTone(page: BrowserPage, at: number): Promise<void> {
  await page.until('the tone', (at) => ((globalThis as unknown as { ear: Ear }).ear.loudest[at] ?? 0) > 0.05, at);
}
