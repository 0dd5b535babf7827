import { RtcError } from '../../base/rtc-error.js';

/** How somebody is heard on this device; the others hear nothing of it. */
export interface Volume {
  /** 0 to 1, of what they send. */
  readonly volume: number;
  /** Muted for this person, whatever the volume. */
  readonly muted: boolean;
}

/** As long as nobody has touched it. */
export const FULL: Volume = { volume: 1, muted: false };

/** How each of the others is heard here, as long as the call lasts: whoever loses the connection comes back as loud as before. */
export class Volumes {
  readonly #changed: () => void;
  readonly #known = new Map<string, Volume>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(participant: string): Volume {
    return this.#known.get(participant) ?? FULL;
  }

  /** @throws RtcError `bad-attribute` for what is no number from 0 to 1 */
  set(participant: string, change: Partial<Volume>): void {
    const { volume, muted } = { ...this.of(participant), ...change };
    if (!(volume >= 0 && volume <= 1)) throw new RtcError('bad-attribute', 'A volume is a number from 0 to 1.');
    this.#known.set(participant, { volume, muted });
    this.#changed();
  }

  forget(): void {
    this.#known.clear();
  }
}
