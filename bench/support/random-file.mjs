import { createHash, randomFillSync } from 'node:crypto';
import { open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PIECE = 1024 * 1024;

/** Bytes that temporary files may take. */
export async function freeDisk() {
  const { bavail, bsize } = await statfs(tmpdir());
  return bavail * bsize;
}

/** A file of random bytes on disk, with its SHA-256 in hexadecimal. `megabytes` are MiB. */
export async function randomFile(megabytes) {
  const path = join(tmpdir(), `rtc-elements-bench-${process.pid}.bin`);
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const file = await open(path, 'w');
  try {
    for (let done = 0; done < megabytes; done++) {
      hash.update(randomFillSync(piece));
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return { path, size: megabytes * PIECE, sha256: hash.digest('hex'), remove: () => rm(path, { force: true }) };
}
