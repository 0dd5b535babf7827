import type { RtcError } from '../base/rtc-error.js';

/** Somebody who writes or is written to, as they were called at that time. */
export interface ChatPerson {
  readonly id: string;
  readonly name: string;
  readonly isSelf: boolean;
}

/** `sending`: nobody has it yet. `sent`: the connection to at least one person has taken it. `failed`: nobody will get it. */
export type ChatState = 'received' | 'sending' | 'sent' | 'failed';

/** One message, written here or elsewhere. Immutable: a change brings a new object. */
export interface ChatEntry {
  /** Made by the sender; the same on every side. */
  readonly id: string;
  readonly from: ChatPerson;
  /** Whom alone it is for; `null`: everyone. */
  readonly to: ChatPerson | null;
  readonly text: string;
  /** It stands for files that were sent, and `text` for their names. What becomes of them is told by the `rtc-file-…` events. */
  readonly files: boolean;
  /** Milliseconds since 1970, by the clock of this side. */
  readonly time: number;
  readonly state: ChatState;
  /** Why it failed. */
  readonly error: RtcError | null;
}

/** Files as a line of the conversation. The id has a space in it, which those of messages cannot have. */
export type FilesNote = Pick<ChatEntry, 'id' | 'from' | 'to' | 'text'>;

/** The conversation of one stay in a room. It begins empty at the join, and is gone with the leave. */
export interface Chat {
  /** In the order they were written here or arrived, the latest 500. The same array until something changes. */
  readonly entries: readonly ChatEntry[];
  /** Received since `markRead()`. */
  readonly unread: number;
  /**
   * Writes to everyone, or with `to` to one. Resolves once it is `sent`.
   *
   * @throws RtcError `bad-attribute` for no text or more than 4000 characters, `peer-unreachable` when there is nobody,
   *   `peer-left` when they went, `rate-limited` after too many
   */
  send(text: string, to?: string): Promise<void>;
  /** Tries a failed one again, to whoever is there now. @throws RtcError as `send()` */
  retry(id: string): Promise<void>;
  /** Takes a failed one out. */
  discard(id: string): void;
  markRead(): void;
  /** @internal Notes that files were sent; once for each id. */
  noteFiles(note: FilesNote): void;
}
