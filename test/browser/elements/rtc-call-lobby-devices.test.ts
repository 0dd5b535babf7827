import { expect, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { placeOf } from '../../../src/elements/rtc-call/settings/permission-help.js';
import { MediaError } from '../../../src/media/media-errors.js';
import type { FakeSession } from '../../../stories/support/fake-session.js';
import { action, all, button, call, denied, part, session, text } from './call-fixture.js';

const DEVICES = [
  ['audioinput', 'mic-a', 'Built-in microphone'],
  ['audioinput', 'mic-b', 'Headset'],
  ['videoinput', 'cam-a', 'Built-in camera'],
  ['videoinput', 'cam-b', ''],
  ['audiooutput', 'out-a', 'Loudspeaker'],
].map(([kind, deviceId, label]) => ({ kind, deviceId, label, groupId: deviceId })) as MediaDeviceInfo[];

const allowed = ({ media }: FakeSession): void => {
  media.devices = DEVICES;
  media.permissions = { microphone: 'granted', camera: 'granted' };
};

const list = (element: RtcCall, kind: string): HTMLSelectElement | undefined =>
  part(element, `${kind}-select`) as HTMLSelectElement | undefined;

const options = (element: RtcCall, kind: string): string[] =>
  [...(list(element, kind)?.options ?? [])].map((option) => option.textContent?.trim() ?? '');

const top = (element: HTMLElement | undefined): number => element?.getBoundingClientRect().top ?? NaN;

async function opened(prepare = allowed, attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
  const element = await call({}, attributes, prepare);
  button(element, 'settings').click();
  await waitUntil(() => part(element, 'devices'));
  return element;
}

function pick(element: RtcCall, kind: string, value: string): void {
  const select = list(element, kind);
  if (!select) throw new Error(`There is no list of ${kind}s.`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('<rtc-call> and the devices in its lobby', () => {
  describe('the choice of devices', () => {
    it('is put away at first, and opens without moving the Join button', async () => {
      const element = await call({}, {}, allowed);
      element.style.width = '1000px';
      expect(part(element, 'devices')).to.not.exist;
      const inLobby = (): number => top(button(element, 'join')) - top(part(element, 'lobby'));
      const before = inLobby();
      const settings = button(element, 'settings');
      expect(settings.ariaExpanded).to.equal('false');
      settings.click();
      await waitUntil(() => part(element, 'devices'));
      expect(settings.ariaExpanded).to.equal('true');
      expect(inLobby()).to.equal(before);
      await expect(element).to.be.accessible();
      settings.click();
      await waitUntil(() => !part(element, 'devices'));
    });

    it('is seen as a whole where it goes beyond the call', async () => {
      const element = await call({}, {}, allowed);
      element.style.cssText = 'width: 1000px; height: 480px';
      button(element, 'settings').click();
      await waitUntil(() => part(element, 'devices'));
      const frame = element.shadowRoot?.querySelector('.frame') as HTMLElement;
      await waitUntil(() => frame.scrollTop > 0);
      const panel = part(element, 'devices')?.parentElement?.getBoundingClientRect();
      // Firefox scrolls by whole pixels, so that a part of one may be missing.
      expect(Math.floor(panel?.bottom ?? NaN)).to.be.at.most(element.getBoundingClientRect().bottom - 15);
    });

    it('lists what the browser tells of, by name where it has one', async () => {
      const element = await opened();
      await waitUntil(() => options(element, 'microphone').length === 2);
      expect(options(element, 'microphone')).to.deep.equal(['Built-in microphone', 'Headset']);
      expect(options(element, 'camera')).to.deep.equal(['Built-in camera', 'Camera 2']);
    });

    it('says when the names come, before there is a permission', async () => {
      const element = await opened(() => {});
      await waitUntil(() => part(element, 'devices')?.textContent?.includes('once you have allowed'));
      expect(list(element, 'microphone')?.disabled).to.equal(true);
      await expect(element).to.be.accessible();
    });

    it('names the devices as soon as the browser does', async () => {
      const element = await opened(() => {});
      session.media.plug(DEVICES);
      await waitUntil(() => options(element, 'camera').length === 2);
      expect(list(element, 'camera')?.disabled).to.equal(false);
    });

    it('takes what is chosen, shows it, and keeps it for the next visit', async () => {
      const element = await opened();
      await waitUntil(() => options(element, 'camera').length === 2);
      pick(element, 'camera', 'cam-b');
      await waitUntil(() => session.media.snapshot.deviceIds.camera === 'cam-b');
      expect(session.calls).to.include('device camera cam-b remembered');
      await element.updateComplete;
      expect(list(element, 'camera')?.value).to.equal('cam-b');
    });

    it('keeps nothing where the page says so', async () => {
      const element = await opened(allowed, { noSavedSettings: true });
      expect(session.media.recalls).to.equal(0);
      await waitUntil(() => options(element, 'camera').length === 2);
      pick(element, 'camera', 'cam-b');
      await waitUntil(() => session.calls.includes('device camera cam-b'));
    });

    it('asks for the devices of the last visit before it starts any', async () => {
      await call({}, {}, allowed);
      expect(session.media.recalls).to.equal(1);
    });

    it('shows why a device was not taken, and the one in use', async () => {
      const element = await opened();
      await waitUntil(() => options(element, 'microphone').length === 2);
      session.media.failures = { microphone: new MediaError('microphone', 'busy') };
      pick(element, 'microphone', 'mic-b');
      await waitUntil(() => part(element, 'devices')?.querySelector('[role=alert]'));
      expect(part(element, 'devices')?.textContent).to.contain('Another program');
      expect(list(element, 'microphone')?.value).to.equal('mic-a');
      await expect(element).to.be.accessible();
    });

    it('leaves out what the call does not use', async () => {
      const element = await opened(allowed, { noVideo: true });
      expect(list(element, 'camera')).to.not.exist;
      expect(list(element, 'microphone')).to.exist;
    });

    it('goes with the element', async () => {
      const element = await opened();
      const { media } = session;
      element.remove();
      await waitUntil(() => media.listeners === 0);
    });
  });

  describe('the level of the microphone', () => {
    it('is there once there is a microphone, and moves without a rendering', async () => {
      const element = await call({}, {}, (made) => {
        allowed(made);
        made.media.loud = true;
      });
      await waitUntil(() => part(element, 'level-meter'));
      const meter = part(element, 'level-meter') as HTMLElement;
      expect(meter.getAttribute('role')).to.equal('meter');
      let updates = 0;
      element.requestUpdate = () => updates++;
      await waitUntil(() => Number(meter.ariaValueNow) > 0);
      expect(updates).to.equal(0);
    });

    it('goes while the microphone is off', async () => {
      const element = await call({}, {}, allowed);
      await waitUntil(() => part(element, 'level-meter'));
      button(element, 'microphone').click();
      await waitUntil(() => !part(element, 'level-meter'));
    });
  });

  describe('the test of the speaker', () => {
    it('plays, and says so while it does', async () => {
      const element = await opened();
      const test = button(element, 'test');
      expect(test.textContent?.trim()).to.equal('Test speaker');
      test.click();
      await waitUntil(() => test.textContent?.trim() === 'Playing a sound…');
      expect(test.ariaBusy).to.equal('true');
      // Longer than the wait that is usual here: that is how long it sounds.
      await waitUntil(() => test.ariaBusy === 'false', 'it never ends', { timeout: 10_000 });
    });

    it('ends with the choice of devices', async () => {
      const element = await opened();
      button(element, 'test').click();
      await waitUntil(() => button(element, 'test').ariaBusy === 'true');
      button(element, 'settings').click();
      await waitUntil(() => !part(element, 'devices'));
      button(element, 'settings').click();
      await waitUntil(() => part(element, 'devices'));
      expect(button(element, 'test').ariaBusy).to.equal('false');
    });
  });

  describe('permissions', () => {
    it('says where to look while the browser asks', async () => {
      const element = await call({}, {}, ({ media }) => (media.holdPrompts = true));
      button(element, 'join').click();
      await waitUntil(() => text(element, 'hint').includes('choose “Allow”'));
      await expect(element).to.be.accessible();
    });

    it('tells step by step how to undo a refusal, without moving what is there', async () => {
      const element = await call({}, {}, ({ media }) => (media.failures = { camera: denied('camera') }));
      element.style.width = '1000px';
      const before = button(element, 'join').getBoundingClientRect().top;
      await element.join().catch(() => undefined);
      await waitUntil(() => part(element, 'permission-help'));
      expect(part(element, 'permission-help')?.querySelectorAll('li').length).to.be.greaterThan(1);
      expect(button(element, 'join').getBoundingClientRect().top).to.equal(before);
      // The last step is to press it.
      const retry = action(element, 'Retry')?.getBoundingClientRect().top;
      expect(part(element, 'permission-help')?.getBoundingClientRect().bottom).to.be.at.most(retry ?? 0);
      await expect(element).to.be.accessible();
    });

    it('knows the place by browser and system, and keeps silent about others', () => {
      const places = [
        [
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
          'chromium',
        ],
        ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
        [
          'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
          'safari',
        ],
        [
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile Safari/604.1',
          'iosSafari',
        ],
        [
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/150.0 Mobile Safari/604.1',
          'iosSystem',
        ],
        [
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
          'android',
        ],
        ['SomethingElse/1.0', null],
      ] as const;
      for (const [userAgent, place] of places)
        expect(placeOf('blocked', { userAgent, maxTouchPoints: 0 }), userAgent).to.equal(place);
      const mac = places[2][0];
      expect(placeOf('blocked', { userAgent: mac, maxTouchPoints: 5 })).to.equal('iosSafari');
      expect(placeOf('system', { userAgent: mac, maxTouchPoints: 0 })).to.equal('macSystem');
      expect(placeOf('missing', { userAgent: mac, maxTouchPoints: 0 })).to.equal(null);
    });

    it('explains nothing more where the words are enough', async () => {
      const element = await call({}, {}, ({ media }) => {
        media.failures = { camera: new MediaError('camera', 'dismissed') };
      });
      await element.join().catch(() => undefined);
      await waitUntil(() => all(element, 'error-button').length);
      expect(part(element, 'permission-help')).to.not.exist;
    });
  });
});
