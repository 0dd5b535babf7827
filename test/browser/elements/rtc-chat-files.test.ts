import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-chat/define.js';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcChat } from '../../../src/elements/rtc-chat/rtc-chat.js';
import { drag, dragged } from '../../../stories/support/drag.js';
import { drawnPicture } from '../../../stories/support/drawn-picture.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { FakeManager, useManager } from '../../../stories/support/fake-transfers.js';
import { LinkedPerson, sizedFile } from '../../../stories/support/linked-people.js';

const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];
const part = (element: Element, name: string): HTMLElement | undefined => parts(element, name)[0];
const says = (element: Element, text: string): boolean =>
  element.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(text) ?? false;
const shows = (element: Element, text: string): Promise<void> => waitUntil(() => says(element, text), text);
const click = (element: Element, name: string): void => part(element, `${name}-button`)?.click();
const text = (name: string, content = 'hello'): File => new File([content], name, { type: 'text/plain' });

function drop(element: Element, ...files: File[]): void {
  const list = part(element, 'list');
  const data = dragged(...files);
  if (list) for (const type of ['dragenter', 'dragover', 'drop'] as const) drag(type, list, data);
}

function paste(element: Element, data: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true });
  part(element, 'field')?.dispatchEvent(event);
  return event;
}

describe('<rtc-chat>: files', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  async function place(element: HTMLElement): Promise<void> {
    (await fixture<HTMLElement>(html`<div style="width:380px"></div>`)).append(element);
  }

  /** A chat that takes files. `faked`: its transfers are set by hand. */
  async function chat(
    attributes: Partial<RtcChat> = {},
    faked = false,
  ): Promise<{ chat: RtcChat; manager: FakeManager }> {
    session = new FakeSession({ state: 'joined', name: 'Mo' });
    const manager = new FakeManager();
    if (faked) useManager(session, manager);
    const element = Object.assign(document.createElement('rtc-chat'), { session, ...attributes });
    await place(element);
    await waitUntil(() => part(element, 'attach-button'), 'the paper clip');
    return { chat: element, manager };
  }

  const person = (name: string): LinkedPerson => new LinkedPerson(session, { name, id: name.toLowerCase() });

  it('go to everyone who is there, with a line for what becomes of them with each', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada').acceptAll();
    const grace = person('Grace');
    await waitUntil(() => session.takesFiles);
    drop(element, text('notes.txt'));
    await shows(element, 'Delivered to 1 of 2');
    expect(session.chat?.entries.map(({ text: said, files, to }) => [said, files, to])).to.deep.equal([
      ['notes.txt', true, null],
    ]);
    expect(ada.manager.transfers.map(({ state }) => state)).to.deep.equal(['done']);
    grace.manager.transfers[0]?.decline();
    await shows(element, 'Declined');
    await expect(element).to.be.accessible();
  });

  it('go to the chosen one alone, and to nobody when that one has left', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada').acceptAll();
    const grace = person('Grace').acceptAll();
    await waitUntil(() => part(element, 'recipient-select'));
    const select = part(element, 'recipient-select') as HTMLSelectElement;
    select.value = 'grace';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    drop(element, text('secret.txt'));
    await waitUntil(() => grace.manager.transfers[0]?.state === 'done');
    expect(ada.manager.transfers).to.be.empty;
    expect(session.chat?.entries[0]?.to?.id).to.equal('grace');
    grace.leave();
    await element.updateComplete;
    drop(element, text('more.txt'));
    await waitUntil(() => part(element, 'error')?.textContent?.includes('Grace left.'));
    expect(ada.manager.transfers).to.be.empty;
  });

  it('are accepted, followed and saved in the line they came in', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada');
    const offered = oneEvent(element, 'rtc-file-offer');
    ada.offer(text('plan.txt', 'the plan'));
    expect((await offered).detail.transfer.name).to.equal('plan.txt');
    await shows(element, 'Ada wants to send you this');
    await expect(element).to.be.accessible();
    expect(session.chat?.entries[0]?.from.id).to.equal('ada');
    const received = oneEvent(element, 'rtc-file-received');
    part(element, 'accept-button')?.focus();
    click(element, 'accept');
    expect(await (await received).detail.file.text()).to.equal('the plan');
    await waitUntil(() => part(element, 'save-button'));
    const link = part(element, 'save-button') as HTMLAnchorElement;
    expect([link.download, (await fetch(link.href)).headers.get('content-type')]).to.deep.equal([
      'plan.txt',
      'application/octet-stream',
    ]);
    expect(part(element, 'dismiss-button')).to.equal(undefined);
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
  });

  it('are declined, which the sender is told', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada');
    ada.offer(text('plan.txt'));
    await waitUntil(() => part(element, 'decline-button'));
    part(element, 'decline-button')?.focus();
    click(element, 'decline');
    await shows(element, 'You declined');
    await waitUntil(() => ada.manager.transfers[0]?.state === 'declined');
    expect(element.shadowRoot?.activeElement, 'the focus stays in the chat').to.not.equal(null);
  });

  it('go on where they were when the connection is back', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada');
    ada.there.budget = 300_000;
    ada.offer(sizedFile('film.bin', 3_000_000));
    await waitUntil(() => part(element, 'accept-button'));
    click(element, 'accept');
    await shows(element, 'of 3 MB');
    ada.here.cut();
    await shows(element, 'Waiting for the connection…');
    ada.connect();
    await waitUntil(() => part(element, 'save-button'), 'received', { timeout: 10_000 });
  });

  it('are pasted into the field; pasted text stays text', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada').acceptAll();
    await element.updateComplete;
    const words = new DataTransfer();
    words.setData('text/plain', 'just words');
    expect(paste(element, words).defaultPrevented).to.equal(false);
    expect(paste(element, dragged(await drawnPicture('image.png'))).defaultPrevented).to.equal(true);
    await waitUntil(() => ada.manager.transfers[0]?.state === 'done');
    expect(ada.manager.transfers[0]?.name).to.match(/^Pasted picture .*\.png$/);
    await waitUntil(() => part(element, 'preview')?.querySelector('canvas'), 'a preview');
  });

  it('have a preview only if they are small pictures', async () => {
    const { chat: element, manager } = await chat({}, true);
    person('Ada');
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'], 'a.svg', {
      type: 'image/svg+xml',
    });
    // Says that it is 60000 pixels wide and high.
    const bomb = new Uint8Array(await (await drawnPicture()).arrayBuffer());
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    const files = [svg, new File([bomb], 'bomb.png', { type: 'image/png' }), await drawnPicture('view.png')];
    for (const file of files) {
      const transfer = manager.add({ name: file.name, size: file.size, type: file.type, peer: 'ada', state: 'active' });
      manager.set(transfer, { state: 'done', file });
    }
    await waitUntil(() => part(element, 'preview'));
    expect(parts(element, 'preview').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Preview of view.png']);
    expect(element.shadowRoot?.querySelector('img, iframe, object')).to.equal(null);
  });

  it('that the rules do not let out stay here, with the reason', async () => {
    const { chat: element } = await chat({ accept: '.txt', maxSize: '1kB' });
    const ada = person('Ada');
    await element.updateComplete;
    const failed = oneEvent(element, 'rtc-file-error');
    drop(element, sizedFile('large.txt', 2000, 'text/plain'), new File(['x'], 'page.html'), text('fine.txt'));
    expect((await failed).detail.error.code).to.equal('file-too-large');
    await shows(element, '2 files cannot be sent');
    await waitUntil(() => ada.manager.transfers.length === 1);
    await expect(element).to.be.accessible();
    click(element, 'dismiss');
    await element.updateComplete;
    expect(says(element, 'cannot be sent')).to.equal(false);
    drop(element, ...Array.from({ length: 101 }, (_, n) => text(`${n}.txt`)));
    await shows(element, 'At most 100 files at once.');
    expect(ada.manager.transfers).to.have.length(1);
  });

  it('of somebody whose page takes none are not sent, and that is said', async () => {
    const { chat: element } = await chat();
    session.addPerson({ id: 'radia', name: 'Radia' });
    drop(element, text('notes.txt'));
    await shows(element, 'The page of Radia does not take files.');
    person('Ada');
    drop(element, text('notes.txt'));
    await shows(element, 'Takes no files');
  });

  it('of a batch are answered at once or one by one', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada');
    ada.offer(text('a.txt'), text('b.txt'), text('c.txt'));
    await waitUntil(() => parts(element, 'accept-button').length === 3 && part(element, 'accept-all-button'));
    await expect(element).to.be.accessible();
    parts(element, 'decline-button').at(-1)?.click();
    await waitUntil(() => parts(element, 'accept-button').length === 2);
    click(element, 'accept-all');
    await waitUntil(() => parts(element, 'save-button').length === 2);
  });

  it('are one list with a file drop on the same page', async () => {
    const { chat: element } = await chat();
    const beside = Object.assign(document.createElement('rtc-file-drop'), { session });
    await place(beside);
    const ada = person('Ada');
    ada.offer(text('plan.txt'));
    await waitUntil(() => part(element, 'accept-button') && part(beside, 'accept-button'));
    click(beside, 'accept');
    await waitUntil(() => part(element, 'save-button') && part(beside, 'save-button'));
    click(beside, 'dismiss');
    await shows(element, 'No longer on this device');
    element.remove();
    await waitUntil(() => beside.isConnected && session.takesFiles);
  });

  it('are shared by the page, too', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada').acceptAll();
    person('Grace');
    const sent = await element.sendFiles([text('a.txt')], { to: 'ada' });
    expect(sent.map(({ name, peer }) => [name, peer])).to.deep.equal([['a.txt', 'ada']]);
    await sent[0]?.done;
    expect(ada.manager.transfers[0]?.state).to.equal('done');
    const without = document.createElement('rtc-chat');
    const error = await without.sendFiles([]).catch((reason: { code: string }) => reason.code);
    expect(error).to.equal('bad-attribute');
  });

  it('are neither taken nor shared with no-files, and offers of before stay as names', async () => {
    const { chat: element } = await chat();
    const ada = person('Ada');
    ada.offer(text('plan.txt'));
    await waitUntil(() => part(element, 'accept-button'));
    element.noFiles = true;
    await waitUntil(() => !part(element, 'attach-button') && !session.takesFiles);
    await shows(element, 'plan.txt');
    expect(part(element, 'accept-button')).to.equal(undefined);
    const event = drag('dragover', part(element, 'list') as Element, dragged(text('x.txt')));
    expect(event.defaultPrevented).to.equal(false);
  });

  it('shows where they can be dropped while they are held over it', async () => {
    const { chat: element } = await chat();
    const list = part(element, 'list') as HTMLElement;
    drag('dragenter', list, dragged(text('x.txt')));
    await shows(element, 'Drop to share with everyone');
    drag('dragleave', list, dragged(text('x.txt')));
    await element.updateComplete;
    expect(part(element, 'drop-hint')).to.equal(undefined);
    expect(drag('dragover', part(element, 'field') as Element, dragged()).defaultPrevented, 'words').to.equal(false);
  });
});
