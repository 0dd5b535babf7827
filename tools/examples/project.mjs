import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Kept from run to run, so that only what has changed is installed. */
const home = join(tmpdir(), 'rtc-elements-examples');

/** What a person who follows the example types over. */
const SERVER = 'localhost:8080';
const PAGES = '5000';

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Runs a command to its end. Rejects with all it said if that is not 0. */
export function run(cwd, command, ...args) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd, shell, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let output = '';
    child.stdout.on('data', (chunk) => ((output += chunk), (said += chunk)));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code ? reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`)) : resolve(output),
    );
  });
}

/**
 * The package as npm would publish it. Its name has a hash of the content: to npm a file of the same name is the same
 * package, and it would keep what it installed before.
 */
export async function pack() {
  mkdirSync(home, { recursive: true });
  const [{ filename }] = JSON.parse(
    await run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', home),
  );
  const hash = createHash('sha256')
    .update(readFileSync(join(home, filename)))
    .digest('hex')
    .slice(0, 12);
  const tarball = join(home, `rtc-elements-${hash}.tgz`);
  for (const name of readdirSync(home)) if (/^rtc-elements-[0-9a-f]{12}\.tgz$/.test(name)) rmSync(join(home, name));
  renameSync(join(home, filename), tarball);
  return tarball;
}

/** Installs a project's packages, with the tarball in place of the published package. */
export async function install(folder, tarball) {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies['rtc-elements'] = `file:${tarball}`;
  // What keeps this repository installable on every registry.
  manifest.overrides = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).overrides;
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-package-lock', ...quiet);
}

/** A project with nothing but the package, as whoever runs the server has it. Resolves to its folder. */
export async function serverProject(tarball) {
  const folder = join(home, 'server');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'server', private: true, dependencies: {} }));
  await install(folder, tarball);
  return folder;
}

/** Copies an example out of the tree, with the addresses of this run in it. Resolves to its folder. */
export function copy(name, { server, port }) {
  const folder = join(home, name);
  const kept = join(folder, 'node_modules');
  if (existsSync(folder)) {
    for (const each of readdirSync(folder))
      if (join(folder, each) !== kept) rmSync(join(folder, each), { recursive: true });
  }
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|dist|\.next|\.astro|\.angular)$/.test(path),
  });
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(each.parentPath, each.name);
    if (!each.isFile() || path.startsWith(kept)) continue;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(SERVER, server).replaceAll(`:${PAGES}`, `:${port}`));
  }
  return folder;
}
