import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import { coturnMissing, freePort, startCoturn } from './support/coturn.js';
import { startCuttableProxy } from './support/cuttable-proxy.js';
import { madeDevices } from './support/made-devices.js';
import { type Moment, play, stopRecording } from './support/played.js';
import { readWebm } from './support/read-webm.js';
import { type Scenario, scenario } from './support/scenario.js';

const ANN = { colour: '#00c000', tone: 300 };
const BOB = { colour: '#d00000', tone: 1000 };
const OTHER = { colour: '#0000e0', tone: 1700 };
const TONES = [ANN.tone, BOB.tone, OTHER.tone];

/** All media take one way, which can be cut. */
const RELAYED = 'room="room" ice-transport-policy="relay"';
/** How long nothing gets through. */
const CUT_MS = 6000;
/** The amplitude of a tone that is there, and of one that is not. */
const THERE = 0.05;
const NOT_THERE = 0.01;

/** Begins to record. Gives the seconds that the recording has come to. */
async function record(page: BrowserPage): Promise<() => Promise<number>> {
  const began = await page.evaluate(async () => {
    await e2e.one('rtc-call')?.startRecording({ width: 640, height: 360, videoBitsPerSecond: 800_000 });
    return performance.now();
  });
  return () => page.evaluate((began) => (performance.now() - began) / 1000, began);
}

/** Which of the tones are to be heard. */
const heard = ({ tones }: Moment): boolean[] =>
  tones.map((amplitude) => {
    assert.ok(amplitude > THERE || amplitude < NOT_THERE, `${amplitude} is neither`);
    return amplitude > THERE;
  });

/** Ends the recording. It is as long as it took, and nothing is missing within or at its end. Gives the longest gaps. */
async function stopWhole(page: BrowserPage, seconds: number): Promise<{ video: number; audio: number }> {
  const { video, audio } = readWebm(await stopRecording(page));
  for (const times of [video, audio]) {
    assert.ok(seconds * 1000 - (times.at(-1) ?? 0) < 700, `the last at ${times.at(-1)} ms of ${seconds} s`);
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
  }
  const gap = (times: number[]): number => Math.max(...times.map((time, at) => time - (times[at - 1] ?? 0)));
  return { video: gap(video), audio: gap(audio) };
}

const SECRET = 'of this test alone';
const port = await freePort();

async function overALostConnection({ server, host, open, figure, after }: Scenario): Promise<void> {
  const relay = await startCoturn({ secret: SECRET, port });
  after(() => relay.close());
  const proxy = await startCuttableProxy(server.port);
  after(() => proxy.close());
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, host.page(madeDevices({ user: ANN }) + callTag('', RELAYED)), 'Ann');
  const behindProxy = callTag('', `${RELAYED} signaling="ws://localhost:${proxy.port}/signaling"`);
  const bob = await joinAt(b, host.page(madeDevices({ user: BOB }) + behindProxy), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const elapsed = await record(a);
  await seesMoreFrames(a, bob.id, 'camera', 20);
  const before = await elapsed();

  relay.stall(true);
  assert.ok(proxy.cut() > 0);
  await a.evaluate((id) => e2e.resetGap(id), bob.id);
  await a.until('the loss', (id) => e2e.tile(id)?.matches(':state(recovering)'), bob.id);
  await a.until('some seconds', ({ id, ms }) => e2e.frames(id).longestGap > ms, { id: bob.id, ms: CUT_MS });
  const during = await elapsed();
  await b.evaluate((other) => Object.assign(made.user ?? {}, other), OTHER);
  relay.stall(false);
  await a.until('the connection', (id) => !e2e.tile(id)?.matches(':state(recovering)'), bob.id);
  await seesMoreFrames(a, bob.id, 'camera', 30);
  const end = await elapsed();

  const gaps = await stopWhole(a, end);
  const played = await play(a, { seconds: [before, during, end - 0.2], tones: TONES });
  assert.ok(Math.abs(played.duration - end) < 0.7, `${played.duration} s instead of ${end} s`);
  figure(`${played.duration.toFixed(1)} s of ${end.toFixed(1)} s; longest gaps ${gaps.video} and ${gaps.audio} ms`);
  assert.ok(gaps.video < 1000 && gaps.audio < 1000, 'it stands still with nobody but Bob');
  const [first, middle, last] = played.moments as [Moment, Moment, Moment];
  assert.deepEqual([first, middle, last].map(heard), [
    [true, true, false],
    [true, false, false],
    [true, false, true],
  ]);
  assert.ok(first.colours.red > 0.2 && first.colours.green > 0.2 && first.colours.blue < 0.02);
  assert.ok(last.colours.blue > 0.2 && last.colours.green > 0.2 && last.colours.red < 0.02);
}

scenario('a recording goes on over a connection that is lost, and has what comes after', overALostConnection, {
  skip: coturnMissing,
  serverArgs: ['--turn-url', `turn:127.0.0.1:${port}?transport=udp`, '--turn-secret', SECRET],
});

scenario('the recording of a call in which a screen is shared has it large, with its sound', async (s) => {
  const { host, open, figure } = s;
  const [a, b] = await Promise.all([open('chromium'), open('chromium')]);
  const ann = await joinAt(a, host.page(madeDevices({ user: ANN }) + callTag('')), 'Ann');
  const sharing = madeDevices({ user: BOB, screen: OTHER }) + callTag('');
  const bob = await joinAt(b, host.page(sharing), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const elapsed = await record(a);
  await seesMoreFrames(a, bob.id, 'camera', 20);
  const before = await elapsed();
  await b.click('^share screen$');
  // Well within: a busy player does not show every frame, and what is looked at is the last one that it showed.
  await seesMoreFrames(a, bob.id, 'screen', 60);
  const during = await elapsed();
  await seesMoreFrames(a, bob.id, 'screen', 15);
  await b.click('^share screen$');
  await a.until('no screen tile', (id) => e2e.tile(id, 'screen') === null, bob.id);
  await seesMoreFrames(a, bob.id, 'camera', 20);
  const end = await elapsed();

  await stopWhole(a, end);
  const { moments } = await play(a, { seconds: [before, during, end - 0.2], tones: TONES });
  const [first, middle, last] = moments as [Moment, Moment, Moment];
  const { red, green, blue } = middle.colours;
  figure(`the screen fills ${blue.toFixed(2)} of the picture, each camera ${red.toFixed(2)} and ${green.toFixed(2)}`);
  assert.ok(blue > 0.4 && blue > 4 * red && blue > 4 * green);
  assert.ok(red > 0.02 && green > 0.02, 'those in the call are beside it');
  assert.ok(first.colours.blue < 0.02 && last.colours.blue < 0.02);
  assert.deepEqual([first, middle, last].map(heard), [
    [true, true, false],
    [true, true, true],
    [true, true, false],
  ]);
});
