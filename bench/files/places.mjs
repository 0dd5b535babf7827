import { join } from 'node:path';
import { launchChromium } from '../../test/lab/chromium.mjs';
import { labMissing, openLab } from '../../test/lab/lab.mjs';
import { SERVER_ADDRESS } from '../../test/lab/network.mjs';
import { startServer } from '../../test/lab/server-process.mjs';

const pageServer = join(import.meta.dirname, 'page-server.mjs');
const SITE_PORT = 8000;

/** Our server, the pages' server, and a browser for each of two people, all on this machine. */
export async function localPlace({ dist }) {
  const kit = await startServer([join(dist, 'server/cli.js'), 'serve', '--port', '0', '--log', 'off']);
  const site = await startServer([pageServer, '127.0.0.1', '0']);
  const browsers = [await launchChromium(), await launchChromium()];
  return {
    kit: kit.url,
    site: site.url,
    browsers,
    version: browsers[0].version,
    close: () => Promise.allSettled([...browsers.map((each) => each.close()), kit.stop(), site.stop()]),
  };
}

/** The same in the lab, with the first of the two behind that cable; `null`, and a line that says why, without one. */
export async function labPlace({ dist, cable, args }) {
  const missing = labMissing();
  if (missing) {
    console.log(`Skipped, there is no network lab on this machine: ${missing}.`);
    return null;
  }
  const lab = await openLab({ a: cable, b: null });
  try {
    let kit = await lab.serveKit(dist);
    const site = await lab.serve([pageServer, SERVER_ADDRESS, String(SITE_PORT)]);
    const browsers = [];
    for (const host of ['a', 'b']) browsers.push(await lab.launch(host, { origins: [site.url], args }));
    return {
      kit: kit.url,
      site: site.url,
      browsers,
      version: browsers[0].version,
      lab,
      killServer: () => kit.kill(),
      restartServer: async () => void (kit = await lab.serveKit(dist)),
      close: () => lab.close(),
    };
  } catch (error) {
    await lab.close();
    throw error;
  }
}
