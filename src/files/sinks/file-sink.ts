/**
 * Where one received file is put. Calls come one after the other, each after the one before has settled;
 * only `dispose()` and `keep()` may come at any time.
 */
export interface FileSink {
  /** SHA-256 of the blocks that an earlier attempt left here, by block. They are intact, and the sender's or not. */
  readonly stored: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
  /**
   * Resolves once the bytes are taken, so that waiting for it bounds what is in memory. Any order; a block may come
   * again. The sink may give the memory of `bytes` away; it resolves with memory that is free for another block, if it
   * has any.
   */
  write(
    block: number,
    bytes: Uint8Array<ArrayBuffer>,
    digest: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer | undefined | void>;
  /** The file, once every block was written; without reading it into memory. */
  finish(): Promise<File>;
  /** Lets go of what was written and leaves it for a later attempt, where this place can. No call follows. */
  keep(): Promise<void>;
  /** Removes what was written. After `finish()` the file may no longer be readable. */
  dispose(): Promise<void>;
}

/** What tells one file from others when it is sent again; all of it is made by the other side. */
export interface FileIdentity {
  /** Safe, as the file will be called. */
  readonly name: string;
  /** Safe path of folders, joined by `/`; empty for none. */
  readonly folder: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

/** A place that the person chose by the File System Access API: a file, or a directory to put it and its folders into. */
export type ChosenPlace = FileSystemFileHandle | FileSystemDirectoryHandle;

export interface SinkRequest extends FileIdentity {
  /** Unique, but made by the other side. */
  readonly id: string;
  /** Safe MIME type. */
  readonly type: string;
  /** Default: the browser's own storage. */
  readonly into?: ChosenPlace | undefined;
}

/** A file that an earlier page or attempt has received in part. */
export interface PartialFile extends FileIdentity {
  /** As in the `SinkRequest` it began with. */
  readonly id: string;
  /** Safe MIME type. */
  readonly type: string;
}

/** Where received files go on this device. */
export interface FileStorage {
  /** Bytes that still fit; `null` when unknown. */
  free(): Promise<number | null>;
  /** Continues what is there in part of the same file, if nobody else does. */
  open(request: SinkRequest): Promise<FileSink>;
  /** What is there in part and not in use. */
  partials(): Promise<PartialFile[]>;
  /** Removes all that `partials()` would name. */
  clear(): Promise<void>;
}
