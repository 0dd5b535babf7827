import { integer, object } from '../../protocol/readers.js';
import { MAX_NUMBER } from './app-message.js';

/**
 * What each side says on the control channel once its two data channels of a link are there: the other may use them
 * from now on, and goes on after what has arrived before.
 */
export interface AppHello {
  /** Names the sender's count of messages, which begins anew when they forget this participant. */
  readonly epoch: number;
  /** The epoch of the receiver that `got` is about; 0: none is known. */
  readonly of: number;
  /** Number of the last message that arrived in it. */
  readonly got: number;
}

export const parseAppHello = object({
  epoch: integer(MAX_NUMBER, 1),
  of: integer(MAX_NUMBER),
  got: integer(MAX_NUMBER),
});
