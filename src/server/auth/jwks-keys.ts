import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { errorMessage } from '../error-message.js';
import type { Logger } from '../log.js';

/** Milliseconds after which the keys are fetched again, in the background. */
const REFRESH = 600_000;
/** Milliseconds between two fetches for a key that is not there, or after one that failed. */
const COOLDOWN = 30_000;
/** Milliseconds of peace for a server that has never given any keys: everybody at the door asks for them. */
const PAUSE = 1_000;

/**
 * The keys behind a JWK Set's address, fetched at the first token. A key that is not among them is looked for once
 * more, which is how a rotation is noticed. Keys that are known keep working while their server is away, for joining
 * calls must not depend on it every ten minutes.
 *
 * @throws TypeError when the address is none, or keys would come over an open network
 */
export function jwksKeys(address: string, log: Logger, now = () => performance.now()): JWTVerifyGetKey {
  const url = URL.canParse(address) ? new URL(address) : null;
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
  if (!url || (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))) {
    throw new TypeError(`The keys for join tokens need an https: address, not "${address}".`);
  }
  const keys = createRemoteJWKSet(url, { cacheMaxAge: Infinity, cooldownDuration: COOLDOWN });
  let due = Infinity;
  let broken: { error: unknown; until: number } | null = null;
  const find: JWTVerifyGetKey = async (header, token) => {
    if (broken && now() < broken.until) throw broken.error;
    try {
      return await keys(header, token);
    } catch (error) {
      if (!keys.jwks()) broken = { error, until: now() + PAUSE };
      throw error;
    }
  };
  return async (header, token) => {
    if (now() >= due) {
      due = now() + COOLDOWN;
      keys.reload().then(
        () => (due = now() + REFRESH),
        (error: unknown) => log.error('jwks-failed', { message: errorMessage(error) }),
      );
    }
    const key = await find(header, token);
    if (due === Infinity) due = now() + REFRESH;
    return key;
  };
}
