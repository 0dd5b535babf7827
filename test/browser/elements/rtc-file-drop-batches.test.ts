import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { partOf, partsOf } from '../../../stories/support/drag.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { LocalLink } from '../../../stories/support/linked-people.js';
import { FakeManager, type FakeTransfer, useManager } from '../../../stories/support/fake-transfers.js';

const MB = 1_000_000;
const PICKERS = ['showSaveFilePicker', 'showDirectoryPicker'];

const until = (test: () => unknown, what?: string): Promise<void> => waitUntil(test, what, { timeout: 10_000 });

describe('<rtc-file-drop> and batches', () => {
  let session: FakeSession;
  let manager: FakeManager;
  let drop: RtcFileDrop;

  beforeEach(async () => {
    // As in a browser that has no pickers, unless a test brings some.
    for (const name of PICKERS) pick(name, undefined);
    session = new FakeSession({ state: 'joined' });
    session.addPerson({ id: 'ada', name: 'Ada', files: true, camera: false });
    session.dataLinks.push(LocalLink.pair('self-id', 'ada')[0]);
    manager = new FakeManager();
    useManager(session, manager);
    drop = Object.assign(document.createElement('rtc-file-drop'), { session });
    (await fixture<HTMLElement>(html`<div></div>`)).append(drop);
    await until(() => partsOf(drop, 'transfers').length === 1, 'the list');
  });
  afterEach(() => {
    session.dispose();
    for (const name of PICKERS) Reflect.deleteProperty(globalThis, name);
  });

  function pick(name: string, value: unknown): void {
    Object.defineProperty(globalThis, name, { configurable: true, value });
  }

  const files = (count: number, size = MB): { name: string; size: number }[] =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}.jpg`, size }));
  const labelled = (text: string): HTMLElement | null =>
    drop.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${text}"]`) ?? null;
  const labels = (): string[] =>
    [...(drop.shadowRoot?.querySelectorAll('li [aria-label]') ?? [])].map(
      (each) => each.getAttribute('aria-label') ?? '',
    );
  const live = (): string => drop.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
  const status = (): string => partsOf(drop, 'status')[0]?.textContent?.trim() ?? '';
  const rows = (): number => partsOf(drop, 'transfers')[0]?.children.length ?? 0;
  const press = async (text: string): Promise<void> => {
    await until(() => labelled(text), text);
    labelled(text)?.focus();
    labelled(text)?.click();
    await drop.updateComplete;
  };
  const done = (...transfers: FakeTransfer[]): void =>
    transfers.forEach((each) => manager.set(each, { state: 'done' }));
  const lose = (...transfers: FakeTransfer[]): void => {
    const error = new RtcError('peer-left', 'The other side has left.');
    for (const each of transfers) manager.set(each, { state: 'failed', error });
  };

  it('are one row to answer, told once', async () => {
    const said: string[] = [];
    const offers: unknown[] = [];
    drop.addEventListener('rtc-file-offer', (event) => offers.push(event));
    const told = new MutationObserver(() => live() && said.push(live()));
    told.observe(drop.shadowRoot?.querySelector('[role="status"]') as Node, {
      characterData: true,
      subtree: true,
      childList: true,
    });
    const all = manager.batch('Holiday', files(312));
    await drop.updateComplete;
    expect(rows()).to.equal(1);
    expect(status()).to.equal('Ada wants to send you this folder · 312 files · 312 MB');
    expect(offers).to.have.length(312);
    await until(() => live() === 'Ada wants to send you the folder Holiday: 312 files, 312 MB.');
    await expect(drop).to.be.accessible();
    await press('Accept all: Holiday');
    expect(all.every(({ state }) => state === 'active')).to.equal(true);
    const [last, ...first] = all;
    done(...first);
    // Were the batch told of too soon, it would be in the same breath.
    manager.add({ name: 'plan.pdf' });
    await until(() => live() === 'Ada wants to send you plan.pdf.');
    done(last as FakeTransfer);
    await until(() => live() === 'Folder Holiday received.');
    told.disconnect();
    expect(said).to.have.length(3);
  });

  it('are told as several, in a language where that is another word', async () => {
    drop.lang = 'es';
    const all = manager.batch('', files(3), { folder: '', state: 'active' });
    await until(() => partOf(drop, 'title').textContent?.includes('archivos'), 'Spanish');
    done(...all);
    await until(() => live() === 'Recibidos: 3 archivos.', live());
    done(manager.add({ name: 'plan.pdf', state: 'active' }));
    await until(() => live() === 'Recibido: plan.pdf.', live());
  });

  it('are declined as a whole', async () => {
    manager.batch('Holiday', files(3));
    await press('Decline: Holiday');
    expect(drop.transfers).to.be.empty;
    expect(rows()).to.equal(0);
  });

  it('have one progress bar, speed, time left, and buttons for all of it', async () => {
    const all = manager.batch('Holiday', files(6), { state: 'active', rate: 2 * MB });
    const [first, second] = all;
    if (!first || !second) throw new Error('There are files.');
    done(first);
    manager.set(second, { transferred: 0.5 * MB });
    await drop.updateComplete;
    expect(labelled('Holiday')?.getAttribute('aria-valuenow')).to.equal('25');
    expect(status()).to.match(/^From Ada · 1 of 6 files · 1\.5 MB of 6 MB · [\d.]+ MB\/s · \d+ sec left$/);
    await expect(drop).to.be.accessible();
    await press('Pause Holiday');
    expect(drop.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Resume Holiday');
    expect(status()).to.equal('Paused · 1 of 6 files · 1.5 MB of 6 MB · From Ada');
    await press('Resume Holiday');
    expect(all.slice(1).every(({ state }) => state === 'active')).to.equal(true);
    await press('Cancel Holiday');
    expect(all.slice(1).every(({ state }) => state === 'cancelled')).to.equal(true);
  });

  it('show their files when asked to, no more than a person looks at, those on their way first', async () => {
    const all = manager.batch('Holiday', [...files(80), { name: 'last.jpg', size: MB }], { direction: 'send' });
    await drop.updateComplete;
    expect(partsOf(drop, 'batch-files')).to.be.empty;
    await press('Show the files of Holiday');
    const names = (): (string | null)[] => partsOf(drop, 'name').map((name) => name.title);
    expect(names()).to.have.length(1 + 50);
    expect(labelled('Hide the files of Holiday')?.getAttribute('aria-expanded')).to.equal('true');
    expect(drop.shadowRoot?.activeElement).to.equal(labelled('Hide the files of Holiday'));
    expect(names().slice(0, 2)).to.deep.equal(['Holiday', '0.jpg']);
    manager.set(all[80] as FakeTransfer, { state: 'active' });
    await until(() => names()[1] === 'last.jpg');
    await expect(drop).to.be.accessible();
    partOf(drop, 'show-more-button').click();
    await drop.updateComplete;
    expect(names()).to.have.length(1 + 81);
    await press('Hide the files of Holiday');
    expect(partsOf(drop, 'batch-files')).to.be.empty;
  });

  it('are open from the start when they are few, and each can be answered and saved by itself', async () => {
    const [a, b] = manager.batch('', files(2), { folder: '' });
    await press('Accept 0.jpg');
    expect([a?.state, b?.state]).to.deep.equal(['active', 'offered']);
    expect(status()).to.contain('Ada wants to send you these');
    await press('Decline 1.jpg');
    expect(drop.transfers).to.deep.equal([a]);
    done(a as FakeTransfer);
    await until(() => labelled('Save 0.jpg'));
    expect((labelled('Save 0.jpg') as HTMLAnchorElement).download).to.equal('0.jpg');
  });

  it('keep the focus in the batch when a file of it goes', async () => {
    const error = new RtcError('transfer-cancelled', 'The transfer was cancelled.');
    manager.batch('', files(2), { folder: '', state: 'cancelled', error });
    await press('Remove 0.jpg from the list');
    expect(drop.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove 1.jpg from the list');
  });

  it('that were received in part keep what came, and say what did not', async () => {
    const [a, b, c] = manager.batch('Holiday', files(3), { state: 'active' });
    if (!a || !b || !c) throw new Error('There are files.');
    done(a);
    manager.set(b, { transferred: 0.5 * MB });
    lose(b, c);
    await until(() => live() === 'Folder Holiday: 2 files were not transferred.');
    expect(status()).to.equal('Interrupted at 50% · 1 of 3 files · From Ada · The other side has left.');
    await press('Show the files of Holiday');
    expect(partsOf(drop, 'status')[2]?.textContent).to.equal(
      'Interrupted at 50% · It continues when Ada sends the file again.',
    );
    await expect(drop).to.be.accessible();
  });

  it('that did not arrive are sent again as a whole', async () => {
    drop.send([0, 1, 2].map((index) => new File(['x'], `${index}.txt`)));
    const lost = manager.transfers;
    for (const each of lost)
      manager.set(each, { state: 'declined', error: new RtcError('transfer-declined', 'Not now.') });
    await drop.updateComplete;
    expect(status()).to.equal('Ada declined · Not now.');
    await press('Send 3 files again');
    expect(manager.sent[1]?.files).to.have.length(3);
    expect(drop.transfers.map(({ state }) => state)).to.deep.equal(['offered', 'offered', 'offered']);
  });

  describe('where the person can choose a place', () => {
    let place: FileSystemDirectoryHandle;
    beforeEach(async () => {
      place = await (await navigator.storage.getDirectory()).getDirectoryHandle('My pictures', { create: true });
    });
    afterEach(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('My pictures', { recursive: true });
    });

    it('go straight there when they are accepted so', async () => {
      pick('showDirectoryPicker', async () => place);
      const all = manager.batch('Holiday', files(3));
      await press('Save to folder…: Holiday');
      await until(() => all[0]?.state === 'active');
      expect(all.map(({ accepted }) => accepted?.into)).to.deep.equal([place, place, place]);
      done(...all);
      await drop.updateComplete;
      expect(status()).to.equal('Saved to My pictures · From Ada · 3 files · 3 MB');
      expect(labels().filter((label) => label.startsWith('Save'))).to.be.empty;
    });

    it('are still offered when none was chosen, and say why where that was the browser', async () => {
      pick('showDirectoryPicker', () => Promise.reject(new DOMException('', 'AbortError')));
      const [first] = manager.batch('Holiday', files(3));
      await press('Save to folder…: Holiday');
      expect(first?.state).to.equal('offered');
      expect(partsOf(drop, 'error')).to.be.empty;
      pick('showDirectoryPicker', () => Promise.reject(new DOMException('', 'SecurityError')));
      const told = oneEvent(drop, 'rtc-error');
      await press('Save to folder…: Holiday');
      expect((await told).detail.error.code).to.equal('permission-denied');
      await until(() => partsOf(drop, 'error').length > 0);
      expect(partOf(drop, 'error').getAttribute('role')).to.equal('alert');
      expect(first?.state).to.equal('offered');
      await expect(drop).to.be.accessible();
    });

    it('take a single file straight there, too', async () => {
      const handle = await place.getFileHandle('my plan.pdf', { create: true });
      const asked: unknown[] = [];
      pick('showSaveFilePicker', async (options: unknown) => (asked.push(options), handle));
      const transfer = manager.add({ name: 'plan.pdf', size: MB });
      await press('Save as… plan.pdf');
      await until(() => transfer.state === 'active');
      expect(asked).to.deep.equal([{ suggestedName: 'plan.pdf' }]);
      expect(transfer.accepted?.into).to.equal(handle);
      done(transfer);
      await drop.updateComplete;
      expect(status()).to.equal('Saved as my plan.pdf · From Ada · 1 MB');
      expect(labelled('Save plan.pdf')).to.equal(null);
    });

    it('are copied there later, with what the progress is', async () => {
      pick('showDirectoryPicker', async () => place);
      const all = manager.batch('Holiday', files(3), { state: 'active' });
      done(...all);
      await press('Save to folder…: Holiday');
      await until(() => status().startsWith('Saved to My pictures'));
      const holiday = await place.getDirectoryHandle('Holiday');
      const names: string[] = [];
      for await (const name of holiday.keys()) names.push(name);
      expect(names.sort()).to.deep.equal(['0.jpg', '1.jpg', '2.jpg']);
      expect(drop.matches(':state(busy)')).to.equal(false);
      await expect(drop).to.be.accessible();
    });
  });

  it('are never forced into a zip, and can be one', async () => {
    const downloads: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      downloads.push(this.download);
      URL.revokeObjectURL(this.href);
    };
    try {
      done(...manager.batch('Holiday', files(3), { state: 'active' }));
      await press('Show the files of Holiday');
      expect(labels().filter((label) => /^Save \d/.test(label))).to.have.length(3);
      await press('Save as zip: Holiday');
      await until(() => downloads.length === 1);
      expect(downloads).to.deep.equal(['Holiday.zip']);
      await until(() => status().startsWith('Saved to Holiday.zip'));
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });

  it('of one file are that file, with its folder', async () => {
    manager.add({ name: 'a.jpg', folder: 'Holiday/Lisbon', batch: { id: 'x', name: 'Holiday', count: 1, size: 1000 } });
    await until(() => labelled('Accept Holiday/Lisbon/a.jpg'));
  });

  it('say when an offer continues what was interrupted', async () => {
    manager.add({ name: 'a.mp4', size: 48 * MB, resumed: true });
    await until(() => status() === 'Ada wants to send you this · 48 MB · Continues where it stopped');
  });

  it('say of an interrupted file that it continues, and let the person discard it', async () => {
    const transfer = manager.add({ name: 'a.mp4', size: 100, state: 'active', transferred: 63 });
    lose(transfer);
    await until(() => status() === 'Interrupted at 63% · It continues when Ada sends the file again.');
    await expect(drop).to.be.accessible();
    await press('Discard a.mp4');
    expect(manager.transfers).to.be.empty;
  });

  it('sum up what is on the way, and do not go back when one arrives', async () => {
    const [a] = manager.batch('Holiday', files(4), { state: 'active', rate: MB });
    manager.add({ name: 'b.zip', size: 4 * MB, state: 'active', rate: MB });
    manager.add({ name: 'c.zip', size: 2 * MB, state: 'active', rate: MB });
    await drop.updateComplete;
    const total = (): string => partOf(drop, 'total').textContent?.replace(/\s+/g, ' ').trim() ?? '';
    expect(total()).to.match(/^6 files on the way, 0% · [\d.]+ MB\/s · \d+ sec left 0%$/);
    done(a as FakeTransfer, manager.transfers[5] as FakeTransfer);
    await drop.updateComplete;
    expect(total()).to.match(/^4 files on the way, 30%/);
    expect(labelled('All files on the way')?.getAttribute('aria-valuenow')).to.equal('30');
  });

  it('remove what is kept of interrupted files when the page asks for it', async () => {
    await drop.clearPartialFiles();
    expect(manager.partialsCleared).to.equal(1);
    const idle = document.createElement('rtc-file-drop');
    expect(await idle.clearPartialFiles().catch((error: RtcError) => error.code)).to.equal('bad-attribute');
  });

  it('warn who leaves the page while something is on the way', async () => {
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    // What other tests have left.
    await until(() => !leave());
    const transfer = manager.add({ state: 'active' });
    expect(leave()).to.equal(true);
    done(transfer);
    expect(leave()).to.equal(false);
    manager.add({ state: 'active' });
    expect(leave()).to.equal(true);
    drop.remove();
    await until(() => !leave());
  });

  it('are saved to the end when the element goes meanwhile', async () => {
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await until(() => !leave());
    const root = await navigator.storage.getDirectory();
    const place = await root.getDirectoryHandle('My pictures', { create: true });
    let go = (): void => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const allowed = place.getFileHandle.bind(place);
    place.getFileHandle = async (...name) => {
      await held;
      return allowed(...name);
    };
    pick('showDirectoryPicker', async () => place);
    manager.add({ state: 'active' });
    done(...manager.batch('Holiday', files(2), { folder: '', state: 'active' }));
    await press('Save to folder…: Holiday');
    await until(() => status().startsWith('Saving to My pictures'));
    const closed = new Promise<void>((resolve) => (manager.close = resolve));
    drop.remove();
    await closed;
    expect(leave()).to.equal(true);
    go();
    await until(() => !leave());
    const names: string[] = [];
    for await (const name of place.keys()) names.push(name);
    expect(names.sort()).to.deep.equal(['0.jpg', '1.jpg']);
    await root.removeEntry('My pictures', { recursive: true });
  });
});
