import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { LINGER_MS } from '../../../src/session/shared-session.js';
import type { TransferState } from '../../../src/files/transfer-types.js';
import { partOf, partsOf } from '../../../stories/support/drag.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { LinkedPerson, sizedFile } from '../../../stories/support/linked-people.js';

const MB = 1_000_000;

/** Long enough for a slow machine; nothing waits that long when it works. */
const until = (test: () => unknown, what?: string): Promise<void> => waitUntil(test, what, { timeout: 10_000 });

describe('<rtc-file-drop> and its transfers', () => {
  let session: FakeSession;
  let drop: RtcFileDrop;
  let ada: LinkedPerson;

  async function place(attributes: Partial<RtcFileDrop> = {}): Promise<RtcFileDrop> {
    const element = Object.assign(document.createElement('rtc-file-drop'), { session, ...attributes });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  beforeEach(async () => {
    session = new FakeSession({ state: 'joined' });
    drop = await place();
    ada = new LinkedPerson(session, { id: 'ada', name: 'Ada' });
  });
  afterEach(() => session.dispose());

  const state = (): TransferState | undefined => drop.transfers[0]?.state;
  const reaches = (wanted: TransferState): Promise<void> => until(() => state() === wanted, wanted);
  const says = (text: string, element = drop): Promise<void> =>
    until(() => element.shadowRoot?.textContent?.includes(text), text);
  const labelled = (text: string): HTMLElement | null =>
    drop.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${text}"]`) ?? null;
  const live = (): string => drop.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
  const press = async (text: string): Promise<void> => {
    await until(() => labelled(text), text);
    labelled(text)?.focus();
    labelled(text)?.click();
    await drop.updateComplete;
  };

  it('asks before anything is taken, names who asks, and leaves the focus where it is', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="elsewhere" />`);
    field.focus();
    const told = oneEvent(drop, 'rtc-file-offer');
    ada.offer(sizedFile('plan.pdf', 2 * MB, 'application/pdf'));
    const { detail } = await told;
    expect(detail.transfer).to.equal(drop.transfers[0]);
    await says('Ada wants to send you this · 2 MB');
    expect(document.activeElement).to.equal(field);
    await until(() => live() === 'Ada wants to send you plan.pdf.');
    expect(state()).to.equal('offered');
    await expect(drop).to.be.accessible();
  });

  it('takes the file when it is accepted, and keeps the focus in its row', async () => {
    ada.there.budget = MB;
    ada.offer(sizedFile('plan.pdf', 3 * MB));
    await press('Accept plan.pdf');
    await reaches('active');
    await drop.updateComplete;
    expect(drop.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Pause plan.pdf');
    expect(drop.matches(':state(busy)')).to.equal(true);
    const bar = partOf(drop, 'progress');
    expect(bar.getAttribute('role')).to.equal('progressbar');
    expect(bar.getAttribute('aria-label')).to.equal('plan.pdf');
    await expect(drop).to.be.accessible();
    const received = oneEvent(drop, 'rtc-file-received');
    ada.there.budget = Infinity;
    const { detail } = await received;
    expect(detail.file.size).to.equal(3 * MB);
    await drop.updateComplete;
    expect(drop.matches(':state(busy)')).to.equal(false);
    await until(() => live().includes('plan.pdf received.'));
  });

  it('saves by a download only, under the name of the file, from a URL that cannot become a page', async () => {
    drop.autoAccept = true;
    ada.offer(new File(['<script>opened()</script>'], 'page.html', { type: 'text/html' }));
    await until(() => labelled('Save page.html'));
    const link = labelled('Save page.html') as HTMLAnchorElement;
    expect(link.download).to.equal('page.html');
    expect(link.target).to.equal('');
    const response = await fetch(link.href);
    expect(response.headers.get('content-type')).to.equal('application/octet-stream');
    expect(await response.text()).to.equal('<script>opened()</script>');
    const click = (init: MouseEventInit, type = 'click'): boolean => {
      const event = new MouseEvent(type, { cancelable: true, ...init });
      // A click that is let through would start a download here.
      link.addEventListener(type, (last) => last.defaultPrevented || (last.preventDefault(), (passed = true)), {
        once: true,
      });
      let passed = false;
      link.dispatchEvent(event);
      return passed;
    };
    expect(click({ ctrlKey: true })).to.equal(false);
    expect(click({ shiftKey: true })).to.equal(false);
    expect(click({ button: 1 }, 'auxclick')).to.equal(false);
    expect(click({})).to.equal(true);
  });

  it('gives the URL up with the row', async () => {
    drop.autoAccept = true;
    ada.offer(sizedFile('a.bin', 10));
    await until(() => labelled('Save a.bin'));
    const { href } = labelled('Save a.bin') as HTMLAnchorElement;
    const revoked: string[] = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (url) => void revoked.push(url);
    try {
      await press('Remove a.bin from the list');
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
    expect(drop.transfers).to.be.empty;
    expect(revoked).to.deep.equal([href]);
    expect(drop.shadowRoot?.activeElement).to.equal(partOf(drop, 'zone'));
  });

  it('tells the other side when it is declined, and takes it off the list', async () => {
    const [sent] = ada.manager.send([sizedFile('a.bin', 10)], { to: ['self-id'] });
    await press('Decline a.bin');
    expect(await sent?.done.catch((error: { code: string }) => error.code)).to.equal('transfer-declined');
    expect(drop.transfers).to.be.empty;
  });

  it('leaves the decision to a page that prevents the offer', async () => {
    drop.autoAccept = true;
    drop.addEventListener('rtc-file-offer', (event) => event.preventDefault());
    const told = oneEvent(drop, 'rtc-file-offer');
    ada.offer(sizedFile('a.bin', 10));
    const { transfer } = (await told).detail;
    await drop.updateComplete;
    expect(transfer.state).to.equal('offered');
    expect(partsOf(drop, 'transfer')).to.be.empty;
    transfer.accept();
    await transfer.done;
    await until(() => labelled('Save a.bin'));
  });

  it('answers a batch at once', async () => {
    ada.offer(sizedFile('a.bin', 10), sizedFile('b.bin', 10), sizedFile('c.bin', 10));
    await says('3 files');
    await says('Ada wants to send you these · 30 bytes');
    await until(() => live() === 'Ada wants to send you 3 files (30 bytes).');
    await press('Accept all: 3 files');
    await until(() => drop.transfers.every((transfer) => transfer.state === 'done'));
    await until(() => live() === '3 files received.');
    await press('Remove 3 files from the list');
    expect(drop.transfers).to.be.empty;
  });

  it('puts a folder straight to where the person wants it', async () => {
    const root = await navigator.storage.getDirectory();
    const place = await root.getDirectoryHandle('My pictures', { create: true });
    Object.defineProperty(globalThis, 'showDirectoryPicker', { configurable: true, value: async () => place });
    try {
      const files = [sizedFile('a.bin', 3 * MB), sizedFile('b.bin', 10)];
      const sent = ada.manager.send(
        files.map((file, index) => ({ file, folder: index ? 'Holiday' : 'Holiday/Lisbon' })),
        { to: ['self-id'] },
      );
      await press('Save to folder…: Holiday');
      await Promise.all(sent.map(({ done }) => done));
      await says('Saved to My pictures · From Ada · 2 files · 3 MB');
      const holiday = await place.getDirectoryHandle('Holiday');
      const lisbon = await holiday.getDirectoryHandle('Lisbon');
      const sizes = [await lisbon.getFileHandle('a.bin'), await holiday.getFileHandle('b.bin')].map(
        async (handle) => (await handle.getFile()).size,
      );
      expect(await Promise.all(sizes)).to.deep.equal([3 * MB, 10]);
    } finally {
      Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
      await root.removeEntry('My pictures', { recursive: true });
    }
  });

  it('answers several offers of one sender at once', async () => {
    for (const name of ['a.bin', 'b.bin', 'c.bin']) ada.offer(sizedFile(name, 10));
    await says('Ada wants to send you 3 files (30 bytes)');
    await until(() => live() === 'Ada wants to send you 3 files.');
    partOf(drop, 'accept-all-button').click();
    await until(() => drop.transfers.every((transfer) => transfer.state === 'done'));
    await drop.updateComplete;
    expect(partsOf(drop, 'offers')).to.be.empty;
    partOf(drop, 'clear-button').click();
    await drop.updateComplete;
    expect(drop.transfers).to.be.empty;
  });

  it('shows an offer in two elements of a session, and an answer in one in both', async () => {
    const other = await place();
    const offers: EventTarget[] = [];
    for (const each of [drop, other]) each.addEventListener('rtc-file-offer', () => offers.push(each));
    ada.offer(sizedFile('a.bin', 10));
    await says('Ada wants to send you this');
    await says('Ada wants to send you this', other);
    expect(partsOf(other, 'transfer')).to.have.length(1);
    expect(offers).to.deep.equal([drop, other]);
    await press('Accept a.bin');
    await says('Received', other);
    drop.remove();
    // As long as the files of a session outlive their last element: a timer that was set before this one has run by then.
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
    ada.offer(sizedFile('b.bin', 10));
    await says('b.bin', other);
  });

  it('is prevented for all elements when the page prevents it on one', async () => {
    const other = await place({ autoAccept: true });
    drop.addEventListener('rtc-file-offer', (event) => event.preventDefault());
    const told = oneEvent(other, 'rtc-file-offer');
    ada.offer(sizedFile('a.bin', 10));
    await told;
    await other.updateComplete;
    expect(state()).to.equal('offered');
    expect(partsOf(other, 'transfer')).to.be.empty;
  });

  it('is paused, goes on, and is delivered', async () => {
    ada.acceptAll();
    ada.here.budget = MB;
    drop.send([sizedFile('a.bin', 4 * MB)]);
    await press('Pause a.bin');
    expect(state()).to.equal('paused');
    await says('Paused');
    await press('Resume a.bin');
    expect(state()).to.equal('active');
    const sent = oneEvent(drop, 'rtc-file-sent');
    ada.here.budget = Infinity;
    expect((await sent).detail.file.name).to.equal('a.bin');
    await says('Delivered · To Ada');
  });

  it('tells of progress by events', async () => {
    ada.acceptAll();
    const seen: number[] = [];
    drop.addEventListener('rtc-file-progress', ({ detail }) => seen.push(detail.transfer.transferred));
    const [transfer] = drop.send([sizedFile('a.bin', 4 * MB)]);
    await transfer?.done;
    expect(seen.at(-1)).to.equal(4 * MB);
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
  });

  it('is cancelled by the person', async () => {
    ada.acceptAll();
    ada.here.budget = 0;
    drop.send([sizedFile('a.bin', 4 * MB)]);
    await press('Cancel a.bin');
    expect(state()).to.equal('cancelled');
    expect(live()).to.equal('');
  });

  it('waits while the link is away, and goes on over the next', async () => {
    ada.acceptAll();
    ada.here.budget = 2 * MB;
    const [transfer] = drop.send([sizedFile('a.bin', 4 * MB)]);
    await until(() => (transfer?.transferred ?? 0) > 0);
    ada.here.cut();
    await says('Waiting for the connection');
    ada.connect();
    await transfer?.done;
    await says('Delivered');
  });

  it('says why it failed, and sends again where that can help', async () => {
    let refuse = true;
    ada.manager.on('offer', ({ transfer }) => (refuse ? transfer.decline('Not now.') : transfer.accept()));
    const failed = oneEvent(drop, 'rtc-file-error');
    drop.send([sizedFile('a.bin', 10)]);
    const { detail } = await failed;
    expect(detail.error.code).to.equal('transfer-declined');
    expect(detail.transfer).to.equal(drop.transfers[0]);
    await says('Ada declined · Not now.');
    await until(() => live() === 'a.bin was not transferred.');
    await expect(drop).to.be.accessible();
    refuse = false;
    await press('Send a.bin again');
    await reaches('done');
    expect(drop.transfers).to.have.length(1);
  });

  it('does not offer to send again to somebody who has left', async () => {
    drop.send([sizedFile('a.bin', 10)]);
    ada.leave();
    await reaches('failed');
    await says('The other side has left.');
    expect(labelled('Send a.bin again')).to.equal(null);
    expect(partOf(drop, 'status').textContent).to.contain('To Ada');
  });

  it('sums up what is under way', async () => {
    ada.acceptAll();
    ada.here.budget = 0;
    drop.send([sizedFile('a.bin', 2 * MB)]);
    drop.send([sizedFile('b.bin', 2 * MB)]);
    await says('2 files on the way, 0%');
    expect(labelled('All files on the way')?.getAttribute('aria-valuenow')).to.equal('0');
  });

  it('puts the newest first, and leaves the focus with the file that has it', async () => {
    ada.acceptAll();
    ada.here.budget = 0;
    const names = (): (string | null)[] => partsOf(drop, 'name').map((name) => name.title);
    drop.send([sizedFile('a.bin', 2 * MB)]);
    drop.send([sizedFile('b.bin', 2 * MB)]);
    await until(() => labelled('Pause a.bin'));
    const button = labelled('Pause a.bin');
    button?.focus();
    ada.offer(sizedFile('c.bin', 10));
    await until(() => labelled('Accept c.bin'));
    expect(names()).to.deep.equal(['c.bin', 'b.bin', 'a.bin']);
    expect(drop.shadowRoot?.activeElement).to.equal(button);
    labelled('Decline c.bin')?.click();
    await until(() => !labelled('Accept c.bin'));
    expect(names()).to.deep.equal(['b.bin', 'a.bin']);
    expect(drop.shadowRoot?.activeElement).to.equal(button);
  });

  it('draws no more rows than a person looks at until they ask for more', async () => {
    for (let index = 0; index < 120; index++) drop.send([sizedFile(`${index}.txt`, 1)]);
    await until(() => partsOf(drop, 'transfer').length === 50);
    await says('Show more (70 hidden)');
    partOf(drop, 'show-more-button').click();
    await until(() => partsOf(drop, 'transfer').length === 100);
    partOf(drop, 'show-more-button').click();
    await until(() => partsOf(drop, 'transfer').length === 120);
    expect(partsOf(drop, 'show-more-button')).to.be.empty;
  });

  it('ends with the last element of the session', async () => {
    const [transfer] = drop.send([sizedFile('a.bin', 10)]);
    drop.remove();
    expect(await transfer?.done.catch((error: { code: string }) => error.code)).to.equal('transfer-cancelled');
    await until(() => session.listeners === 0);
  });
});
