import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { errorMessage } from './error-message.js';
import type { Logger } from './log.js';

/** Paths of PEM files. */
export interface TlsFiles {
  /** The certificate, and those between it and the root. */
  cert: string;
  key: string;
}

export interface TlsPair {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Milliseconds between two looks. By looking, because ACME clients and Kubernetes change links, which no watch sees. */
const INTERVAL = 5_000;

/** @throws Error that says which file is not what it should be */
export function readTls({ cert, key }: TlsFiles): TlsPair {
  const pair = { cert: read(cert), key: read(key) };
  try {
    createSecureContext(pair);
  } catch (cause) {
    const reason = errorMessage(cause);
    throw new Error(`${cert} and ${key} are no certificate with its key: ${reason}`, { cause });
  }
  return pair;
}

/**
 * Calls `apply` with what a change of either file brings. Both are written one after the other, so that between
 * them they may not belong together: then what was in use stays, and the next change is waited for.
 *
 * @returns a function that ends it
 */
export function watchTls(
  files: TlsFiles,
  apply: (pair: TlsPair) => void,
  log: Logger,
  interval = INTERVAL,
): () => void {
  const onChange = (): void => {
    try {
      apply(readTls(files));
      log.info('tls-reloaded', { cert: files.cert });
    } catch (error) {
      log.error('tls-reload-failed', { message: errorMessage(error) });
    }
  };
  const paths = [files.cert, files.key];
  for (const path of paths) watchFile(path, { interval, persistent: false }, onChange);
  return () => {
    for (const path of paths) unwatchFile(path, onChange);
  };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = errorMessage(cause);
    throw new Error(`The TLS file ${path} cannot be read: ${reason}`, { cause });
  }
}
