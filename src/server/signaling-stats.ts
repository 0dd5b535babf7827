import type { HostCommand, SignalingErrorCode } from '../protocol/signaling.js';

/** Why somebody was kept out or put out. `origin`: the page is none of those that may connect. */
export type RefusalCode = SignalingErrorCode | 'origin';

/** What has happened since the server was made. Plain numbers: relaying a message adds two of them up and no more. */
export class SignalingStats {
  /** Seats given out. */
  joins = 0;
  /** Seats taken up again with nothing missed. */
  resumes = 0;
  /** Seats taken up again from the start, because too much was missed. */
  restarts = 0;
  relayedMessages = 0;
  /** Of bodies. */
  relayedBytes = 0;
  /** Sockets cut because they did not read. */
  slowConsumers = 0;
  /** How often, by code. */
  readonly refusals = new Map<RefusalCode, number>();
  /** What hosts did, by the type of their command. */
  readonly commands = new Map<HostCommand['type'], number>();

  refused(code: RefusalCode): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  commanded(type: HostCommand['type']): void {
    this.commands.set(type, (this.commands.get(type) ?? 0) + 1);
  }
}
