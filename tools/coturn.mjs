/**
 * Finds the TURN server that tests relay through, or gets it, as `browsers.mjs` does with browsers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian.mjs';

/** The path of coturn's `turnserver`, or `undefined`. `TURNSERVER_PATH` wins. */
export function findCoturn() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [process.env.TURNSERVER_PATH, ...onPath.map((folder) => join(folder, 'turnserver'))];
  return candidates.find((path) => path && existsSync(path));
}

/** As `findCoturn`, but on Debian and its kin, as root, installs what is missing. */
export function ensureCoturn() {
  const found = findCoturn();
  if (found || !installFromDebian(['coturn'])) return found;
  // Where systemd runs, the package starts a server for the whole machine, which nobody has asked for.
  if (existsSync('/run/systemd/system')) spawnSync('systemctl', ['disable', '--now', 'coturn']);
  return findCoturn();
}

/** What to tell somebody whose machine has none. */
export const missingCoturn =
  'No coturn found. Install it (Debian: apt-get install coturn), or set TURNSERVER_PATH to its turnserver.';
