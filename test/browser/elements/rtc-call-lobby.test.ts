import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import {
  action,
  ada,
  all,
  button,
  call,
  denied,
  grace,
  joined,
  part,
  session,
  text,
  useSession,
} from './call-fixture.js';

describe('<rtc-call> before the call', () => {
  describe('without a room', () => {
    it('tells the developer what to write', async () => {
      const element = await fixture<RtcCall>(html`<rtc-call></rtc-call>`);
      expect(element.state).to.equal('idle');
      expect(element.matches(':state(idle)')).to.equal(true);
      expect(text(element, 'idle')).to.contain('room=');
      await expect(element).to.be.accessible();
    });

    it('rejects its methods with an RtcError', async () => {
      const element = await fixture<RtcCall>(html`<rtc-call></rtc-call>`);
      for (const run of [() => element.join(), () => element.startScreenShare(), () => element.sendMessage('hello')]) {
        const error = await run().catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(RtcError);
        expect((error as RtcError).code).to.equal('bad-attribute');
      }
      await element.leave();
      expect((await element.getStats()).size).to.equal(0);
    });
  });

  describe('lobby', () => {
    it('asks for nothing and stays invisible to the others', async () => {
      const element = await call();
      expect(element.state).to.equal('lobby');
      expect(session.calls).to.deep.equal([]);
      expect(session.publishing).to.equal(false);
      await expect(element).to.be.accessible();
    });

    it('is shown although a file drop has joined the session, and says who is there', async () => {
      const element = await call({ state: 'joined', people: [ada, grace, { id: 'x', name: 'Files', call: false }] });
      expect(element.state).to.equal('lobby');
      expect(text(element, 'already-here')).to.equal('Ada and Grace are here');
    });

    describe('on a session that has a name', () => {
      const field = (element: RtcCall) => part(element, 'name-field') as HTMLInputElement;
      const type = async (element: RtcCall, value: string) => {
        field(element).value = value;
        field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
      };
      const tileName = (element: RtcCall) =>
        element.shadowRoot?.querySelector('rtc-video')?.shadowRoot?.querySelector('[part~=name]')?.textContent?.trim();

      it('shows it and joins with it', async () => {
        const element = await call({ name: 'Ada Lovelace' });
        const asked = oneEvent(element, 'rtc-before-join');
        expect(field(element).value).to.equal('Ada Lovelace');
        expect(tileName(element)).to.equal('Ada Lovelace (you)');
        await element.join();
        expect((await asked).detail.name).to.equal('Ada Lovelace');
        expect(element.self?.name).to.equal('Ada Lovelace');
      });

      it('joins with the name of the element if it has one', async () => {
        const element = await call({ name: 'Ada Lovelace' }, { name: 'Ada' });
        expect(field(element).value).to.equal('Ada');
        await element.join();
        expect(element.self?.name).to.equal('Ada');
      });

      it('joins without one when the person has emptied the field', async () => {
        const element = await call({ name: 'Ada Lovelace' });
        await type(element, '');
        expect(field(element).value).to.equal('');
        expect(tileName(element)).to.equal('You');
        await element.join();
        expect(element.self?.name).to.equal('');
      });
    });

    it('does not move the Join button from under the pointer when somebody comes', async () => {
      const element = await call({ state: 'joined' });
      const before = button(element, 'join').getBoundingClientRect();
      session.addPerson({ ...ada, call: true });
      await element.updateComplete;
      expect(text(element, 'already-here')).to.contain('Ada');
      expect(button(element, 'join').getBoundingClientRect().top).to.equal(before.top);
    });

    for (const [size, width] of Object.entries({ wide: 1000, narrow: 360 })) {
      it(`does not move the Join button from under the pointer when its preview fails (${size})`, async () => {
        const element = await call({}, {}, ({ media }) => {
          media.failures = { camera: denied('camera') };
          media.permissions = { microphone: 'prompt', camera: 'granted' };
        });
        element.style.width = `${width}px`;
        element.style.height = '900px';
        const before = button(element, 'join').getBoundingClientRect();
        await oneEvent(element, 'rtc-error');
        await element.updateComplete;
        expect(part(element, 'error')).to.exist;
        expect(button(element, 'join').getBoundingClientRect().top).to.equal(before.top);
      });
    }

    it('has the way in beside the picture also on a phone that lies on its side', async () => {
      const element = await call();
      element.style.width = '640px';
      const [picture, join] = [part(element, 'preview') as HTMLElement, button(element, 'join')];
      const box = (each: HTMLElement): DOMRect => each.getBoundingClientRect();
      expect(box(join).left).to.be.at.least(box(picture).right);
      expect(box(join).bottom).to.be.at.most(box(element).bottom);
      element.style.width = '400px';
      expect(box(join).top).to.be.at.least(box(picture).bottom);
    });

    it('previews by itself only where the browser has the permission already', async () => {
      await call({}, {}, ({ media }) => (media.permissions = { microphone: 'prompt', camera: 'granted' }));
      await waitUntil(() => session.media.snapshot.camera);
      expect(session.media.snapshot.microphone).to.equal(false);
    });

    it('previews nothing when it is to join with devices off', async () => {
      await call({}, { muted: true, cameraOff: true }, ({ media }) => {
        media.permissions = { microphone: 'granted', camera: 'granted' };
      });
      await Promise.resolve();
      expect(session.calls).to.deep.equal([]);
    });

    it('joins with what was chosen: one prompt, then the name, then the call', async () => {
      const element = await call();
      const field = part(element, 'name-field') as HTMLInputElement;
      field.value = 'Mo Kay';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      button(element, 'camera').click();
      await element.updateComplete;
      expect(button(element, 'camera').getAttribute('aria-pressed')).to.equal('false');
      const before = oneEvent(element, 'rtc-before-join');
      const entered = oneEvent(element, 'rtc-join');
      button(element, 'join').click();
      expect((await before).detail.name).to.equal('Mo Kay');
      await entered;
      await waitUntil(() => element.state === 'joined');
      expect(session.calls).to.include.members(['name Mo Kay', 'start microphone', 'join', 'publishing true']);
      expect([element.microphone, element.camera]).to.deep.equal([true, false]);
    });

    it('lets the page cancel the join', async () => {
      const element = await call();
      element.addEventListener('rtc-before-join', (event) => event.preventDefault());
      await element.join();
      expect(element.state).to.equal('lobby');
      expect(session.calls).to.not.include('join');
    });

    it('takes a second click on Join for the first', async () => {
      const element = await call();
      const first = element.join();
      expect(element.join()).to.equal(first);
      await first;
      expect(session.calls.filter((each) => each === 'join')).to.have.length(1);
      await element.join();
      expect(element.state).to.equal('joined');
    });

    it('is skipped with autojoin', async () => {
      const element = await call({}, { autojoin: true });
      await waitUntil(() => element.state === 'joined' && element.camera);
      expect(session.publishing).to.equal(true);
    });

    it('joins nothing while disabled', async () => {
      const element = await call({}, { disabled: true });
      expect(button(element, 'join').disabled).to.equal(true);
      const error = await element.join().catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RtcError);
      expect(element.state).to.equal('lobby');
    });

    it('can be replaced', async () => {
      useSession(new FakeSession());
      const element = await fixture<RtcCall>(
        html`<rtc-call .session=${session}><button slot="lobby">Come in</button></rtc-call>`,
      );
      const own = element.querySelector('button');
      expect(own?.assignedSlot?.name).to.equal('lobby');
      expect(own?.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });

  describe('a device that fails', () => {
    it('shows why without scrolling, also in a low element', async () => {
      const element = await call({}, {}, ({ media }) => (media.failures = { camera: denied('camera') }));
      element.style.cssText = 'block-size: 420px; inline-size: 340px';
      await element.join().catch(() => undefined);
      await element.updateComplete;
      const outer = element.getBoundingClientRect();
      const alert = part(element, 'error')?.getBoundingClientRect();
      expect(alert?.height).to.be.greaterThan(0);
      expect(alert?.bottom).to.be.at.most(outer.bottom);
      expect(alert?.top).to.be.at.least(outer.top);
    });

    it('stands beside its sign, and its ways on below it, on a phone', async () => {
      const element = await call({}, {}, ({ media }) => (media.failures = { camera: denied('camera') }));
      element.style.width = '320px';
      await element.join().catch(() => undefined);
      await waitUntil(() => part(element, 'permission-help'));
      const [sign, words] = [...(part(element, 'error')?.children ?? [])].map((each) => each.getBoundingClientRect());
      const ways = all(element, 'error-button').map((each) => each.getBoundingClientRect());
      expect(words?.left).to.be.at.least(sign?.right ?? NaN);
      expect(words?.top).to.be.at.most(sign?.top ?? NaN);
      expect(ways).to.have.length(2);
      for (const { top } of ways) expect(top).to.be.at.least(words?.bottom ?? NaN);
    });

    it('keeps the person in the lobby, unseen, and offers to join without the camera', async () => {
      const element = await call({}, {}, ({ media }) => (media.failures = { camera: denied('camera') }));
      const told = oneEvent(element, 'rtc-error');
      const rejected = await element.join().catch((reason: unknown) => reason);
      expect((await told).detail.error.code).to.equal('permission-denied');
      expect(rejected).to.be.instanceOf(RtcError);
      await element.updateComplete;
      expect(element.state).to.equal('lobby');
      expect(session.publishing).to.equal(false);
      expect(part(element, 'error')?.getAttribute('role')).to.equal('alert');
      expect(text(element, 'error')).to.contain('camera');
      await expect(element).to.be.accessible();
      action(element, 'Join without camera')?.click();
      await waitUntil(() => element.state === 'joined');
      expect([element.microphone, element.camera, session.publishing]).to.deep.equal([true, false, true]);
    });

    it('offers to listen only when both fail, in one sentence', async () => {
      const element = await call({}, {}, ({ media }) => {
        media.failures = {
          camera: new MediaError('camera', 'missing'),
          microphone: new MediaError('microphone', 'missing'),
        };
      });
      await element.join().catch(() => undefined);
      await element.updateComplete;
      expect(part(element, 'error')?.querySelectorAll('p')).to.have.length(1);
      action(element, 'Listen only')?.click();
      await waitUntil(() => element.state === 'joined');
      expect([element.microphone, element.camera]).to.deep.equal([false, false]);
    });

    it('offers no retry where none can help', async () => {
      const element = await call({}, { noVideo: true }, ({ media }) => {
        media.failures = { microphone: new MediaError('microphone', 'insecure') };
      });
      await element.join().catch(() => undefined);
      await element.updateComplete;
      expect(all(element, 'error-button').map((each) => each.textContent?.trim())).to.deep.equal(['Listen only']);
    });

    it('is tried again on Retry', async () => {
      const element = await call({}, {}, ({ media }) => (media.failures = { camera: denied('camera') }));
      await element.join().catch(() => undefined);
      await element.updateComplete;
      session.media.failures = {};
      action(element, 'Retry')?.click();
      await waitUntil(() => element.state === 'joined');
      expect(element.camera).to.equal(true);
      expect(part(element, 'error')).to.not.exist;
    });

    it('does not stop an autojoin', async () => {
      const element = await call({}, { autojoin: true }, ({ media }) => {
        media.failures = { camera: denied('camera') };
      });
      await waitUntil(() => element.state === 'joined' && part(element, 'error'));
      expect(element.microphone).to.equal(true);
      await expect(element).to.be.accessible();
      action(element, 'Dismiss')?.click();
      await element.updateComplete;
      expect(part(element, 'error')).to.not.exist;
    });

    it('is shown in the call when it is lost, once for the page, and can be started again', async () => {
      const element = await joined();
      let told = 0;
      element.addEventListener('rtc-error', () => told++);
      await session.media.setCamera(false);
      session.media.fail(new MediaError('camera', 'removed'));
      await element.updateComplete;
      expect(text(element, 'error')).to.contain('disconnected');
      expect(told).to.equal(1);
      action(element, 'Retry')?.click();
      await waitUntil(() => element.camera);
    });

    it('that is turned off while the prompt is open stays off', async () => {
      const element = await call({}, { autojoin: true, muted: true }, ({ media }) => (media.holdPrompts = true));
      await waitUntil(() => session.media.snapshot.pending.camera);
      await element.setCamera(false);
      session.media.answerPrompt();
      await waitUntil(() => session.calls.includes('release camera'));
      expect(element.camera).to.equal(false);
    });
  });
});
