/* global bench -- of page.ts */
/**
 * `npm run bench -- render [SECONDS]`: what a call of sixteen costs the main thread of the page, in Chromium, with made
 * pictures: at rest, with people speaking in turns, with a spotlight that follows them, and while it is resized.
 *
 * Milliseconds a second, medians of three rounds. What the drawing of the pictures costs by itself is taken off.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { chromiumArgs, findBrowser } from '../../tools/browsers.mjs';
import { root } from '../../tools/paths.mjs';
import { median } from '../support/statistics.mjs';
import { table } from '../support/table.mjs';

const ROUNDS = 3;
const seconds = Number(process.argv[2] ?? 6);
const PHASES = ['drawing', 'at rest', 'speaking', 'spotlight', 'resizing'];

const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-render-'));
await build({
  root,
  configFile: 'vite.config.ts',
  mode: 'size',
  logLevel: 'warn',
  build: {
    outDir: folder,
    emptyOutDir: true,
    lib: { entry: join(root, 'bench/render/page.ts'), formats: ['es'], fileName: () => 'page.js' },
    rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
  },
});
await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');

const server = createServer(sirv(folder));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });

/** Totals since the page began, in seconds and counts. */
async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function round() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'bench' in globalThis);
  const results = {};
  for (const phase of PHASES) {
    await page.evaluate((name) => bench.begin(name), phase);
    // What it costs to get there is not what it costs to be there.
    await page.waitForTimeout(1500);
    await page.evaluate(() => bench.take());
    const before = await metrics(client);
    await page.waitForTimeout(seconds * 1000);
    const after = await metrics(client);
    const { longTasks, shifts } = await page.evaluate(() => bench.take());
    const a = (name) => ((after[name] - before[name]) * 1000) / seconds;
    results[phase] = {
      script: a('ScriptDuration'),
      style: a('RecalcStyleDuration'),
      layout: a('LayoutDuration'),
      layouts: a('LayoutCount') / 1000,
      task: a('TaskDuration'),
      longTasks: longTasks.length / seconds,
      longest: Math.max(0, ...longTasks),
      shifts,
    };
  }
  await page.close();
  return results;
}

const rounds = [];
for (let at = 0; at < ROUNDS; at++) rounds.push(await round());
await browser.close();
server.close();
await rm(folder, { recursive: true, force: true });

const of = (phase, key) => median(rounds.map((each) => each[phase][key]));
/** Without what the drawing takes. */
const own = (phase, key) => Math.max(0, of(phase, key) - of('drawing', key)).toFixed(1);
console.log(
  table(
    [
      'ms a second',
      'script',
      'style',
      'layout',
      'layouts a s',
      'all tasks',
      'long tasks a s',
      'longest ms',
      'layout shift',
    ],
    PHASES.slice(1).map((phase) => [
      phase,
      ...['script', 'style', 'layout', 'layouts', 'task', 'longTasks'].map((key) => own(phase, key)),
      of(phase, 'longest').toFixed(0),
      of(phase, 'shifts').toFixed(4),
    ]),
  ),
);
