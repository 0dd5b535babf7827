import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/paths.mjs';

// Node 20 and 22 bring npm 10, so do the image's base and whoever clones this. It misses optional peers that npm 11 leaves
// out of the lock file, and refuses all of it: `picomatch` is a dev dependency for that reason alone.
test('npm 10 can install what the lock file says', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-lock-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) cpSync(join(root, name), join(folder, name));
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', '--prefer-offline', 'npm@10.8.2', 'ci', '--dry-run', '--ignore-scripts', '--no-audit'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  assert.equal(status, 0, stdout + stderr);
});
