import { expect } from '@open-wc/testing';
import { CallRecorder } from '../../../src/recording/call-recorder.js';
import { RtcSession } from '../../../src/session/rtc-session.js';
import type { Participant } from '../../../src/session/session-types.js';
import { useMadeDevices } from './made-devices.js';
import { Played, tonesOf } from './played.js';

const SMALL = { width: 640, height: 360, videoBitsPerSecond: 800_000 };
const ADA = { colour: '#00c000', tone: 300 };
const BOB = { colour: '#d00000', tone: 500 };
const CY = { colour: '#0000e0', tone: 800 };

const until = (session: RtcSession, test: (session: RtcSession) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (test(session)) return resolve();
    const off = session.on('change', () => {
      if (!test(session)) return;
      off();
      resolve();
    });
  });

const sees = (session: RtcSession, name: string): Promise<void> =>
  until(session, ({ snapshot: { participants } }) =>
    participants.some((each) => each.name === name && each.camera && each.microphone && each.cameraStream !== null),
  );

/** Waits until this many pictures of somebody have been shown. */
async function pictures(stream: MediaStream, count: number): Promise<void> {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  video.srcObject = stream;
  document.body.append(video);
  await video.play();
  for (let at = 0; at < count; at++) await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  video.srcObject = null;
  video.remove();
}

describe('a recording of a call', () => {
  const sessions: RtcSession[] = [];
  let realDevices = (): void => {};
  let room = '';

  async function person(name: string): Promise<RtcSession> {
    const session = new RtcSession({ room, signaling: 'broadcast:', name });
    sessions.push(session);
    session.setPublishing(true);
    await session.media.start({ microphone: true, camera: true });
    await session.join();
    return session;
  }

  beforeEach(() => {
    room = `recorded-${crypto.randomUUID()}`;
    realDevices = useMadeDevices([ADA, BOB, CY]);
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.leave();
    realDevices();
  });

  it('holds everybody, their sound and the own, while people come and go', async () => {
    const ada = await person('Ada');
    const own = ada.media.snapshot.cameraStream;
    const bob = await person('Bob');
    await sees(ada, 'Bob');
    const recorder = await CallRecorder.start(ada, SMALL);
    const streamOf = (name: string): MediaStream =>
      ada.snapshot.participants.find((each) => each.name === name)?.cameraStream ?? new MediaStream();
    await pictures(streamOf('Bob'), 25);
    const two = recorder.elapsed / 1000;
    const cy = await person('Cy');
    await sees(ada, 'Cy');
    await pictures(streamOf('Cy'), 25);
    const three = recorder.elapsed / 1000;
    await Promise.all([bob.leave(), cy.leave()]);
    await until(ada, ({ snapshot: { participants } }) => participants.length === 0);
    const alone = recorder.elapsed / 1000;
    await pictures(own, 15);
    const { file, duration, reason, error, discard } = await recorder.stop();
    expect([reason, error]).to.deep.equal(['stopped', null]);
    expect(file.name).to.match(new RegExp(`^${room} \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.webm$`));

    const played = await Played.open(file);
    expect(played.video.videoWidth).to.equal(640);
    expect(played.video.duration).to.be.closeTo(duration / 1000, 0.7);
    const first = played.colours(two - 0.3);
    expect(Math.min(first.green, first.red)).to.be.greaterThan(0.2);
    expect(first.blue).to.be.lessThan(0.02);
    const middle = played.colours(three - 0.3);
    expect(Math.min(middle.green, middle.red, middle.blue)).to.be.greaterThan(0.08);
    const last = played.colours((alone + duration / 1000) / 2);
    expect(last.green).to.be.greaterThan(0.8);
    expect(last.red + last.blue).to.be.lessThan(0.02);
    played.close();

    const amplitude = await tonesOf(file, duration / 1000);
    const heard = (from: number, to: number): boolean[] =>
      [ADA, BOB, CY].map(({ tone }) => amplitude(tone, from, to) > 0.02);
    expect(heard(two - 0.6, two - 0.1)).to.deep.equal([true, true, false]);
    expect(heard(three - 0.6, three - 0.1)).to.deep.equal([true, true, true]);
    expect(heard(duration / 1000 - 0.4, duration / 1000 - 0.1)).to.deep.equal([true, false, false]);
    await discard();
  });

  it('is told to the others as long as it runs, also to those who come later', async () => {
    const ada = await person('Ada');
    const bob = await person('Bob');
    await sees(bob, 'Ada');
    const told: string[] = [];
    for (const type of ['recording-start', 'recording-stop'] as const)
      bob.on(type, ({ participant }) => told.push(`${type} ${participant.name}`));
    const recording = ({ name, recording: on }: Participant): boolean => name === 'Ada' && on;
    const recorder = await CallRecorder.start(ada, SMALL);
    expect(ada.snapshot.self?.recording).to.equal(true);
    await until(bob, ({ snapshot }) => snapshot.participants.some(recording));
    const cy = await person('Cy');
    await until(cy, ({ snapshot }) => snapshot.participants.some(recording));
    await (await recorder.stop()).discard();
    await until(bob, ({ snapshot }) => !snapshot.participants.some(recording));
    expect(told).to.deep.equal(['recording-start Ada', 'recording-stop Ada']);
  });

  it('of one person holds nobody else', async () => {
    const ada = await person('Ada');
    await person('Bob');
    await sees(ada, 'Bob');
    const [bob] = ada.snapshot.participants;
    const recorder = await CallRecorder.start(ada, { ...SMALL, participant: bob?.id ?? '', name: 'Only Bob' });
    await pictures(bob?.cameraStream ?? new MediaStream(), 20);
    const { file, duration } = await recorder.stop();
    expect(file.name).to.equal('Only Bob.webm');
    const played = await Played.open(file);
    const { red, green } = played.colours(duration / 2000);
    expect(red).to.be.greaterThan(0.8);
    expect(green).to.be.lessThan(0.02);
    played.close();
    const amplitude = await tonesOf(file, duration / 1000);
    const end = duration / 1000;
    expect(amplitude(BOB.tone, end - 0.6, end - 0.1)).to.be.greaterThan(0.02);
    expect(amplitude(ADA.tone, end - 0.6, end - 0.1)).to.be.lessThan(0.01);
  });

  it('ends with the stay in the room, with all that there is', async () => {
    const ada = await person('Ada');
    const recorder = await CallRecorder.start(ada, SMALL);
    await pictures(ada.media.snapshot.cameraStream, 15);
    await ada.leave();
    const { file, reason, error } = await recorder.done;
    expect([reason, error]).to.deep.equal(['left', null]);
    const played = await Played.open(file);
    expect(played.colours(0.3).green).to.be.greaterThan(0.8);
    played.close();
  });

  it('cannot begin outside of a call, nor as a picture that nobody can encode', async () => {
    const ada = new RtcSession({ room, signaling: 'broadcast:' });
    const code = (options = {}): Promise<unknown> =>
      CallRecorder.start(ada, options).then(
        () => 'started',
        ({ code: reason }: { code: string }) => reason,
      );
    expect(await code()).to.equal('unsupported');
    await ada.join();
    sessions.push(ada);
    expect(await code({ width: 641 })).to.equal('bad-attribute');
    expect(ada.snapshot.self?.recording).to.equal(false);
  });
});
