/**
 * `npm test`: every suite, one after the other; `npm test -- NAME …` or `npm run test:NAME` runs those only.
 *
 * It installs, builds and finds browsers as the chosen suites need, runs each suite in a process of its own, and
 * ends with one line of totals. A suite leaves its numbers in the file that `TEST_COUNTS` names. A suite that ran
 * nothing, left no numbers or ended badly without a failed test counts as one failure: silence is not success.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, missingBrowser } from './browsers.mjs';
import { bin, root } from './paths.mjs';
import { setup } from './setup.mjs';
import { keepResults } from './test-results.mjs';

/** Longer than any honest test takes; it only keeps a hang from lasting for ever. */
const TEST_TIMEOUT = 300_000;

/** `runs()` gives the processes of a suite; one that `needs` a browser which cannot be had is skipped, and says so. */
const suites = {
  node: { runs: () => [nodeTests('test/node', /\.test\.ts$/)] },
  browser: {
    browsers: ['chromium', 'firefox'],
    runs: () => [webTests('chromium'), webTests('firefox')],
  },
  stories: {
    build: true,
    browsers: ['chromium', 'firefox'],
    runs: () => [
      { label: 'chromium', args: ['tools/suites/stories.mjs'] },
      { label: 'firefox', args: ['tools/suites/stories-firefox.mjs', '--no-build'], needs: 'firefox' },
    ],
  },
  // Where there is no such network (not Linux, not root), its tests say so and are skipped.
  lab: { runs: () => [nodeTests('test/lab', /\.test\.mjs$/, ['--test-concurrency=1'])] },
  package: { build: true, browsers: ['chromium'], runs: () => [nodeTests('test/package', /\.test\.mjs$/)] },
  // Those that are too heavy for every run: `npm run test:examples -- all`.
  examples: { build: true, browsers: ['chromium'], runs: () => [{ args: ['tools/suites/examples.mjs'] }] },
  e2e: {
    build: true,
    browsers: ['chromium', 'firefox'],
    // One file at a time: each starts browsers of its own.
    runs: () => [nodeTests('test/e2e', /\.test\.(mjs|ts)$/, ['--test-concurrency=1'])],
  },
};

/** Node 20 takes no patterns, so the files are named one by one. */
function nodeTests(folder, pattern, options = []) {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : [];
  const files = names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name))
    .sort();
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./tools/suites/node-counts.mjs', `--test-reporter-destination=${process.env.TEST_COUNTS}`],
  ];
  return {
    files,
    args: ['--import=tsx', '--test', `--test-timeout=${TEST_TIMEOUT}`, ...options, ...reporters, ...files],
  };
}

function webTests(browser) {
  const args = [bin('@web/test-runner', 'wtr')];
  return { label: browser, args, needs: browser, env: { BROWSER: browser } };
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
}

function readCounts(file) {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed, skipped };
  } catch (error) {
    console.error(`The suite left no numbers: ${error.message}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** Runs one process of a suite and returns its numbers, made honest. */
async function count({ files, args, env }) {
  if (files?.length === 0) {
    console.error('There are no test files.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  rmSync(process.env.TEST_COUNTS, { force: true });
  const code = await run(args, env);
  const counts = readCounts(process.env.TEST_COUNTS);
  if (counts.passed + counts.failed === 0) {
    console.error('It ran no tests.');
    counts.failed = 1;
  } else if (code !== 0 && counts.failed === 0) {
    console.error(`Every test passed, but it ended with ${code}.`);
    counts.failed = 1;
  }
  return counts;
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in suites));
if (unknown.length) {
  console.error(`No such suite: ${unknown.join(', ')}. There are ${Object.keys(suites).join(', ')}.`);
  process.exit(1);
}
const chosen = Object.entries(suites).filter(([name]) => !names.length || names.includes(name));

setup({ build: chosen.some(([, suite]) => suite.build) });

const paths = {};
for (const kind of new Set(chosen.flatMap(([, suite]) => suite.browsers ?? []))) {
  paths[kind] = ensureBrowser(kind);
  if (paths[kind]) continue;
  console.log(missingBrowser(kind));
  if (kind === 'chromium') process.exit(1);
}
// So that suites look no further, and a test of our own knows what may be used.
if (paths.chromium) process.env.CHROME_PATH = paths.chromium;
if (paths.firefox) process.env.FIREFOX_PATH = paths.firefox;

const scratch = mkdtempSync(join(tmpdir(), 'rtc-elements-test-'));
process.env.TEST_COUNTS = join(scratch, 'counts.json');

const total = { passed: 0, failed: 0, skipped: 0 };
const table = [];
for (const [name, suite] of chosen) {
  for (const one of suite.runs()) {
    const label = one.label ? `${name} (${one.label})` : name;
    console.log(`\n── ${label} ${'─'.repeat(60 - label.length)}`);
    const started = performance.now();
    const missing = one.needs && !paths[one.needs];
    if (missing) console.log(`Skipped. ${missingBrowser(one.needs)}`);
    const counts = missing ? { passed: 0, failed: 0, skipped: 1 } : await count(one);
    for (const key of Object.keys(total)) total[key] += counts[key];
    keepResults(label, counts, paths);
    table.push([label, line(counts), `${((performance.now() - started) / 1000).toFixed(1)} s`]);
  }
}
rmSync(scratch, { recursive: true, force: true });

console.log();
for (const [label, counts, time] of table) console.log(`${label.padEnd(20)}${counts.padEnd(36)}${time.padStart(9)}`);
console.log(line(total));
process.exitCode = total.failed ? 1 : 0;
