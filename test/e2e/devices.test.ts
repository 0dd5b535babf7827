import assert from 'node:assert/strict';
import { callTag, hears, joinAt, seesFrames, seesMoreFrames } from './support/call.js';
import type { DeviceKind } from '../../src/media/media-source.js';
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

  // Muted, so that what listens for speech meanwhile has to end, too.
  await c.click('^microphone$');
  await tileIs(a, cleo.id, { muted: true });
  const before = await c.evaluate(() => ({ tracks: e2e.tracks.length, connections: e2e.connections.length }));
  assert.ok(before.tracks >= 3 && before.connections >= 2, JSON.stringify(before));
  await c.click('^leave call$');
  await c.until('every track to be stopped', () => e2e.tracks.every((track) => track.readyState === 'ended'));
  await c.until('every connection to be closed', () => e2e.connections.every((pc) => pc.signalingState === 'closed'));
  await c.until('every socket to be closed', () => e2e.sockets.every((ws) => ws.readyState === WebSocket.CLOSED));
  assert.equal(await c.evaluate(() => e2e.one('rtc-call')?.state), 'ended');
});

/** As if the cable of a camera were pulled: it is not listed and cannot be opened, and the browser says that something changed. */
function unplug(page: BrowserPage, deviceId: string): Promise<void> {
  return page.evaluate((id) => {
    const devices = navigator.mediaDevices;
    const { getUserMedia, enumerateDevices } = devices;
    devices.enumerateDevices = async () =>
      (await enumerateDevices.call(devices)).filter((each) => each.deviceId !== id);
    devices.getUserMedia = async ({ audio, video } = {}) => {
      const left = (await devices.enumerateDevices()).find((each) => each.kind === 'videoinput');
      const other = { ...(typeof video === 'object' && video), deviceId: { exact: left?.deviceId ?? '' } };
      return getUserMedia.call(devices, { audio, video: video && other });
    };
    document.addEventListener('plug-in', () => {
      Object.assign(devices, { getUserMedia, enumerateDevices });
      devices.dispatchEvent(new Event('devicechange'));
    });
    devices.dispatchEvent(new Event('devicechange'));
  }, deviceId);
}

scenario('devices are switched during the call, and one that is unplugged is replaced', async ({ host, open }) => {
  const url = host.page(callTag(''));
  const a = await open('chromium');
  const b = await open('chromium', { args: ['--use-fake-device-for-media-stream=device-count=3'] });
  const ids = (kind: DeviceKind): Promise<string[]> =>
    b.evaluate(async (kind) => {
      const devices = (await e2e.one('rtc-call')?.listDevices(kind)) ?? [];
      return devices.map((each) => each.deviceId);
    }, kind);
  const use = (kind: DeviceKind, id: string): Promise<void> =>
    b.evaluate(({ kind, id }) => e2e.one('rtc-call')?.setDevice(kind, id), { kind, id });
  const camera = (): Promise<string | undefined> =>
    b.evaluate(() => e2e.one('rtc-call')?.localStream?.getVideoTracks()[0]?.getSettings().deviceId);
  const heardThrough = (speaker: string | undefined): Promise<boolean> =>
    b.until('Ann to be heard through it', ({ id, speaker }) => e2e.tile(id)?.videoElement?.sinkId === speaker, {
      id: ann.id,
      speaker,
    });

  const bob = await joinAt(b, url, 'Bob');
  const speakers = await ids('speaker');
  await use('speaker', speakers[0] ?? '');
  const ann = await joinAt(a, url, 'Ann');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id), hears(a)]);
  await heardThrough(speakers[0]);
  await use('speaker', speakers[1] ?? '');
  await heardThrough(speakers[1]);

  // The second of Chromium's fake cameras is a depth camera, whose pictures cannot be sent.
  const [former = '', , other = ''] = await ids('camera');
  assert.equal(await camera(), former);
  await use('camera', other);
  assert.equal(await camera(), other);
  await seesMoreFrames(a, bob.id);
  const microphones = await ids('microphone');
  await use('microphone', microphones.at(-1) ?? '');
  await hears(a);

  await unplug(b, other);
  await b.until(
    'the other camera',
    (id) => {
      const track = e2e.one('rtc-call')?.localStream?.getVideoTracks()[0];
      return track?.readyState === 'live' && track.getSettings().deviceId === id;
    },
    former,
  );
  await b.until('a notice', () => e2e.one('[part=notice]')?.textContent.includes('was disconnected'));
  await seesMoreFrames(a, bob.id);
  await b.evaluate(() => document.dispatchEvent(new Event('plug-in')));
  await b.until(
    'the camera that is back',
    (id) => {
      const track = e2e.one('rtc-call')?.localStream?.getVideoTracks()[0];
      return track?.readyState === 'live' && track.getSettings().deviceId === id;
    },
    other,
  );
  await seesMoreFrames(a, bob.id);

  assert.equal(await b.evaluate(() => e2e.connections.length), 1, 'all on one connection');
  const live = () => e2e.tracks.filter((track) => track.readyState === 'live').length;
  assert.equal(await b.evaluate(live), 2, 'no device is left running');
});
