import type { LinkQuality } from '../../engine.js';
import { judgeQuality, rank } from './judge-quality.js';
import type { LinkSample } from './link-sample.js';

/** Seconds in a row that must be worse before it is told: a single bad one is no news. */
const WORSE = 2;
/** The same for better, or for another reason. */
const OTHER = 5;

/** Turns the samples of one link into news that are worth telling. */
export class QualityWatch {
  #told: LinkQuality | null = null;
  #last: LinkSample | null = null;
  /** Seconds in a row that were worse than told, or otherwise different. */
  #streak = { worse: false, length: 0 };

  /** The next second's sample, or `null` when nothing comes through. Returns what has to be told. */
  update(sample: LinkSample | null): LinkQuality | null {
    const before = this.#last;
    this.#last = sample;
    if (!sample) return this.#told?.level === 'lost' ? null : this.#tell({ level: 'lost', reason: 'connection' });
    return before && this.#weigh(judgeQuality(before, sample));
  }

  #weigh(quality: LinkQuality): LinkQuality | null {
    const told = this.#told?.level === 'lost' ? null : this.#told;
    if (quality.level === told?.level && quality.reason === told.reason) {
      this.#streak.length = 0;
      return null;
    }
    // A connection that is just there, or there again.
    if (!told && quality.level === 'good') return this.#tell(quality);
    const worse = !told || rank(quality.level) > rank(told.level);
    this.#streak = { worse, length: this.#streak.worse === worse ? this.#streak.length + 1 : 1 };
    return this.#streak.length < (worse ? WORSE : OTHER) ? null : this.#tell(quality);
  }

  #tell(quality: LinkQuality): LinkQuality {
    this.#told = quality;
    this.#streak.length = 0;
    return quality;
  }
}
