import type { PickedFile } from '../../../controllers/files-controller.js';
import { folder, pastedPicture, pastedText, unreadable } from './files.words.js';

/** Something that was not taken, and why. */
export interface Refusal {
  readonly path: string;
  /** In the language of whoever asks. */
  message(): string;
}

export interface Dropped {
  readonly files: PickedFile[];
  readonly refused?: Refusal[];
}

/** A file with the path it was chosen by. */
export function picked(file: File): PickedFile {
  return { file, path: file.webkitRelativePath || file.name };
}

/**
 * Reads a drop, folders and what is in them included where they are asked for. Takes hold of every item before it
 * waits for anything, because the browser empties the DataTransfer as soon as the event is over.
 *
 * @see https://wicg.github.io/entries-api/
 */
export async function readDrop(data: DataTransfer, withFolders: boolean): Promise<Dropped> {
  const dropped: Required<Dropped> = { files: [], refused: [] };
  const folders: FileSystemEntry[] = [];
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) {
      if (withFolders) folders.push(entry);
      else dropped.refused.push({ path: entry.name, message: folder });
    } else if (file) dropped.files.push(picked(file));
  }
  for (const entry of folders) await readEntry(entry, dropped);
  return dropped;
}

async function readEntry(entry: FileSystemEntry, dropped: Required<Dropped>): Promise<void> {
  const path = entry.fullPath.slice(1);
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      dropped.files.push({ file, path });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // Chromium hands out at most a hundred at a time; an empty answer is the end.
    for (let entries = [entry]; entries.length > 0;) {
      entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      for (const each of entries) await readEntry(each, dropped);
    }
  } catch {
    dropped.refused.push({ path, message: unreadable });
  }
}

/** The name every browser gives to a picture that was copied out of something, not out of a folder. */
const NAMELESS_PICTURE = /^image\.\w+$/i;

/** Swedish writes a day and a time as ISO 8601 does; a file name takes no colon. */
const now = (): string => new Date().toLocaleString('sv').replaceAll(':', '.');

/** What is in the clipboard: files, else text as a file. What has no name of its own is called by the time. */
export function readPaste(data: DataTransfer): PickedFile[] {
  const text = data.files.length > 0 ? '' : data.getData('text/plain');
  if (text) return [picked(new File([text], pastedText(now()), { type: 'text/plain' }))];
  return Array.from(data.files, (file) => {
    const { name, type, lastModified } = file;
    if (!type.startsWith('image/') || !NAMELESS_PICTURE.test(name)) return picked(file);
    const extension = name.slice(5).toLowerCase();
    return picked(new File([file], pastedPicture(now()) + extension, { type, lastModified }));
  });
}
