import { createPrivateKey } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JoinClaims } from './join-claims.js';
import { asymmetricKey, secretKey } from './token-keys.js';

export interface SignOptions {
  /** As the server's. One of `secret` and `key` is needed. */
  secret?: string;
  /** Private key: PEM text (PKCS #8) or a JWK. */
  key?: string | JsonWebKey;
  /** How long the token lets somebody in, in milliseconds. Default one hour. */
  ttl?: number;
  issuer?: string;
  audience?: string;
}

const HOUR = 3_600_000;

/**
 * A join token. It is a password for the room: keep it out of logs and addresses.
 * @throws TypeError that says what is wrong with the key
 */
export async function signJoinToken(claims: JoinClaims, options: SignOptions): Promise<string> {
  const { secret, key: source, ttl = HOUR, issuer, audience } = options;
  if ((secret === undefined) === (source === undefined)) {
    throw new TypeError('A join token is signed by exactly one of a secret and a private key.');
  }
  const { key, algorithm } = source === undefined ? secretKey(secret ?? '') : asymmetricKey(source, createPrivateKey);
  const token = new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime(new Date(Date.now() + ttl));
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(key);
}
