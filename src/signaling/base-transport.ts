import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { SignalingEvents, SignalingState } from './transport.js';

/** What every transport has: a state, and an end. */
export abstract class BaseTransport extends Emitter<SignalingEvents> {
  #state: SignalingState = 'idle';

  get state(): SignalingState {
    return this.#state;
  }

  protected setState(state: SignalingState): void {
    const previous = this.#state;
    if (state === previous) return;
    this.#state = state;
    this.emit('state', { state, previous });
  }

  protected report(error: RtcError): void {
    this.emit('error', { error, fatal: false });
  }

  protected fail(error: RtcError): void {
    if (this.#state === 'closed') return;
    this.shut();
    this.emit('error', { error, fatal: true });
  }

  /** Lets go of everything and sets `closed`. */
  protected abstract shut(): void;
}
