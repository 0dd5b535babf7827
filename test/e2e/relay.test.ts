import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, hears, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import { coturnMissing, freePort, startCoturn } from './support/coturn.js';
import { scenario } from './support/scenario.js';

const SECRET = 'of this test alone';
/** Seconds that a credential lets somebody in. */
const TTL = 10;

/** Counts the renewals that the server sends to this page from now on, and the changes of its connection. */
async function watch(page: BrowserPage): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { renewals: 0, changes: 0 });
    document.body.addEventListener('rtc-participant-change', ({ detail }) => {
      if (detail.changed.includes('link')) Reflect.set(globalThis, 'changes', Reflect.get(globalThis, 'changes') + 1);
    });
    e2e.sockets[0]?.addEventListener('message', ({ data }) => {
      if (String(data).startsWith('{"type":"ice"'))
        Reflect.set(globalThis, 'renewals', Reflect.get(globalThis, 'renewals') + 1);
    });
  });
}

/** So many renewals have come, each at half of a credential's time. */
function renewed(page: BrowserPage, count: number): Promise<unknown> {
  return page.until(`${count} new credentials`, (count) => Reflect.get(globalThis, 'renewals') >= count, count);
}

const port = await freePort();
const url = `turn:127.0.0.1:${port}?transport=udp`;

scenario(
  'a relayed call outlives its TURN credentials, and the relay itself',
  async ({ host, open, figure, after }) => {
    const coturn = await startCoturn({ secret: SECRET, port });
    assert.equal(coturn.url, url);
    let relay = coturn;
    after(() => relay.close());
    const page = host.page(callTag('', 'room="room" ice-transport-policy="relay"'));
    const options = { patience: 60_000 };
    const [a, b] = await Promise.all([open('chromium', options), open('chromium', options)]);
    const ann = await joinAt(a, page, 'Ann');
    const bob = await joinAt(b, page, 'Bob');
    await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id), hears(a)]);
    await a.until('the mark of a relay', (id) => e2e.tile(id)?.matches(':state(relayed)'), bob.id);

    await Promise.all([watch(a), watch(b)]);
    await a.evaluate((id) => e2e.resetGap(id), bob.id);
    await b.evaluate((id) => e2e.resetGap(id), ann.id);
    // Five halves of a credential's time: what the relays were made with has run out long ago.
    await Promise.all([renewed(a, 5), renewed(b, 5)]);
    const gaps = [
      await a.evaluate((id) => e2e.frames(id).longestGap, bob.id),
      await b.evaluate((id) => e2e.frames(id).longestGap, ann.id),
    ];
    figure(`longest pause of the picture beyond the end of the credentials: ${gaps.map(Math.round).join(' and ')} ms`);
    // A relay that is gone costs more than that until another one is there; a machine that has much to do costs less.
    assert.ok(Math.max(...gaps) < 2_000, `pauses of ${gaps.join(' and ')} ms`);
    for (const page of [a, b]) assert.equal(await page.evaluate(() => Reflect.get(globalThis, 'changes')), 0);
    await Promise.all([hears(a), hears(b)]);

    await relay.kill();
    relay = await startCoturn({ secret: SECRET, port });
    await a.until('the loss', (id) => e2e.tile(id)?.matches(':state(recovering)'), bob.id);
    const lost = performance.now();
    await Promise.all([seesMoreFrames(a, bob.id), seesMoreFrames(b, ann.id)]);
    figure(`picture back ${Math.round(performance.now() - lost)} ms after the loss of the relay was seen`);
    await Promise.all([hears(a), hears(b)]);
    const connections = await a.evaluate(() => e2e.connections.length);
    assert.equal(connections, 1, 'by a restart, not by another connection');
  },
  {
    skip: coturnMissing,
    serverArgs: ['--turn-url', url, '--turn-secret', SECRET, '--turn-ttl', String(TTL)],
  },
);
