import { RESP_TYPES } from '@redis/client';

/** Milliseconds. */
export const CONNECT_TIMEOUT = 2_000;
const MAX_RETRY = 1_000;

/** Milliseconds until the next try, with some randomness, so that many servers do not knock all at once. */
export const retryDelay = (retries: number): number =>
  Math.min(50 * 2 ** retries, MAX_RETRY) * (0.5 + Math.random() / 2);

/** What all connections to Redis have in common. */
export const CONNECTION = {
  RESP: 3,
  // A command that would wait until the connection is back is worth nothing by then: everything is set up anew.
  disableOfflineQueue: true,
  socket: { connectTimeout: CONNECT_TIMEOUT, reconnectStrategy: retryDelay },
} as const;

export const ANSWERS = { typeMapping: { [RESP_TYPES.BLOB_STRING]: String } };
