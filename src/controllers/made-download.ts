import { HeldDirectory } from '../files/sinks/held-directory.js';
import { downloadTime } from './save-urls.js';

/** Whether this browser has a place to make a file in. A private window may say so and then refuse. */
export const canMakeDownload = (): boolean =>
  typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;

/**
 * Makes a file in the origin private file system by `write` and hands it to the browser as a download: for browsers
 * that let no page write to a place of the person's choice. It is removed once the download must be over; what a page
 * that was closed has left is swept with the received files it left (`OpfsStore`).
 *
 * @throws DOMException when the browser has no room or gives none, and whatever `write` throws
 */
export async function downloadMade(
  name: string,
  write: (place: FileSystemWritableFileStream) => Promise<void>,
): Promise<void> {
  const held = await HeldDirectory.take(crypto.randomUUID());
  if (!held) throw new DOMException('The directory is taken.', 'NoModificationAllowedError');
  try {
    // Not the name itself, which others have made: never a path.
    const handle = await (await held.handle()).getFileHandle('made', { create: true });
    await write(await handle.createWritable());
    const file = await handle.getFile();
    // The same type as of all that is saved (`SaveUrls`).
    const url = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => {
      URL.revokeObjectURL(url);
      // What cannot be removed now is swept later.
      held.remove().catch(() => undefined);
    }, downloadTime(file.size));
  } catch (error) {
    // What went wrong before is what counts.
    await held.remove().catch(() => undefined);
    throw error;
  }
}
