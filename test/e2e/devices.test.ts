import assert from 'node:assert/strict';
import { callTag, hears, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import type { BrowserPage } from './support/browser-page.js';
import { scenario } from './support/scenario.js';

/** Waits until a tile is as said: by the states that CSS sees. */
function tileIs(page: BrowserPage, id: string, states: Record<string, boolean>): Promise<boolean> {
  return page.until(
    `a tile with ${JSON.stringify(states)}`,
    ({ id, states }) => {
      const tile = e2e.tile(id);
      return tile && Object.entries(states).every(([state, on]) => tile.matches(`:state(${state})`) === on);
    },
    { id, states },
  ) as Promise<boolean>;
}

scenario('the others see who is muted and whose camera is off', async ({ host, open, figure }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium');
  const ann = await joinAt(a, url, 'Ann');
  const bob = await joinAt(b, url, 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id), hears(a)]);
  await tileIs(a, bob.id, { muted: false, 'camera-off': false });

  await b.click('^microphone$');
  await tileIs(a, bob.id, { muted: true, 'camera-off': false });
  await a.until('half a second of silence', () => e2e.silence());
  await b.click('^microphone$');
  await tileIs(a, bob.id, { muted: false });
  await hears(a);

  await b.click('^camera$');
  await tileIs(a, bob.id, { 'camera-off': true });
  const shown = await a.evaluate((id) => {
    const avatar = e2e.tile(id)?.shadowRoot?.querySelector('[part~=avatar]');
    return { initials: avatar?.textContent.trim() ?? null, visible: avatar ? e2e.visible(avatar) : false };
  }, bob.id);
  assert.ok(shown.visible, 'a placeholder stands in for the picture');
  const live = () => e2e.tracks.filter((track) => track.kind === 'video' && track.readyState === 'live').length;
  assert.equal(await b.evaluate(live), 0, 'the camera itself is off, so that its light goes out');

  const began = performance.now();
  await b.click('^camera$');
  await tileIs(a, bob.id, { 'camera-off': false });
  await seesMoreFrames(a, bob.id);
  figure(`15 frames ${Math.round(performance.now() - began)} ms after the camera was switched on again`);
  const negotiated = await b.evaluate(() => e2e.connections.length);
  assert.equal(negotiated, 1, 'all on one connection');
});

scenario('hanging up stops every track and closes every connection', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const [a, b, c] = await Promise.all([open('chromium'), open('chromium'), open('chromium')]);
  const ann = await joinAt(a, url, 'Ann');
  await joinAt(b, url, 'Bob');
  const cleo = await joinAt(c, url, 'Cleo');
  await Promise.all([seesFrames(a, cleo.id), seesFrames(c, ann.id)]);
  await c.click('^share screen$');
  await seesFrames(a, cleo.id, 'screen');

  const before = await c.evaluate(() => ({ tracks: e2e.tracks.length, connections: e2e.connections.length }));
  assert.ok(before.tracks >= 3 && before.connections >= 2, JSON.stringify(before));
  await c.click('^leave call$');
  await c.until('every track to be stopped', () => e2e.tracks.every((track) => track.readyState === 'ended'));
  await c.until('every connection to be closed', () => e2e.connections.every((pc) => pc.signalingState === 'closed'));
  await c.until('every socket to be closed', () => e2e.sockets.every((ws) => ws.readyState === WebSocket.CLOSED));
  assert.equal(await c.evaluate(() => e2e.one('rtc-call')?.state), 'ended');
});
