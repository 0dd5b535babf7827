import type { JsonWebKey } from 'node:crypto';

/**
 * How join tokens are checked: exactly one of `secret`, `key` and `jwks`. A token is a JWT (RFC 7519) whose claims are
 * `JoinClaims`.
 */
export interface AuthOptions {
  /** Shared with whoever signs the tokens, for HS256. At least 32 bytes, as RFC 7518 section 3.2 asks for. */
  secret?: string;
  /** Public key (or the private one) of whoever signs: PEM text or a JWK. RS256, ES256 or EdDSA, by the kind of key. */
  key?: string | JsonWebKey;
  /** Where the public keys lie as a JWK Set: `https:`, or `http:` on this machine. For RS256, ES256 and EdDSA. */
  jwks?: string;
  /** What `iss` must be. Default: not looked at. */
  issuer?: string;
  /** What `aud` must hold. Default: not looked at. */
  audience?: string;
}
