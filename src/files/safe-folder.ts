import { safeFileName } from './safe-file-name.js';

/** Deeper folders than any real one, and paths longer than most file systems take, end here. */
const MAX_DEPTH = 32;

/** The path of folders that a received file says it is in, each of them made harmless; never leads upwards. */
export function safeFolder(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .slice(0, MAX_DEPTH)
    .map(safeFileName)
    .join('/');
}
