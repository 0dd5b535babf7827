/** Finds the Redis server that tests and benchmarks share rooms through, or gets it, as `coturn.mjs` does with coturn. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** The path of `redis-server` (or `valkey-server`), or `undefined`. `REDIS_SERVER_PATH` wins. */
export function findRedis() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = ['redis-server', 'valkey-server'].flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [process.env.REDIS_SERVER_PATH, ...candidates].find((path) => path && existsSync(path));
}

/** As `findRedis`, but on Debian and its kin, as root, installs what is missing. */
export function ensureRedis() {
  const found = findRedis();
  if (found || !installFromDebian(['redis-server'])) return found;
  // Where systemd runs, the package starts a server for the whole machine, which nobody has asked for.
  if (existsSync('/run/systemd/system')) spawnSync('systemctl', ['disable', '--now', 'redis-server']);
  return findRedis();
}

/** What to tell somebody whose machine has none. */
export const missingRedis =
  'No Redis found. Install version 7 or newer (Debian: apt-get install redis-server), or set REDIS_SERVER_PATH.';
