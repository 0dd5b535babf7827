import type { PictureSource, ShownSize, TrackSource } from '../../engine.js';
import { VIEW_CHANNEL } from '../control-message.js';
import { type LinkSample, readSample } from './link-sample.js';
import { QualityWatch } from './quality-watch.js';
import type { Plan } from './uplink-plan.js';
import { viewMessage } from './view-message.js';

/** Milliseconds in which the browser's estimate grows, once a link is there or may take more. */
const RAMP = 10_000;

/** What the governor uses of a `PeerLink` whose control channel is open. */
export interface GovernedLink {
  readonly id: string;
  readonly pc: RTCPeerConnection;
  readonly state: string;
  /** Either side sends sound or pictures. */
  readonly carriesMedia: boolean;
  send(channel: string, payload: unknown): boolean;
}

/** All that the governor knows of one participant; it outlives their connections. */
export class GovernedPeer {
  link: GovernedLink | null = null;
  /** How large they show our pictures. */
  readonly views = new Map<TrackSource, ShownSize | null>();
  /** Once media have come through to them. */
  watch: QualityWatch | null = null;
  sample: LinkSample | null = null;
  /** A picture is held back for want of bandwidth. */
  limited = false;
  /** Bits a second that may go out to them, and that would if nothing were scarce. */
  allowed = 0;
  needed = 0;
  /** When their word was last heeded; with `timer`, when it will be again. */
  heardAt = -Infinity;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** How large their pictures are shown here, and what of it they have not been told. */
  readonly #shown = new Map<PictureSource, ShownSize | null>();
  readonly #untold = new Set<PictureSource>();
  /** A picture is sent to them in less than could be, on our own word. */
  #capped = false;
  /** Until then the browser still finds out what the way to them carries. */
  #growsUntil = Infinity;

  /** There is a connection, or another one: its other end may never have heard anything. */
  meet(link: GovernedLink): void {
    this.link = link;
    this.#growsUntil = performance.now() + RAMP;
    for (const [source, size] of this.#shown) if (size) this.#untold.add(source);
    this.tellViews();
  }

  show(source: PictureSource, size: ShownSize | null): void {
    this.#shown.set(source, size);
    this.#untold.add(source);
    this.tellViews();
  }

  /** What does not get through now is told at the next try. */
  tellViews(): void {
    for (const source of this.#untold) {
      const message = viewMessage(source, this.#shown.get(source) ?? null);
      if (this.link?.send(VIEW_CHANNEL, message)) this.#untold.delete(source);
    }
  }

  /** Before a new plan. */
  reset(): void {
    if (this.#capped) this.#growsUntil = performance.now() + RAMP;
    this.allowed = this.needed = 0;
    this.#capped = false;
  }

  /** One of their senders is to do this. */
  plan({ bitrate, ceiling, wish }: Plan): void {
    this.allowed += bitrate;
    this.needed += ceiling;
    this.#capped ||= wish.picture !== undefined && wish.maxBitrate !== null;
  }

  /** Takes a sample of the link; there is none while nothing comes through. */
  async look(): Promise<void> {
    const { link } = this;
    this.sample = null;
    // Once media have come through, it is watched on: it may be only that nobody speaks.
    if (!link || link.state !== 'connected' || !(this.watch || link.carriesMedia)) return;
    // A connection that closes meanwhile has no statistics.
    const report = await link.pc.getStats().catch(() => null);
    if (!report || this.link !== link) return;
    this.sample = readSample(report);
    this.limited = this.sample.limits.has('bandwidth');
    // Where the limit is ours, or it is only the start, it says nothing of the network.
    if (performance.now() < this.#growsUntil) this.sample.limits.delete('bandwidth');
    this.watch ??= new QualityWatch();
  }
}
