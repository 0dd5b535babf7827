import { FreeNames } from './free-names.js';
import { largeChunks } from './large-chunks.js';
import type { SavedFile, SaveProgress } from './save-in-folder.js';

/** What one zip holds at most: more entries take a form of the format that client-zip writes for large files only. */
export const MAX_ZIPPED = 65_535;

/** A zip cannot tell of anything older. */
const EARLIEST = new Date(1980, 0, 1).getTime();

/**
 * Writes a zip of the files, with their folders and uncompressed, as they are read; none goes through memory. It may
 * have any size: beyond 4 GB the zip is a Zip64.
 */
export async function writeZip(
  place: WritableStream<Uint8Array<ArrayBuffer>>,
  files: Iterable<SavedFile>,
  { wrote, saved, signal }: SaveProgress,
): Promise<void> {
  // Who saves no zip does not need the code for it.
  const { makeZip } = await import('client-zip');
  // Its chunks are made by itself or read from files; neither is shared memory, which is all that the type leaves open.
  const zip = makeZip(entries(files, saved)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  await zip.pipeThrough(largeChunks(wrote)).pipeTo(place, { signal });
}

function* entries(files: Iterable<SavedFile>, saved: (file: SavedFile) => void) {
  const names = new FreeNames();
  const taken = new Set<string>();
  for (const each of files) {
    const { folder, name, file } = each;
    for (const free of names.like(folder, name)) {
      const path = folder ? `${folder}/${free}` : free;
      // Many systems that unpack it do not tell upper and lower case apart.
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      yield { name: path, input: file, lastModified: new Date(Math.max(EARLIEST, file.lastModified)) };
      break;
    }
    // Asked for the next one: this one is in.
    saved(each);
  }
}
