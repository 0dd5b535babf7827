import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import '../../../src/elements/rtc-video/define.js';
import type { RtcVideo } from '../../../src/elements/rtc-video/rtc-video.js';
import { FakeSession, type FakeSessionInit } from '../../../stories/support/fake-session.js';

const ada = { id: 'ada', name: 'Ada Lovelace' };
const grace = { id: 'grace', name: 'Grace Hopper', camera: false, microphone: false };

describe('<rtc-video>', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  async function tile(init: FakeSessionInit, attributes: Partial<RtcVideo> = {}): Promise<RtcVideo> {
    session = new FakeSession({ state: 'joined', name: 'Mo', ...init });
    const element = document.createElement('rtc-video');
    Object.assign(element, { session, ...attributes });
    const parent = await fixture<HTMLElement>(html`<div style="width:320px"></div>`);
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  const part = (element: RtcVideo, name: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
  const text = (element: RtcVideo, name: string): string => part(element, name)?.textContent?.trim() ?? '';
  const has = (element: RtcVideo, state: string): boolean => element.matches(`:state(${state})`);

  it('says what is missing while it has no room', async () => {
    const element = await fixture<RtcVideo>(html`<rtc-video></rtc-video>`);
    expect(element.state).to.equal('idle');
    expect(text(element, 'message')).to.contain('room');
    expect(has(element, 'idle')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows the first of the others and plays their picture', async () => {
    const element = await tile({ people: [ada, grace] });
    expect(text(element, 'name')).to.equal('Ada Lovelace');
    expect(element.stream).to.equal(session.snapshot.participants[0]?.cameraStream);
    const video = element.videoElement;
    await waitUntil(() => (video?.videoWidth ?? 0) > 0);
    await waitUntil(() => !part(element, 'placeholder'));
    expect(video?.paused).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('passes over somebody who shares files only', async () => {
    const element = await tile({ people: [{ id: 'files', name: 'Files', call: false }, ada] });
    expect(text(element, 'name')).to.equal('Ada Lovelace');
  });

  it('shows initials in a stable colour, and the muted mark, without a picture', async () => {
    const element = await tile({ people: [ada, grace] }, { participant: 'grace' });
    expect(text(element, 'avatar')).to.equal('GH');
    expect(part(element, 'muted-icon')).to.exist;
    expect(has(element, 'camera-off')).to.equal(true);
    expect(has(element, 'muted')).to.equal(true);
    const avatar = part(element, 'avatar') as HTMLElement;
    const color = getComputedStyle(avatar).backgroundColor;
    session.changePerson('grace', { microphone: true });
    await element.updateComplete;
    expect(part(element, 'muted-icon')).to.not.exist;
    expect(getComputedStyle(part(element, 'avatar') as HTMLElement).backgroundColor).to.equal(color);
    await expect(element).to.be.accessible();
  });

  it('keeps the sound and the same video element when a camera goes off and on', async () => {
    const element = await tile({ people: [ada] });
    const video = element.videoElement;
    await waitUntil(() => !part(element, 'placeholder'));
    session.changePerson('ada', { camera: false });
    await element.updateComplete;
    expect(part(element, 'placeholder')).to.exist;
    expect((video?.srcObject as MediaStream).getTracks().map((track) => track.kind)).to.deep.equal(['audio']);
    session.changePerson('ada', { camera: true });
    await waitUntil(() => !part(element, 'placeholder'));
    expect(element.videoElement).to.equal(video);
  });

  it('shows the own camera mirrored and never lets it sound', async () => {
    const element = await tile({}, { participant: 'self' });
    await session.media.start({ microphone: true, camera: true });
    await element.updateComplete;
    const video = element.videoElement;
    expect(video?.muted).to.equal(true);
    expect((video?.srcObject as MediaStream).getAudioTracks()).to.have.length(0);
    expect(video?.className).to.equal('mirrored');
    expect(text(element, 'name')).to.equal('Mo (you)');
    element.setAttribute('mirror', 'false');
    await element.updateComplete;
    expect(video?.className).to.equal('');
  });

  it('never mirrors a screen, and shows it whole', async () => {
    const element = await tile({ people: [{ ...ada, screen: true }] }, { source: 'screen', mirror: true });
    expect(element.videoElement?.className).to.equal('');
    expect(element.videoElement?.style.objectFit).to.equal('contain');
    expect(text(element, 'name')).to.equal('Ada Lovelace’s screen');
    expect(element.stream).to.equal(session.snapshot.participants[0]?.screenStream);
    element.fit = 'cover';
    await element.updateComplete;
    expect(element.videoElement?.style.objectFit).to.equal('cover');
  });

  it('silences the tile with `muted`, and names it with `label`', async () => {
    const element = await tile({ people: [ada] }, { muted: true, label: 'Stage' });
    expect(element.videoElement?.muted).to.equal(true);
    expect(text(element, 'name')).to.equal('Stage');
  });

  it('plays no picture with `audio-only`', async () => {
    const element = await tile({ people: [ada] }, { audioOnly: true });
    expect((element.videoElement?.srcObject as MediaStream).getVideoTracks()).to.have.length(0);
    expect(part(element, 'avatar')).to.exist;
  });

  it('says that it connects and reconnects', async () => {
    const element = await tile({ people: [{ ...ada, link: 'connecting' }] });
    expect(text(element, 'status')).to.contain('Connecting');
    expect(has(element, 'connecting')).to.equal(true);
    session.changePerson('ada', { link: 'recovering' });
    await element.updateComplete;
    expect(text(element, 'status')).to.contain('Reconnecting');
    expect(has(element, 'recovering')).to.equal(true);
    session.changePerson('ada', { link: 'connected' });
    await element.updateComplete;
    expect(part(element, 'status')).to.not.exist;
  });

  it('says that nobody is there, and lets the page say it', async () => {
    const element = await tile({});
    expect(text(element, 'message')).to.equal('Nobody is here yet');
    expect(has(element, 'empty')).to.equal(true);
    session.addPerson(ada);
    await element.updateComplete;
    expect(has(element, 'empty')).to.equal(false);
    expect(text(element, 'name')).to.equal('Ada Lovelace');
  });

  it('joins by itself, tells the page, and speaks for nothing when embedded', async () => {
    const element = await tile({ state: 'idle' });
    expect(session.calls).to.include('join');
    expect(element.state).to.equal('joined');
    session.dispose();
    const quiet = await tile({ state: 'idle' }, { embedded: true });
    expect(session.calls).to.deep.equal([]);
    let heard = 0;
    for (const type of ['rtc-participant-join', 'rtc-join', 'rtc-statechange', 'rtc-error'] as const) {
      quiet.addEventListener(type, () => heard++);
    }
    await session.join();
    session.addPerson(ada);
    await quiet.updateComplete;
    expect(heard).to.equal(0);
  });

  it('fires what the session tells', async () => {
    const element = await tile({});
    const joined = oneEvent(element, 'rtc-participant-join');
    const participant = session.addPerson(ada);
    expect((await joined).detail.participant.id).to.equal('ada');
    const track = oneEvent(element, 'rtc-track');
    const stream = participant.cameraStream as MediaStream;
    session.tell('track', { participant, source: 'camera', track: stream.getTracks()[0] as MediaStreamTrack, stream });
    expect((await track).detail.source).to.equal('camera');
    const left = oneEvent(element, 'rtc-participant-leave');
    session.removePerson('ada');
    expect((await left).detail.reason).to.equal('left');
  });

  it('publishes camera and microphone with `publish`, and takes them back without it', async () => {
    const element = await tile({}, { participant: 'self', publish: true });
    await waitUntil(() => session.media.snapshot.camera && session.media.snapshot.microphone);
    expect(session.publishing).to.equal(true);
    element.publish = false;
    await element.updateComplete;
    await element.updateComplete;
    expect(session.publishing).to.equal(false);
  });

  it('stops publishing when the person hangs up, and publishes again with the next join', async () => {
    const element = await tile({}, { participant: 'self', publish: true });
    await waitUntil(() => session.media.snapshot.camera);
    await session.leave();
    await element.updateComplete;
    await element.updateComplete;
    expect(session.media.snapshot.camera).to.equal(false);
    expect(session.publishing).to.equal(false);
    await session.join();
    await waitUntil(() => session.media.snapshot.camera && session.publishing);
  });

  it('shows a device that failed, tells the page, and tries again on a click', async () => {
    session = new FakeSession({ state: 'joined' });
    const denied = new RtcError('permission-denied', 'Not allowed.');
    session.media.failures = { camera: denied };
    const element = document.createElement('rtc-video');
    Object.assign(element, { session, participant: 'self', publish: true });
    const failed = oneEvent(element, 'rtc-error');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    expect((await failed).detail.error).to.equal(denied);
    await element.updateComplete;
    expect(text(element, 'error')).to.equal('Not allowed.');
    await expect(element).to.be.accessible();
    session.media.failures = {};
    part(element, 'retry-button')?.click();
    await waitUntil(() => session.media.snapshot.camera);
  });

  it('says that a room failed, and joins again on a click', async () => {
    const element = await tile({});
    session.fail(new RtcError('room-full', 'This room is full.'));
    await element.updateComplete;
    expect(element.state).to.equal('failed');
    expect(text(element, 'error')).to.equal('This room is full.');
    part(element, 'retry-button')?.click();
    await waitUntil(() => element.state === 'joined');
    expect(part(element, 'error')).to.not.exist;
  });

  it('goes on playing when it is moved in the document', async () => {
    const element = await tile({ people: [ada] });
    await waitUntil(() => !part(element, 'placeholder'));
    const listeners = session.listeners;
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(element);
    await element.updateComplete;
    await waitUntil(() => element.videoElement?.paused === false);
    expect(session.listeners).to.equal(listeners);
    expect(text(element, 'name')).to.equal('Ada Lovelace');
  });

  it('leaves no listener behind', async () => {
    const element = await tile({ people: [ada] });
    await session.media.start({ microphone: true, camera: true });
    expect(session.listeners).to.be.greaterThan(0);
    element.remove();
    await element.updateComplete;
    expect(session.listeners).to.equal(0);
    expect(session.media.listeners).to.equal(0);
  });

  it('marks somebody who speaks', async () => {
    const element = await tile({ people: [{ ...ada, loud: true }] });
    const context = new AudioContext();
    const runs = context.state === 'running';
    await context.close();
    // Web Audio waits for a gesture where the browser was not told otherwise.
    if (!runs) return;
    const { detail } = await oneEvent(element, 'rtc-speaking');
    expect(detail.speaking).to.equal(true);
    await element.updateComplete;
    expect(element.speaking).to.equal(true);
    expect(element.audioLevel).to.be.greaterThan(0);
    expect(has(element, 'speaking')).to.equal(true);
  });
});
