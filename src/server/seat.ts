import type { LeaveReason, ParticipantInfo, Role, SignalingErrorCode } from '../protocol/signaling.js';
import { signalHead } from './frame-bytes.js';
import { isHost } from './hosts/standing.js';
import type { Standing } from './hosts/standing.js';
import type { Member } from './member.js';
import { participantInfo } from './participant-info.js';
import { ReplayBuffer } from './replay-buffer.js';

/** The socket behind a seat, as far as rooms know it. */
export interface SeatSocket {
  /**
   * Sends a whole WebSocket frame. Does nothing once the socket is closing: what must arrive is kept by the seat.
   *
   * @returns `false`: the frame is still being read
   */
  write(frame: Buffer): boolean;
  /** The seat has gone to a newer socket; this one closes and no longer speaks for it. */
  replaced(): void;
  /** Let in at last, or news for somebody who waits: the client is to be told where it stands. */
  placed(): void;
  /** The seat is taken away for good, for this reason. */
  dismissed(code: SignalingErrorCode, message: string): void;
  /** The participant has to come back, to a seat that starts anew; until then the seat is held. */
  comeBack(): void;
}

/** Who somebody is, by what they show at a join. */
export interface Identity {
  readonly name: string;
  readonly role: Role | null;
  readonly subject: string | null;
}

/**
 * A participant's place in a room. It outlives sockets: while none is attached, it is held for the grace
 * period and keeps what it is sent.
 */
export class Seat implements Member, Standing {
  readonly id: string;
  name: string;
  role: Role | null;
  /** Hashed, of the join token: who can be kept out as that person. */
  subject: string | null;
  promoted = false;
  waiting = false;
  muted = 0;
  /** What the participant was last told of its own role and of what is muted; `null` before the welcome. */
  shown: string | null = null;
  /** Sequenced frames that this participant sent us, in this epoch. */
  received = 0;
  /** Why it has been given up; it falls free as soon as everyone knows. */
  leaving: LeaveReason | null = null;
  #epoch: string;
  #socket: SeatSocket | null = null;
  #replay = new ReplayBuffer();
  #expiry: NodeJS.Timeout | null = null;

  constructor(id: string, epoch: string, { name, role, subject }: Identity) {
    this.id = id;
    this.#epoch = epoch;
    this.name = name;
    this.role = role;
    this.subject = subject;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  get isHost(): boolean {
    return isHost(this);
  }

  get info(): ParticipantInfo {
    return participantInfo(this);
  }

  /** Takes name, role and subject. `true` when what the others know is new, so that they have to be told. */
  identify({ name, role, subject }: Identity): boolean {
    const changed = this.name !== name || this.role !== role;
    this.name = name;
    this.role = role;
    this.subject = subject;
    return changed;
  }

  /** As the others know it. */
  resemble({ name, role, promoted, waiting, muted }: Standing & { readonly name: string }): void {
    Object.assign(this, { name, role, promoted, waiting, muted });
  }

  placed(): void {
    this.#socket?.placed();
  }

  dismiss(code: SignalingErrorCode, message: string): void {
    this.#socket?.dismissed(code, message);
  }

  /** Sends a sequenced frame, now if there is a socket, and again after a resume until it is acknowledged. */
  deliver(frame: Buffer): void {
    this.#write(this.#replay.push(frame));
  }

  signal(from: string, body: Buffer): void {
    const head = signalHead(from);
    const frame = this.#replay.append(head.length + body.length);
    const start = frame.length - body.length;
    frame.write(head, start - head.length, 'latin1');
    body.copy(frame, start);
    this.#write(frame);
  }

  /** As `deliver`, of a header. */
  tell(text: string): void {
    this.#write(this.#replay.pushText(text));
  }

  /** `false` when the participant claims more than it was sent. */
  acknowledge(received: number): boolean {
    return this.#replay.acknowledge(received);
  }

  /** What a socket that resumes has missed, or `null` when this seat cannot go on from there. */
  missed(epoch: string, received: number): readonly Buffer[] | null {
    return epoch === this.#epoch ? this.#replay.since(received) : null;
  }

  /** Same participant, new life: counts and replay start at nothing. */
  restart(epoch: string): void {
    this.#epoch = epoch;
    this.received = 0;
    this.#replay = new ReplayBuffer();
  }

  /** Goes on where the seat was held before: a life with that epoch, of which its participant has `acknowledged` frames. */
  inherit(epoch: string, acknowledged: number, received: number, missed: readonly Buffer[]): void {
    this.#epoch = epoch;
    this.received = received;
    this.#replay = new ReplayBuffer(acknowledged);
    for (const frame of missed) this.#replay.push(frame);
  }

  /** Something of this life is lost: nobody can resume it, and who is connected is asked to come back to a new one. */
  spoil(): void {
    this.#epoch = '';
    this.#socket?.comeBack();
  }

  /** Gives the seat to a socket; a former one is told that it was replaced. */
  attach(socket: SeatSocket): void {
    this.#stopExpiry();
    const former = this.#socket;
    this.#socket = socket;
    former?.replaced();
  }

  /** Holds the seat without a socket for `grace` milliseconds, then calls `expired`. */
  hold(grace: number, expired: () => void): void {
    this.#socket = null;
    this.#stopExpiry();
    this.#expiry = setTimeout(expired, grace);
    this.#expiry.unref();
  }

  /** For good. */
  release(): void {
    this.#stopExpiry();
    this.#socket = null;
  }

  /** For good, because its participant has taken it up elsewhere. */
  giveAway(): void {
    const socket = this.#socket;
    this.release();
    socket?.replaced();
  }

  #write(frame: Buffer): void {
    if (this.#socket && !this.#socket.write(frame)) this.#replay.lend();
  }

  #stopExpiry(): void {
    if (this.#expiry) clearTimeout(this.#expiry);
    this.#expiry = null;
  }
}
