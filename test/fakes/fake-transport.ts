import { Emitter } from '../../src/base/emitter.js';
import type { RtcError } from '../../src/base/rtc-error.js';
import type { HostCommand, IceServer, LeaveReason, ParticipantInfo } from '../../src/protocol/signaling.js';
import type {
  RefusalReason,
  SignalingEvents,
  SignalingOptions,
  SignalingState,
  SignalingTransport,
  Welcome,
} from '../../src/signaling/transport.js';

export const someone = (id: string, name = id, connected = true): ParticipantInfo => ({ id, name, connected });

/** Signaling whose server is the test. */
export class FakeTransport extends Emitter<SignalingEvents> implements SignalingTransport {
  state: SignalingState = 'idle';
  readonly sent: { to: string; body: string }[] = [];
  readonly names: string[] = [];
  readonly commands: HostCommand[] = [];
  probes = 0;

  constructor(
    readonly url: string,
    readonly options: SignalingOptions,
  ) {
    super();
  }

  open(): void {
    if (this.state === 'idle') this.#setState('connecting');
  }

  send(to: string, body: string): void {
    this.sent.push({ to, body });
  }

  setName(name: string): void {
    this.names.push(name);
  }

  async command(command: HostCommand): Promise<void> {
    this.commands.push(command);
  }

  probe(): Promise<boolean> {
    this.probes++;
    return Promise.resolve(this.state === 'open');
  }

  close(): void {
    this.#setState('closed');
  }

  /** The server lets us in. As the real ones do, names the others as `join` unless resumed. */
  welcome(part: Partial<Welcome> = {}): void {
    const { participants = [], resumed = false } = part;
    this.#setState('open');
    this.emit('welcome', { selfId: 'me', name: 'Me', resumed, participants, iceServers: [], grace: 1000, ...part });
    if (!resumed) for (const participant of participants) this.emit('join', { participant, initiate: true });
  }

  drop(): void {
    this.#setState('reconnecting');
  }

  join(participant: ParticipantInfo, initiate = false): void {
    this.emit('join', { participant, initiate });
  }

  leave(id: string, reason: LeaveReason = 'left'): void {
    this.emit('leave', { id, reason });
  }

  presence(participant: ParticipantInfo): void {
    this.emit('presence', { participant });
  }

  ice(iceServers: IceServer[]): void {
    this.emit('ice', { iceServers });
  }

  /** Any event, for what has no method here. */
  tell<K extends keyof SignalingEvents>(type: K, event: SignalingEvents[K]): void {
    this.emit(type, event);
  }

  signal(from: string, body: string): void {
    this.emit('signal', { from, body });
  }

  refuse(id: string, reason: RefusalReason): void {
    this.emit('refuse', { id, reason });
  }

  fail(error: RtcError, fatal: boolean): void {
    if (fatal) this.#setState('closed');
    this.emit('error', { error, fatal });
  }

  #setState(state: SignalingState): void {
    const previous = this.state;
    this.state = state;
    if (state !== previous) this.emit('state', { state, previous });
  }
}
