import { expect, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { ada, button, grace, joined, part, session, text } from './call-fixture.js';

/** For one test, in place of what a page cannot do without a person's click. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
}
afterEach(() => undo.splice(0).forEach((run) => run()));

const inCall = (attributes: Partial<RtcCall> = {}): Promise<RtcCall> =>
  joined({ people: [ada, grace] }, { controls: 'microphone fullscreen pip leave', ...attributes });

describe('full screen of <rtc-call>', () => {
  /** As a browser does it, but for the screen. */
  function screens(enabled: boolean): { leave(): void } {
    let full: Element | null = null;
    const show = (element: Element | null): void => {
      const target = element ?? full;
      full = element;
      target?.dispatchEvent(new Event('fullscreenchange', { bubbles: true, composed: true }));
    };
    replace(document, 'fullscreenEnabled', { get: () => enabled });
    replace(document, 'fullscreenElement', { get: () => full });
    replace(document, 'exitFullscreen', { value: async () => show(null) });
    replace(Element.prototype, 'requestFullscreen', {
      async value(this: Element) {
        show(this);
      },
    });
    return { leave: () => show(null) };
  }

  it('is switched by its button, which follows the browser', async () => {
    const browser = screens(true);
    const element = await inCall();
    const control = button(element, 'fullscreen');
    control.click();
    await waitUntil(() => control.getAttribute('aria-pressed') === 'true');
    expect([element.fullscreen, element.matches(':state(fullscreen)'), control.dataset.tip]).to.deep.equal([
      true,
      true,
      'Leave full screen',
    ]);
    browser.leave();
    await waitUntil(() => control.getAttribute('aria-pressed') === 'false');
    expect([element.fullscreen, control.dataset.tip]).to.deep.equal([false, 'Full screen']);
  });

  it('ends with the call', async () => {
    screens(true);
    const element = await inCall();
    await element.setFullscreen(true);
    await element.leave();
    await waitUntil(() => document.fullscreenElement === null);
  });

  it('fills the page where there is none, until Escape', async () => {
    screens(false);
    const element = await inCall();
    // A page that gives a size gives it for the call in its place.
    Object.assign(element.style, { blockSize: '300px', maxInlineSize: '500px', margin: '10px' });
    const before = element.getBoundingClientRect();
    await element.setFullscreen(true);
    await element.updateComplete;
    expect(element.matches(':state(filling)')).to.equal(true);
    const { width, height } = element.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(element.fullscreen).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(before.height);
  });

  it('shows and tells why it was refused', async () => {
    screens(true);
    const element = await inCall();
    replace(Element.prototype, 'requestFullscreen', { value: () => Promise.reject(new TypeError('no gesture')) });
    const error = await element.setFullscreen(true).catch((reason: { code: string }) => reason.code);
    await element.updateComplete;
    expect(error).to.equal('permission-denied');
    expect(text(element, 'error')).to.contain('click');
  });
});

describe('the small window of <rtc-call>', () => {
  /** Any other window will do; one for pictures only opens by a click. */
  async function windows(): Promise<{ opened: () => Window; close(): void; count: () => number }> {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    undo.push(() => frame.remove());
    const inside = frame.contentWindow;
    if (!inside) throw new Error('A frame without a window.');
    let count = 0;
    const close = (): void => void inside.dispatchEvent(new Event('pagehide'));
    Object.defineProperty(inside, 'close', { value: close });
    replace(globalThis, 'documentPictureInPicture', {
      value: {
        async requestWindow() {
          count++;
          return inside;
        },
      },
    });
    return { opened: () => inside, close, count: () => count };
  }
  const labels = (target: Window): string[] =>
    [...target.document.querySelectorAll('figcaption')].map((each) => each.textContent.trim());
  const press = (target: Window, label: string): void =>
    target.document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();

  it('shows the people with pictures of their own, and works', async () => {
    const { opened, count } = await windows();
    const element = await inCall();
    const control = button(element, 'pip');
    control.click();
    await waitUntil(() => labels(opened()).length === 3);
    expect(labels(opened())).to.deep.equal(['Ada', 'Grace', 'You']);
    expect([element.pictureInPicture, element.matches(':state(picture-in-picture)'), count()]).to.deep.equal([
      true,
      true,
      1,
    ]);
    const videos = [...opened().document.querySelectorAll('video')];
    expect(videos.every((video) => video.muted && video.srcObject)).to.equal(true);
    expect(getComputedStyle(videos[0] as Element).position).to.equal('absolute');
    press(opened(), 'Microphone');
    await waitUntil(() => !element.microphone);
    await waitUntil(
      () => opened().document.querySelector('[aria-label="Microphone"]')?.getAttribute('aria-pressed') === 'false',
    );
    session.removePerson('ada');
    await waitUntil(() => labels(opened()).length === 2);
    expect([...opened().document.querySelectorAll('video')]).to.deep.equal(videos.slice(1));
  });

  it('says of each button what it does, in that window', async () => {
    const { opened } = await windows();
    const element = await inCall();
    await element.setPictureInPicture(true);
    await waitUntil(() => labels(opened()).length === 3);
    const inside = opened().document;
    const target = inside.querySelector<HTMLElement>('[aria-label="Microphone"]');
    const shown = (): string => inside.querySelector('.tooltip:popover-open')?.textContent ?? '';
    target?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await waitUntil(() => shown() === 'Turn off microphone');
    target?.click();
    await waitUntil(() => shown() === 'Turn on microphone');
    const { top, left, right } = inside.querySelector('.tooltip')?.getBoundingClientRect() ?? new DOMRect();
    expect([top >= 0, left >= 0, right <= opened().innerWidth]).to.deep.equal([true, true, true]);
    inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown()).to.equal('');
    expect(inside.querySelector('[title]')).to.equal(null);
  });

  it('asks for the pictures it shows, and no longer once it is closed', async () => {
    const { opened, close } = await windows();
    const element = await inCall();
    const before = session.views.size;
    await element.setPictureInPicture(true);
    await waitUntil(() => session.views.size === before + 2);
    expect(labels(opened())).to.have.length(3);
    close();
    await element.updateComplete;
    expect([session.views.size, element.pictureInPicture]).to.deep.equal([before, false]);
    expect(button(element, 'pip').getAttribute('aria-pressed')).to.equal('false');
  });

  it('goes with the call', async () => {
    const { opened } = await windows();
    const element = await inCall();
    await element.setPictureInPicture(true);
    await waitUntil(() => labels(opened()).length === 3);
    press(opened(), 'Leave call');
    await waitUntil(() => element.state === 'ended');
    expect(element.pictureInPicture).to.equal(false);
  });

  it('lets one picture float where there are no windows for documents', async () => {
    replace(globalThis, 'documentPictureInPicture', { value: undefined });
    replace(document, 'pictureInPictureEnabled', { get: () => true });
    const floated: unknown[] = [];
    replace(HTMLVideoElement.prototype, 'requestPictureInPicture', {
      async value(this: HTMLVideoElement) {
        floated.push(this);
        this.dispatchEvent(new Event('enterpictureinpicture'));
      },
    });
    const element = await inCall();
    await element.setPinned('grace', true);
    await element.updateComplete;
    await element.setPictureInPicture(true);
    const tiles = [...(part(element, 'grid')?.querySelectorAll('rtc-video') ?? [])];
    const video = tiles.find(({ id }) => id === 'grace')?.videoElement;
    expect(floated).to.deep.equal([video]);
    expect(element.pictureInPicture).to.equal(true);
    video?.dispatchEvent(new Event('leavepictureinpicture'));
    expect(element.pictureInPicture).to.equal(false);
  });

  it('has no button where the browser has neither', async () => {
    replace(globalThis, 'documentPictureInPicture', { value: undefined });
    replace(document, 'pictureInPictureEnabled', { get: () => false });
    const element = await inCall();
    expect(part(element, 'pip-button')).to.equal(undefined);
    const error = await element.setPictureInPicture(true).catch((reason: { code: string }) => reason.code);
    expect(error).to.equal('unsupported');
  });
});
