import { fill, type Values } from './fill.js';

/** One code per cause that a page may want to tell apart. */
export type RtcErrorCode =
  | 'permission-denied'
  | 'device-not-found'
  | 'device-in-use'
  | 'insecure-context'
  | 'unsupported'
  | 'bad-attribute'
  | 'signaling-unreachable'
  | 'signaling-rejected'
  | 'room-full'
  | 'room-locked'
  | 'token-invalid'
  | 'token-expired'
  | 'name-taken'
  /** The name is that of the join token. */
  | 'name-fixed'
  | 'kicked'
  /** Whoever knocked was declined, or nobody answered. */
  | 'not-admitted'
  /** Only hosts may do that, or not to a host. */
  | 'not-allowed'
  /** A host has muted that device. */
  | 'muted-by-host'
  | 'ended-by-host'
  | 'peer-unreachable'
  | 'secret-mismatch'
  /** A message of the page's own that is longer than one may be. */
  | 'data-too-large'
  | 'file-too-large'
  | 'file-type-refused'
  | 'file-changed'
  | 'file-corrupt'
  | 'storage-full'
  /** The browser could not go on recording. */
  | 'recording-failed'
  | 'transfer-declined'
  | 'transfer-cancelled'
  | 'peer-left'
  /** The page or the person gave it up before it was done, for instance by leaving while joining. */
  | 'cancelled'
  | 'timeout'
  /** A part of the kit's own code did not come over the network. */
  | 'load-failed'
  /** What the page does to a track by `processTrack` went wrong. */
  | 'processing-failed'
  | 'rate-limited';

export interface RtcErrorOptions {
  /** Whether trying the same again, perhaps after the person did something, can succeed. Default `true`. */
  recoverable?: boolean;
  /** What stands in the places of the message, such as `{name}`. */
  values?: Values;
  /** What lay beneath, for logs. */
  cause?: unknown;
}

/** Every failure that leaves the kit: a stable `code` for programs, a `message` a person can act on. */
export class RtcError extends Error {
  override readonly name = 'RtcError';
  readonly code: RtcErrorCode;
  readonly recoverable: boolean;
  /** The message as it can be looked up in another language, before `values` were put in. */
  readonly text: string;
  readonly values: Values | undefined;

  /** @param text English, in ICU's message format. It becomes the `message`; elements show it in their language. */
  constructor(code: RtcErrorCode, text: string, options: RtcErrorOptions = {}) {
    super(fill(text, options.values), 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.text = text;
    this.values = options.values;
    this.recoverable = options.recoverable ?? true;
  }
}
