import { errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import type { SignalingErrorCode } from '../../protocol/signaling.js';
import type { Logger } from '../log.js';
import type { AuthOptions } from './auth-options.js';
import { readJoinClaims } from './join-claims.js';
import type { Grant } from './join-claims.js';
import { jwksKeys } from './jwks-keys.js';
import { asymmetricKey, PUBLIC_KEY_ALGORITHMS, secretKey } from './token-keys.js';

export interface TokenRefusal {
  readonly refused: Extract<SignalingErrorCode, 'token-invalid' | 'token-expired'>;
  readonly message: string;
}

/**
 * Checks one token for one room (normalised).
 * @throws Error when it cannot be told now, because the keys cannot be fetched
 */
export type TokenVerifier = (token: string | undefined, room: string) => Promise<Grant | TokenRefusal>;

/** Seconds that the clocks of signer and server may differ. */
const CLOCK_TOLERANCE = 10;

/** @throws TypeError that says what to change */
export function createTokenVerifier(options: AuthOptions, log: Logger): TokenVerifier {
  const { algorithms, key } = keySource(options, log);
  const { issuer, audience } = options;
  const checks: JWTVerifyOptions = {
    algorithms,
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ['exp'],
    ...(issuer !== undefined && { issuer }),
    ...(audience !== undefined && { audience }),
  };
  return async (token, room) => {
    if (!token) return invalid('This server asks for a join token, and none was sent.');
    try {
      const { payload } = await jwtVerify(token, key, checks);
      const grant = readJoinClaims(payload, room);
      return typeof grant === 'string' ? invalid(grant) : grant;
    } catch (error) {
      return refusal(error);
    }
  };
}

function keySource({ secret, key, jwks }: AuthOptions, log: Logger): { algorithms: string[]; key: JWTVerifyGetKey } {
  if ([secret, key, jwks].filter((source) => source !== undefined).length !== 1) {
    throw new TypeError('Join tokens are checked by exactly one of a secret, a key and the address of a JWK Set.');
  }
  if (jwks !== undefined) return { algorithms: PUBLIC_KEY_ALGORITHMS, key: jwksKeys(jwks, log) };
  const single = key === undefined ? secretKey(secret ?? '') : asymmetricKey(key);
  return { algorithms: [single.algorithm], key: () => single.key };
}

/** The words are for the person at the door: what they hold is an invitation, and who gave it can give another. */
function refusal(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) {
    return { refused: 'token-expired', message: 'The join token has expired. Ask for a new invitation.' };
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return invalid(
      error.claim === 'nbf'
        ? 'The join token is not valid yet.'
        : `The join token’s "${error.claim}" is missing or wrong.`,
    );
  }
  // The key server does not answer, or not with keys: no fault of the token's.
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) throw error;
  // Its plain form is what the library throws for any answer but 200.
  const code = error instanceof errors.JOSEError ? error.code : null;
  if (code === null || code === 'ERR_JOSE_GENERIC') throw error;
  return invalid('The join token was not made for this server.');
}

function invalid(message: string): TokenRefusal {
  return { refused: 'token-invalid', message };
}
