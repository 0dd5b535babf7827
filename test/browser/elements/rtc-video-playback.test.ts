import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-video/define.js';
import type { RtcVideo } from '../../../src/elements/rtc-video/rtc-video.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

const ada = { id: 'ada', name: 'Ada' };
const play = HTMLMediaElement.prototype.play;
const notAllowed = (): DOMException => new DOMException('gesture', 'NotAllowedError');

/** Puts something in place of what the browser has, until the test is over. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, get: () => value });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

describe('<rtc-video> playback', () => {
  let session: FakeSession;
  /** What the browser of the test says to sound. */
  let sound: 'allowed' | 'blocked';
  let tries: number;

  beforeEach(() => {
    sound = 'allowed';
    tries = 0;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      tries++;
      return sound === 'blocked' && !this.muted ? Promise.reject(notAllowed()) : play.call(this);
    };
  });
  afterEach(() => {
    HTMLMediaElement.prototype.play = play;
    for (const run of undo.splice(0).reverse()) run();
    session.dispose();
  });

  const part = (element: RtcVideo, name: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

  async function tile(people = [ada]): Promise<RtcVideo> {
    session = new FakeSession({ state: 'joined', people });
    const element = document.createElement('rtc-video');
    element.session = session;
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  async function blockedTile(): Promise<RtcVideo> {
    sound = 'blocked';
    const element = await tile();
    await waitUntil(() => part(element, 'play-button'));
    return element;
  }

  it('shows a button when the browser blocks the sound, and the picture goes on', async () => {
    sound = 'blocked';
    session = new FakeSession({ state: 'joined', people: [ada] });
    const element = document.createElement('rtc-video');
    element.session = session;
    const blocked = oneEvent(element, 'rtc-autoplay-blocked');
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    expect((await blocked).detail.element).to.equal(element.videoElement);
    await waitUntil(() => part(element, 'play-button'));
    expect(element.matches(':state(autoplay-blocked)')).to.equal(true);
    await waitUntil(() => element.videoElement?.paused === false && !part(element, 'placeholder'));
    expect(element.videoElement?.muted).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('sounds, also when a picture is switched off before a frame of it has come', async () => {
    const context = new AudioContext();
    const output = context.createMediaStreamDestination();
    new ConstantSourceNode(context).connect(output);
    // Nothing is ever drawn.
    const picture = document.createElement('canvas').captureStream(0);
    const cameraStream = new MediaStream([...output.stream.getTracks(), ...picture.getTracks()]);
    const element = await tile([]);
    session.addPerson({ ...ada, camera: false, microphone: false });
    const video = element.videoElement as HTMLVideoElement;
    const loads = oneEvent(video, 'loadstart');
    for (const camera of [false, true]) {
      session.changePerson('ada', { cameraStream, camera });
      await element.updateComplete;
      expect((video.srcObject as MediaStream).getTracks()).to.have.length(camera ? 2 : 1);
    }
    await loads;
    // Once it is drawn, it waits for the picture.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    session.changePerson('ada', { camera: false });
    await element.updateComplete;
    expect((video.srcObject as MediaStream).getTracks()).to.have.length(1);
    await waitUntil(() => video.currentTime > 0, 'sound that plays');
    await context.close();
  });

  for (const type of ['pointerup', 'touchend', 'click', 'keydown'])
    it(`sounds at the next ${type} anywhere in the page`, async () => {
      const element = await blockedTile();
      sound = 'allowed';
      replace(navigator, 'userActivation', { isActive: true });
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await waitUntil(() => !part(element, 'play-button'));
      expect(element.videoElement?.muted).to.equal(false);
      expect(element.matches(':state(autoplay-blocked)')).to.equal(false);
      const before = tries;
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(tries, 'what plays is left alone').to.equal(before);
    });

  it('does not try at what the browser takes for no gesture, such as Esc', async () => {
    await blockedTile();
    replace(navigator, 'userActivation', { isActive: false });
    const before = tries;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(tries).to.equal(before);
  });

  it('asks once, and once more after the next gesture in vain', async () => {
    const element = await blockedTile();
    let told = 0;
    element.addEventListener('rtc-autoplay-blocked', () => told++);
    replace(navigator, 'userActivation', { isActive: true });
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await waitUntil(() => element.videoElement?.muted === true && element.videoElement.paused === false);
    expect(part(element, 'play-button')).to.exist;
    expect(told).to.equal(0);
  });

  it('sounds once the page captures, because browsers allow it then', async () => {
    const element = await blockedTile();
    sound = 'allowed';
    await session.media.setMicrophone(true);
    await waitUntil(() => !part(element, 'play-button'));
    expect(element.videoElement?.muted).to.equal(false);
  });

  it('goes by the last try when an earlier one is answered late', async () => {
    const element = await tile();
    const video = element.videoElement as HTMLVideoElement;
    await waitUntil(() => !video.paused);
    const answers: ((allowed: boolean) => void)[] = [];
    HTMLMediaElement.prototype.play = () =>
      new Promise((yes, no) => answers.push((allowed) => (allowed ? yes() : no(notAllowed()))));
    // Two changes of what is played, each with a try of its own.
    element.muted = true;
    await element.updateComplete;
    element.muted = false;
    await element.updateComplete;
    expect(answers.length).to.equal(2);
    answers[1]?.(true);
    answers[0]?.(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(answers.length, 'tries').to.equal(2);
    expect(video.muted).to.equal(false);
    expect(part(element, 'play-button')).to.not.exist;
  });

  it('goes on when the page is back from where the browser had paused it', async () => {
    const element = await tile();
    const video = element.videoElement as HTMLVideoElement;
    await waitUntil(() => !video.paused);
    video.pause();
    replace(document, 'visibilityState', 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(video.paused).to.equal(true);
    replace(document, 'visibilityState', 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => !video.paused);
  });

  it('listens to nothing any more once it is gone', async () => {
    const element = await blockedTile();
    element.remove();
    await Promise.resolve();
    const before = tries;
    replace(navigator, 'userActivation', { isActive: true });
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(tries).to.equal(before);
  });
});

describe('<rtc-video> picture in picture', () => {
  let session: FakeSession;
  let floating: Element | null;

  beforeEach(() => {
    floating = null;
    replace(document, 'pictureInPictureEnabled', true);
    const prototype = HTMLVideoElement.prototype as { requestPictureInPicture?: unknown };
    const enter = async (video: HTMLVideoElement): Promise<void> => {
      floating = video;
      video.dispatchEvent(new Event('enterpictureinpicture'));
    };
    replace(prototype, 'requestPictureInPicture', function (this: HTMLVideoElement) {
      return enter(this);
    });
    replace(document, 'exitPictureInPicture', async () => {
      floating?.dispatchEvent(new Event('leavepictureinpicture'));
      floating = null;
    });
  });
  afterEach(() => {
    for (const run of undo.splice(0).reverse()) run();
    session.dispose();
  });

  const button = (element: RtcVideo): HTMLButtonElement | null =>
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part~="pip-button"]') ?? null;

  async function tile(): Promise<RtcVideo> {
    session = new FakeSession({ state: 'joined', people: [ada, { id: 'grace', name: 'Grace' }] });
    const element = document.createElement('rtc-video');
    element.session = session;
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    await waitUntil(() => button(element));
    return element;
  }

  it('begins and ends with its button, which says so', async () => {
    const element = await tile();
    button(element)?.click();
    await waitUntil(() => element.pictureInPicture);
    await element.updateComplete;
    expect(floating).to.equal(element.videoElement);
    expect(element.matches(':state(picture-in-picture)')).to.equal(true);
    expect(button(element)?.getAttribute('aria-pressed')).to.equal('true');
    await expect(element).to.be.accessible();
    button(element)?.click();
    await waitUntil(() => !element.pictureInPicture);
    await element.updateComplete;
    expect(element.matches(':state(picture-in-picture)')).to.equal(false);
  });

  it('ends when whoever floats leaves, although the tile shows the next one', async () => {
    const element = await tile();
    await element.requestPictureInPicture();
    session.changePerson('grace', { name: 'Grace H.' });
    await element.updateComplete;
    expect(element.pictureInPicture).to.equal(true);
    session.removePerson('ada');
    await waitUntil(() => !element.pictureInPicture);
    expect(floating).to.equal(null);
  });

  it('goes on playing when the person closed the window, which pauses it', async () => {
    const element = await tile();
    const video = element.videoElement as HTMLVideoElement;
    await element.requestPictureInPicture();
    video.pause();
    video.dispatchEvent(new Event('leavepictureinpicture'));
    await waitUntil(() => !video.paused);
  });

  it('has no button without a picture, for oneself, and where the browser has no such thing', async () => {
    const element = await tile();
    session.changePerson('ada', { camera: false });
    await element.updateComplete;
    expect(button(element)).to.not.exist;
    await session.media.setCamera(true);
    element.participant = 'self';
    await waitUntil(() => !element.shadowRoot?.querySelector('[part=placeholder]'));
    expect(button(element)).to.not.exist;
    element.participant = 'grace';
    await waitUntil(() => button(element));
    replace(document, 'pictureInPictureEnabled', false);
    element.requestUpdate();
    await element.updateComplete;
    expect(button(element)).to.not.exist;
  });

  it('says why it was refused', async () => {
    const element = await tile();
    const refusals = {
      NotAllowedError: 'permission-denied',
      InvalidStateError: 'unsupported',
      SecurityError: 'unsupported',
    };
    for (const [name, code] of Object.entries(refusals)) {
      replace(HTMLVideoElement.prototype, 'requestPictureInPicture', () => Promise.reject(new DOMException('', name)));
      const error = await element.requestPictureInPicture().catch((error: unknown) => error);
      expect(error, name).to.have.property('code', code);
    }
    const told = oneEvent(element, 'rtc-error');
    button(element)?.click();
    expect((await told).detail.error.code).to.equal('unsupported');
    replace(document, 'pictureInPictureEnabled', false);
    const error = await element.requestPictureInPicture().catch((error: unknown) => error);
    expect(error).to.have.property('code', 'unsupported');
  });
});

describe('<rtc-video> path', () => {
  let session: FakeSession;
  afterEach(() => session.dispose());

  it('says whether it is direct or relayed, and nothing while nobody knows', async () => {
    session = new FakeSession({ state: 'joined', people: [{ ...ada, relayed: null }] });
    const element = document.createElement('rtc-video');
    element.session = session;
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    await element.updateComplete;
    const mark = (): string | null | undefined =>
      element.shadowRoot?.querySelector('[part~="path-icon"]')?.getAttribute('aria-label');
    expect(mark()).to.equal(undefined);
    session.changePerson('ada', { relayed: true });
    await element.updateComplete;
    expect(mark()).to.contain('relay');
    expect(element.matches(':state(relayed)')).to.equal(true);
    await expect(element).to.be.accessible();
    session.changePerson('ada', { relayed: false });
    await element.updateComplete;
    expect(mark()).to.contain('Direct');
    expect([':state(direct)', ':state(relayed)'].map((state) => element.matches(state))).to.deep.equal([true, false]);
    session.changePerson('ada', { link: 'recovering' });
    await element.updateComplete;
    expect(mark()).to.equal(undefined);
  });

  it('says why media get through badly, and nothing while all is well', async () => {
    session = new FakeSession({ state: 'joined', people: [ada] });
    const element = document.createElement('rtc-video');
    element.session = session;
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    await element.updateComplete;
    const mark = (): string | null | undefined =>
      element.shadowRoot?.querySelector('[part~="quality-icon"]')?.getAttribute('aria-label');
    expect(mark()).to.equal(undefined);
    session.changePerson('ada', { quality: { level: 'poor', reason: 'packet-loss' } });
    await element.updateComplete;
    expect(mark()).to.equal('The network loses packets.');
    await expect(element).to.be.accessible();
    session.changePerson('ada', { quality: { level: 'good', reason: null } });
    await element.updateComplete;
    expect(mark()).to.equal(undefined);
  });
});
