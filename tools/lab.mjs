/**
 * `npm run lab`: what a call survives, in real browsers on a made-up internet. See test/lab/README.md.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { certificatesMissing } from '../test/lab/host-firefox.mjs';
import { networkMissing } from '../test/lab/namespaces.mjs';
import { QUICK, runLab, SCENARIOS } from '../test/lab/run-lab.mjs';
import { ensureBrowser, missingBrowser } from './browsers.mjs';
import { ensureCoturn, missingCoturn } from './coturn.mjs';
import { installFromDebian } from './debian.mjs';
import { root } from './paths.mjs';

const USAGE = `npm run lab -- [NAME …] [options]

  (nothing)          every scenario, and how each pair of homes connects
  NAME …             those only
  list               their names
  quick              a few of them once, with generous limits: for CI

  --runs N           runs of each; the median counts (default 5)
  --side a|b         whose home it happens to: a initiates, b does not (default a,b)
  --browsers A,B     of the two homes, chromium or firefox (default chromium,chromium)
  --only kit|plain   without the other (plain: a hand-written page that restarts well)
  --dist FOLDER      the build (default dist)
  --log              what happened in the pages, after each run`;

/** Why there can be no lab here, or `null`; what Debian has is installed. */
function missing(kinds) {
  const basics = networkMissing(['ip', 'gcc', 'openssl']);
  if (basics) return basics;
  if (networkMissing(['nft'])) installFromDebian(['nftables']);
  const routers = networkMissing(['nft']);
  if (routers) return routers;
  if (!ensureCoturn()) return missingCoturn;
  for (const kind of kinds) if (!ensureBrowser(kind)) return missingBrowser(kind);
  // For TURN over TLS, and for nothing else: no reason to have no lab.
  if (kinds.includes('firefox') && certificatesMissing()) installFromDebian(['libnss3-tools']);
  return null;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' },
      side: { type: 'string', default: 'a,b' },
      browsers: { type: 'string', default: 'chromium,chromium' },
      only: { type: 'string', default: 'kit,plain' },
      dist: { type: 'string', default: join(root, 'dist') },
      log: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const list = (name, allowed) => {
    const words = values[name].split(',');
    const wrong = words.find((word) => !allowed.includes(word));
    if (wrong !== undefined) throw new Error(`--${name} takes ${allowed.join(' and ')}, not "${wrong}".`);
    return words;
  };
  const browsers = list('browsers', ['chromium', 'firefox']);
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error(`--runs takes a number, not "${values.runs}".`);
  return {
    names: positionals,
    runs: Number(values.runs),
    sides: list('side', ['a', 'b']),
    browsers: { a: browsers[0], b: browsers[1] ?? browsers[0] },
    subjects: list('only', ['kit', 'plain']),
    dist: resolve(values.dist),
    log: values.log,
    help: values.help,
  };
}

let options;
try {
  options = readOptions();
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exit(2);
}
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (options.names[0] === 'list') {
  for (const { name, title, target } of SCENARIOS) console.log(`${name.padEnd(18)} ${title} (${target} s)`);
  process.exit(0);
}
if (options.names[0] === 'quick')
  Object.assign(options, { names: [...QUICK.keys()], runs: 1, sides: ['a'], subjects: ['kit'], limits: QUICK });
const unknown = options.names.find((name) => !SCENARIOS.some((each) => each.name === name));
if (unknown !== undefined) {
  console.error(`There is no scenario "${unknown}"; npm run lab -- list names them.`);
  process.exit(2);
}
const scenarios = SCENARIOS.filter(({ name }) => options.names.length === 0 || options.names.includes(name));
const reason = missing(Object.values(options.browsers));
if (reason) {
  console.log(`Skipped: there is no network lab on this machine: ${reason}`);
  process.exit(0);
}
if (!existsSync(join(options.dist, 'server/cli.js'))) {
  console.error(`There is no build in ${options.dist}. Run npm run build.`);
  process.exit(2);
}
// Before any browser's driver takes it for its own business; what is there ends with the process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
process.exit((await runLab({ scenarios, ...options })) > 0 ? 1 : 0);
