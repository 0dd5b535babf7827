import type { BulkLane } from '../data-link.js';
import { ChannelLane } from './channel-lane.js';
import type { LaneSignal } from './lane-signal.js';
import type { LinkRole } from './link-signal.js';

/** Candidates that the other side may have; a computer has a few for each of its addresses. */
const MAX_CANDIDATES = 64;
const CHANNEL: RTCDataChannelInit = { negotiated: true, id: 0 };

export interface SideLaneOptions {
  /** The lane's number. */
  id: number;
  /** What its signals call it. */
  n: number;
  /** The initiator opens the lane and sends on it. */
  role: LinkRole;
  /** Milliseconds within which it opens, or else is given up. */
  timeout: number;
  /** @throws when there can be no connection */
  connect: () => RTCPeerConnection;
  signal: (signal: LaneSignal) => void;
  onOpen: (lane: BulkLane) => void;
  /** It is over, whether or not it was open. */
  onEnd: () => void;
}

/**
 * One end of a lane with a connection of its own, from the offer to its end. It is negotiated once and never
 * restarted: a lane that broke is given up.
 */
export class SideLane {
  readonly id: number;
  readonly #options: SideLaneOptions;
  readonly #pc: RTCPeerConnection;
  readonly #lane: ChannelLane;
  readonly #timer: ReturnType<typeof setTimeout>;
  #candidates = 0;
  #ended = false;

  /**
   * @param offer the other side's, for the responder
   * @throws what `connect` does
   */
  constructor(options: SideLaneOptions, offer?: string) {
    this.id = options.id;
    this.#options = options;
    const pc = (this.#pc = options.connect());
    const channel = pc.createDataChannel('bulk', CHANNEL);
    this.#lane = new ChannelLane(options.id, {
      channel,
      limit: () => pc.sctp?.maxMessageSize,
      hears: options.role === 'responder',
      giveUp: () => this.close(),
    });
    channel.addEventListener('open', () => this.#onOpen());
    channel.addEventListener('close', () => this.close());
    pc.addEventListener('icecandidate', ({ candidate }) => this.#onCandidate(candidate));
    pc.addEventListener('connectionstatechange', () => {
      if (pc.connectionState === 'failed') this.close();
    });
    this.#timer = setTimeout(() => this.close(), options.timeout);
    void this.#describe(offer);
  }

  /** Takes a signal of the other end. */
  receive(signal: Exclude<LaneSignal, { type: 'offer' }>): void {
    if (signal.type === 'close') this.#end();
    else if (signal.type === 'answer') this.#take('answer', signal.sdp).catch(() => this.close());
    // One candidate less may still leave a way, and the time limit is there if it does not. None overtakes its
    // description: the control channel keeps the order, and so do the connection's own operations.
    else if (++this.#candidates <= MAX_CANDIDATES) this.#pc.addIceCandidate(signal.candidate).catch(() => undefined);
  }

  /** Gives it up, and has the other side do the same. */
  close(): void {
    if (this.#ended) return;
    this.#options.signal({ type: 'close', n: this.#options.n, by: this.#options.role });
    this.#end();
  }

  async #describe(offer?: string): Promise<void> {
    try {
      if (offer !== undefined) await this.#take('offer', offer);
      await this.#pc.setLocalDescription();
    } catch {
      this.close(); // The other side sent nonsense, or it is over already.
      return;
    }
    const { n, id: lane, signal } = this.#options;
    const sdp = this.#pc.localDescription?.sdp;
    if (this.#ended || !sdp) return;
    signal(offer === undefined ? { type: 'offer', n, lane, sdp } : { type: 'answer', n, sdp });
  }

  async #take(type: 'offer' | 'answer', sdp: string): Promise<void> {
    await this.#pc.setRemoteDescription({ type, sdp });
    if (this.#pc.getTransceivers().length > 0) throw new TypeError('There is no media on a lane.');
  }

  #onCandidate(candidate: RTCIceCandidate | null): void {
    const { n, role: by, signal } = this.#options;
    if (candidate && !this.#ended) signal({ type: 'candidate', n, by, candidate: candidate.toJSON() });
  }

  #onOpen(): void {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#lane.begin();
    this.#options.onOpen(this.#lane);
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#pc.close();
    // Before the lane says that it has closed, so that its number is free for whoever opens another then.
    this.#options.onEnd();
    this.#lane.end();
  }
}
