import type { EngineConfig, LinkStatus, TrackSource } from '../engine.js';
import { isRelayed } from './candidate-pair.js';
import type { ControlMessage } from './control-message.js';
import { judgeLinkSignal } from './link-generation.js';
import type { RecoveryTimes } from './link-recovery.js';
import type { CandidateSignal, DescriptionSignal, LinkRole, LinkSignal } from './link-signal.js';
import type { MeshDataLink } from './mesh-data-link.js';
import { PeerLink } from './peer-link.js';
import type { LocalTracks } from './transceivers.js';

/** Candidates that may wait for the offer they overtook. */
const MAX_EARLY = 64;
/** Milliseconds that somebody who is to offer has for it, before they are asked. */
const OFFER_DUE = 10_000;
/** A connection that held this long (milliseconds) was a good one: rebuilding starts over without delay. */
const PROVEN = 10_000;

export interface RemotePeerDeps {
  id: string;
  /** Highest generation that was used with this participant before. */
  gen: number;
  selfId: () => string;
  tracks: LocalTracks;
  config: () => EngineConfig;
  createConnection: (config: RTCConfiguration) => RTCPeerConnection;
  recovery?: RecoveryTimes | undefined;
  /** Milliseconds until the next attempt to rebuild, by the number of those before. */
  rebuildDelay: (attempt: number) => number;
  onSignal: (signal: LinkSignal) => void;
  onStatus: (status: LinkStatus) => void;
  onTrack: (source: TrackSource, track: MediaStreamTrack) => void;
  onMessage: (message: ControlMessage) => void;
  onDataLink: (link: MeshDataLink) => void;
}

/**
 * One participant: has at most one `PeerLink`, and sees to it that there is a working one until told otherwise.
 *
 * A link that ended without a goodbye is rebuilt in a new generation by the side with the smaller id; the
 * other side asks for it. Both go on, more and more slowly, until the participant is gone from the room.
 */
export class RemotePeer {
  readonly id: string;
  readonly #deps: RemotePeerDeps;
  #gen: number;
  #link: PeerLink | null = null;
  #status: LinkStatus = { state: 'closed', relayed: null };
  #early: CandidateSignal[] = [];
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  #connectedAt = Infinity;
  /** A link was lost, and none has connected since. */
  #rebuilding = false;
  /** They said goodbye, or we closed. */
  #over = false;

  constructor(deps: RemotePeerDeps) {
    this.#deps = deps;
    this.id = deps.id;
    this.#gen = deps.gen;
  }

  get gen(): number {
    return this.#gen;
  }

  get status(): LinkStatus {
    return this.#status;
  }

  get link(): PeerLink | null {
    return this.#link;
  }

  connect(initiate: boolean): void {
    if (this.#link) return;
    this.#over = false;
    this.#attempts = 0;
    if (initiate) this.#build(this.#gen + 1, 'initiator');
    else this.#retryIn(OFFER_DUE);
    this.#update();
  }

  receive(signal: LinkSignal): void {
    const smaller = this.#deps.selfId() < this.id;
    switch (judgeLinkSignal({ gen: this.#gen, role: this.#link?.role ?? null, smaller }, signal)) {
      case 'deliver':
        this.#link?.receive(signal);
        break;
      case 'adopt':
        if (signal.type === 'offer') this.#adopt(signal);
        break;
      case 'offer':
        this.#replace(signal.gen, 'initiator');
        break;
      case 'hold':
        if (signal.type === 'candidate' && this.#early.length < MAX_EARLY) this.#early.push(signal);
        break;
      case 'drop':
        break;
    }
  }

  recover(): void {
    if (this.#link) this.#link.recover();
    else if (!this.#over) this.#retry();
  }

  close(): void {
    this.#over = true;
    clearTimeout(this.#retryTimer);
    this.#link?.close(true);
    this.#link = null;
    this.#update();
  }

  #adopt(offer: DescriptionSignal): void {
    const early = this.#early.filter((signal) => signal.gen === offer.gen);
    this.#replace(offer.gen, 'responder');
    this.#link?.receive(offer);
    for (const signal of early) this.#link?.receive(signal);
  }

  #replace(gen: number, role: LinkRole): void {
    // Not when two first offers crossed: that is how connecting may go, and nothing was lost.
    if (this.#link && gen > this.#gen) this.#rebuilding = true;
    this.#over = false;
    this.#link?.close(false);
    this.#link = null;
    this.#build(gen, role);
    this.#update();
  }

  #build(gen: number, role: LinkRole): void {
    clearTimeout(this.#retryTimer);
    this.#gen = gen;
    this.#early = this.#early.filter((signal) => signal.gen > gen);
    this.#connectedAt = Infinity;
    const {
      id: peer,
      tracks,
      config,
      createConnection,
      recovery,
      onSignal,
      onTrack,
      onMessage,
      onDataLink,
    } = this.#deps;
    try {
      this.#link = new PeerLink({
        ...{ peer, gen, role, tracks, config, createConnection, recovery, onSignal, onTrack, onMessage, onDataLink },
        onChange: () => this.#update(),
        onEnd: (left) => this.#onEnd(left),
      });
    } catch (error) {
      console.warn('rtc-elements: no connection could be made.', error);
      this.#onEnd(false);
    }
  }

  #onEnd(left: boolean): void {
    this.#link = null;
    if (performance.now() - this.#connectedAt > PROVEN) this.#attempts = 0;
    this.#connectedAt = Infinity;
    this.#rebuilding = true;
    this.#over = left;
    if (!left) this.#retryIn(this.#deps.rebuildDelay(this.#attempts++));
    this.#update();
  }

  #retryIn(delay: number): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.#retry(), delay);
  }

  #retry(): void {
    const gen = this.#gen + 1;
    if (this.#deps.selfId() < this.id) {
      this.#build(gen, 'initiator');
      this.#update();
    } else {
      this.#retryIn(this.#deps.rebuildDelay(this.#attempts++));
      this.#deps.onSignal({ type: 'rebuild', gen });
    }
  }

  #update(): void {
    const state = this.#state();
    const before = this.#status;
    if (state === 'connected') {
      this.#rebuilding = false;
      if (before.state !== 'connected') this.#connectedAt = performance.now();
    }
    this.#tell({ state, relayed: state === 'connected' || state === 'recovering' ? before.relayed : null });
    // Every way to `connected` may have led over another pair of candidates.
    if (state === 'connected' && before.state !== 'connected') void this.#readRelayed();
  }

  #state(): LinkStatus['state'] {
    if (this.#over) return 'closed';
    const state = this.#link?.state ?? 'connecting';
    return this.#rebuilding && state === 'connecting' ? 'failed' : state;
  }

  #tell(status: LinkStatus): void {
    if (status.state === this.#status.state && status.relayed === this.#status.relayed) return;
    this.#status = status;
    this.#deps.onStatus(status);
  }

  async #readRelayed(): Promise<void> {
    const link = this.#link;
    const relayed = await link?.pc.getStats().then(isRelayed, () => null);
    if (relayed === undefined || link !== this.#link || this.#status.state !== 'connected') return;
    this.#tell({ state: 'connected', relayed });
  }
}
