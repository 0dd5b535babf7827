import type { LinkStatus } from '../engine.js';
import { AppStream } from './app-stream.js';
import { isRelayed } from './candidate-pair.js';
import { judgeLinkSignal } from './link-generation.js';
import type { LinkRole, LinkSignal } from './link-signal.js';
import { LinkVerification } from './link-verification.js';
import type { MeshContext } from './mesh-context.js';
import { type LinkEnd, PeerLink } from './peer-link.js';

/** Candidates that may wait for the offer they overtook. */
const MAX_EARLY = 64;
/** Milliseconds that somebody who is to offer has for it, before they are asked. */
const OFFER_DUE = 10_000;
/** A connection that held this long (milliseconds) was a good one: rebuilding starts over. */
const PROVEN = 5000;
/** Milliseconds until a good one is replaced: long enough to hear that the other side has left, which ends one as well. */
const REPLACE = 100;

/**
 * One participant: has at most one `PeerLink`, and sees to it that there is a working one until told otherwise.
 *
 * A link that ended without a goodbye is rebuilt in a new generation by the side with the smaller id; the
 * other side asks for it. Both go on, more and more slowly, until the participant is gone from the room.
 */
export class RemotePeer {
  readonly id: string;
  /** Highest generation seen or used. */
  gen: number;
  link: PeerLink | null = null;
  status: LinkStatus = { state: 'closed', relayed: null };
  readonly app: AppStream;
  readonly #mesh: MeshContext;
  #verification: LinkVerification | null = null;
  #code = '';
  #early: LinkSignal[] = [];
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  #connectedAt = Infinity;
  /** A link was lost, and none has connected since. */
  #rebuilding = false;
  /** They said goodbye, or we closed. */
  #over = false;

  constructor(mesh: MeshContext, id: string, gen: number) {
    this.#mesh = mesh;
    this.id = id;
    this.gen = gen;
    this.app = new AppStream(({ channel, data }) => mesh.emit('data', { id, channel, data }));
  }

  connect(initiate: boolean): void {
    if (this.link) return;
    this.#over = false;
    this.#attempts = 0;
    if (initiate) return this.#build(this.gen + 1, 'initiator');
    this.#retryIn(OFFER_DUE);
    this.#update();
  }

  receive(signal: LinkSignal): void {
    const smaller = this.#mesh.selfId < this.id;
    switch (judgeLinkSignal({ gen: this.gen, role: this.link?.role ?? null, smaller }, signal)) {
      case 'deliver':
        this.link?.receive(signal);
        break;
      case 'adopt':
        this.#replace(signal.gen, 'responder');
        this.link?.receive(signal);
        for (const early of this.#early.splice(0)) this.receive(early);
        break;
      case 'offer':
        this.#replace(signal.gen, 'initiator');
        break;
      case 'renew':
        if (!this.#over) this.#retry();
        break;
      case 'hold':
        if (this.#early.length < MAX_EARLY) this.#early.push(signal);
    }
  }

  recover(changed: boolean): void {
    if (this.link) this.link.recover(changed);
    else if (!this.#over) this.#retry();
  }

  close(): void {
    this.#over = true;
    clearTimeout(this.#retryTimer);
    this.#verification?.stop();
    this.link?.close(true);
    this.link = null;
    this.app.close();
    this.#update();
  }

  #replace(gen: number, role: LinkRole): void {
    // Not when two first offers crossed: that is how connecting may go, and nothing was lost.
    if (this.link && gen > this.gen) this.#rebuilding = true;
    this.#over = false;
    this.link?.close(false);
    this.#build(gen, role);
  }

  #build(gen: number, role: LinkRole): void {
    clearTimeout(this.#retryTimer);
    this.gen = gen;
    this.#connectedAt = Infinity;
    try {
      this.link = new PeerLink(this.#mesh, this.id, gen, role, {
        onChange: () => this.#update(),
        onEnd: (why) => this.#onEnd(why),
        app: this.app,
      });
      this.#verification?.stop();
      this.#verification = new LinkVerification(this.link.pc, (code) => this.#onCode(code));
    } catch (error) {
      console.warn('rtc-elements: no connection could be made.', error);
      this.#onEnd('lost');
    }
    this.#update();
  }

  #onCode(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    this.#mesh.emit('verification', { id: this.id, code });
  }

  #onEnd(why: LinkEnd): void {
    this.#verification?.stop();
    this.link = null;
    const proven = performance.now() - this.#connectedAt > PROVEN;
    if (proven) this.#attempts = 0;
    this.#connectedAt = Infinity;
    this.#rebuilding = true;
    this.#over = why === 'left';
    if (why === 'lost') this.#retryIn(proven ? REPLACE : this.#rebuildDelay());
    else if (why === 'stuck') this.#retry();
    this.#update();
  }

  /** Doubles from half a second to 15 s, with a quarter of it left to chance so that a mesh does not move in step. */
  #rebuildDelay(): number {
    const attempt = this.#attempts++;
    return this.#mesh.rebuildDelay?.(attempt) ?? Math.min(15_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
  }

  #retryIn(delay: number): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.#retry(), delay);
  }

  #retry(): void {
    const gen = this.gen + 1;
    if (this.#mesh.selfId < this.id) {
      this.#build(gen, 'initiator');
    } else {
      this.#retryIn(this.#rebuildDelay());
      this.#mesh.signal(this.id, { type: 'rebuild', gen });
    }
  }

  #update(): void {
    const state = this.#state();
    const before = this.status;
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
    const state = this.link?.state ?? 'connecting';
    return this.#rebuilding && state === 'connecting' ? 'failed' : state;
  }

  #tell(status: LinkStatus): void {
    if (status.state === this.status.state && status.relayed === this.status.relayed) return;
    this.status = status;
    this.#mesh.emit('link', { id: this.id, status });
  }

  async #readRelayed(): Promise<void> {
    const link = this.link;
    const relayed = await link?.pc.getStats().then(isRelayed, () => null);
    if (relayed === undefined || link !== this.link || this.status.state !== 'connected') return;
    this.#tell({ state: 'connected', relayed });
  }
}
