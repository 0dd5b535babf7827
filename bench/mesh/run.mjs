/**
 * `npm run bench -- mesh [--runs N] [--people N] [--fps N] [--settle S] [--seconds S] [--layout L] [--draw]`
 *
 * What a call of four costs this machine with the governor and without it, and what comes of the picture in the large
 * tile. Linux only: CPU time is read from /proc.
 *
 * Each person is a Chromium of their own with a camera of 640 × 480 at 20 (`--fps`) frames a second. Ann speaks, Bob
 * says nothing, the others are muted; `<rtc-call layout="spotlight">` shows one of the others large. Calls with and
 * without take turns, so that whatever else the machine does hits both alike. A browser without a screen draws the page
 * on the CPU, which is a GPU's work elsewhere: two cores are too few for that. So it is drawn at a twentieth of its size,
 * which the call knows nothing of, unless `--draw` says otherwise; and what the GPU process still uses is told apart.
 *
 * A machine that is busy, or too small for the call without the governor, drops frames instead of using more CPU: look
 * at the frame rates before the ratio, and then at CPU by frame. Two cores carry the call without the governor at 20
 * frames a second, not at 30; and it takes half a minute until all pictures are as large as they become.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { calledWith, cpuSeconds, machineSeconds } from '../support/process-tree.mjs';
import { median, summary } from '../support/statistics.mjs';
import { table } from '../support/table.mjs';
import { totals, withoutGovernor } from './page.js';

register();
const { launchChromium } = await import('../../test/e2e/support/chromium.ts');
const { startPageHost } = await import('../../test/e2e/support/page-host.ts');
const { startServer } = await import('../../test/e2e/support/server.ts');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    people: { type: 'string', default: '4' },
    fps: { type: 'string', default: '20' },
    settle: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '30' },
    layout: { type: 'string', default: 'spotlight' },
    draw: { type: 'boolean', default: false },
  },
});
const whole = (name) => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number.`);
  return value;
};
const [runs, people, fps, settle, length] = ['runs', 'people', 'fps', 'settle', 'seconds'].map(whole);
if (process.platform !== 'linux') {
  console.error('This benchmark reads CPU time from /proc, which only Linux has.');
  process.exit(1);
}

const CAMERA = { width: 640, height: 480, frameRate: fps };
const SPEAKS = 'Ann';
const SILENT = 'Bob';
/** Neither the layout nor what the call asks of the others depends on it. */
const TINY = 'transform: scale(0.05); transform-origin: 0 0;';
const NAMES = [SPEAKS, SILENT, 'Cy', 'Dee', 'Eve', 'Flo'].slice(0, people);

const seconds = (count) => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** A second of silence, which Chromium takes for a microphone and plays again and again. */
function silence() {
  const rate = 48_000;
  const wav = Buffer.alloc(44 + rate * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(rate * 2, 40);
  return wav;
}

const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-bench-'));
const quiet = join(folder, 'silence.wav');
await writeFile(quiet, silence());
const server = await startServer();
const host = await startPageHost(server.url);
const browsers = [];

function tag(name) {
  const muted = name === SPEAKS || name === SILENT ? '' : 'muted';
  return `<rtc-call room="bench" name="${name}" layout="${values.layout}" autojoin ${muted} style="height:640px; ${values.draw ? '' : TINY}"></rtc-call>`;
}

/** One call, from the first who comes to the last who leaves. */
async function call(governed) {
  const before = governed ? '' : `<script>(${withoutGovernor})()</script>`;
  for (const [at, browser] of browsers.entries()) {
    await browser.goto(host.page(before + tag(NAMES[at])));
    await browser.until('being in the call', () => e2e.one('rtc-call')?.state === 'joined');
  }
  for (const browser of browsers) {
    await browser.until(
      'everybody’s picture',
      (count) => {
        const tiles = e2e.all('rtc-video').filter(({ participant }) => participant !== 'self');
        return tiles.length === count && tiles.every(({ videoElement }) => videoElement.videoWidth > 0);
      },
      people - 1,
    );
  }
  await seconds(settle);
  const read = () => Promise.all(browsers.map((browser) => browser.evaluate(totals)));
  const drawers = calledWith('--type=gpu-process', process.pid);
  const start = await read();
  const [cpu, drawn, all] = [cpuSeconds(process.pid), cpuSeconds(...drawers), machineSeconds()];
  await seconds(length);
  const [used, drew] = [cpuSeconds(process.pid) - cpu, cpuSeconds(...drawers) - drawn];
  const others = machineSeconds() - all - used;
  const end = await read();
  await Promise.all(browsers.map((browser) => browser.goto('about:blank')));
  const rates = end.map((now, at) => {
    const { time, bytes, frames, large } = start[at];
    const span = (now.time - time) / 1000;
    // Somebody else may have come into the large tile.
    const fps = now.large === large ? (now.frames - frames) / span : NaN;
    return { fps, height: now.height, sent: ((now.bytes - bytes) * 8) / span / 1000 };
  });
  const large = rates.map((each) => each.fps).filter((each) => !Number.isNaN(each));
  const mean = large.reduce((sum, each) => sum + each, 0) / large.length;
  const result = {
    cpu: used / length,
    media: (used - drew) / length,
    sent: rates.reduce((sum, each) => sum + each.sent, 0),
    perFrame: (used / length / mean) * 1000,
    fps: Math.min(...large),
    mean,
    height: Math.min(...rates.map(({ height }) => height)),
  };
  console.error(
    `${governed ? 'with   ' : 'without'} ${result.cpu.toFixed(2)} cores (${result.media.toFixed(2)} without drawing, others ${(others / length).toFixed(2)}), ${result.sent.toFixed(0)} kbit/s, ` +
      `large tiles ${rates.map(({ height, fps }) => `${height}p at ${fps.toFixed(1)}`).join(', ')}`,
  );
  return result;
}

const rounds = [];
try {
  for (const name of NAMES) {
    const args = [`--use-fake-device-for-media-stream=fps=${fps}`];
    if (name !== SPEAKS) args.push(`--use-file-for-fake-audio-capture=${quiet}`);
    browsers.push(await launchChromium({ args, camera: CAMERA }));
  }
  for (let round = 0; round < runs; round++) rounds.push({ without: await call(false), with: await call(true) });
} finally {
  await Promise.allSettled(browsers.map((browser) => browser.close()));
  await server.stop();
  host.close();
  await rm(folder, { recursive: true, force: true });
}

const row = (name, key, digits) => {
  const [without, governed] = ['without', 'with'].map((way) => median(rounds.map((round) => round[way][key])));
  const ratio = summary(rounds.map((round) => round.with[key] / round.without[key]));
  const spread = `${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)}`;
  return [name, without.toFixed(digits), governed.toFixed(digits), ratio.median.toFixed(2), spread];
};
console.log(`A call of ${people} in ${values.layout}, ${runs} rounds, Chromium ${browsers[0].version}`);
console.log(
  table(
    ['medians', 'without', 'with', 'ratio', 'all within'],
    [
      row('CPU, cores', 'cpu', 2),
      row('CPU without drawing', 'media', 2),
      row('CPU by frame, ms', 'perFrame', 0),
      row('sent by all, kbit/s', 'sent', 0),
      row('large tiles, rows at least', 'height', 0),
      row('large tiles, frames/s', 'mean', 1),
      row('the slowest of them', 'fps', 1),
    ],
  ),
);
