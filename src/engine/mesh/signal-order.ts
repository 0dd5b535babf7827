import type { CandidateSignal, DescriptionSignal } from './link-signal.js';
import type { PeerSignal } from './peer-types.js';

/** Candidates that may wait for their description. */
const MAX_WAITING = 64;

export interface SignalOrderDeps {
  /** Hands a description or candidate to the connection. */
  deliver: (signal: PeerSignal) => void;
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
  /** The last offer whose answer was taken or given. */
  #answered = 0;
  #takesOffers = false;
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
    if (signal.type === 'candidate') this.#takeCandidate(signal);
    else if (signal.type === 'offer') this.#takeOffer(signal);
    else this.#takeAnswer(signal);
  }

  #takeOffer({ n, sdp }: DescriptionSignal): void {
    this.#takesOffers = true;
    // Our answer to it may have been lost. If it is still being made, it will come.
    if (n === this.#offer && n === this.#answered) this.#deps.repeatAnswer(n);
    if (n <= this.#offer) return;
    this.#offer = n;
    this.#deps.deliver({ type: 'offer', sdp });
    this.#release(n);
  }

  #takeAnswer({ n, sdp }: DescriptionSignal): void {
    if (n !== this.#offer || n === this.#answered) return;
    this.#answered = n;
    this.#deps.deliver({ type: 'answer', sdp });
    this.#release(n);
  }

  #takeCandidate(signal: CandidateSignal): void {
    const known = this.#takesOffers ? this.#offer : this.#answered;
    if (signal.n <= known) this.#deps.deliver({ type: 'candidate', candidate: signal.candidate });
    else if (this.#waiting.length < MAX_WAITING) this.#waiting.push(signal);
  }

  #release(n: number): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter((signal) => signal.n > n);
    for (const signal of waiting) {
      if (signal.n <= n) this.#deps.deliver({ type: 'candidate', candidate: signal.candidate });
    }
  }
}
