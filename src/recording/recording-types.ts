import type { RtcError } from '../base/rtc-error.js';

/** What to record, and how. */
export interface RecordingOptions {
  /** Only this one: `self`, or the id of a participant. Default: everybody in the call, laid out side by side. */
  participant?: string;
  /** With `participant`: which of their pictures. Default `camera`. */
  source?: 'camera' | 'screen';
  /** Pixels. Default 1280 × 720. */
  width?: number;
  height?: number;
  /** Pictures a second. Default 25. */
  frameRate?: number;
  /** Bits a second of the picture. Default 2 500 000. */
  videoBitsPerSecond?: number;
  /** A MIME type, with or without codecs, to be tried before those the kit prefers. */
  type?: string;
  /** Name of the file, without its extension. Default: room and time. */
  name?: string;
  /** What somebody without a name is called in the picture. Default `Guest`. */
  guest?: string;
}

/** Why a recording ended. `left`: with the call. `full`: there is no more room on the disk. `failed`: the browser gave up. */
export type RecordingEnd = 'stopped' | 'left' | 'full' | 'failed';

/** A recording that is over. */
export interface RecordingResult {
  /** On the disk of this device as long as the page lives, or until `discard()`. */
  readonly file: File;
  /** Milliseconds. */
  readonly duration: number;
  readonly reason: RecordingEnd;
  /** Why it ended early; `null` if it was not cut short. */
  readonly error: RtcError | null;
  /** Removes it from the disk. `file` can no longer be read then. */
  discard(): Promise<void>;
}
