/**
 * `npm run test:examples`: every project in `examples/`, as somebody who follows it: copied out of the tree, installed
 * with the packed tarball, built, served, and opened by two people in Chromium who call each other through the packed
 * server. One table at the end.
 *
 *   node tools/suites/examples.mjs [all | NAME …]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureBrowser } from '../browsers.mjs';
import { visit } from '../examples/call.mjs';
import { examples } from '../examples/list.mjs';
import { copy, install, pack, run, serverProject } from '../examples/project.mjs';
import { freePort, serveFolder, start } from '../examples/servers.mjs';
import { table } from '../examples/table.mjs';
import { tagSizes } from '../examples/tag-sizes.mjs';
import { setup } from '../setup.mjs';

const COLUMNS = ['installs', 'builds', 'SSR renders', 'call connects', 'event handled', 'no console error'];
/** Resolves to this machine, and is no secure context as `localhost` is. */
const INSECURE_HOST = 'calls.test';

const asked = process.argv.slice(2).filter((name) => name !== 'all');
const everything = process.argv.includes('all');
const chosen = Object.entries(examples).filter(([name, { from = name, heavy }]) =>
  asked.length ? asked.includes(name) || asked.includes(from) : everything || !heavy,
);

setup({ build: true });
const tarball = await pack();
const home = await serverProject(tarball);
const server = await start(
  home,
  ['rtc-elements', 'serve', '--port', '0', '--log', 'off'],
  /^Open http:\/\/(\S+?)\/?$/m,
);
const [, address] = server.match;
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: chromiumArgs.map((arg) => arg.replace(/^--host-resolver-rules=/, `$&MAP ${INSECURE_HOST} 127.0.0.1, `)),
});

/** Opens the example twice and lets them call each other. */
async function call(url, { frame }, row) {
  const ann = await visit(browser, url, 'Ann', { frame });
  const ben = await visit(browser, url, 'Ben', { frame });
  try {
    await ann.join();
    await ben.join();
    await row.step('call connects', () => Promise.all([ann.seesTheOther(), ben.seesTheOther()]));
    await row.step('event handled', () => Promise.all([ann.hearsOf('Ben'), ben.hearsOf('Ann')]));
    await row.step('no console error', () => {
      const errors = [...ann.errors, ...ben.errors];
      if (errors.length) throw new Error(errors.join('\n'));
    });
  } finally {
    await Promise.all([ann.close(), ben.close()]);
  }
}

/** At an address that the browser does not trust there is no camera and no microphone, and the call says what to do. */
async function refused(url, row) {
  const ann = await visit(browser, url, 'Ann');
  try {
    await ann.join();
    await row.step('event handled', () =>
      ann.call
        .getByText(/https:/)
        .first()
        .waitFor(),
    );
    await row.step('no console error', () => {
      if (ann.errors.length) throw new Error(ann.errors.join('\n'));
    });
  } finally {
    await ann.close();
  }
}

async function runExample(name, example, row) {
  const { from = name, build, serve, command, env, ssr, open } = example;
  const port = await freePort();
  const folder = copy(from, { server: address, port });
  if (build || command) await row.step('installs', () => install(folder, tarball), example.from);
  if (build) await row.step('builds', () => run(folder, 'npm', 'run', 'build'));
  const ended = command
    ? (await start(folder, command(port), /Local:|Ready/, { PORT: String(port), ...env })).end
    : serve && (await serveFolder(join(folder, serve), port));
  try {
    const host = open === 'http' ? INSECURE_HOST : 'localhost';
    const path = from === 'wordpress' ? '/snippet' : '/';
    const url = open === 'file' ? pathToFileURL(join(folder, 'index.html')).href : `http://${host}:${port}${path}`;
    if (ssr)
      await row.step('SSR renders', async () => {
        const html = await (await fetch(url)).text();
        if (!ssr.test(html)) throw new Error(`${ssr} is not in:\n${html}`);
      });
    if (open === 'http') await refused(url, row);
    else await call(url, example, row);
  } finally {
    await ended?.();
  }
}

const rows = table(COLUMNS);
for (const [name, example] of chosen) {
  const row = rows.add(name);
  const started = performance.now();
  try {
    await runExample(name, example, row);
  } catch (error) {
    row.failed(error);
  }
  console.log(`${row.ok ? '✔' : '✖'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (row.error) console.log(`    ${(row.error.stack ?? String(row.error)).replaceAll('\n', '\n    ')}`);
}
await browser.close();
await server.end();

console.log(`\n${rows.text()}`);
if (chosen.some(([name]) => name === 'vite'))
  console.log(`\n${await tagSizes(copy('vite', { server: address, port: 0 }))}`);

const counts = { passed: rows.count('✓'), failed: rows.count('✖'), skipped: 0 };
if (!chosen.length) {
  console.error(`There is no such example. There are: ${Object.keys(examples).join('; ')}.`);
  counts.failed++;
}
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
