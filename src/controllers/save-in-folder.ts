import { FreeNames } from './free-names.js';
import { largeChunks } from './large-chunks.js';

/** What Chromium's downloads of such files get. */
const HARMLESS = '.download';

/** A received file, with the folders it is in. */
export interface SavedFile {
  readonly folder: string;
  readonly name: string;
  readonly file: File;
}

export interface SaveProgress {
  /** Bytes went to where they are to go. */
  wrote(bytes: number): void;
  /** A file is there. */
  saved(file: SavedFile): void;
  readonly signal: AbortSignal;
}

/**
 * Copies files into a directory, with their folders, none of them through memory and none in place of one that is
 * there. Stops at the first that cannot be written; what came before it stays.
 *
 * @throws DOMException of the file system, or `AbortError`
 */
export async function saveInFolder(
  directory: FileSystemDirectoryHandle,
  files: Iterable<SavedFile>,
  { wrote, saved, signal }: SaveProgress,
): Promise<void> {
  const folders = new Map([['', directory]]);
  const names = new FreeNames();
  for (const each of files) {
    const folder = await folderIn(folders, each.folder);
    const handle = await newFile(folder, names.like(each.folder, each.name));
    try {
      const place = await handle.createWritable();
      await each.file.stream().pipeThrough(largeChunks(wrote)).pipeTo(place, { signal });
    } catch (error) {
      // An empty file was made to have its name. That it cannot be removed is not what went wrong.
      await folder.removeEntry(handle.name).catch(() => undefined);
      throw error;
    }
    saved(each);
  }
}

async function folderIn(
  folders: Map<string, FileSystemDirectoryHandle>,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  const known = folders.get(path);
  if (known) return known;
  const slash = path.lastIndexOf('/');
  const parent = await folderIn(folders, path.slice(0, Math.max(0, slash)));
  const folder = await parent.getDirectoryHandle(path.slice(slash + 1), { create: true });
  folders.set(path, folder);
  return folder;
}

async function newFile(folder: FileSystemDirectoryHandle, names: Iterable<string>): Promise<FileSystemFileHandle> {
  for (const name of names) {
    const made = await create(folder, name);
    if (made) return made;
  }
  throw new DOMException('No name is free.', 'InvalidModificationError');
}

/** `null`: the name is taken. */
async function create(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> {
  try {
    return (await isFree(folder, name)) ? await folder.getFileHandle(name, { create: true }) : null;
  } catch (error) {
    // Chromium writes nothing that may run when it is opened, such as `.lnk` and `.url`.
    if (error instanceof TypeError && !name.endsWith(HARMLESS)) return create(folder, name + HARMLESS);
    throw error;
  }
}

async function isFree(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return false;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // A folder of that name takes it as a file would.
    if (error.name === 'TypeMismatchError') return false;
    if (error.name === 'NotFoundError') return true;
    throw error;
  }
}
