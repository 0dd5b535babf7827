import type { Transfer } from '../files/transfer-types.js';

/** Milliseconds a browser may take to begin with a download, and to copy a megabyte of it. */
const BEGIN = 30_000;
const PER_MEGABYTE = 200;

/** Milliseconds after which the download of so many bytes from this page must be over: nobody tells when it is. */
export function downloadTime(bytes: number): number {
  return BEGIN + (bytes / 1e6) * PER_MEGABYTE;
}

/**
 * Object URLs by which received files are saved.
 *
 * They are all `application/octet-stream`, whatever the file is: opened instead of saved, a document would run with
 * the rights of the page.
 */
export class SaveUrls {
  readonly #urls = new Map<Transfer, string>();
  readonly #saved = new WeakSet<Transfer>();

  /** The URL of a received file; the same one until it is released. */
  urlOf(transfer: Transfer): string {
    let url = this.#urls.get(transfer);
    if (!url && transfer.file) {
      // A blob of a blob refers to it; nothing is copied.
      url = URL.createObjectURL(new Blob([transfer.file], { type: 'application/octet-stream' }));
      this.#urls.set(transfer, url);
    }
    return url ?? '';
  }

  /** The person saves it. */
  saving(transfer: Transfer): void {
    this.#saved.add(transfer);
  }

  /** Gives the URL up and calls `then`: at once, or, of a file that is being saved, once that must be over. */
  release(transfer: Transfer, then: () => void): void {
    const end = () => {
      this.#revoke(transfer);
      then();
    };
    if (this.#saved.has(transfer)) setTimeout(end, downloadTime(transfer.size));
    else end();
  }

  clear(): void {
    for (const transfer of this.#urls.keys()) this.#revoke(transfer);
  }

  #revoke(transfer: Transfer): void {
    URL.revokeObjectURL(this.#urls.get(transfer) ?? '');
    this.#urls.delete(transfer);
  }
}
