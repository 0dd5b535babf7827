import { expect, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { ada, all, button, joined, part, session, text } from './call-fixture.js';

const DEVICES = [
  ['audioinput', 'mic-a', 'Built-in microphone'],
  ['audioinput', 'mic-b', 'Headset'],
  ['videoinput', 'cam-a', 'Built-in camera'],
  ['videoinput', 'cam-b', 'Webcam'],
].map(([kind, deviceId, label]) => ({ kind, deviceId, label, groupId: deviceId })) as MediaDeviceInfo[];

const items = (element: RtcCall): HTMLElement[] => all(element, 'menu-item');
const names = (element: RtcCall): string[] =>
  items(element).map((each) => each.querySelector('.menu-label')?.textContent?.trim() ?? '');
const item = (element: RtcCall, name: string): HTMLElement => {
  const found = items(element).find((each) => each.textContent?.includes(name));
  if (!found) throw new Error(`The menu has no ${name}.`);
  return found;
};
const focused = (element: RtcCall): Element | null | undefined => element.shadowRoot?.activeElement;

function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

async function narrow(width: number, attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
  const element = await joined({ people: [ada] }, attributes);
  element.style.width = `${width}px`;
  await waitUntil(() => part(element, 'overflow-button'));
  return element;
}

async function menu(element: RtcCall, name: string): Promise<void> {
  button(element, name).click();
  await waitUntil(() => items(element).includes(focused(element) as HTMLElement));
}

describe('<rtc-call> and its toolbar', () => {
  describe('where there is little room', () => {
    it('keeps microphone, camera and the way out in one row at 280 px, and the rest in a menu', async () => {
      const element = await narrow(280, { controls: 'microphone camera screen chat hand reactions settings leave' });
      const shown = ['microphone', 'camera', 'overflow', 'leave'].map((name) =>
        button(element, name).getBoundingClientRect(),
      );
      const outer = element.getBoundingClientRect();
      for (const { left, right, top } of shown) {
        expect(left).to.be.at.least(outer.left);
        expect(right).to.be.at.most(outer.right);
        expect(top).to.equal(shown[0]?.top);
      }
      await menu(element, 'overflow');
      expect(names(element)).to.deep.equal(['Chat', 'Raise hand', 'React', 'Settings']);
      await expect(element).to.be.accessible();
    });

    it('moves what has no room while it is rendered, not by being rendered again', async () => {
      const element = await joined({ people: [ada] }, { controls: 'microphone camera leave' });
      (element.parentElement as HTMLElement).style.width = '280px';
      element.controls = 'microphone camera screen chat hand reactions settings leave';
      expect(await element.updateComplete).to.equal(true);
      const [last] = all(element, 'overflow-button');
      expect(last?.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    });

    it('has no such menu where there is room', async () => {
      const element = await narrow(300);
      element.style.width = '900px';
      await waitUntil(() => !part(element, 'overflow-button'));
      expect(button(element, 'chat').getBoundingClientRect().width).to.be.greaterThan(40);
    });

    it('does from the menu what the button does, and gives the focus back', async () => {
      const element = await narrow(280, { controls: 'microphone camera screen chat leave hand' });
      await menu(element, 'overflow');
      item(element, 'Raise hand').click();
      await waitUntil(() => session.calls.includes('hand true'));
      await element.updateComplete;
      expect(part(element, 'menu')).to.not.exist;
      expect(focused(element)).to.equal(button(element, 'overflow'));
      await menu(element, 'overflow');
      expect(names(element)).to.include('Lower hand');
    });

    it('shows on the More button that somebody wrote', async () => {
      const element = await narrow(280);
      session.write('ada', 'Hello');
      await waitUntil(() => button(element, 'overflow').querySelector('.badge'));
      expect(button(element, 'overflow').ariaLabel).to.equal('More: Chat, 1 new message');
    });
  });

  describe('its menus', () => {
    it('are walked by keys as menus are', async () => {
      const element = await narrow(280);
      await menu(element, 'overflow');
      const all = items(element);
      expect(button(element, 'overflow').ariaExpanded).to.equal('true');
      press(all[0] as HTMLElement, 'ArrowDown');
      expect(focused(element)).to.equal(all[1]);
      press(all[1] as HTMLElement, 'End');
      expect(focused(element)).to.equal(all.at(-1));
      press(all.at(-1) as HTMLElement, 'ArrowDown');
      expect(focused(element)).to.equal(all[0]);
      press(all[0] as HTMLElement, 'ArrowUp');
      expect(focused(element)).to.equal(all.at(-1));
      press(all.at(-1) as HTMLElement, 'Home');
      expect(focused(element)).to.equal(all[0]);
      press(all[0] as HTMLElement, 's');
      expect((focused(element) as HTMLElement).textContent).to.contain('Settings');
      press(focused(element) as HTMLElement, 'Escape');
      await element.updateComplete;
      expect(part(element, 'menu')).to.not.exist;
      expect(focused(element)).to.equal(button(element, 'overflow'));
    });

    it('close by a click elsewhere, and by a second one on the button', async () => {
      const element = await narrow(280);
      await menu(element, 'overflow');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await waitUntil(() => !part(element, 'menu'));
      await menu(element, 'overflow');
      button(element, 'overflow').click();
      await waitUntil(() => !part(element, 'menu'));
    });

    it('go with the call', async () => {
      const element = await narrow(280);
      await menu(element, 'overflow');
      await element.leave();
      await element.updateComplete;
      expect(part(element, 'menu')).to.not.exist;
    });
  });

  describe('the choice of devices', () => {
    async function withDevices(): Promise<RtcCall> {
      const element = await joined({ people: [ada] });
      session.media.plug(DEVICES);
      session.media.use({ kind: 'microphone', deviceId: 'mic-b', label: '', formerLabel: '', cause: 'chosen' });
      return element;
    }

    it('lists microphones with the one in use checked, and takes another', async () => {
      const element = await withDevices();
      await menu(element, 'microphone-menu');
      await waitUntil(() => names(element).includes('Headset'));
      expect(item(element, 'Headset').ariaChecked).to.equal('true');
      expect(item(element, 'Built-in microphone').ariaChecked).to.equal('false');
      expect(item(element, 'Built-in microphone').role).to.equal('menuitemradio');
      await expect(element).to.be.accessible();
      item(element, 'Built-in microphone').click();
      await waitUntil(() => session.calls.includes('device microphone mic-a remembered'));
      await menu(element, 'microphone-menu');
      expect(item(element, 'Built-in microphone').ariaChecked).to.equal('true');
    });

    it('follows what changes while it is open', async () => {
      const element = await withDevices();
      await menu(element, 'camera-menu');
      await waitUntil(() => names(element).includes('Webcam'));
      session.media.use({ kind: 'camera', deviceId: 'cam-b', label: '', formerLabel: '', cause: 'removed' });
      await element.updateComplete;
      expect(item(element, 'Webcam').ariaChecked).to.equal('true');
    });

    it('shows in the call why a device was not taken', async () => {
      const element = await withDevices();
      await menu(element, 'camera-menu');
      await waitUntil(() => names(element).includes('Webcam'));
      session.media.failures = { camera: new MediaError('camera', 'busy') };
      item(element, 'Webcam').click();
      await waitUntil(() => text(element, 'error').includes('Another program'));
    });
  });

  describe('the settings', () => {
    async function opened(attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
      const element = await joined({ people: [ada] }, { noSavedSettings: true, ...attributes });
      button(element, 'settings').focus();
      button(element, 'settings').click();
      await waitUntil(() => (part(element, 'settings') as HTMLDialogElement | undefined)?.open);
      return element;
    }
    const toggle = (element: RtcCall, name: string): HTMLElement => {
      const found = all(element, 'switch').find((each) => each.textContent?.includes(name));
      if (!found) throw new Error(`There is no switch for ${name}.`);
      return found;
    };

    it('are a dialog that takes the focus and gives it back', async () => {
      const element = await opened();
      expect((focused(element) as HTMLElement).textContent).to.contain('Settings');
      await expect(element).to.be.accessible();
      button(element, 'close').click();
      await waitUntil(() => !part(element, 'settings'));
      expect(focused(element)).to.equal(button(element, 'settings'));
    });

    it('switch the sound of the microphone', async () => {
      const element = await opened();
      toggle(element, 'Noise suppression').click();
      await waitUntil(() => session.calls.includes('process {"noiseSuppression":false}'));
      expect(element.noiseSuppression).to.equal(false);
      await element.updateComplete;
      expect(toggle(element, 'Noise suppression').ariaChecked).to.equal('false');
    });

    it('switch the letters off, and their names from the buttons', async () => {
      const element = await opened();
      expect(button(element, 'microphone').getAttribute('aria-keyshortcuts')).to.equal('M');
      toggle(element, 'Shortcuts').click();
      await element.updateComplete;
      expect(button(element, 'microphone').hasAttribute('aria-keyshortcuts')).to.equal(false);
      button(element, 'close').click();
      await waitUntil(() => !part(element, 'settings'));
      press(button(element, 'microphone'), 'm');
      expect(session.media.snapshot.microphone).to.equal(true);
    });

    it('say nothing of letters where the page wants none', async () => {
      const element = await opened({ noShortcuts: true });
      expect(text(element, 'settings')).to.not.contain('Shortcuts');
    });

    it('go with the call', async () => {
      const element = await opened();
      await element.leave();
      await element.join();
      await element.updateComplete;
      expect(part(element, 'settings')).to.not.exist;
    });
  });

  describe('a page’s own buttons', () => {
    it('stand among ours, look like them, and are counted for the room there is', async () => {
      const element = await joined({ people: [ada] });
      const own = document.createElement('button');
      own.slot = 'toolbar-end';
      own.textContent = 'Whiteboard';
      element.append(own);
      await element.updateComplete;
      const { height, top } = own.getBoundingClientRect();
      expect(height).to.equal(52);
      expect(top).to.equal(button(element, 'leave').getBoundingClientRect().top);
      expect(getComputedStyle(own).borderRadius).to.equal(getComputedStyle(button(element, 'chat')).borderRadius);
    });

    it('make a second line where what has to stay in sight leaves them too little room', async () => {
      const element = await joined({ people: [ada] });
      element.style.width = '320px';
      for (const slot of ['toolbar-start', 'toolbar-end'])
        element.append(Object.assign(document.createElement('button'), { slot, textContent: 'Whiteboard' }));
      await waitUntil(() => part(element, 'overflow-button'));
      await waitUntil(() => !part(element, 'screen-button'));
      const { left, right, bottom } = element.getBoundingClientRect();
      for (const each of [...element.children, button(element, 'microphone'), button(element, 'leave')]) {
        const box = each.getBoundingClientRect();
        expect([box.left >= left, box.right <= right, box.bottom <= bottom]).to.deep.equal([true, true, true]);
      }
    });
  });

  describe('tooltips', () => {
    const tip = (element: RtcCall): HTMLElement | undefined => {
      const found = part(element, 'tooltip');
      return found?.matches(':popover-open') ? found : undefined;
    };

    it('come with the pointer, say what the click does and its key, and stay under the pointer', async () => {
      const element = await joined({ people: [ada] });
      const target = button(element, 'microphone');
      const over = { bubbles: true, composed: true, pointerType: 'mouse' };
      target.dispatchEvent(new PointerEvent('pointerover', over));
      await waitUntil(() => tip(element));
      expect(tip(element)?.textContent).to.equal('Turn off microphoneM');
      expect(tip(element)?.getBoundingClientRect().bottom).to.be.at.most(target.getBoundingClientRect().top);
      const shown = tip(element) as HTMLElement;
      target.dispatchEvent(new PointerEvent('pointerout', { ...over, relatedTarget: shown }));
      shown.dispatchEvent(new PointerEvent('pointerover', over));
      await new Promise(requestAnimationFrame);
      expect(tip(element)).to.equal(shown);
      shown.dispatchEvent(new PointerEvent('pointerout', over));
      await waitUntil(() => !tip(element));
    });

    it('are put away by Escape, which goes no further', async () => {
      const element = await joined({ people: [ada] });
      let heard = 0;
      element.addEventListener('keydown', () => heard++);
      const target = button(element, 'camera');
      target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
      await waitUntil(() => tip(element));
      press(target, 'Escape');
      expect(tip(element)).to.not.exist;
      expect(heard).to.equal(0);
    });
  });

  describe('letters', () => {
    it('do what the buttons do, while the focus is in the call', async () => {
      const element = await joined({ people: [ada] }, { controls: 'microphone camera hand chat leave' });
      const target = button(element, 'leave');
      expect(press(target, 'm').defaultPrevented).to.equal(true);
      await waitUntil(() => !session.media.snapshot.microphone);
      press(target, 'v');
      await waitUntil(() => !session.media.snapshot.camera);
      press(target, 'H');
      await waitUntil(() => session.calls.includes('hand true'));
      press(target, 'c');
      await waitUntil(() => element.chatOpen);
    });

    it('work while nothing on the page has the focus, and not while something else has', async () => {
      await joined({ people: [ada] });
      const field = document.createElement('button');
      document.body.append(field);
      field.focus();
      expect(press(field, 'm').defaultPrevented).to.equal(false);
      field.remove();
      expect(press(document.body, 'm').defaultPrevented).to.equal(true);
      await waitUntil(() => !session.media.snapshot.microphone);
    });

    it('are left to those who type, to keys with a modifier, and to the page', async () => {
      const element = await joined({ people: [ada] });
      const target = button(element, 'leave');
      for (const init of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }])
        expect(press(target, 'm', init).defaultPrevented).to.equal(false);
      const field = document.createElement('textarea');
      field.slot = 'header';
      element.append(field);
      expect(press(field, 'm').defaultPrevented).to.equal(false);
      element.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
      press(target, 'm');
      expect(session.media.snapshot.microphone).to.equal(true);
    });

    it('do nothing for a control that the page left out, with no-shortcuts, and after the call', async () => {
      const element = await joined({ people: [ada] }, { controls: 'microphone leave' });
      press(button(element, 'leave'), 'v');
      expect(session.media.snapshot.camera).to.equal(true);
      element.noShortcuts = true;
      await element.updateComplete;
      expect(press(button(element, 'leave'), 'm').defaultPrevented).to.equal(false);
      element.noShortcuts = false;
      await element.leave();
      await element.updateComplete;
      expect(press(document.body, 'm').defaultPrevented).to.equal(false);
    });
  });

  describe('push to talk', () => {
    async function muted(): Promise<RtcCall> {
      const element = await joined({ people: [ada] });
      session.media.mute();
      await element.updateComplete;
      part(element, 'base')?.setAttribute('tabindex', '-1');
      part(element, 'base')?.focus();
      return element;
    }
    const release = (target: EventTarget): boolean =>
      target.dispatchEvent(new KeyboardEvent('keyup', { key: ' ', bubbles: true, composed: true }));

    it('speaks as long as Space is held', async () => {
      const element = await muted();
      const target = part(element, 'base') as HTMLElement;
      expect(press(target, ' ').defaultPrevented).to.equal(true);
      await waitUntil(() => session.media.snapshot.microphone);
      expect(press(target, ' ', { repeat: true }).defaultPrevented).to.equal(true);
      release(target);
      await waitUntil(() => !session.media.snapshot.microphone);
    });

    it('ends when the window loses the focus', async () => {
      const element = await muted();
      press(part(element, 'base') as HTMLElement, ' ');
      await waitUntil(() => session.media.snapshot.microphone);
      dispatchEvent(new Event('blur'));
      await waitUntil(() => !session.media.snapshot.microphone);
    });

    it('leaves Space to a focused button, and to somebody who is not muted', async () => {
      const element = await muted();
      expect(press(button(element, 'chat'), ' ').defaultPrevented).to.equal(false);
      await element.setMicrophone(true);
      expect(press(part(element, 'base') as HTMLElement, ' ').defaultPrevented).to.equal(false);
      release(part(element, 'base') as HTMLElement);
      expect(session.media.snapshot.microphone).to.equal(true);
    });
  });
});
