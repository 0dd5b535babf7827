import type { CandidateSignal, DescriptionSignal } from './link-signal.js';
import type { PeerSignal } from './peer-types.js';

/** Candidates that may wait for their description. */
const MAX_WAITING = 64;

export interface SignalOrderDeps {
  /** Hands a description or candidate of that offer to the connection. */
  deliver: (signal: PeerSignal, n: number) => void;
  /** Sends our answer to offer `n` again. */
  repeatAnswer: (n: number) => void;
}

/**
 * Sees to it that one connection takes each offer and answer once and each candidate after its description,
 * although the other side may send an offer twice and the network may change the order. A second answer, or a
 * candidate of an ICE generation that is not known yet, would otherwise make the browser throw.
 *
 * One side only makes offers and the other only answers them, so one counter does for both.
 */
export class SignalOrder {
  readonly #deps: SignalOrderDeps;
  #offer = 0;
  /** The last description of the other side. */
  #taken = 0;
  /** The last offer that we have answered. */
  #answered = 0;
  #waiting: CandidateSignal[] = [];

  constructor(deps: SignalOrderDeps) {
    this.#deps = deps;
  }

  /** Number of the offer that was made or taken last: what our candidates belong to. */
  get current(): number {
    return this.#offer;
  }

  nextOffer(): number {
    return ++this.#offer;
  }

  /** Our answer is made: tells the number of the offer it is for. */
  answered(): number {
    return (this.#answered = this.#offer);
  }

  take(signal: DescriptionSignal | CandidateSignal): void {
    const { type, n } = signal;
    if (type === 'candidate') {
      if (n <= this.#taken) this.#deps.deliver({ type, candidate: signal.candidate }, n);
      else if (this.#waiting.length < MAX_WAITING) this.#waiting.push(signal);
    } else if (type === 'offer' ? n > this.#offer : n === this.#offer && n !== this.#taken) {
      this.#offer = this.#taken = n;
      this.#deps.deliver({ type, sdp: signal.sdp }, n);
      for (const candidate of this.#waiting.splice(0)) this.take(candidate);
    } else if (type === 'offer' && n === this.#offer && n === this.#answered) {
      // Our answer to it may have been lost. If it is still being made, it will come.
      this.#deps.repeatAnswer(n);
    }
  }
}
