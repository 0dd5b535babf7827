/**
 * A call between two homes, in real browsers: everything it takes, from the network to the tabs, made for one run and
 * gone after it. Browsers remember what failed (Chromium delays sockets to a host that was away), so none is used twice.
 */
import { join } from 'node:path';
import { launchHostChromium } from './host-chromium.mjs';
import { launchHostFirefox } from './host-firefox.mjs';
import { ADDRESS, openInternet, TURN_NAME } from './internet.mjs';
import { startServer } from './server-process.mjs';
import { story } from './story.mjs';
import { iceServersOf, makeCertificate, startTurnServer } from './turn-server.mjs';

/** What may hold a call: the kit, or a plain page that restarts well. */
export const SUBJECTS = ['kit', 'plain'];
/** For firewalls: what of the lab is not TURN. */
export const WEB_PORTS = [8000, 8080];

const [PAGES, KIT] = WEB_PORTS;
const SITE = `http://${ADDRESS.server}:${PAGES}/`;
/** Milliseconds for two browsers to start a call on a busy machine. */
const PATIENCE = 45_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * @typedef {object} CallOptions
 * @property {'kit' | 'plain'} subject
 * @property {string} dist folder of the build
 * @property {Record<'a' | 'b', import('./internet.mjs').Home>} homes
 * @property {Record<'a' | 'b', 'chromium' | 'firefox'>} browsers
 * @property {boolean} [spareTurn] whether there is a second TURN server
 */

/** @param {CallOptions} options */
export async function openCall({ subject, dist, homes, browsers, spareTurn = false }) {
  const net = await openInternet(homes);
  const ends = [() => net.close()];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch((error) => console.error(error));
  };
  try {
    return { ...(await furnish({ net, ends, subject, dist, browsers, spareTurn })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function furnish({ net, ends, subject, dist, browsers, spareTurn }) {
  const { folder } = net;
  const certificate = makeCertificate(folder, TURN_NAME);
  const iceServers = [TURN_NAME, ...(spareTurn ? [ADDRESS.spareTurn] : [])].flatMap(iceServersOf);

  const startTurn = (address = ADDRESS.turn) =>
    startTurnServer({ inside: net.inside('net'), folder, address, certificate });
  let turn = await startTurn();
  ends.push(() => turn.kill());
  if (spareTurn) ends.push((await startTurn(ADDRESS.spareTurn)).kill);

  const serve = async (script) => startServer(script, { inside: net.inside('net') });
  const ice = JSON.stringify(iceServers);
  const servers = {
    kit: () =>
      serve([
        ...[join(dist, 'server/cli.js'), 'serve', '--log', 'off', '--ice-servers', ice],
        ...['--host', ADDRESS.server, '--port', String(KIT)],
      ]),
    plain: () => serve([join(import.meta.dirname, 'page-server.mjs'), ADDRESS.server, String(PAGES), ice]),
  };
  const running = { plain: await servers.plain(), ...(subject === 'kit' ? { kit: await servers.kit() } : {}) };
  for (const name of Object.keys(running)) ends.push(() => running[name].kill());

  const launch = async (host) => {
    const [inside, kind] = [net.inside(host), browsers[host]];
    if (kind === 'firefox') {
      const secureHosts = [ADDRESS.server];
      const firefox = await launchHostFirefox({ inside, folder, secureHosts, authority: certificate.authority });
      ends.push(firefox.close);
      return firefox;
    }
    const chromium = await launchHostChromium({
      ...{ host, inside, folder, origins: WEB_PORTS.map((port) => `http://${ADDRESS.server}:${port}`) },
      // WebRTC asks for names with a full stop behind them, hence the star.
      names: `MAP ${TURN_NAME}* ${ADDRESS.turn}, MAP * ~NOTFOUND, EXCLUDE 203.0.113.*`,
      args: certificate.chromiumArgs,
    });
    ends.push(chromium.close);
    const page = await chromium.open(undefined, { quiet: true });
    return {
      version: chromium.version,
      goto: (url) => page.goto(url),
      evaluate: (run, arg) => page.evaluate(run, arg),
    };
  };
  const [a, b] = await Promise.all(['a', 'b'].map(launch));
  const pages = { a, b };
  const each = async (ask) => {
    const [ofA, ofB] = await Promise.all([ask(a), ask(b)]);
    return { a: ofA, b: ofB };
  };

  return {
    net,
    pages,
    each,
    pause,
    /** Opens the call: b comes first, so that a is the one who initiates. Resolves once both see moving pictures. */
    async connect() {
      await b.goto(`${SITE}${subject}.html`);
      await b.evaluate(untilJoined);
      await a.goto(`${SITE}${subject}.html`);
      const end = Date.now() + PATIENCE;
      for (;;) {
        const counts = await each((page) => page.evaluate(() => globalThis.recorder.frameCount()));
        if (counts.a > 10 && counts.b > 10) return;
        if (Date.now() > end) {
          const what = `No pictures after ${PATIENCE / 1000} s: ${counts.a} frames at a, ${counts.b} at b`;
          throw Object.assign(new Error(what), { log: await story({ each }) });
        }
        await pause(100);
      }
    },
    signaling: {
      kill: () => running[subject].kill(),
      /** Resolves to when it listened. */
      async start() {
        running[subject] = await servers[subject]();
        return Date.now();
      },
    },
    turn: {
      kill: () => turn.kill(),
      async start() {
        turn = await startTurn();
      },
    },
  };
}

/** In a page: until its socket is open, and a moment longer for what is said over it. */
function untilJoined() {
  const { recorder } = globalThis;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const open = recorder.log.findLast(({ what }) => what === 'socket open');
      if (!open || Date.now() - open.at < 500) return;
      clearInterval(timer);
      resolve();
    }, 50);
  });
}
