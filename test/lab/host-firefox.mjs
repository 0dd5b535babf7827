import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxPrefs, findBrowser } from '../../tools/browsers.mjs';
import { networkMissing, run } from './namespaces.mjs';

/** Without it a Firefox trusts no certificate of the lab's, and has no TURN over TLS. */
export const certificatesMissing = () => networkMissing(['certutil']);

/** A profile that trusts a certificate: nothing a page can be granted covers TURN. */
function makeProfile(folder, authority) {
  const profile = mkdtempSync(join(folder, 'firefox-'));
  run('certutil', '-N', '-d', `sql:${profile}`, '--empty-password');
  run('certutil', '-A', '-n', 'lab', '-t', 'CT,,', '-i', authority, '-d', `sql:${profile}`);
  return profile;
}

/**
 * A Firefox on a host of the lab, with one tab.
 *
 * @param {object} options
 * @param {string[]} options.inside what stands before a command on that host
 * @param {string} options.folder for its profile
 * @param {string[]} options.secureHosts whose pages are secure contexts to it, as if they came by HTTPS
 * @param {string} options.authority path of the certificate whose word it is to take
 */
export async function launchHostFirefox({ inside, folder, secureHosts, authority }) {
  const [command, ...args] = inside;
  const driver = fork(join(import.meta.dirname, 'firefox-driver.mjs'), [], {
    execPath: command,
    execArgv: [...args, process.execPath],
  });
  const ended = once(driver, 'exit');
  const waiting = new Map();
  let last = 0;
  driver.on('message', ({ id, value, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(value);
  });
  driver.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox and its driver have ended.'));
  });
  const ask = (message) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      driver.send({ id: last, ...message });
    });

  const prefs = {
    ...firefoxPrefs,
    'media.peerconnection.ice.loopback': false,
    'dom.securecontext.allowlist': secureHosts.join(','),
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
  };
  const profile = certificatesMissing() === null ? makeProfile(folder, authority) : null;
  const version = await ask({ launch: { executablePath: findBrowser('firefox'), prefs, profile } });
  return {
    version,
    goto: (url) => ask({ goto: url }),
    evaluate: (run, arg) => ask({ evaluate: `(${run})(${JSON.stringify(arg ?? null)})` }),
    async close() {
      if (driver.connected) driver.disconnect();
      await ended;
    },
  };
}
