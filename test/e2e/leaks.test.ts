import assert from 'node:assert/strict';
import { callTag, joinAt, seesExactly } from './support/call.js';
import type { BrowserPage, Leftovers } from './support/browser-page.js';
import { scenario } from './support/scenario.js';

const ROUNDS = 200;
/** Every so many rounds the camera is on, and every so many the call waits until media could flow. */
const WITH_CAMERA = 20;
const CONNECTED = 4;

/** Joins and leaves again, in all the ways a page can: by the method, by the room, and by taking the element away. */
async function rounds(page: BrowserPage, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ({ from, to, camera, connected }) => {
      for (let round = from; round < to; round++) {
        const call = document.createElement('rtc-call');
        call.room = 'room';
        call.noVideo = call.noAudio = round % camera !== 0;
        call.autojoin = true;
        document.body.append(call);
        await e2e.until(() => call.state === 'joined', 'being in', 20_000);
        if (round % connected === 0) {
          const link = () => call.participants[0]?.link === 'connected';
          await e2e.until(link, 'the connection', 20_000);
        }
        if (round % 3 === 0) await call.leave();
        else if (round % 3 === 1) call.room = '';
        call.remove();
        const closed = () =>
          e2e.sockets.every(({ readyState }) => readyState >= WebSocket.CLOSING) &&
          e2e.connections.every(({ signalingState }) => signalingState === 'closed') &&
          e2e.tracks.every(({ readyState }) => readyState === 'ended');
        await e2e.until(closed, `everything to be closed after round ${round}`, 5_000);
        // The list of the test itself would keep them alive.
        for (const list of [e2e.sockets, e2e.connections, e2e.tracks, e2e.events]) list.length = 0;
      }
    },
    { from, to, camera: WITH_CAMERA, connected: CONNECTED },
  );
}

scenario(`${ROUNDS} rounds of joining and leaving leave nothing behind`, async ({ host, open, figure }) => {
  const a = await open('chromium', { patience: 60_000 });
  const b = await open('chromium', { patience: 60_000 });
  await joinAt(a, host.page(callTag('', 'room="room" no-audio no-video')), 'Ann');
  await b.goto(host.page('<p>Rounds</p>'));
  await b.evaluate(() => {
    const { AudioContext, setInterval, clearInterval } = globalThis;
    const contexts = new Set<AudioContext>();
    const intervals = new Set<number>();
    Object.assign(globalThis, {
      ...{ contexts, intervals },
      AudioContext: class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options);
          contexts.add(this);
        }

        override close(): Promise<void> {
          contexts.delete(this);
          return super.close();
        }
      },
      setInterval: (...args: Parameters<typeof setInterval>) => {
        const id = Number(setInterval(...args));
        intervals.add(id);
        return id;
      },
      clearInterval: (id: number) => {
        intervals.delete(id);
        clearInterval(id);
      },
    });
  });

  // What is loaded and made once is there after these.
  await rounds(b, 0, 40);
  await seesExactly(a, []);
  const before = await b.leftovers();
  const began = performance.now();
  await rounds(b, 40, 40 + ROUNDS);
  figure(`${Math.round((performance.now() - began) / ROUNDS)} ms a round`);
  await seesExactly(a, []);
  const after = await b.leftovers();
  const line = (left: Leftovers): string =>
    Object.entries({ ...left, heap: `${(left.heap / 1024).toFixed()} kB` })
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  figure(`before: ${line(before)}`);
  figure(`after: ${line(after)}`);

  const running = await b.evaluate(() => ({
    contexts: (Reflect.get(globalThis, 'contexts') as Set<AudioContext>).size,
    intervals: (Reflect.get(globalThis, 'intervals') as Set<number>).size,
  }));
  assert.deepEqual(running, { contexts: 0, intervals: 0 });
  // Chromium 156 keeps about one in fifty for ever, when it was closed with an event on its way; that holds nothing else.
  assert.ok(after.connections - before.connections <= ROUNDS / 10, 'connections');
  assert.ok(after.listeners - before.listeners <= ROUNDS / 10, 'listeners');
  assert.ok(after.nodes - before.nodes <= ROUNDS / 10, 'nodes');
  assert.ok(after.audioNodes - before.audioNodes <= 2, 'audio nodes');
  assert.ok(after.heap - before.heap < 1024 * 1024, 'less than 5 kB a round');
});
