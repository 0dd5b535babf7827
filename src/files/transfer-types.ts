import type { RtcError } from '../base/rtc-error.js';

/**
 * `offered` → `active` (⇄ `paused`, ⇄ `waiting` while the link is away) → `done`,
 * or one of `declined`, `cancelled`, `failed`.
 */
export type TransferState = 'offered' | 'active' | 'paused' | 'waiting' | 'done' | 'declined' | 'cancelled' | 'failed';

/** Files that were sent by one action, and may be answered by one. */
export interface TransferBatch {
  readonly id: string;
  /** Name of the folder, where it is one; may be empty. */
  readonly name: string;
  /** Files in it, as the sender says. */
  readonly count: number;
  /** Bytes of all of them, as the sender says. */
  readonly size: number;
}

export interface AcceptOptions {
  /**
   * Where it goes: a file, or a directory in which it gets its name and folders. Default: the browser's own storage,
   * from which the person saves it.
   *
   * @see https://developer.mozilla.org/docs/Web/API/File_System_API
   */
  into?: FileSystemFileHandle | FileSystemDirectoryHandle;
}

/** One file on its way to or from one participant. Live: its fields change, with `change` events of the manager. */
export interface Transfer {
  readonly id: string;
  readonly name: string;
  /** Folders it is in, from the outermost, joined by `/`; empty for none. */
  readonly folder: string;
  /** What was sent with it, by one action. */
  readonly batch: TransferBatch;
  /** Bytes. */
  readonly size: number;
  /** MIME type as the sender's browser told it; not to be trusted. */
  readonly type: string;
  readonly direction: 'send' | 'receive';
  /** Id of the participant at the other end. */
  readonly peer: string;
  readonly state: TransferState;
  /** Bytes the receiver has taken and verified. */
  readonly transferred: number;
  /** Bytes a second, smoothed; 0 while nothing moves. */
  readonly rate: number;
  /** Seconds that are left at this rate; `null` while unknown. */
  readonly eta: number | null;
  /** The received file, once `done`. */
  readonly file: File | null;
  /** Why it is `failed`, `declined` or `cancelled`. */
  readonly error: RtcError | null;
  /** Settles with the transfer: the file that was sent or received. Rejects with an `RtcError`. */
  readonly done: Promise<File>;
  /** Whether an earlier attempt has left part of it here, so that only the rest will travel. */
  readonly resumed: boolean;
  /** Receiver: takes the offer. */
  accept(options?: AcceptOptions): void;
  /** Receiver: refuses the offer. */
  decline(reason?: string): void;
  pause(): void;
  resume(): void;
  /** Either side, at any time before it is done. */
  cancel(): void;
}
