import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { RtcError as KitError } from '../../../src/base/rtc-error.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { action, ada, button, call, joined, live, part, session, text } from './call-fixture.js';

const gone = {
  kind: 'microphone',
  deviceId: 'b',
  label: 'Built-in',
  formerLabel: 'Headset',
  cause: 'removed',
} as const;

describe('<rtc-call> and its devices', () => {
  describe('that change by themselves', () => {
    it('says what took the place of an unplugged one, and tells the page', async () => {
      const element = await joined({ people: [ada] });
      const told = oneEvent(element, 'rtc-device-change');
      session.media.use(gone);
      expect((await told).detail).to.deep.equal({
        kind: 'microphone',
        deviceId: 'b',
        label: 'Built-in',
        cause: 'removed',
      });
      await element.updateComplete;
      const words = 'The microphone “Headset” was disconnected. Now using “Built-in”.';
      expect(text(element, 'notice')).to.contain(words);
      await waitUntil(() => live(element) === words);
      await expect(element).to.be.accessible();
      button(element, 'notice').click();
      await element.updateComplete;
      expect(part(element, 'notice')).to.not.exist;
    });

    it('says that the former one is back, and what becomes of a speaker', async () => {
      const element = await joined();
      session.media.use({ ...gone, label: 'Headset', cause: 'returned' });
      await element.updateComplete;
      expect(text(element, 'notice')).to.contain('The microphone “Headset” is back and in use again.');
      session.media.use({ kind: 'speaker', deviceId: '', label: '', formerLabel: 'Headset', cause: 'removed' });
      await element.updateComplete;
      expect(text(element, 'notice')).to.contain('The speaker “Headset” was disconnected.');
    });

    it('says nothing of one that was chosen', async () => {
      const element = await joined();
      await element.setDevice('speaker', 's');
      await element.updateComplete;
      expect(part(element, 'notice')).to.not.exist;
    });

    it('asks for both in one go when both are gone', async () => {
      const element = await joined();
      session.media.stop();
      session.media.fail(new MediaError('microphone', 'removed'));
      session.media.fail(new MediaError('camera', 'removed'));
      await element.updateComplete;
      expect(text(element, 'error')).to.match(/The microphone was disconnected.*The camera was disconnected/);
      action(element, 'Retry')?.click();
      await waitUntil(() => element.microphone && element.camera);
      expect(session.calls).to.include('start microphone+camera');
      await element.updateComplete;
      expect(part(element, 'error')).to.not.exist;
    });

    it('forgets the failure when the device comes back, and holds it', async () => {
      const element = await joined();
      await session.media.setCamera(false);
      session.media.fail(new MediaError('camera', 'removed'));
      await element.updateComplete;
      expect(part(element, 'error')).to.exist;
      await session.media.setCamera(true);
      session.media.use({ kind: 'camera', deviceId: 'a', label: 'A', formerLabel: 'A', cause: 'returned' });
      await element.updateComplete;
      expect(part(element, 'error')).to.not.exist;
      expect(element.camera).to.equal(true);
    });

    it('shows nothing more in the lobby either, once it was tried again', async () => {
      const element = await call();
      const told = oneEvent(element, 'rtc-error');
      session.media.fail(new MediaError('camera', 'removed'));
      expect((await told).detail.error.code).to.equal('device-not-found');
      await element.updateComplete;
      expect(text(element, 'error')).to.contain('disconnected');
      action(element, 'Retry')?.click();
      await waitUntil(() => element.camera && !part(element, 'error'));
      await expect(element).to.be.accessible();
    });

    it('does not wait for a busy camera behind the back of somebody who went on without it', async () => {
      const element = await call(
        {},
        {},
        ({ media }) => (media.failures = { camera: new MediaError('camera', 'busy') }),
      );
      await element.join().catch(() => undefined);
      await element.updateComplete;
      expect(text(element, 'error')).to.contain('Another program or tab');
      const without = action(element, 'Join without camera');
      without?.click();
      await waitUntil(() => element.state === 'joined');
      expect(session.calls).to.include('release camera');
    });
  });

  describe('that the system holds back', () => {
    it('shows them off, says why, and can keep them off', async () => {
      const element = await joined({ people: [ada] });
      session.media.interrupt('camera', true);
      await element.updateComplete;
      expect(text(element, 'notice')).to.contain('paused your camera');
      expect(button(element, 'camera').getAttribute('aria-pressed')).to.equal('false');
      expect(button(element, 'camera').ariaDescription).to.equal('Camera paused. Try again');
      await expect(element).to.be.accessible();
      button(element, 'notice').click();
      await waitUntil(() => !session.media.snapshot.interrupted.camera);
      await element.updateComplete;
      expect([element.camera, part(element, 'notice')]).to.deep.equal([false, undefined]);
    });

    it('says when they are on again by themselves', async () => {
      const element = await joined();
      session.media.interrupt('microphone', true);
      session.media.interrupt('microphone', false);
      await element.updateComplete;
      expect(text(element, 'notice')).to.contain('Your microphone is on again.');
      expect(element.microphone).to.equal(true);
    });

    it('are asked for anew by a click', async () => {
      const element = await joined();
      session.media.interrupt('camera', true);
      await element.updateComplete;
      button(element, 'camera').click();
      await waitUntil(() => element.camera);
    });
  });

  describe('and speaking while muted', () => {
    it('is pointed out near the buttons, politely, and to the page', async () => {
      const element = await joined({ people: [ada] }, { muted: true });
      const toolbar = part(element, 'toolbar')?.getBoundingClientRect();
      const told = oneEvent(element, 'rtc-talk-while-muted');
      session.media.talkWhileMuted();
      await told;
      await element.updateComplete;
      expect(text(element, 'muted-hint')).to.equal('You are muted');
      await waitUntil(() => live(element) === 'You are muted');
      expect(part(element, 'toolbar')?.getBoundingClientRect().top).to.equal(toolbar?.top);
      await expect(element).to.be.accessible();
      button(element, 'microphone').click();
      await waitUntil(() => !part(element, 'muted-hint'));
      expect(live(element)).to.equal('');
    });

    it('is not listened for in the lobby, nor with no-muted-hint', async () => {
      const element = await call();
      let told = 0;
      element.addEventListener('rtc-talk-while-muted', () => told++);
      session.media.talkWhileMuted();
      element.noMutedHint = true;
      await element.join();
      await element.updateComplete;
      session.media.talkWhileMuted();
      expect(told).to.equal(0);
      element.noMutedHint = false;
      await element.updateComplete;
      session.media.talkWhileMuted();
      expect(told).to.equal(1);
    });
  });

  describe('and what cleans up the sound', () => {
    it('is told to the session by attribute and property, only where it is not the default', async () => {
      const element = await joined();
      expect(session.calls.some((each) => each.startsWith('process'))).to.equal(false);
      element.setAttribute('noise-suppression', 'false');
      await element.updateComplete;
      expect(element.noiseSuppression).to.equal(false);
      element.echoCancellation = element.autoGainControl = false;
      await element.updateComplete;
      element.removeAttribute('noise-suppression');
      await element.updateComplete;
      expect(session.calls.filter((each) => each.startsWith('process'))).to.deep.equal([
        'process {"noiseSuppression":false}',
        'process {"echoCancellation":false,"autoGainControl":false}',
        'process {"noiseSuppression":true}',
      ]);
    });

    it('tells what a browser cannot do', async () => {
      const element = await joined();
      session.media.processingFailure = new KitError('unsupported', 'This browser does not let the page switch that.');
      const told = oneEvent(element, 'rtc-error');
      element.noiseSuppression = false;
      const { error }: { error: RtcError } = (await told).detail;
      expect(error.code).to.equal('unsupported');
      await element.updateComplete;
      expect(text(element, 'error')).to.contain('does not let the page');
    });
  });

  describe('and the speaker', () => {
    it('is the one that everybody is heard through, also those who come later', async () => {
      const element = await joined({ people: [ada] });
      const sinks: [Element, string][] = [];
      const original = HTMLMediaElement.prototype.setSinkId;
      HTMLMediaElement.prototype.setSinkId = async function (id) {
        sinks.push([this, id]);
      };
      try {
        await element.setDevice('speaker', 's');
        await waitUntil(() => sinks.length === 1);
        session.addPerson({ id: 'late', name: 'Late' });
        await waitUntil(() => sinks.length === 2);
        expect(sinks.map(([, id]) => id)).to.deep.equal(['s', 's']);
        expect(new Set(sinks.map(([video]) => video)).size).to.equal(2);
      } finally {
        HTMLMediaElement.prototype.setSinkId = original;
      }
    });
  });
});
