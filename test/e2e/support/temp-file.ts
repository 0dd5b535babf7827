import { createHash, randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';

export interface TempFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  remove(): Promise<void>;
}

/** A file of random bytes: it cannot be compressed, and no two blocks of it are the same. */
export async function tempFile(name: string, size: number): Promise<TempFile> {
  const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-file-'));
  const path = join(folder, name);
  const hash = createHash('sha256');
  const stream = createWriteStream(path);
  for (let left = size; left > 0;) {
    const block = randomFillSync(Buffer.allocUnsafe(Math.min(left, 1024 * 1024)));
    hash.update(block);
    if (!stream.write(block)) await once(stream, 'drain');
    left -= block.length;
  }
  stream.end();
  await finished(stream);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { path, name: basename(path), size, sha256: hash.digest('hex'), remove };
}
