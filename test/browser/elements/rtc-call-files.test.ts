import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { drag, dragged } from '../../../stories/support/drag.js';
import { LinkedPerson } from '../../../stories/support/linked-people.js';
import { button, joined, live, part, session } from './call-fixture.js';

const file = (name: string): File => new File(['hello'], name, { type: 'text/plain' });
const chat = (element: RtcCall): ShadowRoot | null | undefined => part(element, 'chat')?.shadowRoot;
const inChat = (element: RtcCall, name: string): HTMLElement | null | undefined =>
  chat(element)?.querySelector<HTMLElement>(`[part~="${name}"]`);
const person = (name: string): LinkedPerson =>
  new LinkedPerson(session, { name, id: name.toLowerCase(), call: true, camera: false });
const takes = (): Promise<void> => waitUntil(() => session.takesFiles, 'the call takes files');

function drop(element: RtcCall, ...files: File[]): DragEvent[] {
  const grid = part(element, 'grid') as HTMLElement;
  const data = dragged(...files);
  return (['dragenter', 'dragover', 'drop'] as const).map((type) => drag(type, grid, data));
}

describe('<rtc-call>: files', () => {
  it('are taken once somebody is connected, while the chat stays closed', async () => {
    const element = await joined();
    expect(session.takesFiles).to.equal(false);
    const ada = person('Ada');
    await takes();
    expect(part(element, 'panel')?.checkVisibility()).to.equal(false);
    ada.offer(file('plan.txt'));
    await waitUntil(() => button(element, 'chat').ariaLabel === 'Chat, 1 new message');
    await waitUntil(() => live(element).includes('Ada shares files in the chat'));
    const received = oneEvent(element, 'rtc-file-received');
    button(element, 'chat').click();
    await waitUntil(() => inChat(element, 'accept-button')?.checkVisibility());
    inChat(element, 'accept-button')?.click();
    expect((await received).target).to.equal(element);
    await waitUntil(() => button(element, 'chat').ariaLabel === 'Chat');
  });

  it('that are dropped on it go to everyone, and the chat opens to follow them', async () => {
    const element = await joined();
    const ada = person('Ada').acceptAll();
    person('Grace');
    await takes();
    const grid = part(element, 'grid') as HTMLElement;
    drag('dragenter', grid, dragged(file('x')));
    await waitUntil(() => part(element, 'drop-hint')?.textContent?.includes('Drop to share with everyone'));
    await expect(element).to.be.accessible();
    expect(drop(element, file('plan.txt')).every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    await waitUntil(() => ada.manager.transfers[0]?.state === 'done');
    await waitUntil(() => inChat(element, 'status')?.textContent?.includes('Delivered to 1 of 2'));
    expect([element.chatOpen, part(element, 'drop-hint')]).to.deep.equal([true, undefined]);
    await expect(element).to.be.accessible();
  });

  it('are left to the chat where they are held over it', async () => {
    const element = await joined({}, { chatOpen: true });
    person('Ada');
    await takes();
    await waitUntil(() => inChat(element, 'list'));
    drag('dragenter', part(element, 'grid') as HTMLElement, dragged(file('x')));
    await waitUntil(() => part(element, 'drop-hint'));
    drag('dragenter', inChat(element, 'list') as HTMLElement, dragged(file('x')));
    await waitUntil(() => inChat(element, 'drop-hint') && !part(element, 'drop-hint'));
  });

  it('are sent by the page, and obey its rules', async () => {
    const element = await joined({}, { maxSize: '1kB' });
    const ada = person('Ada').acceptAll();
    await takes();
    const [sent] = await element.sendFiles([file('plan.txt'), new File([new Uint8Array(2000)], 'large.bin')]);
    await sent?.done;
    expect(ada.manager.transfers.map(({ name }) => name)).to.deep.equal(['plan.txt']);
  });

  it('are left out with the controls', async () => {
    const element = await joined({}, { controls: 'microphone chat leave' });
    person('Ada');
    const code = await element.sendFiles([file('x')]).catch((error: { code: string }) => error.code);
    expect([code, session.takesFiles]).to.deep.equal(['unsupported', false]);
    button(element, 'chat').click();
    await waitUntil(() => inChat(element, 'field'));
    expect(inChat(element, 'attach-button')).to.equal(null);
    const [, over] = drop(element, file('x'));
    expect(over?.defaultPrevented, 'kept from taking the place of the page').to.equal(true);
    expect(session.chat?.entries).to.have.length(0);
  });

  it('end with the call', async () => {
    const element = await joined();
    const ada = person('Ada');
    await takes();
    ada.offer(file('plan.txt'));
    await waitUntil(() => session.chat?.entries.length === 1);
    await element.leave();
    await waitUntil(() => !session.takesFiles);
    expect(part(element, 'panel')).to.equal(undefined);
  });
});
