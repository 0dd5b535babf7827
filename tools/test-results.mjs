import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What each suite came to when it last ran here, with the browsers it ran in. The file is not kept. */
export const resultsPath = join(root, 'test-results.json');

const versions = new Map();

/** As the browser says it of itself, without its name: `156.0.7710.0`. */
function versionOf(path) {
  if (!versions.has(path)) {
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    versions.set(path, /\d[\w.]*/.exec(stdout ?? '')?.[0] ?? 'unknown');
  }
  return versions.get(path);
}

export const readResults = () => (existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, 'utf8')) : {});

/** Keeps the numbers of a suite for `npm run browsers`, in place of those of before. `paths`: of the browsers, by kind. */
export function keepResults(label, { passed, failed, skipped }, paths) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const found = Object.entries(paths).filter(([, path]) => path);
  const browsers = Object.fromEntries(found.map(([kind, path]) => [kind, versionOf(path)]));
  const result = { passed, failed, skipped, version, date: new Date().toISOString().slice(0, 10), browsers };
  writeFileSync(resultsPath, `${JSON.stringify({ ...readResults(), [label]: result }, null, 2)}\n`);
}
