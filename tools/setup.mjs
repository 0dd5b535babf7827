/**
 * Makes a fresh clone ready: installs and builds what is missing or stale. Uses nothing but Node.
 *
 *   node tools/setup.mjs          packages
 *   node tools/setup.mjs build    packages, then dist/
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

/** What the build reads, … */
const sources = [
  ...['src', 'tools/build.mjs', 'tools/lean-bundle.ts', 'tools/manifest-plugin.mjs', 'tools/manifest'],
  ...['vite.config.ts', 'vite.server.config.ts', 'custom-elements-manifest.config.mjs'],
  ...['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
];
/** … and one file of each thing it writes. */
const outputs = [
  'npm/index.js',
  'cdn/rtc-elements.js',
  'cdn/rtc-elements.mjs',
  'server/cli.js',
  'types/index.d.ts',
  'types/jsx.d.ts',
  'types/react.d.ts',
  'web-types.json',
  'custom-elements.json',
].map((path) => `dist/${path}`);

function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function packagesIn(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** Compares what npm wrote down about node_modules with the lock file: times say nothing after a checkout. */
function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer, link }]) => {
    if (path === '' || link) return true;
    // Optional packages are those of other systems, mostly.
    if (!installed[path]) return Boolean(optional || devOptional || peer);
    return installed[path].version === version;
  });
}

/** Folders count as well: a file that was taken away leaves its mark on the folder's time only. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function buildIsFresh() {
  const built = outputs.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.every((path) => newest(join(root, path)) < oldest);
}

/** @param {{ build?: boolean }} want */
export function setup({ build = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (!packagesAreInstalled()) {
    console.log('Installing packages …');
    npm('ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error');
  }
  if (build && !buildIsFresh()) {
    console.log('Building …');
    npm('run', '--silent', 'build');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup({ build: process.argv.includes('build') });
