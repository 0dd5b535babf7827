import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, hears, joinHere, type Member, seesExactly, seesFrames } from './support/call.js';
import { hearsItself, hearsTone, loudest, openEar } from './support/ear.js';
import { firefoxMissing } from './support/firefox.js';
import { madeDevices } from './support/made-devices.js';
import { scenario } from './support/scenario.js';

const ANN = { colour: '#00c000', tone: 300 };
const BOB = { colour: '#d00000', tone: 1000 };

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
  return connected.length === 3;
}

/** Energy of comfort noise and what came before the word did; that of the tone is 0.05 in such a time. */
const NEARLY_NOTHING = 0.01;
/** The amplitude of a tone that is not there, where the other one begins with a click. One that is there has 0.2. */
const NOTHING = 0.015;

/** Waits until so much more sound has come in, and gives the energy that came with it. */
async function energyOfMore(page: BrowserPage): Promise<number> {
  const before = await page.evaluate(() => e2e.audioReceived());
  const after = await page.until(
    'more sound to come in',
    async (bytes) => {
      const now = await e2e.audioReceived();
      return now.bytes > bytes + 8_000 && now;
    },
    before.bytes,
  );
  return after.energy - before.energy;
}

/** How many tracks of somebody a page has. */
function tracksOf(page: BrowserPage, id: string): Promise<number> {
  return page.evaluate((id) => {
    const person = e2e.one('rtc-call')?.participants.find((each) => each.id === id);
    return person?.cameraStream?.getTracks().length ?? 0;
  }, id);
}

/** Neither the page nor the tile has anything of them, and they are said to send nothing. */
async function isKeptBack(page: BrowserPage, id: string): Promise<void> {
  const shown = await page.evaluate((id) => {
    const person = e2e.one('rtc-call')?.participants.find((each) => each.id === id);
    const playing = e2e.tile(id)?.videoElement?.srcObject as MediaStream | null | undefined;
    return [person?.microphone, person?.camera, person?.muted, playing?.getTracks().length ?? 0];
  }, id);
  assert.deepEqual(shown, [false, false, ['microphone', 'camera'], 0]);
  assert.equal(await tracksOf(page, id), 0);
}

/** Sound has come in from both of the others, whether or not it is played. */
function bothSend(page: BrowserPage): Promise<unknown> {
  return page.until('sound of both', async () => {
    const bytes = await Promise.all(
      e2e.connections.map(async (connection) => {
        const reports = [...(await connection.getStats()).values()] as RTCInboundRtpStreamStats[];
        const sound = reports.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio');
        return sound.reduce((sum, { bytesReceived = 0 }) => sum + bytesReceived, 0);
      }),
    );
    return bytes.filter((each) => each > 8_000).length === 2;
  });
}

scenario(
  'a muted participant whose page ignores it is neither heard nor seen by anybody',
  async (s) => {
    const [a, b, c, d] = await Promise.all([
      s.open('chromium'),
      s.open('chromium'),
      s.open('chromium', hearsItself),
      s.open('firefox'),
    ]);
    await a.goto(s.host.page(madeDevices({ user: ANN }) + callTag('Ann', 'room="room" no-video')));
    const ann = await joinHere(a, 'Ann');
    await b.goto(s.host.page(madeDevices({ user: BOB }) + callTag('Bob')));
    await b.evaluate(disobey);
    const { id } = await joinHere(b, 'Bob');
    await Promise.all([seesFrames(a, id), hears(a)]);

    const mute = (sources: ('microphone' | 'camera')[]): Promise<unknown> =>
      a.evaluate(({ id, sources }) => e2e.one('rtc-call')?.host?.muteParticipant(id, sources), { id, sources });
    await mute(['microphone', 'camera']);
    await a.until(
      'the word',
      (id) => e2e.one('rtc-call')?.participants.find((each) => each.id === id)?.muted.length === 2,
      id,
    );
    const energy = await energyOfMore(a);
    assert.ok(energy < NEARLY_NOTHING, `${energy}`);
    await isKeptBack(a, id);

    // Whoever comes later gets none of it either, not for a moment. Ann's tone shows that their ears are open.
    const watching = s.host.page(callTag('', 'room="room" no-audio no-video'));
    const newcomer = async (page: BrowserPage, name: string): Promise<Member> => {
      await page.goto(watching);
      await openEar(page, [ANN.tone, BOB.tone]);
      return joinHere(page, name);
    };
    const cleo = await newcomer(c, 'Cleo');
    const dora = await newcomer(d, 'Dora');
    await seesExactly(b, [ann.id, cleo.id, dora.id]);
    await b.until('being connected with all', insist);
    for (const page of [c, d]) {
      await Promise.all([bothSend(page), hearsTone(page, 0)]);
      const [of = 0, muted = 1] = await loudest(page);
      s.figure(
        `${page.kind} heard Ann's tone with ${of.toFixed(3)}, that of Bob, who is muted, with ${muted.toFixed(5)}`,
      );
      assert.ok(muted < NOTHING, `${page.kind}: ${muted}`);
      await isKeptBack(page, id);
    }

    // It was there all along: once allowed it is heard, with nothing done by the muted page, and nothing loaded anew.
    await mute([]);
    await Promise.all([hears(a), hearsTone(c, 1), hearsTone(d, 1)]);
    const back = await Promise.all([a, c, d].map((page) => tracksOf(page, id)));
    assert.deepEqual(back, [2, 2, 2]);
  },
  { skip: firefoxMissing },
);
