import { errorMessage } from '../error-message.js';
import type { Logger } from '../log.js';
import type { Grant } from './join-claims.js';
import type { TokenRefusal, TokenVerifier } from './token-verifier.js';

export interface TokenCheckDeps {
  /** `null`: everybody is let in. */
  readonly verifyToken: TokenVerifier | null;
  readonly log: Logger;
}

/**
 * What a join's token says, `null` where none is asked for. Tokens are passwords: of what is wrong with one, only the
 * kind is logged. `unavailable`: it cannot be told now, which is not the client's fault, so it may try again.
 */
export async function checkToken(
  { token, room }: { token?: string; room: string },
  { verifyToken, log }: TokenCheckDeps,
): Promise<Grant | TokenRefusal | 'unavailable' | null> {
  if (!verifyToken) return null;
  try {
    return await verifyToken(token, room);
  } catch (error) {
    log.error('token-check-failed', { message: errorMessage(error) });
    return 'unavailable';
  }
}
