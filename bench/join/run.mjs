/**
 * `npm run bench -- join [--runs N]`: milliseconds from the joining person's click to the first frame of the other,
 * on this machine, in two Chromium processes.
 *
 * The kit's call and a page written by hand take turns, so that whatever else the machine does hits both alike.
 * The hand-written page comes in two kinds: one that does everything at the click, and one that, like the kit's
 * lobby may, has camera and socket before it.
 */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { startHandWritten } from './hand-written-server.mjs';
import { summary } from '../support/statistics.mjs';

register();
const { launchChromium } = await import('../../test/e2e/support/chromium.ts');
const { startPageHost } = await import('../../test/e2e/support/page-host.ts');
const { startServer } = await import('../../test/e2e/support/server.ts');

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number.');

/** In the joining page: the time of the click and that of the first frame of the other's picture. */
function watch() {
  globalThis.measured = new Promise((resolve) => {
    let clicked = 0;
    addEventListener('click', ({ timeStamp }) => (clicked ||= timeStamp), { capture: true });
    const remoteVideo = () => {
      const byHand = document.getElementById('remote');
      if (byHand) return byHand;
      const tile = e2e.all('rtc-video').find((each) => each.participant && each.participant !== 'self');
      return tile?.videoElement ?? null;
    };
    // Looked for before every rendering, so that no frame can be shown unseen.
    const look = () => {
      const video = remoteVideo();
      if (video) video.requestVideoFrameCallback(() => resolve(performance.now() - clicked));
      else requestAnimationFrame(look);
    };
    look();
  });
}

const server = await startServer();
const host = await startPageHost(server.url);
const byHand = await startHandWritten();
const [first, second] = [await launchChromium(), await launchChromium()];

const kit = (attributes) => async () => {
  await first.goto(host.page(`<rtc-call room="bench" name="Ann" autojoin ${attributes}></rtc-call>`));
  await first.until('the first in the call', () => {
    const call = e2e.one('rtc-call');
    return call.state === 'joined' && call.camera && call.microphone;
  });
  await second.goto(host.page(`<rtc-call room="bench" name="Bob" ${attributes}></rtc-call>`));
  await second.until('the lobby', () => e2e.one('rtc-call').state === 'lobby' && e2e.button('^join call$'));
  return measure();
};

const written = (hash) => async () => {
  await first.goto(`${byHand.url}#wait`);
  await first.until('the first to be ready', () => document.body.dataset.ready);
  await second.goto(`${byHand.url}${hash}`);
  await second.until('the second to be ready', () => document.body.dataset.ready);
  return measure();
};

async function measure() {
  await second.evaluate(watch);
  await second.click('^join call$');
  const took = await second.evaluate(() => globalThis.measured);
  await Promise.all([first.goto('about:blank'), second.goto('about:blank')]);
  return took;
}

const ways = [
  { name: 'rtc-call', run: kit(''), took: [] },
  { name: 'rtc-call, with a secret', run: kit('secret="correct horse battery staple"'), took: [] },
  { name: 'hand-written, all at the click', run: written(''), took: [] },
  { name: 'hand-written, prepared', run: written('#prepared'), took: [] },
];
try {
  for (const { run } of ways) await run(); // Warm-up: caches and code that is compiled once.
  for (let round = 0; round < runs; round++) for (const way of ways) way.took.push(await way.run());
} finally {
  await Promise.allSettled([first.close(), second.close(), server.stop()]);
  host.close();
  byHand.close();
}

console.log(`From the click to the first remote frame, ${runs} runs each, Chromium ${first.version} (milliseconds)`);
const base = summary(ways[0].took).median;
for (const { name, took } of ways) {
  const { min, first: low, median, third, max } = summary(took);
  const [m, spread, range] = [
    median.toFixed(0),
    `${low.toFixed(0)}–${third.toFixed(0)}`,
    `${min.toFixed(0)}–${max.toFixed(0)}`,
  ];
  const ratio = name === 'rtc-call' ? '' : `  rtc-call is ${(base / median).toFixed(2)} of it`;
  console.log(
    `${name.padEnd(32)}median ${m.padStart(4)}  half within ${spread.padStart(9)}  all within ${range.padStart(9)}${ratio}`,
  );
}
