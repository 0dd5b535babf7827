import { expect, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import type { RtcVideo } from '../../../src/elements/rtc-video/rtc-video.js';
import { ada, all, button, grace, joined, part, session } from './call-fixture.js';

const tile = (element: RtcCall, id: string): RtcVideo =>
  all(element, 'tile').find((each) => each.id === id) as RtcVideo;
const slider = (element: RtcCall): HTMLInputElement => part(element, 'volume-slider') as HTMLInputElement;
const heard = (element: RtcCall, id: string): unknown[] => {
  const { volume, muted } = tile(element, id).videoElement ?? {};
  return [volume, muted];
};

async function openAbout(element: RtcCall, name: string): Promise<void> {
  button(element, 'people').click();
  await waitUntil(() => part(element, 'people-panel'));
  all(element, 'more-button')
    .find((each) => each.ariaLabel?.includes(name))
    ?.click();
  await waitUntil(() => slider(element));
}

async function slide(element: RtcCall, value: number): Promise<void> {
  slider(element).value = String(value);
  slider(element).dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  await tile(element, 'ada').updateComplete;
}

describe('<rtc-call>: the volume of one person', () => {
  it('is set by a slider, for this person alone', async () => {
    const element = await joined({ people: [ada, grace] });
    await openAbout(element, 'Ada');
    expect([slider(element).value, slider(element).getAttribute('aria-valuetext')]).to.deep.equal(['100', '100%']);
    await expect(element).to.be.accessible();
    await slide(element, 35);
    await waitUntil(() => heard(element, 'ada')[0] === 0.35);
    expect(heard(element, 'grace')[0]).to.equal(1);
    expect(element.volumeOf('ada')).to.deep.equal({ volume: 0.35, muted: false });
  });

  it('is kept while they are muted for this person, which their tile says', async () => {
    const element = await joined({ people: [ada] });
    await element.setVolume('ada', 0.5);
    await openAbout(element, 'Ada');
    button(element, 'mute-for-me').click();
    await waitUntil(() => heard(element, 'ada')[1] === true && part(element, 'tile-silent-mark'));
    expect([slider(element).value, button(element, 'mute-for-me').ariaPressed]).to.deep.equal(['0', 'true']);
    await expect(element).to.be.accessible();
    button(element, 'mute-for-me').click();
    await waitUntil(() => slider(element).value === '50' && !part(element, 'tile-silent-mark'));
    await element.muteForMe('ada');
    await slide(element, 20);
    expect(element.volumeOf('ada'), 'who moves the slider wants to hear').to.deep.equal({ volume: 0.2, muted: false });
  });

  it('also counts for the sound of their screen, and for one who comes back', async () => {
    const element = await joined({ people: [ada, grace] });
    await element.setVolume('ada', 0.25);
    session.shareScreen('ada');
    await waitUntil(() => tile(element, 'ada screen')?.videoElement?.volume === 0.25);
    session.changePerson('ada', { link: 'recovering', present: false });
    session.changePerson('ada', { link: 'connected', present: true });
    await element.updateComplete;
    expect(heard(element, 'ada')[0]).to.equal(0.25);
  });

  it('is refused when it is none', async () => {
    const element = await joined({ people: [ada] });
    for (const volume of [-0.1, 1.5, NaN]) {
      const code = await element.setVolume('ada', volume).catch((error: { code: string }) => error.code);
      expect(code, String(volume)).to.equal('bad-attribute');
    }
    expect(element.volumeOf('ada').volume).to.equal(1);
  });
});

describe('<rtc-call>: who records', () => {
  it('has a mark on their tile', async () => {
    const element = await joined({ people: [ada, grace] });
    session.changePerson('ada', { recording: true });
    await waitUntil(() => part(element, 'tile-recording-mark'));
    expect(part(element, 'tile-recording-mark')?.closest('rtc-video')?.id).to.equal('ada');
    await expect(element).to.be.accessible();
    session.changePerson('ada', { recording: false });
    await waitUntil(() => !part(element, 'tile-recording-mark'));
  });
});
