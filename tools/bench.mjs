/** `npm run bench -- NAME [ARGS]` runs bench/NAME.mjs (or bench/NAME/run.mjs) on a fresh build; without a name it lists them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { setup } from './setup.mjs';

const folder = join(root, 'bench');
const script = (name) =>
  [`${name}.mjs`, `${name}/run.mjs`].map((path) => join(folder, path)).find((path) => existsSync(path));

const [name, ...args] = process.argv.slice(2);
const path = name && script(name);
if (path) {
  setup({ build: true });
  process.exit(spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1);
}

const names = existsSync(folder)
  ? [...new Set(readdirSync(folder).map((file) => file.replace(/\.mjs$/, '')))].filter((file) => script(file))
  : [];
if (name) console.error(`There is no benchmark "${name}".`);
console.log(names.length ? `npm run bench -- NAME, with NAME one of: ${names.join(', ')}` : 'There are no benchmarks.');
process.exit(name ? 1 : 0);
