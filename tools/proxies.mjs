/** Finds the proxies that the files in `deploy/` are for, or gets them, as `redis.mjs` does with Redis. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** The path of `caddy` or `nginx`, or `undefined`. `CADDY_PATH` and `NGINX_PATH` win. */
function find(name) {
  const onPath = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const candidates = onPath.map((folder) => join(folder, name));
  return [process.env[`${name.toUpperCase()}_PATH`], ...candidates].find((path) => path && existsSync(path));
}

/** As `find`, but on Debian and its kin, as root, installs what is missing. */
export function ensureProxy(name) {
  const found = find(name);
  if (found || !installFromDebian([name])) return found;
  // Where systemd runs, the package starts a server for the whole machine, which nobody has asked for.
  if (existsSync('/run/systemd/system')) spawnSync('systemctl', ['disable', '--now', name]);
  return find(name);
}

/** What to tell somebody whose machine has none. */
export const missingProxy = (name) =>
  `No ${name} found. Install it (Debian: apt-get install ${name}), or set ${name.toUpperCase()}_PATH.`;
