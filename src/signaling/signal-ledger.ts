import { LIMITS } from '../protocol/signaling.js';

/** Signals that are kept for each of the others: several times what a connection takes, and less than fills an `Outbox`. */
const MOST = 128;
/** How long a signal is kept for somebody who may have lost it, in milliseconds: who is away for longer has left the room. */
const KEEP = 60_000;

/** Bytes: what is in front of it in a frame is shorter than the rest. */
const MAX_BODY = LIMITS.frameBytes - 256;

/** `#LIFE FIRST NUMBER BODY`; number 0 is a question, and its body says which of the other's signals are there. */
const NUMBERED = /^#(\w+) (\d+) (\d+) ([^]*)$/;
const QUESTION = /^(\w*) (\d+) ([01])$/;

interface Peer {
  /** What it was told last: since when, and what. Numbers run on from 1, so these are the last ones. */
  readonly kept: { readonly at: number; readonly body: string }[];
  /** Signals that it was told so far. */
  told: number;
  /** Which life of the other one counts. */
  life: string;
  /** The last of its signals that was handed on. */
  heard: number;
  /** What came ahead of its turn. */
  readonly early: Map<number, string>;
}

interface LedgerDeps {
  send(to: string, text: string): void;
  deliver(from: string, body: string): void;
  /** Milliseconds, monotonic. Default `performance.now`. */
  now?(): number;
}

/**
 * Numbers what goes from one participant to another, end to end, so that a server that is killed takes no signal with it.
 *
 * Between a client and its server frames are counted already; that covers a socket that breaks, and not what the server
 * had taken and not yet handed on. So whoever has to start on a new seat asks everybody what they have not told it yet, and is
 * asked the same. Each text also says the oldest one that is still kept: what lies before it is not waited for.
 */
export class SignalLedger {
  readonly #deps: LedgerDeps;
  readonly #peers = new Map<string, Peer>();
  /** Tells this life from another one under the same id, after a reload, whose numbers begin anew. */
  readonly #life = Math.random().toString(36).slice(2, 8);

  constructor(deps: LedgerDeps) {
    this.#deps = deps;
  }

  /** `false`: too long for a frame. It gets no number, because what can never arrive must not be waited for. */
  send(to: string, body: string): boolean {
    if (new Blob([body]).size > MAX_BODY) return false;
    const peer = this.#peer(to);
    peer.kept.push({ at: this.#now(), body });
    this.#forget(peer);
    this.#say(to, peer, ++peer.told, body);
    return true;
  }

  /** What was sent to each other may be lost: both sides say what they have, and send the rest again. */
  ask(id: string): void {
    this.#question(id, this.#peer(id), 1);
  }

  /** It has left. Its numbers stay, because it may come back under the same id and go on counting. */
  left(id: string): void {
    const peer = this.#peers.get(id);
    if (peer) peer.kept.length = 0;
    peer?.early.clear();
  }

  receive(from: string, text: string): void {
    const [, life = '', first, number, body = ''] = NUMBERED.exec(text) ?? [];
    // Of a client of another make, which numbers nothing.
    if (number === undefined) return this.#deps.deliver(from, text);
    const peer = this.#peer(from);
    if (peer.life !== life) {
      peer.life = life;
      peer.heard = 0;
      peer.early.clear();
    }
    if (number === '0') this.#answer(from, peer, body);
    else this.#take(from, peer, Number(first), Number(number), body);
  }

  #take(from: string, peer: Peer, first: number, number: number, body: string): void {
    const { early } = peer;
    if (number <= peer.heard) return;
    early.set(number, body);
    // So much is waited for by nobody.
    const oldest = early.size > MOST ? number : first;
    for (const next of [...early.keys()].sort((a, b) => a - b)) {
      if (next > peer.heard + 1 && next > oldest) break;
      const due = early.get(next) ?? '';
      early.delete(next);
      peer.heard = next;
      this.#deps.deliver(from, due);
    }
    // Once a gap: what is sent again closes it.
    if (early.size === 1) this.#question(from, peer, 0);
  }

  #answer(from: string, peer: Peer, body: string): void {
    const [, life, heard = 0, mutual] = QUESTION.exec(body) ?? [];
    if (mutual === '1') this.#question(from, peer, 0);
    const has = life === this.#life ? Number(heard) : 0;
    this.#forget(peer);
    const before = peer.told - peer.kept.length;
    peer.kept.forEach(({ body: again }, index) => {
      if (before + index + 1 > has) this.#say(from, peer, before + index + 1, again);
    });
  }

  #question(to: string, peer: Peer, mutual: 0 | 1): void {
    this.#say(to, peer, 0, `${peer.life} ${peer.heard} ${mutual}`);
  }

  #say(to: string, peer: Peer, number: number, body: string): void {
    this.#deps.send(to, `#${this.#life} ${peer.told - peer.kept.length + 1} ${number} ${body}`);
  }

  #forget({ kept }: Peer): void {
    const since = this.#now() - KEEP;
    while (kept.length > MOST || (kept[0] && kept[0].at < since)) kept.shift();
  }

  #now(): number {
    return (this.#deps.now ?? (() => performance.now()))();
  }

  #peer(id: string): Peer {
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = { kept: [], told: 0, life: '', heard: 0, early: new Map() }));
    return peer;
  }
}
