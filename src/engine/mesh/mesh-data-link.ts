import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import type { BulkLane, DataLink, DataLinkEvents } from '../data-link.js';
import { ChannelLane } from './channel-lane.js';
import { FILE_CHANNEL, LANE_CHANNEL } from './control-message.js';
import { SideLanes } from './side-lanes.js';
import type { SideLanesDeps } from './side-lanes.js';

/** Control messages kept for listeners that do not exist yet, because the other side opened first. */
const MAX_EARLY_MESSAGES = 256;

export interface MeshDataLinkDeps extends Pick<SideLanesDeps, 'connect' | 'timeout'> {
  /** The bulk channel of the connection: negotiated, reliable, ordered. */
  channel: RTCDataChannel;
  /** Bytes that the connection takes in one message; only known once connected. */
  limit: () => number | undefined;
  /** Sends on the control channel; `false` when it is closed. */
  send: (channel: string, message: object) => boolean;
  carriesMedia: () => boolean;
}

/** The files' way over one connection. It opens and closes once. */
export class MeshDataLink extends Emitter<DataLinkEvents> implements DataLink {
  readonly peer: string;
  readonly lane: ChannelLane;
  readonly #deps: MeshDataLinkDeps;
  readonly #sideLanes: SideLanes;
  /** What came before it opened; `null` from then on. */
  #early: unknown[] | null = [];
  #open = false;

  constructor(peer: string, deps: MeshDataLinkDeps) {
    super();
    const { channel, limit, connect, timeout } = deps;
    this.peer = peer;
    this.#deps = deps;
    this.lane = new ChannelLane(0, { channel, limit, hears: true });
    this.#sideLanes = new SideLanes({
      connect,
      timeout,
      signal: (signal) => void deps.send(LANE_CHANNEL, signal),
      onLane: (lane) => this.emit('lane', lane),
    });
  }

  get open(): boolean {
    return this.#open;
  }

  get carriesMedia(): boolean {
    return this.#open && this.#deps.carriesMedia();
  }

  async openLane(): Promise<BulkLane> {
    if (!this.#open) throw this.#unreachable();
    return this.#sideLanes.open();
  }

  sendControl(message: object): void {
    if (!this.#open || !this.#deps.send(FILE_CHANNEL, message)) throw this.#unreachable();
  }

  /** For the connection: both channels are open. `announce` tells the world; what came earlier follows it. */
  openWith(announce: () => void): void {
    const early = this.#early;
    if (!early) return;
    this.#open = true;
    this.lane.begin();
    announce();
    this.#early = null;
    for (const message of early) this.emit('control', message);
  }

  /** For the connection: a control message of the other side. */
  receiveControl(message: unknown): void {
    if (!this.#early) this.emit('control', message);
    else if (this.#early.length < MAX_EARLY_MESSAGES) this.#early.push(message);
  }

  /** For the connection: a message of the other side about further lanes. */
  receiveLane(message: unknown): void {
    if (this.#open) this.#sideLanes.receive(message);
  }

  /** For the connection: it is over. */
  close(): void {
    this.#early = null;
    if (!this.#open) return;
    this.#open = false;
    this.#sideLanes.close();
    this.lane.end();
    this.emit('close', undefined);
    this.removeAllListeners();
  }

  #unreachable(): RtcError {
    return new RtcError('peer-unreachable', 'The connection to this participant is not open.');
  }
}
