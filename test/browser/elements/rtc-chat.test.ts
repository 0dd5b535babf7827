import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import '../../../src/elements/rtc-chat/define.js';
import type { RtcChat } from '../../../src/elements/rtc-chat/rtc-chat.js';
import { FakeSession, type FakeSessionInit } from '../../../stories/support/fake-session.js';

const ada = { id: 'ada', name: 'Ada' };
const grace = { id: 'grace', name: 'Grace' };

describe('<rtc-chat>', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  /** A chat with its view there. */
  async function chat(init: FakeSessionInit = {}, attributes: Partial<RtcChat> = {}): Promise<RtcChat> {
    session = new FakeSession({ state: 'joined', name: 'Mo', ...init });
    const element = document.createElement('rtc-chat');
    Object.assign(element, { session, ...attributes });
    (await fixture<HTMLElement>(html`<div style="width:360px"></div>`)).append(element);
    await waitUntil(() => part(element, 'list'));
    return element;
  }

  const parts = (element: RtcChat, name: string): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
  ];
  const part = (element: RtcChat, name: string): HTMLElement | undefined => parts(element, name)[0];
  const texts = (element: RtcChat, name: string): string[] =>
    parts(element, name).map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const field = (element: RtcChat): HTMLTextAreaElement => part(element, 'field') as HTMLTextAreaElement;
  const select = (element: RtcChat): HTMLSelectElement => part(element, 'recipient-select') as HTMLSelectElement;
  const sendButton = (element: RtcChat): HTMLButtonElement => part(element, 'send-button') as HTMLButtonElement;
  const live = (element: RtcChat): string =>
    element.shadowRoot?.querySelector('.hidden-text')?.textContent?.trim() ?? '';
  const states = (): string[] =>
    session.chat?.entries.map(({ text, to, state }) => [text, to?.id ?? 'all', state].join()) ?? [];

  async function type(element: RtcChat, text: string): Promise<void> {
    field(element).value = text;
    field(element).dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
  }

  async function press(element: RtcChat, init: KeyboardEventInit): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
    field(element).dispatchEvent(event);
    await element.updateComplete;
    return event;
  }

  async function choose(element: RtcChat, id: string): Promise<void> {
    select(element).value = id;
    select(element).dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }

  it('says what is missing while it has no room', async () => {
    const element = await fixture<RtcChat>(html`<rtc-chat></rtc-chat>`);
    expect(element.state).to.equal('idle');
    expect(element.shadowRoot?.textContent).to.contain('Set the room attribute');
    await expect(element).to.be.accessible();
    const error = await element.send('x').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RtcError).with.property('code', 'bad-attribute');
  });

  it('joins by itself, shows why it failed, and tries again when asked', async () => {
    const element = await chat({ state: 'idle' });
    await waitUntil(() => element.state === 'joined');
    await session.leave();
    await element.updateComplete;
    expect(texts(element, 'empty')[0]).to.contain('The conversation is gone');
    session.joinFailure = new RtcError('signaling-unreachable', 'The server cannot be reached.');
    part(element, 'join-button')?.click();
    await waitUntil(() => texts(element, 'problem')[0]?.includes('cannot be reached'));
    await expect(element).to.be.accessible();
    session.joinFailure = null;
    part(element, 'join-button')?.click();
    await waitUntil(() => part(element, 'composer'));
    expect(part(element, 'problem')).to.equal(undefined);
  });

  it('says when there is nothing yet, and nobody', async () => {
    const element = await chat();
    expect(texts(element, 'empty')[0]).to.contain('Nobody else is here yet');
    session.addPerson(ada);
    await element.updateComplete;
    expect(texts(element, 'empty')[0]).to.contain('Nobody who comes later');
    await expect(element).to.be.accessible();
  });

  it('sends by Enter and by the button, keeps the focus, and clears the field', async () => {
    const element = await chat({ people: [ada] });
    expect(sendButton(element).disabled).to.equal(true);
    await type(element, 'hello');
    const event = await press(element, {});
    expect([event.defaultPrevented, field(element).value]).to.deep.equal([true, '']);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    await type(element, 'again');
    sendButton(element).click();
    await waitUntil(() => states().join(' ') === 'hello,all,sent again,all,sent');
    await element.updateComplete;
    expect(texts(element, 'message')).to.deep.equal(['hello', 'again']);
    expect(texts(element, 'name')).to.deep.equal(['You']);
    await type(element, '   ');
    await press(element, {});
    expect(states()).to.have.length(2);
  });

  it('leaves Enter to a line with Shift, and to an input method that composes', async () => {
    const element = await chat({ people: [ada] });
    await type(element, 'こん');
    for (const init of [{ shiftKey: true }, { isComposing: true }, { keyCode: 229 } as KeyboardEventInit])
      expect((await press(element, init)).defaultPrevented, JSON.stringify(init)).to.equal(false);
    expect(states()).to.deep.equal([]);
  });

  it('groups by sender, marks what is private, and shows text as text', async () => {
    const element = await chat({ people: [ada, grace] });
    session.write('ada', '<img src=x onerror=alert(1)>');
    session.write('ada', 'see https://example.org/x.');
    session.write('grace', 'psst', { private: true });
    session.write('grace', 'and all');
    await element.updateComplete;
    expect(texts(element, 'name')).to.deep.equal(['Ada', 'Grace', 'Grace']);
    expect(texts(element, 'private')).to.deep.equal(['Only for you']);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    const link = part(element, 'link') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://example.org/x',
      '_blank',
      'noopener noreferrer nofollow ugc',
    ]);
    await expect(element).to.be.accessible();
  });

  it('writes to one whom the person chose, and to nobody else when they leave', async () => {
    const element = await chat({ people: [ada, grace] });
    await choose(element, 'ada');
    expect(field(element).placeholder).to.equal('Write to Ada only');
    await type(element, 'psst');
    await press(element, {});
    await waitUntil(() => states().join() === 'psst,ada,sent');
    await type(element, 'more');
    session.removePerson('ada');
    await element.updateComplete;
    expect(texts(element, 'hint')[0]).to.contain('Ada left');
    expect(sendButton(element).disabled).to.equal(true);
    await press(element, {});
    expect(states()).to.have.length(1);
    await expect(element).to.be.accessible();
    await choose(element, '');
    expect(field(element).value).to.equal('more');
    await press(element, {});
    await waitUntil(() => states().at(-1) === 'more,all,sent');
  });

  it('has no choice of a recipient where the page made it, or where there is one', async () => {
    const element = await chat({ people: [ada, grace] }, { to: 'ada' });
    expect(part(element, 'recipients')).to.equal(undefined);
    await type(element, 'x');
    await press(element, {});
    await waitUntil(() => states().join() === 'x,ada,sent');
    element.to = '';
    session.removePerson('grace');
    await element.updateComplete;
    expect(part(element, 'recipients')).to.equal(undefined);
  });

  it('shows what is on its way, what failed and why, and tries that again', async () => {
    const element = await chat({ people: [ada] });
    session.holdMessages = true;
    await type(element, 'slow');
    await press(element, {});
    expect(texts(element, 'status')).to.deep.equal(['Sending…']);
    session.sendFailure = new RtcError('rate-limited', 'Too much is waiting.');
    session.letOut();
    await waitUntil(() => texts(element, 'error')[0] === 'Not sent. Too much is waiting.');
    expect(live(element)).to.equal('A message was not sent.');
    await expect(element).to.be.accessible();
    session.sendFailure = null;
    part(element, 'retry-button')?.click();
    await waitUntil(() => states().join() === 'slow,all,sent');
    session.sendFailure = new RtcError('rate-limited', 'Too much is waiting.');
    await type(element, 'never');
    await press(element, {});
    await waitUntil(() => part(element, 'discard-button'));
    part(element, 'discard-button')?.click();
    await element.updateComplete;
    expect(texts(element, 'message')).to.deep.equal(['slow']);
  });

  it('counts near the limit, and does not send beyond', async () => {
    const element = await chat({ people: [ada] });
    await type(element, 'x'.repeat(3500));
    expect(part(element, 'counter')).to.equal(undefined);
    await type(element, 'x'.repeat(3990));
    expect(texts(element, 'counter')).to.deep.equal(['10 characters left']);
    await type(element, 'x'.repeat(4002));
    expect(texts(element, 'counter')).to.deep.equal(['2 characters too many']);
    expect(texts(element, 'hint')[0]).to.contain('Take out 2');
    await press(element, {});
    expect([states().length, field(element).value.length]).to.deep.equal([0, 4002]);
    await expect(element).to.be.accessible();
  });

  it('stays at the end, except for somebody who reads what was before', async () => {
    const element = await chat({ people: [ada] });
    for (let n = 0; n < 60; n++) session.write('ada', `message ${n}`);
    await element.updateComplete;
    const list = part(element, 'list') as HTMLElement;
    const atEnd = (): boolean => list.scrollHeight - list.scrollTop - list.clientHeight < 2;
    await waitUntil(atEnd);
    expect(element.unread).to.equal(0);
    const scrolled = oneEvent(list, 'scroll');
    list.scrollTop = 0;
    await scrolled;
    await waitUntil(() => part(element, 'jump-button'));
    session.write('ada', 'the newest');
    await element.updateComplete;
    expect([list.scrollTop, element.unread, texts(element, 'jump-button')[0]]).to.deep.equal([0, 1, '1 new']);
    expect(element.matches(':state(unread)')).to.equal(true);
    await expect(element).to.be.accessible();
    part(element, 'jump-button')?.click();
    await waitUntil(atEnd);
    await waitUntil(() => element.unread === 0 && !part(element, 'jump-button'));
  });

  it('does not count as read what is not shown', async () => {
    const element = await chat({ people: [ada] });
    element.hidden = true;
    session.write('ada', 'hello');
    await element.updateComplete;
    expect(element.unread).to.equal(1);
    element.hidden = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.unread).to.equal(0);
  });

  it('reads out one message, and of several their number', async () => {
    const element = await chat({ people: [ada, grace] });
    session.write('ada', 'hello');
    await waitUntil(() => live(element) === 'Ada: hello');
    session.write('ada', 'one');
    session.write('grace', 'two');
    await waitUntil(() => live(element) === '2 new messages, the last from Grace');
  });

  it('keeps the draft and the conversation when it is moved', async () => {
    const element = await chat({ people: [ada] });
    session.write('ada', 'hello');
    await type(element, 'half a sent');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect([field(element).value, texts(element, 'message')]).to.deep.equal(['half a sent', ['hello']]);
    session.write('ada', 'still there');
    await element.updateComplete;
    expect(texts(element, 'message')).to.have.length(2);
  });

  it('tells the page, and lets go of the session when it is removed', async () => {
    const element = await chat({ people: [ada] });
    const told = oneEvent(element, 'rtc-message');
    session.write('ada', 'hello');
    expect((await told).detail.text).to.equal('hello');
    await element.send('by the page', { to: 'ada' });
    expect(session.calls).to.include('message by the page to ada');
    element.remove();
    await waitUntil(() => session.listeners === 0);
  });

  it('cannot be written in while it is disabled', async () => {
    const element = await chat({ people: [ada, grace] }, { disabled: true });
    expect([field(element).disabled, select(element).disabled, sendButton(element).disabled]).to.deep.equal(
      Array(3).fill(true),
    );
    await expect(element).to.be.accessible();
  });
});
