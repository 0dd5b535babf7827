import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import { MediaError } from '../../../src/media/media-errors.js';
import '../../../src/elements/rtc-call/define.js';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { FakeSession, type FakeSessionInit } from '../../../stories/support/fake-session.js';

const ada = { id: 'ada', name: 'Ada' };
const grace = { id: 'grace', name: 'Grace' };

describe('<rtc-call>', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  async function call(
    init: FakeSessionInit = {},
    attributes: Partial<RtcCall> = {},
    prepare: (session: FakeSession) => void = () => {},
  ): Promise<RtcCall> {
    session = new FakeSession({ name: 'Mo', ...init });
    prepare(session);
    const element = document.createElement('rtc-call');
    Object.assign(element, { session, ...attributes });
    (await fixture<HTMLElement>(html`<div style="width:800px"></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  async function joined(init: FakeSessionInit = {}, attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
    const element = await call(init, attributes);
    await element.join();
    await element.updateComplete;
    return element;
  }

  const all = (element: RtcCall, name: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
  ];
  const part = (element: RtcCall, name: string): HTMLElement | undefined => all(element, name)[0];
  const button = (element: RtcCall, name: string): HTMLButtonElement => {
    const found = part(element, `${name}-button`);
    if (!(found instanceof HTMLButtonElement)) throw new Error(`There is no ${name} button.`);
    return found;
  };
  const action = (element: RtcCall, text: string): HTMLElement | undefined =>
    all(element, 'error-button').find((each) => each.textContent?.trim() === text);
  const text = (element: RtcCall, name: string): string => part(element, name)?.textContent?.trim() ?? '';
  const live = (element: RtcCall): string =>
    element.shadowRoot?.querySelector('[aria-live]')?.textContent?.trim() ?? '';
  const denied = (device: 'microphone' | 'camera'): RtcError => new MediaError(device, 'blocked');

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
      session = new FakeSession();
      const element = await fixture<RtcCall>(
        html`<rtc-call .session=${session}><button slot="lobby">Come in</button></rtc-call>`,
      );
      const own = element.querySelector('button');
      expect(own?.assignedSlot?.name).to.equal('lobby');
      expect(own?.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });

  describe('a device that fails', () => {
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
      expect(microphone.title).to.equal('Turn on microphone');
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
      session = new FakeSession();
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
      const names = [...(part(element, 'toolbar')?.querySelectorAll('button') ?? [])].map((each) => each.ariaLabel);
      expect(names).to.deep.equal(['Leave call', 'Camera']);
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
      expect((await changed).detail).to.deep.equal({ kind: 'camera', deviceId: 'c2' });
      const message = oneEvent(element, 'rtc-message');
      const [from] = session.snapshot.participants;
      if (from) session.tell('message', { from, text: 'hi', time: 1 });
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
      session = new FakeSession({ state: 'joined' });
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
