import type { ParticipantInfo } from '../../protocol/signaling.js';
import type { Member } from '../member.js';

/** Keeps what comes for a participant until the server that had its seat has handed over what came before. */
export class ArrivingSeat implements Member {
  readonly info: ParticipantInfo;
  readonly frames: Buffer[] = [];

  constructor({ id, name, connected }: ParticipantInfo) {
    this.info = { id, name, connected };
  }

  get id(): string {
    return this.info.id;
  }

  deliver(frame: Buffer): void {
    this.frames.push(frame);
  }

  tell(frame: Buffer): void {
    this.frames.push(frame);
  }
}
