import type { EngineConfig, LinkQuality, PictureSource, ShownSize, TrackSource } from '../../engine.js';
import { TRACK_SOURCES } from '../../engine.js';
import { kindOf, type LocalTracks, transceiverOf } from '../transceivers.js';
import { type GovernedLink, GovernedPeer } from './governed-peer.js';
import { SenderControl } from './sender-control.js';
import { UplinkBudget, type UplinkSample } from './uplink-budget.js';
import { type Outgoing, planUplink } from './uplink-plan.js';
import { parseViewMessage } from './view-message.js';

/** Milliseconds between two looks at the statistics. */
const POLL = 1000;
/** Milliseconds between two changes on one participant's word, whatever they say how often. */
const WORD = 200;

export interface GovernorDeps {
  readonly tracks: LocalTracks;
  config(): EngineConfig;
  tell(id: string, quality: LinkQuality): void;
}

/**
 * Sends to each participant no more than they look at and the uplink carries, and tells how well it gets through.
 *
 * - What a page shows of others it tells them (`show`), and they send that much: nothing of what nobody sees,
 *   small pictures for small tiles. An encoder for each link is what a mesh costs its machines.
 * - What the links have to share (`maxBitrate`, or a measured shortage) goes to sound, screens and large tiles first.
 * - Microphones that are muted send nothing.
 * - Once a second, while media flow, one report of each link feeds the quality that is told and the budget.
 *
 * All of it is `RTCRtpSender.setParameters`, which never negotiates. On a single link with a large tile and no
 * `maxBitrate` nothing is limited: the browser's own congestion control knows best.
 */
export class Governor {
  readonly #deps: GovernorDeps;
  readonly #peers = new Map<string, GovernedPeer>();
  readonly #muted = new Set<TrackSource>();
  readonly #controls = new WeakMap<RTCRtpSender, SenderControl>();
  readonly #uplink = new UplinkBudget();
  #measured = Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;
  #polling = false;

  constructor(deps: GovernorDeps) {
    this.#deps = deps;
  }

  /** A link's control channel is open. */
  add(link: GovernedLink): void {
    this.#peer(link.id).meet(link);
    this.#timer ??= setInterval(() => void this.#poll(), POLL);
    this.plan();
  }

  /** It is over; another may follow. */
  remove(link: GovernedLink): void {
    const peer = this.#peers.get(link.id);
    if (peer?.link === link) peer.link = null;
  }

  /**
   * Nothing arrives over this link any more. Pictures pause: what they would send into the void would count as loss
   * once the path is back, and the browser would start over from next to nothing.
   */
  interrupted(link: GovernedLink): void {
    this.plan();
    for (const control of this.#pictures(link)) control.forget();
  }

  /** After an outage: what was sent meanwhile is lost, and the pictures have to begin anew. */
  restored(link: GovernedLink): void {
    this.plan();
    for (const control of this.#pictures(link)) control.refresh();
  }

  /** The participant is gone. */
  forget(id: string): void {
    clearTimeout(this.#peers.get(id)?.timer);
    this.#peers.delete(id);
    if (this.#peers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** As `Engine.show`. */
  show(id: string, source: PictureSource, size: ShownSize | null): void {
    this.#peer(id).show(source, size);
  }

  /** As `Engine.setMuted`. */
  setMuted(source: TrackSource, muted: boolean): void {
    this.#muted[muted ? 'add' : 'delete'](source);
    this.plan();
  }

  /** Takes what the other side told on `VIEW_CHANNEL`; not to be trusted. */
  receive(id: string, payload: unknown): void {
    const peer = this.#peers.get(id);
    const message = parseViewMessage(payload);
    if (!peer || !message) return;
    peer.views.set(message.source, message.size);
    if (peer.timer !== undefined) return;
    const wait = peer.heardAt + WORD - performance.now();
    if (wait <= 0) this.#heed(peer);
    else peer.timer = setTimeout(() => this.#heed(peer), wait);
  }

  /** Brings every sender in line with tracks, sizes and limits. Cheap where nothing changed. */
  plan(): void {
    const jobs: { peer: GovernedPeer; sender: RTCRtpSender; outgoing: Outgoing }[] = [];
    for (const peer of this.#peers.values()) {
      peer.reset();
      for (const source of TRACK_SOURCES) {
        const track = this.#deps.tracks.get(source);
        const sender = peer.link && transceiverOf(peer.link.pc, source)?.sender;
        if (!track || !sender) continue;
        const { width = 0, height = 0, frameRate } = track.getSettings();
        const lost = peer.link?.state === 'recovering' && kindOf(source) === 'video';
        const [muted, shown] = [lost || this.#muted.has(source), peer.views.get(source) ?? null];
        jobs.push({ peer, sender, outgoing: { source, muted, shown, capture: { width, height, frameRate } } });
      }
    }
    const plans = planUplink(
      jobs.map(({ outgoing }) => outgoing),
      Math.min(this.#measured, (this.#deps.config().maxBitrate ?? Infinity) * 1000),
    );
    jobs.forEach(({ peer, sender }, at) => {
      const plan = plans[at];
      if (!plan) return;
      peer.plan(plan);
      this.#control(sender).set(plan.wish);
    });
  }

  #peer(id: string): GovernedPeer {
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = new GovernedPeer()));
    return peer;
  }

  #control(sender: RTCRtpSender): SenderControl {
    let control = this.#controls.get(sender);
    if (!control) this.#controls.set(sender, (control = new SenderControl(sender)));
    return control;
  }

  #pictures({ pc }: GovernedLink): SenderControl[] {
    const sent = TRACK_SOURCES.filter((source) => kindOf(source) === 'video' && this.#deps.tracks.has(source));
    return sent.flatMap((source) => {
      const sender = transceiverOf(pc, source)?.sender;
      return sender ? [this.#control(sender)] : [];
    });
  }

  #heed(peer: GovernedPeer): void {
    peer.timer = undefined;
    peer.heardAt = performance.now();
    this.plan();
  }

  async #poll(): Promise<void> {
    if (this.#polling) return;
    this.#polling = true;
    await Promise.all([...this.#peers.values()].map((peer) => peer.look()));
    this.#polling = false;
    const links = new Map<string, UplinkSample>();
    for (const [id, peer] of this.#peers) {
      peer.tellViews();
      const { watch, sample, allowed, needed } = peer;
      const quality = watch?.update(sample);
      if (quality) this.#deps.tell(id, quality);
      if (!sample || needed === 0) continue;
      links.set(id, { available: sample.available, limited: peer.limited, allowed, needed });
    }
    this.#measured = this.#uplink.update(links);
    this.plan();
  }
}
