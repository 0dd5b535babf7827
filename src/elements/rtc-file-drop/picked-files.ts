/** A file somebody chose, with the name it is shown by: its path inside the folder it came in. */
export interface PickedFile {
  readonly file: File;
  readonly path: string;
}

export interface Dropped {
  readonly files: PickedFile[];
  /** Folders that were left out, by name, because folders are not asked for. */
  readonly folders: string[];
  /** What could not be read, by path. */
  readonly unreadable: string[];
}

/** The name a file is shown by. */
export function picked(file: File): PickedFile {
  return { file, path: file.webkitRelativePath || file.name };
}

/** Whether a drag or a paste has files in it. What they are is hidden until they are dropped. */
export function carriesFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

/**
 * Reads a drop, folders and what is in them included where they are asked for. Takes hold of every item before it
 * waits for anything, because the browser empties the DataTransfer as soon as the event is over.
 *
 * @see https://wicg.github.io/entries-api/
 */
export async function readDrop(data: DataTransfer, withFolders: boolean): Promise<Dropped> {
  const result: Dropped = { files: [], folders: [], unreadable: [] };
  const directories: FileSystemDirectoryEntry[] = [];
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.();
    const file = item.getAsFile();
    if (entry?.isDirectory) {
      if (withFolders) directories.push(entry as FileSystemDirectoryEntry);
      else result.folders.push(entry.name);
    } else if (file) result.files.push(picked(file));
  }
  for (const directory of directories) await readFolder(directory, result);
  return result;
}

async function readFolder(directory: FileSystemDirectoryEntry, result: Dropped): Promise<void> {
  const reader = directory.createReader();
  try {
    // Chromium hands out at most a hundred at a time; an empty answer is the end.
    for (;;) {
      const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (entries.length === 0) return;
      for (const entry of entries) {
        if (entry.isDirectory) await readFolder(entry as FileSystemDirectoryEntry, result);
        else await readFile(entry as FileSystemFileEntry, result);
      }
    }
  } catch {
    // Named in the result, which is shown.
    result.unreadable.push(pathOf(directory));
  }
}

async function readFile(entry: FileSystemFileEntry, result: Dropped): Promise<void> {
  try {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    result.files.push({ file, path: pathOf(entry) });
  } catch {
    result.unreadable.push(pathOf(entry));
  }
}

function pathOf(entry: FileSystemEntry): string {
  return entry.fullPath.replace(/^\//, '');
}

/** The name every browser gives to a picture that was copied out of something, not out of a folder. */
const NAMELESS_PICTURE = /^image\.(\w+)$/i;

/** Files of the clipboard. A copied picture, which has no name of its own, is called `name(extension)`. */
export function readPaste(data: DataTransfer, name: (extension: string) => string): PickedFile[] {
  return [...data.files].map((file) => {
    const extension = file.type.startsWith('image/') && NAMELESS_PICTURE.exec(file.name)?.[1];
    if (!extension) return picked(file);
    const { type, lastModified } = file;
    return picked(new File([file], name(extension.toLowerCase()), { type, lastModified }));
  });
}

/** Whether a paste at this place belongs to somebody who writes. */
export function isEditable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea');
}
