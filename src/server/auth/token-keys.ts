import { createPublicKey, createSecretKey } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { parseJsonObject } from '../../protocol/checks.js';

/** A key and the one algorithm it is used with, so that no token can choose another (RFC 8725, section 3.1). */
export interface TokenKey {
  readonly key: KeyObject;
  readonly algorithm: string;
}

/** Algorithms for keys that are not ours, as in a JWK Set. Never HS256: its key would be public. */
export const PUBLIC_KEY_ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];

type KeyMaker = (source: string | { key: JsonWebKey; format: 'jwk' }) => KeyObject;

/** RFC 7518, section 3.2: a key for HS256 has as many bits as the hash. */
const MIN_SECRET_BYTES = 32;
/** RFC 7518, section 3.3. */
const MIN_RSA_BITS = 2048;

/** @throws TypeError that says what to change */
export function secretKey(secret: string): TokenKey {
  const bytes = Buffer.from(secret, 'utf8');
  if (bytes.length < MIN_SECRET_BYTES) {
    throw new TypeError(
      `The secret for join tokens needs ${MIN_SECRET_BYTES} characters or more. This makes one: openssl rand -base64 32`,
    );
  }
  return { key: createSecretKey(bytes), algorithm: 'HS256' };
}

/** Of PEM text, JWK text or a JWK. `create` decides between the public and the private half. @throws TypeError */
export function asymmetricKey(source: string | JsonWebKey, create: KeyMaker = createPublicKey): TokenKey {
  let key: KeyObject;
  try {
    const jwk = typeof source === 'string' ? parseJsonObject(source) : source;
    key = jwk ? create({ key: jwk as JsonWebKey, format: 'jwk' }) : create(String(source));
  } catch (cause) {
    throw new TypeError('The key for join tokens is neither PEM nor a JWK of the kind that is needed.', { cause });
  }
  return { key, algorithm: algorithmOf(key) };
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS) return 'RS256';
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  throw new TypeError(
    `The key for join tokens must be RSA of ${MIN_RSA_BITS} bits or more, EC on P-256, or Ed25519, not ${asymmetricKeyType}.`,
  );
}
