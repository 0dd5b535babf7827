/**
 * `npm run browsers`: writes the table of docs/browser-support.md from what the suites came to when they last ran here
 * (`npm test`), and keeps those numbers in docs/browser-results.json. A test compares the two, so that nobody writes a tick
 * by hand, and with the version of the package, so that a release names results of its own.
 *
 *   node tools/browser-table.mjs [--partial]    suites that have not run are left out, and the table says so
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { root } from './paths.mjs';
import { readResults } from './test-results.mjs';

const DATA = join(root, 'docs/browser-results.json');
const PAGE = join(root, 'docs/browser-support.md');
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };

/** What is looked at, and the suite that does, by browser. A suite that both take part in stands once. */
const ROWS = [
  ['elements, sessions, engine, media', { chromium: 'browser (chromium)', firefox: 'browser (firefox)' }],
  ['every story, played and checked with axe', { chromium: 'stories (chromium)', firefox: 'stories (firefox)' }],
  ['calls and files between separate processes, also from one browser to the other', { both: 'e2e' }],
  ['the packed package: recipes, bundlers, documented interface', { chromium: 'package' }],
  ['projects in `examples/`', { chromium: 'examples' }],
];

export const suitesOfTable = ROWS.flatMap(([, suites]) => Object.values(suites));

/** The table for these results, in Markdown. What is not among them is said to be missing. @throws Error where something failed */
export function browserTable(results) {
  const known = suitesOfTable.filter((label) => results[label]);
  for (const label of known) {
    const { passed, failed } = results[label];
    if (failed || !passed) throw new Error(`"${label}" did not pass: ${failed} failed.`);
  }
  const kinds = Object.keys(NAMES);
  const versionsOf = (kind) => new Set(known.map((label) => results[label].browsers[kind]).filter(Boolean));
  const cell = (label) => {
    if (!label) return 'not run';
    return results[label] ? `${results[label].passed} passed` : 'not recorded';
  };
  const lines = ROWS.map(([what, { both, ...suites }]) =>
    both ? [what, cell(both), 'in the same'] : [what, ...kinds.map((kind) => cell(suites[kind]))],
  );
  const head = ['what ran', ...kinds.map((kind) => [NAMES[kind], ...versionsOf(kind)].join(' '))];
  const rows = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  const dates = [...new Set(known.map((label) => results[label].date))].sort();
  const span = [...new Set([dates[0], dates.at(-1)])].join(' to ');
  return `${rows.join('\n')}\n\nVersion ${results[known[0]].version}, on Linux, ${span}. Checks that passed; none failed.`;
}

/** The page with the table in its place. */
export function withTable(page, table) {
  const place = /(<!-- results -->)[\s\S]*?(<!-- \/results -->)/;
  if (!place.test(page)) throw new Error('The page has no place for the table.');
  return page.replace(place, (_, before, after) => `${before}\n\n${table}\n\n${after}`);
}

async function write() {
  const known = readResults();
  const results = Object.fromEntries(
    suitesOfTable.filter((label) => label in known).map((label) => [label, known[label]]),
  );
  const missing = suitesOfTable.filter((label) => !(label in results));
  if (missing.length && !process.argv.includes('--partial'))
    throw new Error(`Not run yet: ${missing.join(', ')}. "npm test" runs all; --partial leaves them out, and says so.`);
  const page = withTable(readFileSync(PAGE, 'utf8'), browserTable(results));
  writeFileSync(DATA, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, await format(page, { parser: 'markdown', printWidth: 120 }));
  console.log('docs/browser-support.md and docs/browser-results.json are written.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await write();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
