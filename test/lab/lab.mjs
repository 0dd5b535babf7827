/**
 * Real browsers on a made-up network: hosts with cables that are slow, lossy or cut (see `network.mjs`), our built
 * server in the middle, and a Chromium inside of each host, driven from outside.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, missingBrowser } from '../../tools/browsers.mjs';
import { launchHostChromium } from './host-chromium.mjs';
import { networkMissing, openNetwork, SERVER_ADDRESS } from './network.mjs';
import { startServer } from './server-process.mjs';

const KIT_PORT = 8080;

/** Why there can be no lab on this machine, or `null`. */
export function labMissing() {
  return networkMissing() ?? (findBrowser('chromium') ? null : missingBrowser('chromium'));
}

/**
 * @param {Record<string, import('./network.mjs').Cable | null>} hosts by name; `null` for a cable without manners
 */
export async function openLab(hosts) {
  const network = await openNetwork(hosts);
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-lab-'));
  const ends = [];
  /** Ended with the lab, the last first, unless that was done before. */
  const keep = (thing, end) => {
    ends.push(end);
    return thing;
  };

  /** Starts a Node script on the server's host; resolves once it says `Open URL`. */
  const serve = async (script) => {
    const server = await startServer(script, { inside: network.inside('server') });
    return keep(server, server.stop);
  };

  return {
    ...network,
    serve,
    /** Our server of the build in `dist`, always at the same address. */
    serveKit: (dist) =>
      serve([
        ...[join(dist, 'server/cli.js'), 'serve', '--log', 'off'],
        ...['--host', SERVER_ADDRESS, '--port', String(KIT_PORT)],
      ]),

    /**
     * A Chromium on a host. The pages of the server are secure contexts to it, as if they came by HTTPS.
     *
     * @param {string} host
     * @param {{ origins?: string[], args?: string[] }} options `origins`: to be trusted beside that of our server
     */
    async launch(host, { origins = [], args = [] } = {}) {
      const browser = await launchHostChromium({
        host,
        inside: network.inside(host),
        folder,
        origins: [`http://${SERVER_ADDRESS}:${KIT_PORT}`, ...origins].map((each) => new URL(each).origin),
        names: `MAP * ~NOTFOUND, EXCLUDE ${SERVER_ADDRESS}`,
        args,
      });
      return keep(browser, browser.close);
    },

    async close() {
      for (const end of ends.reverse()) await end().catch((error) => console.error(error));
      await network.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
