/**
 * Part of `npm run release:version`: what stands below "Unreleased" in CHANGELOG.md becomes the section of the version
 * that package.json now has, in the manner of Keep a Changelog. Without anything there a release has nothing to say, and
 * fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

/** @param date `YYYY-MM-DD` */
export function releasedChangelog(text, version, date) {
  const heading = '## [Unreleased]\n';
  if (text.includes(`## [${version}]`)) return text;
  const [before, after] = text.split(heading);
  if (after === undefined) throw new Error(`CHANGELOG.md has no "${heading.trim()}".`);
  if (!/^- /m.test(after.split(/^## \[/m)[0])) throw new Error('CHANGELOG.md says nothing below "Unreleased".');
  return `${before}${heading}\n## [${version}] - ${date}\n${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'CHANGELOG.md');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(path, releasedChangelog(readFileSync(path, 'utf8'), version, new Date().toISOString().slice(0, 10)));
}
