import { expect } from '@open-wc/testing';
import { RtcSession } from '../../../src/session/rtc-session.js';
import type { Participant, SessionSnapshot } from '../../../src/session/session-types.js';

/** Resolves with the first snapshot that passes, the present one included. */
function until(session: RtcSession, test: (snapshot: SessionSnapshot) => boolean): Promise<SessionSnapshot> {
  return new Promise((resolve) => {
    if (test(session.snapshot)) return resolve(session.snapshot);
    const off = session.on('change', ({ snapshot }) => {
      if (!test(snapshot)) return;
      off();
      resolve(snapshot);
    });
  });
}

const other = (session: RtcSession, test: (participant: Participant) => boolean): Promise<SessionSnapshot> =>
  until(session, ({ participants: [participant] }) => participant !== undefined && test(participant));

/** Shows a stream until `frames` new pictures have come. */
async function seesFrames(stream: MediaStream | null | undefined, frames: number): Promise<void> {
  if (!stream) throw new Error('There is no stream.');
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  document.body.append(video);
  video.srcObject = stream;
  await video.play();
  for (let i = 0; i < frames; i++) await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  expect(video.videoWidth).to.be.greaterThan(0);
  video.srcObject = null;
  video.remove();
}

/**
 * Stands in for a shared screen, which no test may choose. The track of a stopped transceiver ends as that of a
 * share does which the person ended in the browser's own bar: by itself, with a true `ended` event.
 */
function sharedScreen(): { stream: MediaStream; end: () => void } {
  const connection = new RTCPeerConnection();
  const transceiver = connection.addTransceiver('video');
  const end = (): void => {
    transceiver.stop();
    connection.close();
  };
  return { stream: new MediaStream([transceiver.receiver.track]), end };
}

describe('two sessions between tabs, on the real engine', () => {
  let ada: RtcSession;
  let bob: RtcSession;

  beforeEach(async () => {
    const room = `room-${crypto.randomUUID()}`;
    ada = new RtcSession({ room, signaling: 'broadcast:', name: 'Ada' });
    bob = new RtcSession({ room, signaling: 'broadcast:', name: 'Bob' });
    for (const session of [ada, bob]) session.setPublishing(true);
    await ada.media.start({ microphone: true, camera: true });
    await ada.join();
    await bob.join();
    await Promise.all([ada, bob].map((session) => other(session, ({ link }) => link === 'connected')));
  });
  afterEach(async () => {
    await ada.leave();
    await bob.leave();
  });

  it('know each other by name and send a picture', async () => {
    expect(ada.snapshot.participants[0]?.name).to.equal('Bob');
    const { participants } = await other(bob, ({ camera, microphone, cameraStream }) =>
      Boolean(camera && microphone && cameraStream?.getVideoTracks().length),
    );
    expect(participants[0]?.name).to.equal('Ada');
    expect(participants[0]?.call).to.equal(true);
    await seesFrames(participants[0]?.cameraStream, 3);
  });

  it('see each other mute and come back', async () => {
    await other(bob, ({ microphone }) => microphone);
    await ada.media.setMicrophone(false);
    await other(bob, ({ microphone }) => !microphone);
    await ada.media.setMicrophone(true);
    await other(bob, ({ microphone }) => microphone);
  });

  it('see the camera go off and on again, in the same stream', async () => {
    const before = await other(bob, ({ camera, cameraStream }) => camera && cameraStream !== null);
    const stream = before.participants[0]?.cameraStream;
    await ada.media.setCamera(false);
    await other(bob, ({ camera }) => !camera);
    await ada.media.setCamera(true);
    const after = await other(bob, ({ camera }) => camera);
    expect(after.participants[0]?.cameraStream).to.equal(stream);
    await seesFrames(stream, 3);
  });

  it('see a shared screen come and go', async () => {
    const real = navigator.mediaDevices.getDisplayMedia;
    const { stream, end } = sharedScreen();
    navigator.mediaDevices.getDisplayMedia = async () => stream;
    try {
      const seen: string[] = [];
      bob.on('screen-share-start', ({ participant }) => seen.push(`start ${participant.name}`));
      bob.on('screen-share-stop', ({ participant }) => seen.push(`stop ${participant.name}`));
      await ada.startScreenShare();
      const { participants } = await other(bob, ({ screen }) => screen);
      expect(participants[0]?.screenStream?.getVideoTracks()).to.have.length(1);
      end();
      await other(bob, ({ screen }) => !screen);
      expect(seen).to.deep.equal(['start Ada', 'stop Ada']);
      expect(ada.media.snapshot.screen).to.equal(false);
    } finally {
      navigator.mediaDevices.getDisplayMedia = real;
    }
  });

  it('chat', async () => {
    const said = new Promise<string>((resolve) =>
      ada.on('message', ({ from, text }) => resolve(`${from.name}: ${text}`)),
    );
    await bob.sendMessage('hello');
    expect(await said).to.equal('Bob: hello');
  });

  it('see a change of name', async () => {
    bob.setName('Robert');
    await other(ada, ({ name }) => name === 'Robert');
  });

  it('see the other leave at once, and come back', async () => {
    const left = new Promise((resolve) => bob.on('participant-leave', ({ reason }) => resolve(reason)));
    const tracks = ada.media.snapshot.cameraStream.getTracks();
    await ada.leave();
    expect(await left).to.equal('left');
    expect(bob.snapshot.participants).to.deep.equal([]);
    expect(tracks.every(({ readyState }) => readyState === 'ended')).to.equal(true);
    await ada.join();
    await other(bob, ({ link }) => link === 'connected');
  });

  it('offer a way for files', () => {
    expect(ada.dataLinks.map(({ peer }) => peer)).to.deep.equal([bob.snapshot.self?.id]);
  });

  it('have statistics of each other', async () => {
    const stats = await ada.getStats();
    expect([...stats.keys()]).to.deep.equal([bob.snapshot.self?.id]);
    expect(stats.get(bob.snapshot.self?.id ?? '')?.size).to.be.greaterThan(0);
  });
});
