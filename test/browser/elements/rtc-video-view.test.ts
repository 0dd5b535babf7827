import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-video/define.js';
import type { RtcVideo } from '../../../src/elements/rtc-video/rtc-video.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

const ada = { id: 'ada', name: 'Ada' };
const grace = { id: 'grace', name: 'Grace' };

describe('<rtc-video> tells the session how large it shows somebody', () => {
  let session: FakeSession;
  let parent: HTMLElement;
  afterEach(() => session.dispose());

  async function tile(attributes: Partial<RtcVideo> = {}): Promise<RtcVideo> {
    session = new FakeSession({ state: 'joined', name: 'Mo', people: [ada, grace] });
    const element = document.createElement('rtc-video');
    Object.assign(element, { session, ...attributes });
    parent = await fixture<HTMLElement>(html`<div style="width:320px"></div>`);
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  /** What the one view there is shows. */
  const shown = () => [...session.views.values()][0];
  const width = (pixels: number) =>
    waitUntil(() => Math.abs((shown()?.size?.width ?? 0) - pixels * devicePixelRatio) < 1, `${pixels} pixels`);
  const unseen = () => waitUntil(() => shown()?.size === null, 'out of sight');

  it('in device pixels, as it grows and shrinks', async () => {
    await tile();
    await width(320);
    expect(shown()).to.include({ participant: 'ada', source: 'camera' });
    expect(shown()?.size?.height).to.be.closeTo(180 * devicePixelRatio, 1);
    parent.style.width = '640px';
    await width(640);
    parent.style.width = '120px';
    await width(120);
  });

  it('and that it does not while it is scrolled away or not displayed', async () => {
    const element = await tile();
    await width(320);
    element.style.display = 'none';
    await unseen();
    element.style.display = '';
    await width(320);
    Object.assign(parent.style, { position: 'fixed', top: '200vh' });
    await unseen();
  });

  it('and that it does not while the page is in the background, unless the picture floats', async () => {
    const element = await tile();
    await width(320);
    let state: DocumentVisibilityState = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(shown()?.size).to.equal(null);
      element.videoElement?.dispatchEvent(new Event('enterpictureinpicture'));
      await width(640);
      element.videoElement?.dispatchEvent(new Event('leavepictureinpicture'));
      await unseen();
      state = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await width(320);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('and nothing of a picture where only the sound is played', async () => {
    await tile({ audioOnly: true });
    expect(shown()).to.deep.equal({ participant: 'ada', source: 'camera', size: null });
  });

  it('whoever that is', async () => {
    const element = await tile();
    await width(320);
    element.participant = 'grace';
    element.source = 'screen';
    await element.updateComplete;
    expect(session.views.size).to.equal(1);
    expect(shown()).to.include({ participant: 'grace', source: 'screen' });
    element.participant = 'self';
    await element.updateComplete;
    expect(session.views.size).to.equal(0);
  });

  it('as long as it is there, and once however often it is moved', async () => {
    const element = await tile();
    await width(320);
    const other = await fixture<HTMLElement>(html`<div style="width:200px"></div>`);
    other.append(element);
    await width(200);
    expect(session.views.size).to.equal(1);
    element.remove();
    await waitUntil(() => session.views.size === 0);
    other.append(element);
    await width(200);
    expect(session.views.size).to.equal(1);
  });
});
