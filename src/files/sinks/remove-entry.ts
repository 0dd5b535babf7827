const WAIT_MS = 50;
const TRIES = 40;

/**
 * Removes a file, or a directory with all that is in it. Browsers free a file a moment after its stream or handle is
 * closed, and nothing tells when: so this waits for up to 2 seconds.
 */
export async function removeEntry(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await directory.removeEntry(name, { recursive: true });
    } catch (error) {
      const isBusy = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isBusy || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}
