import { Emitter } from '../../../../src/base/emitter.js';
import type { ParticipantInfo } from '../../../../src/protocol/signaling.js';
import type {
  SignalingEvents,
  SignalingOptions,
  SignalingState,
  SignalingTransport,
} from '../../../../src/signaling/transport.js';

export interface Passed {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** A server without a network, which a test can make read along, alter, drop and repeat. */
export class Hub {
  readonly members = new Map<string, HubTransport>();
  /** Everything that was passed on, in order. */
  readonly passed: Passed[] = [];
  /** What it makes of a body; `null` drops it. */
  alter: (passed: Passed) => string | null = ({ body }) => body;

  /** The transport of somebody who is to have this id. */
  create =
    (id: string) =>
    (options: SignalingOptions): HubTransport =>
      new HubTransport(this, id, options);

  pass(from: string, to: string, body: string): void {
    this.passed.push({ from, to, body });
    const altered = this.alter({ from, to, body });
    if (altered !== null) this.deliver(from, to, altered);
  }

  deliver(from: string, to: string, body: string): void {
    this.members.get(to)?.hear('signal', { from, body });
  }

  info(id: string): ParticipantInfo {
    return { id, name: this.members.get(id)?.name ?? '', connected: true };
  }
}

export class HubTransport extends Emitter<SignalingEvents> implements SignalingTransport {
  state: SignalingState = 'idle';
  name: string;
  readonly #hub: Hub;
  readonly #id: string;

  constructor(hub: Hub, id: string, { name }: SignalingOptions) {
    super();
    this.#hub = hub;
    this.#id = id;
    this.name = name;
  }

  open(): void {
    const { members } = this.#hub;
    const others = [...members.keys()].filter((id) => id !== this.#id);
    members.set(this.#id, this);
    this.state = 'open';
    this.welcome(others);
    for (const id of others) members.get(id)?.hear('join', { participant: this.#hub.info(this.#id), initiate: false });
  }

  /** A new seat under the same id, as after a restart of the server. */
  welcome(others: readonly string[]): void {
    const participants = others.map((id) => this.#hub.info(id));
    this.emit('welcome', {
      ...{ selfId: this.#id, name: this.name, resumed: false, participants, iceServers: [], grace: 0 },
    });
    for (const participant of participants) this.emit('join', { participant, initiate: true });
  }

  hear<K extends keyof SignalingEvents>(type: K, event: SignalingEvents[K]): void {
    if (this.state === 'open') this.emit(type, event);
  }

  send(to: string, body: string): void {
    this.#hub.pass(this.#id, to, body);
  }

  setName(name: string): void {
    this.name = name;
  }

  async command(): Promise<void> {}

  probe(): Promise<boolean> {
    return Promise.resolve(true);
  }

  close(): void {
    if (this.state === 'open') {
      this.#hub.members.delete(this.#id);
      for (const other of this.#hub.members.values()) other.hear('leave', { id: this.#id, reason: 'left' });
    }
    this.state = 'closed';
  }
}
