/**
 * The pickers of the File System Access API, which not every browser has and TypeScript's library does not know.
 *
 * @see https://wicg.github.io/file-system-access/
 */
interface Pickers {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

const pickers = globalThis as Pickers;

export const canPickFile = (): boolean => typeof pickers.showSaveFilePicker === 'function';
export const canPickFolder = (): boolean => typeof pickers.showDirectoryPicker === 'function';

/**
 * Asks where a file is to go. Only in answer to a click.
 *
 * @throws DOMException `AbortError` when the person chooses nothing
 */
export function pickFile(suggestedName: string): Promise<FileSystemFileHandle> {
  if (pickers.showSaveFilePicker) return pickers.showSaveFilePicker({ suggestedName });
  return Promise.reject(new DOMException('There is no picker.', 'NotSupportedError'));
}

/** Asks for a directory to write into. As `pickFile`. */
export function pickFolder(): Promise<FileSystemDirectoryHandle> {
  // The browser remembers the last one by this id.
  if (pickers.showDirectoryPicker) return pickers.showDirectoryPicker({ id: 'rtc-elements', mode: 'readwrite' });
  return Promise.reject(new DOMException('There is no picker.', 'NotSupportedError'));
}
