import { RtcError } from '../base/rtc-error.js';
import type { ClientHeader, HostCommand, SignalingErrorCode } from '../protocol/signaling.js';
import { rejectionError } from './rejection.js';

interface Ask {
  resolve(): void;
  reject(error: RtcError): void;
}

/** What was asked of the server as a host, until it has answered. */
export class HostAsks {
  readonly #asks = new Map<number, Ask>();
  #last = 0;

  ask(command: HostCommand, send: (header: ClientHeader) => void): Promise<void> {
    const ask = ++this.#last;
    const answered = new Promise<void>((resolve, reject) => this.#asks.set(ask, { resolve, reject }));
    send({ type: 'host', ask, command });
    return answered;
  }

  answer({ ask, code, message = '' }: { ask: number; code?: SignalingErrorCode; message?: string }): void {
    const asked = this.#asks.get(ask);
    this.#asks.delete(ask);
    if (code === undefined) asked?.resolve();
    else if (code === 'unknown-participant') asked?.reject(new RtcError('peer-left', message));
    else asked?.reject(rejectionError(code, message));
  }

  /** The room is ended, by our word or another host's: nothing else will come of it. */
  ended(): void {
    for (const { resolve } of this.#asks.values()) resolve();
    this.#asks.clear();
  }

  /** Nobody will answer any more. */
  giveUp(): void {
    const error = new RtcError('signaling-unreachable', 'The server was not reached. Look whether it was done.');
    for (const { reject } of this.#asks.values()) reject(error);
    this.#asks.clear();
  }
}
