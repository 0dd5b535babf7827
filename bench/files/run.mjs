/**
 * `npm run bench -- files [SCENARIO] [OPTIONS]`: how files travel, in two browser processes, beside a raw data channel
 * in the same run. Linux only: CPU and memory are read from /proc. Scenarios:
 *
 *     local       speed and CPU of everybody, on this machine (the default; --only kit,peerjs,…)
 *     big         memory while a file of --gb GiB goes from disk to disk
 *     lossy       50 ms round trip, 1% loss
 *     bottleneck  20 Mbit/s, 50 ms round trip, a queue of 200 ms
 *     far         50 ms round trip and nothing else
 *     call        beside a call over 3 Mbit/s
 *     resume      ten breaks (--only link,server,sender,receiver; --seed for where they are)
 *
 * All but the first two run in the network lab (test/lab), which needs root. `--runs` rounds (5) of `--mb` MiB;
 * `--wait` seconds at most for a quiet machine before each local run (30); `--dist` another build than this one's.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../tools/paths.mjs';
import { big } from './scenarios/big.mjs';
import { bottleneck } from './scenarios/bottleneck.mjs';
import { call } from './scenarios/call.mjs';
import { far } from './scenarios/far.mjs';
import { local } from './scenarios/local.mjs';
import { lossy } from './scenarios/lossy.mjs';
import { resume } from './scenarios/resume.mjs';

const scenarios = { local, big, lossy, bottleneck, far, call, resume };

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

if (process.platform !== 'linux') {
  console.error('This benchmark reads CPU and memory from /proc, which only Linux has.');
  process.exit(1);
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
