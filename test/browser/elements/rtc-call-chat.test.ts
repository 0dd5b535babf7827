import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import type { RtcChat } from '../../../src/elements/rtc-chat/rtc-chat.js';
import { ada, all, button, grace, joined, live, part, session } from './call-fixture.js';

const CONTROLS = 'microphone chat hand reactions leave';
const chatOf = (element: RtcCall): RtcChat | undefined => part(element, 'chat') as RtcChat | undefined;
const inChat = (element: RtcCall, name: string): HTMLElement | null =>
  chatOf(element)?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
const badge = (element: RtcCall): string | undefined => part(element, 'badge')?.textContent?.trim();
const escape = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });

async function openChat(element: RtcCall): Promise<void> {
  button(element, 'chat').click();
  await waitUntil(() => inChat(element, 'field'));
}

describe('<rtc-call>: chat', () => {
  it('is closed at first, counts what came, and is read once it is open', async () => {
    const element = await joined({ people: [ada] });
    expect(part(element, 'panel')).to.equal(undefined);
    expect(button(element, 'chat').ariaExpanded).to.equal('false');
    session.write('ada', 'hello');
    session.write('ada', 'anybody?');
    await element.updateComplete;
    expect([badge(element), button(element, 'chat').ariaLabel]).to.deep.equal(['2', 'Chat, 2 new messages']);
    await waitUntil(() => live(element).includes('New message from Ada'));
    await openChat(element);
    await waitUntil(() => badge(element) === undefined);
    expect(button(element, 'chat').ariaExpanded).to.equal('true');
    expect(element.matches(':state(chat-open)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('takes the focus into the field, and Escape gives it back', async () => {
    const element = await joined({ people: [ada] });
    await openChat(element);
    await waitUntil(() => element.shadowRoot?.activeElement === chatOf(element));
    const field = inChat(element, 'field') as HTMLTextAreaElement;
    expect(chatOf(element)?.shadowRoot?.activeElement).to.equal(field);
    field.value = 'half';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(escape());
    await element.updateComplete;
    expect(element.chatOpen).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'chat'));
    expect(part(element, 'panel')?.checkVisibility()).to.equal(false);
    session.write('ada', 'while it is closed');
    await element.updateComplete;
    expect(badge(element)).to.equal('1');
    button(element, 'chat').click();
    await element.updateComplete;
    await waitUntil(() => chatOf(element)?.shadowRoot?.activeElement === field);
    expect(field.value).to.equal('half');
    button(element, 'close').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'chat'));
  });

  it('lies beside the tiles, and over them where the call is narrow', async () => {
    const element = await joined({ people: [ada] });
    await openChat(element);
    const box = (name: string): DOMRect => (part(element, name) as HTMLElement).getBoundingClientRect();
    expect(box('grid').right).to.be.at.most(box('panel').left);
    (element.parentElement as HTMLElement).style.width = '360px';
    await waitUntil(() => box('panel').width > 330);
    expect(part(element, 'grid')?.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(box('panel').bottom).to.be.at.most(box('toolbar').top);
    await expect(element).to.be.accessible();
  });

  it('sends and tells once, although two tags share the session', async () => {
    const element = await joined({ people: [ada] });
    await openChat(element);
    let told = 0;
    element.addEventListener('rtc-message', () => told++);
    session.write('ada', 'hello');
    expect(told).to.equal(1);
    const statechange = oneEvent(element, 'rtc-statechange');
    await element.leave();
    expect((await statechange).target).to.equal(element);
    expect(part(element, 'panel')).to.equal(undefined);
  });

  it('can be opened by the page, without taking the focus', async () => {
    const element = await joined({ people: [ada] }, { chatOpen: true });
    await waitUntil(() => inChat(element, 'field'));
    expect(element.shadowRoot?.activeElement).to.not.equal(chatOf(element));
  });

  it('passes on data of pages', async () => {
    const element = await joined({ people: [ada] });
    await element.send('cursor', { x: 1 }, { reliable: false });
    expect(session.calls).to.include('send cursor {"x":1} {"reliable":false}');
    const told = oneEvent(element, 'rtc-data');
    const [from] = element.participants;
    if (from) session.tell('data', { from, channel: 'cursor', data: { x: 2 } });
    const { detail } = await told;
    expect([detail.from.id, detail.channel, detail.data]).to.deep.equal(['ada', 'cursor', { x: 2 }]);
  });
});

describe('<rtc-call>: raised hand', () => {
  it('goes up and down by its button', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    expect(button(element, 'hand').ariaPressed).to.equal('false');
    const changed = oneEvent(element, 'rtc-participant-change');
    button(element, 'hand').click();
    expect((await changed).detail.changed).to.deep.equal(['hand']);
    await element.updateComplete;
    expect([button(element, 'hand').ariaPressed, element.self?.hand !== null]).to.deep.equal(['true', true]);
    const own = all(element, 'self-tile')[0];
    await waitUntil(() => own?.matches(':state(hand-raised)'));
    await expect(element).to.be.accessible();
    button(element, 'hand').click();
    await element.updateComplete;
    expect(element.self?.hand).to.equal(null);
  });

  it('of others stands on their tile, and is said', async () => {
    const element = await joined({ people: [ada, grace] });
    session.changePerson('ada', { hand: Date.now() });
    session.changePerson('grace', { hand: Date.now() });
    session.changePerson('grace', { hand: null });
    await waitUntil(() => live(element).includes('Ada raised a hand'));
    const tile = all(element, 'tile').find((each) => each.id === 'ada');
    expect(tile?.shadowRoot?.querySelector('[part~=hand-icon]')).to.exist;
    expect(tile?.shadowRoot?.querySelector('[part~=tile]')?.ariaLabel).to.contain('hand raised');
  });
});

describe('<rtc-call>: reactions', () => {
  const emoji = (element: RtcCall): HTMLElement[] => all(element, 'emoji-button');

  it('are chosen from six, by keys or pointer, more than once', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    button(element, 'reactions').click();
    await waitUntil(() => element.shadowRoot?.activeElement === emoji(element)[0] && emoji(element)[0]);
    expect(emoji(element)).to.have.length(6);
    expect(button(element, 'reactions').ariaExpanded).to.equal('true');
    await expect(element).to.be.accessible();
    const press = (key: string): void =>
      void element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    expect(element.shadowRoot?.activeElement).to.equal(emoji(element)[1]);
    press('ArrowLeft');
    press('ArrowLeft');
    expect(element.shadowRoot?.activeElement).to.equal(emoji(element)[5]);
    emoji(element)[5]?.click();
    emoji(element)[5]?.click();
    expect(session.calls.filter((call) => call === 'react 🎉')).to.have.length(2);
    await waitUntil(() => all(element, 'reaction').length === 2);
    press('Escape');
    await element.updateComplete;
    expect(emoji(element)).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'reactions'));
  });

  it('go away with a click elsewhere, and with the same button', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    const open = async (): Promise<void> => {
      button(element, 'reactions').click();
      await waitUntil(() => emoji(element).length === 6);
    };
    await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(emoji(element)).to.have.length(0);
    await open();
    button(element, 'reactions').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button(element, 'reactions').click();
    await waitUntil(() => emoji(element).length === 0);
  });

  it('of others float over their tile, are said in one sentence, and are told to the page', async () => {
    const element = await joined({ people: [ada, grace] });
    const told = oneEvent(element, 'rtc-reaction');
    session.showReaction('ada', '👏');
    session.showReaction('ada', '👏');
    session.showReaction('grace', '👏');
    expect((await told).detail).to.include({ emoji: '👏' });
    await waitUntil(() => all(element, 'reaction').length === 3);
    expect(part(element, 'reactions')?.ariaHidden).to.equal('true');
    await waitUntil(() => live(element).includes('Ada and Grace reacted with 👏'));
    for (let n = 0; n < 100; n++) session.showReaction('ada', '🎉');
    await waitUntil(() => all(element, 'reaction').length >= 40);
    expect(all(element, 'reaction')).to.have.length(40);
  });
});
