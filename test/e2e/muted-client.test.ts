import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, hears, joinAt, seesExactly, seesFrames } from './support/call.js';
import { scenario } from './support/scenario.js';

/** Sound and pictures go on whatever the kit switches off, and everybody is told that they are on. */
function disobey(): void {
  const { replaceTrack, setParameters } = RTCRtpSender.prototype;
  RTCRtpSender.prototype.replaceTrack = function (track) {
    return track ? replaceTrack.call(this, track) : Promise.resolve();
  };
  RTCRtpSender.prototype.setParameters = function (parameters, options) {
    for (const encoding of parameters.encodings) encoding.active = true;
    return setParameters.call(this, parameters, options);
  };
  MediaStreamTrack.prototype.stop = () => undefined;
  Object.defineProperty(MediaStreamTrack.prototype, 'enabled', { get: () => true, set: () => undefined });
  const send = RTCDataChannel.prototype.send as (data: unknown) => void;
  RTCDataChannel.prototype.send = function (data: unknown) {
    const lie = typeof data === 'string' ? data.replace(/"(microphone|camera)":false/g, '"$1":true') : data;
    send.call(this, lie);
  };
}

/** Where the kit does not even begin to send, as to whoever comes later, the page does by itself. */
async function insist(): Promise<boolean> {
  const connected = e2e.connections.filter((each) => each.connectionState === 'connected');
  for (const connection of connected) {
    for (const kind of ['audio', 'video']) {
      const [own] = e2e.tracks.filter((track) => track.kind === kind && track.readyState === 'live');
      const sender = connection.getTransceivers().find(({ receiver }) => receiver.track.kind === kind)?.sender;
      if (!own || !sender || sender.track) continue;
      await sender.replaceTrack(own);
      await sender.setParameters(sender.getParameters());
    }
  }
  return connected.length === 2;
}

/** Energy of comfort noise and a hundredth of a second of sound here and there; that of the fake microphone is 0.4 in such a time. */
const NEARLY_NOTHING = 0.01;

interface Got {
  bytes: number;
  energy: number;
  brightness: number;
}

/** What has come in by now: bytes and energy of sound, and how bright the picture is (0 to 255). */
async function got(page: BrowserPage, id: string): Promise<Got> {
  return page.evaluate(async (id) => {
    const { bytes, energy } = await e2e.audioReceived();
    const stream = e2e.one('rtc-call')?.participants.find((each) => each.id === id)?.cameraStream ?? null;
    // A player of our own: what the kit shows in place of a picture that is off does not count.
    const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
    await new Promise<unknown>((resolve) => {
      video.requestVideoFrameCallback(resolve);
      void video.play();
    });
    const canvas = Object.assign(document.createElement('canvas'), { width: 16, height: 16 });
    const context = canvas.getContext('2d');
    context?.drawImage(video, 0, 0, 16, 16);
    video.srcObject = null;
    const pixels = context?.getImageData(0, 0, 16, 16).data ?? new Uint8ClampedArray(4);
    const brightness = Math.max(...pixels.filter((_, index) => index % 4 < 3));
    return { bytes, energy, brightness };
  }, id);
}

/** Waits until so much more of the other's sound has come in, and gives all that came with it. */
async function afterMoreSound(page: BrowserPage, id: string, before: Got): Promise<Got> {
  await page.until(
    'more sound to come in',
    async (bytes) => (await e2e.audioReceived()).bytes > bytes + 8_000,
    before.bytes,
  );
  return got(page, id);
}

scenario('a muted participant whose page ignores it is neither heard nor seen by anybody', async (s) => {
  const watching = s.host.page(callTag('', 'room="room" no-audio no-video'));
  const [a, b, c] = [await s.open('chromium'), await s.open('chromium'), await s.open('chromium')];
  const ann = await joinAt(a, watching, 'Ann');
  await b.goto(s.host.page(callTag('Bob')));
  await b.evaluate(disobey);
  await b.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
  await b.click('^join call$');
  const id = await b.until('being in the call', () => {
    const call = e2e.one('rtc-call');
    return call?.state === 'joined' && call.self?.id;
  });
  await Promise.all([seesFrames(a, id), hears(a)]);
  const heard = await got(a, id);
  assert.ok(heard.brightness > 100);

  await a.evaluate((id) => e2e.one('rtc-call')?.host?.muteParticipant(id, ['microphone', 'camera']), id);
  await a.until('half a second of silence', () => e2e.silence());
  const silent = await got(a, id);
  const stillSilent = await afterMoreSound(a, id, silent);
  assert.ok(stillSilent.energy - silent.energy < NEARLY_NOTHING, `${stillSilent.energy - silent.energy}`);
  assert.ok(stillSilent.brightness < 20, `${stillSilent.brightness}`);
  const told = await a.evaluate((id) => {
    const bob = e2e.one('rtc-call')?.participants.find((each) => each.id === id);
    return [bob?.microphone, bob?.camera, bob?.muted];
  }, id);
  assert.deepEqual(told, [false, false, ['microphone', 'camera']]);

  // Whoever comes later gets none of it either.
  const cleo = await joinAt(c, watching, 'Cleo');
  await seesExactly(c, [ann.id, id]);
  await b.until('being connected with both', insist);
  await c.until('something to come in', async () => (await e2e.audioReceived()).bytes > 1_000);
  await c.until('half a second of silence', () => e2e.silence());
  const first = await got(c, id);
  const nothing = await afterMoreSound(c, id, first);
  assert.ok(nothing.energy - first.energy < NEARLY_NOTHING, `${nothing.energy - first.energy}`);
  assert.ok(nothing.brightness < 20, `${nothing.brightness}`);

  // It was there all along: once allowed it is heard, with nothing done by the muted page.
  await a.evaluate((id) => e2e.one('rtc-call')?.host?.muteParticipant(id, []), id);
  await Promise.all([a, c].map((page) => page.until('sound', async () => !(await e2e.silence()))));
  await Promise.all([hears(a), hears(c)]);
  s.figure(
    `muted: ${stillSilent.bytes - silent.bytes} bytes of sound came in, energy ${stillSilent.energy - silent.energy}; ` +
      `for ${cleo.name}, who came later, all in all: ${nothing.energy}`,
  );
});
