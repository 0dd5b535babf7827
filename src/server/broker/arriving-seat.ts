import type { ParticipantInfo } from '../../protocol/signaling.js';
import { signalFrame } from '../frame-bytes.js';
import { isHost } from '../hosts/standing.js';
import type { Member } from '../member.js';
import { participantInfo } from '../participant-info.js';
import type { SharedSeat } from './wire.js';

/**
 * Keeps what comes for a participant until the server that had its seat has handed over what came before. What members
 * of this server say directly must not overtake what they said through Redis a moment ago, when the seat was
 * elsewhere still; so it waits until all of that has come.
 */
export class ArrivingSeat implements Member {
  /** As the others know it. */
  readonly seat: SharedSeat;
  /** In the order in which the participant is to get them. */
  readonly frames: Buffer[] = [];
  /** `null` once nothing of ours is under way any more. */
  #direct: Buffer[] | null = [];

  constructor(seat: SharedSeat) {
    this.seat = seat;
  }

  get id(): string {
    return this.seat.id;
  }

  get info(): ParticipantInfo {
    return participantInfo(this.seat);
  }

  get waiting(): boolean {
    return this.seat.waiting;
  }

  get isHost(): boolean {
    return isHost(this.seat);
  }

  get connected(): boolean {
    return this.seat.connected;
  }

  signal(from: string, body: Buffer): void {
    (this.#direct ?? this.frames).push(signalFrame(from, body));
  }

  /** A signal that came through Redis; a view, which would keep the whole chunk alive that it came in. */
  arrive(frame: Buffer): void {
    this.frames.push(Buffer.from(frame));
  }

  /** All that members of this server said through Redis has come. */
  caughtUp(): void {
    this.frames.push(...(this.#direct ?? []));
    this.#direct = null;
  }

  tell(text: string): void {
    this.frames.push(Buffer.from(text));
  }
}
