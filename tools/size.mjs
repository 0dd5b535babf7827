/**
 * `npm run size`: what a page downloads, and the budgets that fail the build.
 *
 * Sizes are those of the minified files, compressed with brotli at its highest level, lit included. 1 kB = 1000 bytes.
 *
 * - Tags by themselves, and all of them (`rtc-elements`), are bundled here from their entry points as a page's
 *   bundler would: `first` is what has to be there for the tag to show, `later` what is fetched once there is a
 *   session, a wish for a device, or somebody to send files to (docs/decisions/006-what-loads-when.md), without the
 *   languages besides English.
 * - The two single files are measured as built. They carry everything.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { root } from './paths.mjs';

const ENTRIES = {
  'rtc-elements': { path: 'src/index.ts', first: 40_000 },
  'rtc-call': { path: 'src/elements/rtc-call/define.ts' },
  'rtc-video': { path: 'src/elements/rtc-video/define.ts' },
  'rtc-file-drop': { path: 'src/elements/rtc-file-drop/define.ts', first: 22_000 },
  'rtc-chat': { path: 'src/elements/rtc-chat/define.ts', first: 18_000 },
};
const FILES = { 'rtc-elements.js': 138_000, 'rtc-elements.mjs': 138_000 };

const brotli = (code) =>
  brotliCompressSync(Buffer.from(code), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function built(file) {
  const path = join(root, 'dist/cdn', file);
  if (existsSync(path)) return readFileSync(path);
  console.error(`${path} is missing: run "npm run build" first.`);
  process.exit(1);
}

/** Compressed bytes of what an entry point needs at once, and of what it fetches afterwards. */
async function bundle(path) {
  const [{ output }] = await build({
    root,
    configFile: 'vite.config.ts',
    mode: 'size',
    logLevel: 'warn',
    build: {
      write: false,
      sourcemap: false,
      lib: { entry: join(root, path), formats: ['es'] },
      rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of atOnce) for (const needed of chunks.get(name).imports) if (chunks.has(needed)) atOnce.add(needed);
  const languages = join(root, 'src/languages');
  // One of them at most is fetched, and most people fetch none.
  const isLanguage = ({ facadeModuleId }) => new RegExp(`^${languages}/\\w\\w\\.ts$`).test(facadeModuleId ?? '');
  const bytes = (first) =>
    [...chunks.values()].reduce(
      (sum, c) => (atOnce.has(c.fileName) === first && !isLanguage(c) ? sum + brotli(c.code) : sum),
      0,
    );
  return { first: bytes(true), later: bytes(false) };
}

const kB = (bytes) => (bytes === undefined ? '–' : `${(bytes / 1000).toFixed(2)} kB`);
const row = (name, ...cells) =>
  console.log((name.padEnd(18) + cells.map((cell) => cell.padStart(12)).join('')).trimEnd());
let over = 0;
const judge = (size, budget) => {
  if (budget === undefined || size <= budget) return '';
  over++;
  return 'OVER';
};

row('brotli, 1000 B', 'first', 'budget', 'later', 'in all');
for (const [name, { path, first: budget }] of Object.entries(ENTRIES)) {
  const { first, later } = await bundle(path);
  row(name, kB(first), kB(budget), kB(later), kB(first + later), judge(first, budget));
}
for (const [name, budget] of Object.entries(FILES)) {
  const size = brotli(built(name));
  row(name, kB(size), kB(budget), '–', kB(size), judge(size, budget));
}
if (over) {
  console.error(`${over} over budget.`);
  process.exit(1);
}
