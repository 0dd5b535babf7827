import { fromBase64Url, toBase64Url } from './base64url.js';

const NONCE_BYTES = 12;

/** What a seal is good for. Each part is one that somebody could otherwise exchange for another. */
export interface SealContext {
  readonly purpose: 'hello' | 'signal';
  readonly room: string;
  readonly from: string;
  readonly to: string;
  /** Random marks of the two sessions; empty for a greeting, which brings one. */
  readonly fromSession: string;
  readonly toSession: string;
}

/**
 * Seals texts that one participant sends another, and opens them at the other end: AES-256-GCM under a key of this one
 * direction and pair of sessions (HKDF-SHA-256, RFC 5869, with the context as `info`). The context and the text's
 * number are authenticated with each text, so nothing opens in another room, direction, session, order or version.
 *
 * **Nonces** are 96 random bits. NIST SP 800-38D (8.3) allows 2³² texts under one key that way; a call has some hundreds.
 * A counter would do as well as long as nobody ever takes up a key with the count begun anew, and would give away the
 * key if somebody did; random ones cannot fail like that. Order is kept by the number, which is no secret.
 */
export class Seal {
  readonly #key: CryptoKey;
  readonly #context: string;

  private constructor(key: CryptoKey, context: string) {
    this.#key = key;
    this.#context = context;
  }

  /** @param roomKey of `deriveRoomKey` */
  static async create(roomKey: CryptoKey, context: SealContext): Promise<Seal> {
    const { purpose, room, from, to, fromSession, toSession } = context;
    // As a JSON array two different contexts are never the same text.
    const text = JSON.stringify(['rtc-elements seal 1', purpose, room, from, to, fromSession, toSession]);
    const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(text) };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.deriveKey(derivation, roomKey, aes, false, ['encrypt', 'decrypt']);
    return new Seal(key, text);
  }

  async seal(number: number, text: string): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = await crypto.subtle.encrypt(this.#parameters(iv, number), this.#key, encode(text));
    const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength);
    bytes.set(iv);
    bytes.set(new Uint8Array(sealed), NONCE_BYTES);
    return toBase64Url(bytes);
  }

  /** `null` for anything that was not sealed like this, under this number. */
  async open(number: number, sealed: string): Promise<string | null> {
    const bytes = fromBase64Url(sealed);
    if (!bytes || bytes.length <= NONCE_BYTES) return null;
    const parameters = this.#parameters(bytes.subarray(0, NONCE_BYTES), number);
    try {
      const text = await crypto.subtle.decrypt(parameters, this.#key, bytes.subarray(NONCE_BYTES));
      return new TextDecoder().decode(text);
    } catch {
      return null; // The platform tells a wrong key from an altered text no more than we do.
    }
  }

  #parameters(iv: Uint8Array<ArrayBuffer>, number: number): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: encode(`${this.#context}\n${number}`) };
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
