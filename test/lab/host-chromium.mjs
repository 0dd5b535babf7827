import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers.mjs';
import { launchChromium } from './chromium.mjs';

/** What Debian's `chromium` starts: that one is a script which adds switches of its own. */
const BARE_CHROMIUM = '/usr/lib/chromium/chromium';

/**
 * A Chromium on a host of the lab.
 *
 * @param {object} options
 * @param {string} options.host
 * @param {string[]} options.inside what stands before a command on that host
 * @param {string} options.folder for its start script and its profile
 * @param {string[]} options.origins whose pages are secure contexts to it, as if they came by HTTPS
 * @param {string} options.names what names mean, for `--host-resolver-rules`
 * @param {string[]} [options.args] more switches
 */
export function launchHostChromium({ host, inside, folder, origins, names, args = [] }) {
  const program = existsSync(BARE_CHROMIUM) ? BARE_CHROMIUM : findBrowser('chromium');
  const executable = join(folder, `chromium-${host}`);
  const quoted = inside.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  writeFileSync(executable, `#!/bin/sh\nexec ${quoted} ${program} "$@"\n`);
  chmodSync(executable, 0o755);
  return launchChromium({
    ...{ executable, folder },
    without: ['--allow-loopback-in-peer-connection'],
    args: [
      `--unsafely-treat-insecure-origin-as-secure=${origins.join(',')}`,
      `--host-resolver-rules=${names}`,
      ...args,
    ],
  });
}
