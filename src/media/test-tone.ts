import { acquireAudioContext } from './shared-audio-context.js';

/** Two notes, a fifth apart, in Hz; each begins so many seconds after the first. */
const NOTES = [
  { pitch: 523.25, at: 0 },
  { pitch: 783.99, at: 0.35 },
] as const;
const NOTE_SECONDS = 0.9;
/** Peak, of 1: well below speech at full scale, for somebody may wear headphones. */
const VOLUME = 0.16;
/** Milliseconds until the last note has faded, with a little for the way to the speaker. */
const DURATION_MS = 1500;

/**
 * Plays a short tone through an output device; an empty id is the system's own choice. Resolves when it is over.
 *
 * It goes through a media element, because `setSinkId` of those is in more browsers than that of `AudioContext`.
 *
 * @param signal ends it early; the promise resolves then
 * @throws DOMException `NotFoundError` and the like for a device that cannot be used, `NotReadableError` when no sound
 *   comes out of the machine
 */
export async function playTestTone(deviceId: string, signal: AbortSignal): Promise<void> {
  const { context, release } = acquireAudioContext();
  const audio = new Audio();
  try {
    const destination = context.createMediaStreamDestination();
    audio.srcObject = destination.stream;
    if (deviceId) await audio.setSinkId(deviceId);
    if (signal.aborted) return;
    // Neither settles where the machine has no sound at all, so the clock below decides.
    context.resume().catch(() => undefined);
    audio.play().catch(() => undefined);
    const begun = context.currentTime;
    for (const note of NOTES) play(context, destination, note.pitch, begun + 0.05 + note.at);
    await passed(DURATION_MS, signal);
    if (!signal.aborted && context.currentTime === begun)
      throw new DOMException('The audio clock stands still.', 'NotReadableError');
  } finally {
    audio.pause();
    audio.srcObject = null;
    release();
  }
}

function play(context: AudioContext, destination: AudioNode, frequency: number, at: number): void {
  const tone = new OscillatorNode(context, { frequency });
  const volume = new GainNode(context, { gain: 0 });
  // Rises and falls, since a note that is cut clicks.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS);
  tone.connect(volume).connect(destination);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS);
}

function passed(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
