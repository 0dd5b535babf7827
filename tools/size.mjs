/**
 * `npm run size`: what a page downloads, and the budgets that fail the build.
 *
 * Sizes are those of the minified files, compressed with brotli at its highest level, lit included.
 * 1 kB = 1000 bytes. The whole kit is measured as built; each tag by itself is bundled here, from its entry point.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { root } from './paths.mjs';

const BUDGETS = { 'rtc-elements.js': 40_000, 'rtc-elements.mjs': 40_000, 'rtc-file-drop': 22_000 };

function built(file) {
  const path = join(root, 'dist/cdn', file);
  if (existsSync(path)) return readFileSync(path);
  console.error(`${path} is missing: run "npm run build" first.`);
  process.exit(1);
}

/** The tag's entry point with everything it needs, as a page's bundler would make it. */
async function alone(tag) {
  const [{ output }] = await build({
    root,
    configFile: 'vite.config.ts',
    mode: 'size',
    logLevel: 'warn',
    build: {
      write: false,
      sourcemap: false,
      lib: { entry: join(root, `src/elements/${tag}/define.ts`), formats: ['es'] },
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false, minify: true } },
    },
  });
  return Buffer.from(output.find(({ type }) => type === 'chunk').code);
}

const files = new Map();
for (const file of ['rtc-elements.js', 'rtc-elements.mjs']) files.set(file, built(file));
for (const tag of ['rtc-call', 'rtc-video', 'rtc-file-drop']) files.set(tag, await alone(tag));

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const row = (name, minified, brotli, budget, note = '') =>
  console.log(
    `${name.padEnd(18)}${minified.padStart(12)}${brotli.padStart(12)}${budget.padStart(12)}  ${note}`.trimEnd(),
  );

let over = 0;
row('1 kB = 1000 bytes', 'minified', 'brotli', 'budget');
for (const [name, code] of files) {
  const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const budget = BUDGETS[name];
  const tooBig = budget !== undefined && size > budget;
  if (tooBig) over++;
  row(name, kB(code.length), kB(size), budget === undefined ? '–' : kB(budget), tooBig ? 'OVER' : '');
}
if (over) {
  console.error(`${over} over budget.`);
  process.exit(1);
}
