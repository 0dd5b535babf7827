import { RtcError } from '../base/rtc-error.js';
import { canPickFile, pickFile, pickFolder } from './file-pickers.js';
import { canMakeDownload, downloadMade } from './made-download.js';
import { MAX_ZIPPED, writeZip } from './save-as-zip.js';
import { type SavedFile, saveInFolder, type SaveProgress } from './save-in-folder.js';
import type { TransferGroup } from './transfer-group.js';

/** A batch on its way from storage to where the person wants it. */
export interface SaveJob {
  /** Name of the place. */
  readonly place: string;
  state: 'running' | 'done' | 'failed';
  /** Files and bytes that are there. */
  files: number;
  written: number;
  /** Bytes in all. */
  readonly size: number;
  cancel(): void;
}

/** Received batches on their way out of the browser: into a directory, or as one zip. Nothing of them is put in memory. */
export class Saving {
  readonly #changed: () => void;
  readonly #failed: (error: RtcError) => void;
  readonly #jobs = new WeakMap<TransferGroup, SaveJob>();
  readonly #places = new WeakMap<TransferGroup, string>();
  readonly #errors = new WeakMap<TransferGroup, RtcError>();
  #running = 0;

  constructor(changed: () => void, failed: (error: RtcError) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Whether something is being saved. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** The last time that the group was saved. */
  jobOf(group: TransferGroup): SaveJob | undefined {
    return this.#jobs.get(group);
  }

  /** Why the group could not be saved, until the next try. */
  errorOf(group: TransferGroup): RtcError | undefined {
    return this.#errors.get(group);
  }

  /** Name of the place that the group was accepted into. */
  placeOf(group: TransferGroup): string | undefined {
    return this.#places.get(group);
  }

  /** It was accepted into a place. */
  goesTo(group: TransferGroup, place: string): void {
    this.#places.set(group, place);
  }

  /** Asks for a place. `null`: there is none; if that is not the person's will, the reason is kept and told. */
  async ask<Place>(group: TransferGroup, pick: () => Promise<Place>): Promise<Place | null> {
    this.#errors.delete(group);
    try {
      return await pick();
    } catch (error) {
      this.#fail(group, error, 'The browser does not let this page ask for a place.');
      return null;
    } finally {
      this.#changed();
    }
  }

  /** Copies what was received of it into a directory that the person is asked for. Needs a click. */
  async toFolder(group: TransferGroup): Promise<void> {
    const folder = await this.ask(group, pickFolder);
    if (folder) await this.#run(group, folder.name, (files, progress) => saveInFolder(folder, files, progress));
  }

  /** Makes a zip of what was received of it: at a place that the person is asked for, else as a download. Needs a click. */
  async toZip(group: TransferGroup): Promise<void> {
    const name = `${group.batch.name || 'files'}.zip`;
    const handle = canPickFile() ? await this.ask(group, () => pickFile(name)) : null;
    if (handle) {
      await this.#run(group, handle.name, async (files, progress) =>
        writeZip(await handle.createWritable(), files, progress),
      );
    } else if (!canPickFile()) {
      await this.#run(group, name, (files, progress) =>
        downloadMade(name, (place) => writeZip(place, files, progress)),
      );
    }
  }

  async #run(
    group: TransferGroup,
    place: string,
    save: (files: SavedFile[], progress: SaveProgress) => Promise<void>,
  ): Promise<void> {
    const files = received(group);
    const abort = new AbortController();
    const job: SaveJob = {
      ...{ place, state: 'running', files: 0, written: 0 },
      size: files.reduce((sum, { file }) => sum + file.size, 0),
      cancel: () => abort.abort(),
    };
    this.#jobs.set(group, job);
    this.#errors.delete(group);
    this.#running++;
    this.#changed();
    try {
      await save(files, {
        signal: abort.signal,
        wrote: (bytes) => {
          job.written = Math.min(job.size, job.written + bytes);
          this.#changed();
        },
        saved: () => void job.files++,
      });
      job.state = 'done';
    } catch (error) {
      job.state = 'failed';
      this.#fail(group, error, 'The files could not be saved there.');
    } finally {
      this.#running--;
      this.#changed();
    }
  }

  #fail(group: TransferGroup, cause: unknown, message: string): void {
    const { name = '' } = cause instanceof DOMException ? cause : {};
    // By the person's own will.
    if (name === 'AbortError') return;
    const full = name === 'QuotaExceededError';
    const error = full
      ? new RtcError('storage-full', 'There is not enough room for the files.', { cause })
      : new RtcError('permission-denied', message, { cause });
    this.#errors.set(group, error);
    this.#failed(error);
  }
}

/** Whether a zip of the group can be made in this browser. */
export function canZip({ count }: TransferGroup): boolean {
  return count <= MAX_ZIPPED && (canPickFile() || canMakeDownload());
}

/** Of a batch that comes in. */
function received({ members }: TransferGroup): SavedFile[] {
  return [...members].flatMap(({ folder, name, file }) => (file ? { folder, name, file } : []));
}
