import type { ParticipantInfo } from '../../protocol/signaling.js';
import type { Member } from '../member.js';
import { participantInfo } from '../participant-info.js';

/**
 * Keeps what comes for a participant until the server that had its seat has handed over what came before. What members
 * of this server say directly must not overtake what they said through Redis a moment ago, when the seat was
 * elsewhere still; so it waits until all of that has come.
 */
export class ArrivingSeat implements Member {
  readonly info: ParticipantInfo;
  /** In the order in which the participant is to get them. */
  readonly frames: Buffer[] = [];
  /** `null` once nothing of ours is under way any more. */
  #direct: Buffer[] | null = [];

  constructor(participant: ParticipantInfo) {
    this.info = participantInfo(participant);
  }

  get id(): string {
    return this.info.id;
  }

  deliver(frame: Buffer): void {
    (this.#direct ?? this.frames).push(frame);
  }

  /** It came through Redis. */
  arrive(frame: Buffer): void {
    this.frames.push(frame);
  }

  /** All that members of this server said through Redis has come. */
  caughtUp(): void {
    this.frames.push(...(this.#direct ?? []));
    this.#direct = null;
  }

  tell(frame: Buffer): void {
    this.frames.push(frame);
  }
}
