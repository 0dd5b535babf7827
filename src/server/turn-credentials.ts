import { createHmac } from 'node:crypto';
import type { IceServer } from '../protocol/signaling.js';

/** TURN servers that make sure of their users by a secret shared with us: coturn's `use-auth-secret`, and others. */
export interface TurnOptions {
  /** One or several of `turn:HOST[:PORT][?transport=udp|tcp]` and `turns:…` (RFC 7065). */
  urls: string | readonly string[];
  /** What coturn calls `static-auth-secret`. It stays on this server and is never logged. */
  secret: string;
  /**
   * How long a credential lets somebody in, in milliseconds. Default one hour, at least twice the heartbeat. Everybody
   * gets a new one at half of it, for the relays of their next ICE restart. The one in use goes on with the credential
   * it was made with: coturn 4.6 takes refreshes, permissions and channels after its end, and no other name.
   */
  ttl?: number;
}

/** The options, checked and with every default filled in. */
export interface TurnConfig {
  readonly urls: readonly string[];
  readonly secret: string;
  readonly ttl: number;
}

const HOUR = 3_600_000;
/** RFC 7065, section 3.1. An IPv6 address stands in brackets. */
const TURN_URL = /^turns?:(?:\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(?::(\d{1,5}))?(?:\?transport=(?:udp|tcp))?$/i;
const MAX_PORT = 65_535;

/** @throws TypeError that says what to change */
export function resolveTurn({ urls, secret, ttl = HOUR }: TurnOptions, heartbeat: number): TurnConfig {
  const list = [urls].flat();
  if (list.length === 0) throw new TypeError('TURN needs at least one URL, such as turn:turn.example.org:3478.');
  for (const url of list) {
    const match = TURN_URL.exec(url);
    if (!match || Number(match[1] ?? 1) > MAX_PORT || match[1] === '0') {
      throw new TypeError(`"${url}" is no TURN URL. Write turn:HOST:PORT?transport=udp; turns: and tcp will do, too.`);
    }
  }
  if (!secret) throw new TypeError('TURN needs a secret: the one that coturn has as static-auth-secret.');
  if (!(ttl >= 2 * heartbeat)) {
    throw new TypeError(`TURN credentials must last for two heartbeats at least: ${2 * heartbeat} ms, not ${ttl}.`);
  }
  return { urls: list, secret, ttl };
}

/**
 * A credential for one participant, made as coturn checks it (draft-uberti-behave-turn-rest-00, section 2.2): the
 * user's name begins with the second at which it runs out, and the password is the name's HMAC. coturn counts its
 * quotas by what follows the colon, hence by participant.
 */
export function turnServer({ urls, secret, ttl }: TurnConfig, participant: string, now = Date.now()): IceServer {
  const username = `${Math.ceil((now + ttl) / 1000)}:${participant}`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return { urls: [...urls], username, credential };
}
