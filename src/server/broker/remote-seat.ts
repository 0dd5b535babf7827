import type { ParticipantInfo } from '../../protocol/signaling.js';
import { isHost } from '../hosts/standing.js';
import type { Member } from '../member.js';
import { participantInfo } from '../participant-info.js';
import type { SharedSeat } from './wire.js';

export type SendSignal = (to: string, from: string, body: Buffer) => void;

/** A member whose seat another server keeps. */
export class RemoteSeat implements Member {
  readonly #seat: SharedSeat;
  readonly #send: SendSignal;

  constructor(seat: SharedSeat, send: SendSignal) {
    this.#seat = seat;
    this.#send = send;
  }

  get id(): string {
    return this.#seat.id;
  }

  get node(): string {
    return this.#seat.node;
  }

  get info(): ParticipantInfo {
    return participantInfo(this.#seat);
  }

  get waiting(): boolean {
    return this.#seat.waiting;
  }

  get isHost(): boolean {
    return isHost(this.#seat);
  }

  get connected(): boolean {
    return this.#seat.connected;
  }

  signal(from: string, body: Buffer): void {
    this.#send(this.#seat.id, from, body);
  }

  tell(): void {
    // Its own server tells it.
  }
}
