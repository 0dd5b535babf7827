/**
 * `npm run bench -- files [SCENARIO] [--runs N] [--mb N]`: how files travel, measured in two browser processes beside
 * a raw data channel in the same run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../tools/paths.mjs';
import { big } from './scenarios/big.mjs';
import { bottleneck } from './scenarios/bottleneck.mjs';
import { call } from './scenarios/call.mjs';
import { local } from './scenarios/local.mjs';
import { lossy } from './scenarios/lossy.mjs';
import { resume } from './scenarios/resume.mjs';

const scenarios = { local, big, lossy, bottleneck, call, resume };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    mb: { type: 'string' },
    gb: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
    wait: { type: 'string' },
    dist: { type: 'string', default: resolve(root, 'dist') },
  },
});

function whole(name, initial, least = 1) {
  const value = Number(values[name] ?? initial);
  if (!Number.isInteger(value) || value < least) throw new Error(`--${name} takes a whole number.`);
  return value;
}

const [name = 'local'] = positionals;
if (!Object.hasOwn(scenarios, name)) {
  console.error(`There is no scenario "${name}": ${Object.keys(scenarios).join(', ')}.`);
  process.exit(1);
}
await scenarios[name]({
  runs: whole('runs', 5),
  megabytes: values.mb && whole('mb'),
  gigabytes: whole('gb', 4),
  only: values.only?.split(','),
  seed: whole('seed', 1),
  wait: whole('wait', 30, 0),
  dist: resolve(values.dist),
});
