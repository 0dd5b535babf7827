/**
 * `npm run build`: everything in `dist/`.
 *
 *   dist/npm      ES modules for bundlers        dist/types    declarations, JSX types
 *   dist/cdn      the single files, languages         dist/custom-elements.json and editor data
 *   dist/server   the signaling server
 *
 * Declarations and manifest run beside the bundles, each in a process of its own.
 */
import { spawn } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { bin, root } from './paths.mjs';

const started = performance.now();

/** Runs a Node program; its output is shown only when it fails. */
function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(`${args.join(' ')} failed:\n${output}`)) : resolve()));
  });
}

/** Terser finds 2% more than Vite's own minifier: for the files that pages load as they are, that is worth a second. */
async function squeeze(name) {
  const path = `${root}/dist/cdn/${name}`;
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  const result = await minify(code, {
    module: name.endsWith('.mjs'),
    ecma: 2020,
    // Nothing unsafe: simple-peer calls functions of ours with `new`, and an arrow is no constructor.
    compress: { passes: 3, keep_fargs: false },
    sourceMap: { content: map, url: `${name}.map` },
  });
  await Promise.all([
    writeFile(path, result.code),
    writeFile(`${path}.map`, result.map),
    // What the server sends, compressed once instead of at every request.
    writeFile(`${path}.br`, brotliCompressSync(result.code)),
    writeFile(`${path}.gz`, gzipSync(result.code, { level: 9 })),
  ]);
}

async function bundles() {
  for (const mode of ['npm', 'script', 'module', 'locales']) {
    await build({ root, mode, configFile: 'vite.config.ts', logLevel: 'warn' });
  }
  await Promise.all(['rtc-elements.js', 'rtc-elements.mjs'].map(squeeze));
  for (const name of await readdir(`${root}/dist/cdn/locales`)) {
    const path = `${root}/dist/cdn/locales/${name}`;
    const code = await readFile(path);
    await Promise.all([writeFile(`${path}.br`, brotliCompressSync(code)), writeFile(`${path}.gz`, gzipSync(code))]);
  }
  await build({ root, configFile: 'vite.server.config.ts', logLevel: 'warn' });
  await chmod(`${root}/dist/server/cli.js`, 0o755);
}

// Vite empties the folders it writes; this one has two writers.
await rm(`${root}/dist/types`, { recursive: true, force: true });
const results = await Promise.allSettled([
  bundles(),
  run(bin('typescript', 'tsc'), '-p', 'tsconfig.build.json'),
  run(bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze'),
]);
const failures = results.filter((result) => result.status === 'rejected');
for (const { reason } of failures) console.error(reason instanceof Error ? reason.message : reason);
if (failures.length) process.exit(1);
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
