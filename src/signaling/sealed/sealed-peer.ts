import { parseJsonObject } from '../../protocol/checks.js';
import { displayName, flag, object, where } from '../../protocol/readers.js';
import type { RefusalReason } from '../transport.js';
import { toBase64Url } from './base64url.js';
import { Seal, type SealContext } from './seal.js';
import { encodeSealedBody, isSealed, parseSealedBody, type SealedBody } from './sealed-body.js';

const SESSION_BYTES = 16;
const SESSION = /^[\w-]{22}$/;

/** A mark that no other session has: 128 random bits. */
export function newSessionMark(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(SESSION_BYTES)));
}

/** What all seals of one session have in common. */
export interface OwnSession {
  readonly key: CryptoKey;
  readonly room: string;
  readonly id: string;
  readonly mark: string;
}

export type Opened =
  /** `ask`: they lack ours. */
  | { readonly type: 'greeting'; readonly ask: boolean }
  | { readonly type: 'signal'; readonly body: string }
  | { readonly type: 'name' }
  /** `refusal` says why. */
  | { readonly type: 'refused' }
  /** Somebody who had shown to know the secret is said to have sent this, and did not, or not now. */
  | { readonly type: 'altered' }
  | { readonly type: 'ignored' };

const greeting = object({
  session: where((value): value is string => typeof value === 'string' && SESSION.test(value)),
  name: displayName,
  ask: flag,
});

/**
 * One other participant, as far as sealing goes. The calls must not overlap.
 *
 * Both sides greet: each tells the mark of its session, sealed with the room's key. All that follows is sealed with keys
 * that hang on both marks, and is numbered. So a text opens **once at most**: only in the two sessions that it was sealed
 * in, only in its own direction, and only if its number is higher than that of every text that was opened before. A recorded
 * text of an earlier call names a mark that is nobody's any more. A greeting itself can be repeated within its session, and
 * says the same again; another mark under the same id is not taken, because an id belongs to one session for good.
 */
export class SealedPeer {
  readonly id: string;
  /** As they told it under seal; `null` before. */
  name: string | null = null;
  /** Why not; `null` for everyone else. */
  refusal: RefusalReason | null = null;
  #theirMark = '';
  #outgoing: Seal | null = null;
  #incoming: Seal | null = null;
  #sent = 0;
  #opened = 0;

  constructor(id: string) {
    this.id = id;
  }

  /** `waiting`: they have not greeted yet. `proven`: they know the secret. */
  get state(): 'waiting' | 'proven' | 'refused' {
    if (this.refusal) return 'refused';
    return this.#theirMark ? 'proven' : 'waiting';
  }

  /**
   * What to tell them first, and again when they may have missed it.
   *
   * @param again they should have answered a former one; if they have not, they are asked to
   */
  async greet(own: OwnSession, name: string, again: boolean): Promise<string> {
    const text = JSON.stringify({ session: own.mark, name, ask: again && this.state === 'waiting' });
    const seal = await Seal.create(own.key, this.#context(own, 'hello', true));
    return encodeSealedBody({ number: 0, sealed: await seal.seal(0, text) });
  }

  /** `null` before they have greeted. */
  sealSignal(body: string): Promise<string | null> {
    return this.#seal(`s${body}`);
  }

  /** `null` before they have greeted. */
  sealName(name: string): Promise<string | null> {
    return this.#seal(`n${name}`);
  }

  /** Takes whatever the server says that they sent. Never rejects because of it. */
  async open(own: OwnSession, body: string): Promise<Opened> {
    if (this.state === 'refused') return { type: 'ignored' };
    const sealed = parseSealedBody(body);
    if (!sealed) return this.#unopened(isSealed(body) ? 'other-secret' : 'no-secret');
    return sealed.number === 0 ? this.#openGreeting(own, sealed) : this.#openText(sealed);
  }

  async #seal(text: string): Promise<string | null> {
    if (!this.#outgoing) return null;
    const number = ++this.#sent;
    return encodeSealedBody({ number, sealed: await this.#outgoing.seal(number, text) });
  }

  async #openGreeting(own: OwnSession, { sealed }: SealedBody): Promise<Opened> {
    const seal = await Seal.create(own.key, this.#context(own, 'hello', false));
    const hello = greeting(parseJsonObject((await seal.open(0, sealed)) ?? ''));
    if (!hello || (this.#theirMark && hello.session !== this.#theirMark)) return this.#unopened('other-secret');
    if (!this.#theirMark) {
      this.#theirMark = hello.session;
      this.#outgoing = await Seal.create(own.key, this.#context(own, 'signal', true));
      this.#incoming = await Seal.create(own.key, this.#context(own, 'signal', false));
      this.name = hello.name;
    }
    return { type: 'greeting', ask: hello.ask };
  }

  async #openText({ number, sealed }: SealedBody): Promise<Opened> {
    const fresh = number > this.#opened;
    const text = fresh && this.#incoming ? await this.#incoming.open(number, sealed) : null;
    if (text === null) return this.#unopened('other-secret');
    this.#opened = number;
    if (text.startsWith('s')) return { type: 'signal', body: text.slice(1) };
    this.name = displayName(text.slice(1)) ?? '';
    return { type: 'name' };
  }

  /** Whoever has shown the secret stays: what the server makes up must not end a call that goes on without it. */
  #unopened(reason: RefusalReason): Opened {
    if (this.state === 'proven') return { type: 'altered' };
    this.refusal = reason;
    return { type: 'refused' };
  }

  #context(own: OwnSession, purpose: SealContext['purpose'], outgoing: boolean): SealContext {
    const hello = purpose === 'hello';
    const us = { id: own.id, mark: hello ? '' : own.mark };
    const them = { id: this.id, mark: hello ? '' : this.#theirMark };
    const [from, to] = outgoing ? [us, them] : [them, us];
    return { purpose, room: own.room, from: from.id, to: to.id, fromSession: from.mark, toSession: to.mark };
  }
}
