import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../tools/paths.mjs';

function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** The package as npm would publish it, installed into an empty project as a stranger would install it. */
export function installPackedPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-package-'));
  // `dist/` was built by whoever started the tests.
  const [tarball] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(
    folder,
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
    join(folder, tarball.filename),
  );
  return {
    folder,
    /** Name of the tarball, in that folder. */
    tarball: tarball.filename,
    /** Paths inside the tarball. */
    files: tarball.files.map(({ path }) => path),
    /** The text of one of them, as installed. */
    read: (path) => readFileSync(join(folder, 'node_modules/rtc-elements', path), 'utf8'),
    /** Writes a file of the consumer's and returns its path. */
    write(name, text) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    /** Lends the consumer a package of this repository, as if it had installed it. */
    lend(name) {
      const path = join(folder, 'node_modules', name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), path, 'dir');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
