import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import {
  ada,
  all,
  button,
  call,
  denied,
  grace,
  joined,
  live,
  part,
  session,
  text,
  useSession,
} from './call-fixture.js';

describe('<rtc-call> in the call', () => {
  describe('in the call', () => {
    it('shows everybody who takes part, oneself last', async () => {
      const element = await joined({ people: [ada, { id: 'x', name: 'Files', call: false }, grace] });
      const shown = all(element, 'tile').map((tile) => tile.getAttribute('participant'));
      expect(shown).to.deep.equal(['ada', 'grace', 'self']);
      expect(element.participants.map(({ id }) => id)).to.deep.equal(['ada', 'grace']);
      expect(element.self?.isSelf).to.equal(true);
      await waitUntil(() => all(element, 'tile').every((tile) => tile.getBoundingClientRect().width > 100));
      await expect(element).to.be.accessible();
    });

    it('goes back to what it does by itself when an attribute is taken away', async () => {
      const element = await joined({ people: [ada] });
      const attributes = ['controls', 'layout', 'name', 'label', 'token', 'video-codec', 'ice-transport-policy'];
      element.setAttribute('controls', 'leave');
      element.setAttribute('layout', 'grid');
      await element.updateComplete;
      expect(part(element, 'microphone-button')).to.equal(undefined);
      const problems: unknown[] = [];
      element.addEventListener('rtc-error', (event) => problems.push(event.detail.error));
      // As frameworks do it with `null` and `undefined`, whether or not there was anything.
      for (const name of attributes) {
        if (!element.hasAttribute(name)) element.setAttribute(name, '');
        element.removeAttribute(name);
      }
      await element.updateComplete;
      expect(part(element, 'microphone-button')).to.not.equal(undefined);
      const { layout, name, iceTransportPolicy } = element;
      expect({ layout, name, iceTransportPolicy, problems }).to.deep.equal({
        layout: 'auto',
        name: '',
        iceTransportPolicy: 'all',
        problems: [],
      });
    });

    it('keeps the tiles when people come and go and screens are shared', async () => {
      const element = await joined({ people: [ada, grace] });
      const mine = all(element, 'self-tile')[0];
      const hers = all(element, 'tile')[1];
      session.shareScreen('ada');
      await element.updateComplete;
      expect(all(element, 'screen-tile')).to.have.length(1);
      expect(all(element, 'spotlight-tile')).to.have.length(1);
      await waitUntil(() => {
        const large = all(element, 'screen-tile')[0]?.getBoundingClientRect().width ?? 0;
        return large > 2 * (mine?.getBoundingClientRect().width ?? Infinity);
      });
      session.removePerson('ada');
      await element.updateComplete;
      expect(all(element, 'tile')).to.deep.equal([hers, mine]);
    });

    it('keeps all alike with layout="grid", and one large with layout="spotlight"', async () => {
      const element = await joined({ people: [ada, grace] }, { layout: 'grid' });
      session.shareScreen('ada');
      await element.updateComplete;
      expect(all(element, 'spotlight-tile')).to.have.length(0);
      session.shareScreen('ada', false);
      element.layout = 'spotlight';
      await element.updateComplete;
      expect(all(element, 'spotlight-tile').map((tile) => tile.getAttribute('participant'))).to.deep.equal(['ada']);
    });

    it('says that nobody else is there, and copies the link', async () => {
      const written: string[] = [];
      const clipboard = { writeText: (value: string) => Promise.resolve(void written.push(value)) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      try {
        const element = await joined();
        expect(text(element, 'empty')).to.contain('only one here');
        await expect(element).to.be.accessible();
        button(element, 'copy').click();
        await waitUntil(() => live(element) === 'Link copied');
        expect(written).to.deep.equal([location.href]);
        session.addPerson(ada);
        await element.updateComplete;
        expect(part(element, 'empty')).to.not.exist;
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('switches microphone and camera, and shows what is, not what was asked', async () => {
      const element = await joined();
      const microphone = button(element, 'microphone');
      expect(microphone.getAttribute('aria-pressed')).to.equal('true');
      microphone.focus();
      microphone.click();
      await waitUntil(() => !element.microphone);
      await element.updateComplete;
      expect(microphone.getAttribute('aria-pressed')).to.equal('false');
      expect(microphone.ariaDescription).to.equal('Turn on microphone');
      expect(element.shadowRoot?.activeElement).to.equal(microphone);
      session.media.failures = { camera: denied('camera') };
      await element.setCamera(false);
      const error = await element.setCamera(true).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RtcError);
      await element.updateComplete;
      expect(button(element, 'camera').getAttribute('aria-pressed')).to.equal('false');
      expect(text(element, 'error')).to.contain('camera');
    });

    it('never asks for what the attributes rule out', async () => {
      const element = await joined({}, { noAudio: true, audioOnly: true });
      expect(session.calls.some((each) => each.startsWith('start'))).to.equal(false);
      expect(part(element, 'microphone-button')).to.not.exist;
      expect(part(element, 'camera-button')).to.not.exist;
      expect(part(element, 'screen-button')).to.not.exist;
      const error = await element.setCamera(true).catch((reason: unknown) => reason);
      expect((error as RtcError).code).to.equal('unsupported');
    });

    it('has the buttons of `controls`, in its order; names to come are quiet, others are told', async () => {
      useSession(new FakeSession());
      const element = document.createElement('rtc-call');
      Object.assign(element, { session, controls: 'leave chat camera sparkle' });
      const told = oneEvent(element, 'rtc-error');
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      const { error } = (await told).detail;
      expect(error.code).to.equal('bad-attribute');
      expect(error.message).to.contain('sparkle').and.not.contain('chat');
      await element.updateComplete;
      expect(text(element, 'error')).to.contain('sparkle');
      await element.join();
      await element.updateComplete;
      const names = [...(part(element, 'toolbar')?.querySelectorAll<HTMLElement>('.round') ?? [])].map(
        (each) => each.ariaLabel,
      );
      expect(names).to.deep.equal(['Leave call', 'Chat', 'Camera']);
    });

    it('shares the screen, notices the browser’s own stop, and is quiet about a cancel', async () => {
      const element = await joined({ people: [ada] });
      const started = oneEvent(element, 'rtc-screen-share-start');
      button(element, 'screen').click();
      expect((await started).detail.participant.isSelf).to.equal(true);
      await element.updateComplete;
      expect(element.screen).to.equal(true);
      expect(button(element, 'screen').getAttribute('aria-pressed')).to.equal('true');
      session.media.endScreen();
      await element.updateComplete;
      expect(button(element, 'screen').getAttribute('aria-pressed')).to.equal('false');
      let told = 0;
      element.addEventListener('rtc-error', () => told++);
      session.media.failures = { screen: new MediaError('screen', 'dismissed') };
      const cancelled = await element.startScreenShare().catch((reason: unknown) => reason);
      expect(cancelled).to.be.instanceOf(RtcError);
      await element.updateComplete;
      expect([told, part(element, 'error')]).to.deep.equal([0, undefined]);
      session.media.failures = { screen: new MediaError('screen', 'system') };
      await element.startScreenShare().catch(() => undefined);
      await element.updateComplete;
      expect([told, text(element, 'error').length > 0]).to.deep.equal([1, true]);
    });

    it('keeps the pictures while it reconnects', async () => {
      const element = await joined({ people: [ada] });
      session.set({ state: 'reconnecting' });
      await element.updateComplete;
      expect(element.matches(':state(reconnecting)')).to.equal(true);
      expect(text(element, 'banner')).to.contain('Reconnecting');
      expect(all(element, 'tile')).to.have.length(2);
      await expect(element).to.be.accessible();
    });

    it('says in one sentence who came and went', async () => {
      const element = await joined();
      await waitUntil(() => live(element).includes('only one'));
      session.addPerson(ada);
      session.addPerson(grace);
      session.addPerson({ id: 'files', name: 'Files', call: false });
      await waitUntil(() => live(element) === 'Ada and Grace joined.');
      session.removePerson('ada');
      session.shareScreen('grace');
      await waitUntil(() => live(element) === 'Ada left. Grace is sharing a screen.');
    });

    it('passes on messages, devices and statistics', async () => {
      const element = await joined({ people: [ada] });
      await element.sendMessage('hello', { to: 'ada' });
      expect(session.calls).to.include('message hello to ada');
      expect((await element.getStats()).size).to.equal(0);
      const changed = oneEvent(element, 'rtc-device-change');
      await element.setDevice('camera', 'c2');
      expect((await changed).detail).to.include({ kind: 'camera', deviceId: 'c2', cause: 'chosen' });
      const message = oneEvent(element, 'rtc-message');
      const [from] = session.snapshot.participants;
      if (from) session.tell('message', { from, id: '1', text: 'hi', time: 1, private: false });
      expect((await message).detail.text).to.equal('hi');
    });
  });

  describe('the end', () => {
    it('leaves with every device off, says so, and can be joined again as before', async () => {
      const element = await joined({ people: [ada] });
      await element.setCamera(false);
      const left = oneEvent(element, 'rtc-leave');
      const leave = button(element, 'leave');
      leave.focus();
      leave.click();
      expect((await left).detail.reason).to.equal('left');
      await element.updateComplete;
      expect(element.state).to.equal('ended');
      expect(text(element, 'ended')).to.contain('You left the call');
      expect([element.microphone, session.publishing]).to.deep.equal([false, false]);
      expect(element.shadowRoot?.activeElement).to.equal(button(element, 'rejoin'));
      await expect(element).to.be.accessible();
      await element.leave();
      button(element, 'rejoin').click();
      await waitUntil(() => element.state === 'joined' && element.microphone);
      expect(element.camera).to.equal(false);
      expect(session.publishing).to.equal(true);
    });

    it('says that the person was removed', async () => {
      const element = await joined({ people: [ada] });
      session.kick(new RtcError('kicked', 'The host removed you.'));
      await element.updateComplete;
      expect(element.state).to.equal('ended');
      expect(text(element, 'ended')).to.contain('removed');
    });

    it('fails with the reason, the devices off, and a way to try again', async () => {
      const element = await call({}, {}, (made) => (made.joinFailure = new RtcError('room-full', 'Eight are in it.')));
      const states: string[] = [];
      element.addEventListener('rtc-statechange', ({ detail }) => states.push(detail.state));
      const error = await element.join().catch((reason: unknown) => reason);
      expect((error as RtcError).code).to.equal('room-full');
      await element.updateComplete;
      expect(states.at(-1)).to.equal('failed');
      expect(text(element, 'failed')).to.contain('This room is full').and.contain('Eight are in it.');
      expect(session.media.snapshot.camera).to.equal(false);
      await expect(element).to.be.accessible();
      session.joinFailure = null;
      button(element, 'retry').click();
      await waitUntil(() => element.state === 'joined' && element.camera);
    });

    it('can be left while it joins', async () => {
      const element = await call({}, { autojoin: true }, (made) => (made.holdJoin = true));
      expect(element.state).to.equal('joining');
      expect(text(element, 'banner')).to.contain('Joining');
      button(element, 'leave').click();
      await waitUntil(() => element.state === 'ended');
      session.letIn();
      await element.updateComplete;
      expect(element.state).to.equal('ended');
    });

    it('comes back with a session that the browser froze', async () => {
      const element = await joined();
      await session.leave();
      expect(element.state).to.equal('ended');
      session.setPublishing(true);
      await session.join();
      expect(element.state).to.equal('joined');
    });
  });

  describe('in the document', () => {
    it('keeps everything when it is moved', async () => {
      const element = await joined({ people: [ada] });
      const tile = part(element, 'tile');
      const { listeners, calls } = session;
      const before = calls.length;
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(element.state).to.equal('joined');
      expect(part(element, 'tile')).to.equal(tile);
      expect([session.listeners, calls.length]).to.deep.equal([listeners, before]);
    });

    it('goes on when it is put back later', async () => {
      const element = await joined({ people: [ada] });
      element.remove();
      await element.updateComplete;
      expect(session.publishing).to.equal(false);
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(element.state).to.equal('joined');
      expect(session.publishing).to.equal(true);
    });

    it('leaves no listener behind', async () => {
      const element = await joined({ people: [ada] });
      element.remove();
      await element.updateComplete;
      await Promise.resolve();
      expect([session.listeners, session.media.listeners]).to.deep.equal([0, 0]);
    });

    it('begins in the lobby with another session', async () => {
      const element = await joined();
      const first = session;
      useSession(new FakeSession({ state: 'joined' }));
      element.session = session;
      await element.updateComplete;
      expect(element.state).to.equal('lobby');
      expect(first.listeners).to.equal(0);
      first.dispose();
    });

    it('obeys the height of the page, and has one of its own', async () => {
      const element = await joined({ people: [ada] });
      expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
      element.style.height = '220px';
      expect(element.getBoundingClientRect().height).to.equal(220);
      expect(part(element, 'toolbar')?.getBoundingClientRect().bottom).to.be.at.most(
        element.getBoundingClientRect().bottom,
      );
    });

    it('exports the parts of its tiles', async () => {
      const element = await joined({ people: [{ ...ada, camera: false }] });
      const style = document.createElement('style');
      style.textContent = 'rtc-call::part(tile-name) { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const name = part(element, 'tile')?.shadowRoot?.querySelector('[part="name"]');
      expect(name && getComputedStyle(name).color).to.equal('rgb(1, 2, 3)');
      style.remove();
    });
  });
});
