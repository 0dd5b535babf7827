/**
 * Where one received file is put. Calls come one after the other, each after the one before has settled;
 * only `dispose()` may come at any time.
 */
export interface FileSink {
  /** Resolves once the bytes are taken, so that waiting for it bounds what is in memory. Any order of offsets. */
  write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The file, once everything was written; without reading it into memory. */
  finish(): Promise<File>;
  /** Removes what was written. After `finish()` the file may no longer be readable. */
  dispose(): Promise<void>;
}

export interface SinkRequest {
  /** Unique, but made by the other side. */
  readonly id: string;
  /** Safe, as the file will be called. */
  readonly name: string;
  /** Safe MIME type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly lastModified: number;
}

/** Where received files go on this device. */
export interface FileStorage {
  /** Bytes that still fit; `null` when unknown. */
  free(): Promise<number | null>;
  open(request: SinkRequest): Promise<FileSink>;
}
