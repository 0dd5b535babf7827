import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { ada, all, button, call, grace, joined, live, part, session, text } from './call-fixture.js';

const names = (element: RtcCall): (string | undefined)[] =>
  all(element, 'person').map((each) => each.querySelector('bdi')?.textContent);
const moreOf = (element: RtcCall, name: string): HTMLElement =>
  all(element, 'more-button').find((each) => each.ariaLabel?.includes(name)) as HTMLElement;
const escape = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });

async function openPeople(element: RtcCall): Promise<void> {
  button(element, 'people').click();
  await waitUntil(() => part(element, 'people-panel'));
}

/** The person is host. */
async function asHost(init: Parameters<typeof joined>[0] = {}): Promise<RtcCall> {
  const element = await joined({ people: [ada, grace], ...init });
  const { self } = session.snapshot;
  if (self) session.set({ self: { ...self, role: 'host' } });
  await element.updateComplete;
  return element;
}

describe('<rtc-call>: people', () => {
  it('lists yourself first, raised hands in their order, then hosts, then the others as they came', async () => {
    const people = [ada, grace, { id: 'h', name: 'Hedy', role: 'host' as const }, { id: 'r', name: 'Radia', hand: 1 }];
    const element = await joined({ people }, { name: 'Mo' });
    await openPeople(element);
    expect(names(element)).to.deep.equal(['Mo (you)', 'Radia', 'Hedy', 'Ada', 'Grace']);
    session.changePerson('grace', { hand: 0.5 });
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Mo (you)', 'Grace', 'Radia', 'Hedy', 'Ada']);
    expect(text(element, 'people')).to.contain('Hand raised');
    await expect(element).to.be.accessible();
  });

  it('takes the place of the chat and the chat its place, and Escape gives the focus back', async () => {
    const element = await joined({ people: [ada] });
    element.chatOpen = true;
    await waitUntil(() => part(element, 'chat'));
    await openPeople(element);
    await element.updateComplete;
    expect([element.chatOpen, button(element, 'people').ariaExpanded]).to.deep.equal([false, 'true']);
    await waitUntil(
      () => element.shadowRoot?.activeElement === part(element, 'people-panel')?.querySelector('[part~=close-button]'),
    );
    element.shadowRoot?.activeElement?.dispatchEvent(escape());
    await element.updateComplete;
    expect(part(element, 'people-panel')).to.equal(undefined);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'people'));
  });

  it('shows the code to compare with somebody, and writes to them in the chat', async () => {
    const code = '12345 67890 12345 67890 12345 67890';
    const element = await joined({ people: [{ ...ada, verification: code }, grace] });
    await openPeople(element);
    moreOf(element, 'Ada').click();
    await element.updateComplete;
    expect(text(element, 'verification')).to.equal(code);
    expect(text(element, 'person-details')).to.contain('if Ada sees the same code');
    await expect(element).to.be.accessible();
    button(element, 'write').click();
    await waitUntil(() => {
      const select = part(element, 'chat')?.shadowRoot?.querySelector<HTMLSelectElement>('[part~=recipient-select]');
      return select?.value === 'ada';
    });
    expect(part(element, 'people-panel')).to.equal(undefined);
  });

  it('finds somebody among many', async () => {
    const crowd = Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}`, camera: false }));
    const element = await joined({ people: crowd });
    await openPeople(element);
    const field = part(element, 'search-field') as HTMLInputElement;
    field.value = 'person 7';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Person 7']);
    field.value = 'nobody';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(text(element, 'people-panel')).to.contain('Nobody here is called “nobody”');
  });

  it('shows guests nothing that is for hosts', async () => {
    const element = await joined({ people: [ada] });
    session.set({ knocking: [] });
    await openPeople(element);
    moreOf(element, 'Ada').click();
    await element.updateComplete;
    for (const name of ['mute', 'promote', 'remove', 'lock', 'mute-all', 'end']) {
      expect(part(element, `${name}-button`), name).to.equal(undefined);
    }
  });

  it('lets a host mute, allow, help up and remove with a second word', async () => {
    const element = await asHost();
    await openPeople(element);
    moreOf(element, 'Ada').click();
    await element.updateComplete;
    button(element, 'mute').click();
    button(element, 'promote').click();
    session.changePerson('ada', { muted: ['microphone'], microphone: false });
    await element.updateComplete;
    expect(text(element, 'mute-button')).to.equal('Allow to unmute');
    button(element, 'mute').click();
    button(element, 'remove').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'cancel'));
    await expect(element).to.be.accessible();
    button(element, 'cancel').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'remove'));
    button(element, 'remove').click();
    await element.updateComplete;
    part(element, 'keep-out')?.click();
    button(element, 'confirm').click();
    await element.updateComplete;
    const asked = session.calls.filter((each) => /^(mute|host|remove)/.test(each));
    expect(asked).to.deep.equal(['mute ada microphone', 'host ada', 'mute ada', 'remove ada keep-out']);
  });

  it('lets a host lock, mute all, and end with a second word; what fails is said', async () => {
    const element = await asHost();
    await openPeople(element);
    button(element, 'lock').click();
    button(element, 'mute-all').click();
    session.set({ locked: true, mutedForAll: ['microphone'] });
    await element.updateComplete;
    expect([text(element, 'lock-button'), text(element, 'mute-all-button')]).to.deep.equal([
      'Unlock the room',
      'Allow everyone to unmute',
    ]);
    button(element, 'mute-all').click();
    button(element, 'end').click();
    await element.updateComplete;
    session.hostFailure = new RtcError('not-allowed', 'Only hosts can do that.');
    button(element, 'confirm').click();
    await waitUntil(() => text(element, 'error') === 'Only hosts can do that.');
    expect(session.calls.filter((each) => /^(lock|mute-all|end)/.test(each))).to.deep.equal([
      'lock true',
      'mute-all microphone',
      'mute-all',
      'end',
    ]);
  });

  it('tells a host who knocks, counts them, and lets them in or not', async () => {
    const element = await asHost();
    const heard = oneEvent(element, 'rtc-knock');
    session.addKnocker({ id: 'k1', name: 'Kay' });
    expect((await heard).detail).to.deep.equal({ knocker: { id: 'k1', name: 'Kay' } });
    session.addKnocker({ id: 'k2', name: '' });
    await element.updateComplete;
    expect(button(element, 'people').ariaLabel).to.equal('People, 2 wait to be let in');
    await waitUntil(() => live(element).includes('wait to be let in'));
    await openPeople(element);
    await waitUntil(() => element.shadowRoot?.activeElement === all(element, 'admit-button')[0]);
    expect(all(element, 'admit-button').map((each) => each.ariaLabel)).to.deep.equal(['Admit Kay', 'Admit Guest']);
    await expect(element).to.be.accessible();
    all(element, 'admit-button')[0]?.click();
    all(element, 'decline-button')[1]?.click();
    expect(session.calls.slice(-2)).to.deep.equal(['admit k1', 'decline k2']);
  });

  it('shows who waits to be let in where they stand, and lets them give up', async () => {
    const element = await call({}, {}, (made) => (made.holdJoin = true));
    element.join().catch(() => undefined);
    await waitUntil(() => session.snapshot.state === 'joining');
    session.set({ waiting: { hosts: false } });
    await waitUntil(() => part(element, 'waiting'));
    expect(text(element, 'waiting')).to.contain('Nobody who could let you in is here yet');
    session.set({ waiting: { hosts: true } });
    await element.updateComplete;
    expect(text(element, 'waiting')).to.contain('The host has been told');
    await expect(element).to.be.accessible();
    button(element, 'give-up').click();
    await waitUntil(() => element.state === 'lobby');
    expect(session.calls).to.include('leave');
  });

  it('says it when a host has muted you, and the button waits', async () => {
    const element = await joined({ people: [ada] });
    const { self } = session.snapshot;
    if (!self) throw new Error('Not in.');
    session.set({ self: { ...self, muted: ['microphone'] } });
    await element.updateComplete;
    expect(text(element, 'notice')).to.contain('The host has muted you');
    expect(button(element, 'microphone').disabled).to.equal(true);
  });
});
