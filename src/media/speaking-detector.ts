/** Decibels below full scale that count as level 0 and level 1. Speech at a normal distance lies around -30. */
const FLOOR_DB = -60;
const CEILING_DB = -10;

/** Level at which somebody begins to speak, and the lower one they must stay under to have stopped. */
const SPEAK_LEVEL = 0.3;
const QUIET_LEVEL = 0.2;
/** Milliseconds above before it counts: shorter is a click or a cough. */
const ATTACK_MS = 100;
/** Milliseconds under before it ends: the pauses between words are shorter. */
const RELEASE_MS = 600;

/** Loudness of samples (-1..1) on a scale that looks even to the eye: 0 silence, 1 loud. */
export function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const rms = Math.sqrt(sum / Math.max(1, samples.length));
  const decibels = rms > 0 ? 20 * Math.log10(rms) : FLOOR_DB;
  return Math.min(1, Math.max(0, (decibels - FLOOR_DB) / (CEILING_DB - FLOOR_DB)));
}

/** Decides from a row of levels whether somebody is speaking. Two thresholds and two delays, so that it does not flicker. */
export class SpeakingDetector {
  #speaking = false;
  #since: number | null = null;

  get speaking(): boolean {
    return this.#speaking;
  }

  /** `now` in milliseconds, rising. */
  update(level: number, now: number): boolean {
    const contradicts = this.#speaking ? level < QUIET_LEVEL : level >= SPEAK_LEVEL;
    if (!contradicts) {
      this.#since = null;
      return this.#speaking;
    }
    this.#since ??= now;
    if (now - this.#since >= (this.#speaking ? RELEASE_MS : ATTACK_MS)) {
      this.#speaking = !this.#speaking;
      this.#since = null;
    }
    return this.#speaking;
  }

  reset(): void {
    this.#speaking = false;
    this.#since = null;
  }
}
