import { errorMessage } from './error-message.js';
import { resolveTurn } from './turn-credentials.js';
import type { TurnOptions } from './turn-credentials.js';
import { UsageError } from './usage-error.js';

/**
 * TURN as the command line and the environment ask for it; `null` when neither does. `ttl` in milliseconds.
 *
 * @throws UsageError also when only one half of it is there
 */
export function readTurn(urls: readonly string[], secret: string, ttl: number): TurnOptions | null {
  const turn = { urls: urls.map((url) => url.trim()), secret, ttl };
  if (urls.length === 0 && !secret) return null;
  if (urls.length === 0) throw new UsageError('A TURN secret needs a server: --turn-url (environment TURN_URLS).');
  if (!secret) {
    throw new UsageError(
      'TURN needs a secret, as coturn has it as static-auth-secret: set TURN_SECRET or --turn-secret.',
    );
  }
  try {
    resolveTurn(turn, 0);
  } catch (error) {
    throw new UsageError(errorMessage(error));
  }
  return turn;
}
