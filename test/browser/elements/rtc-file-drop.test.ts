import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { dragged, dropFolder, folderEntry, partOf, partsOf } from '../../../stories/support/drag.js';
import { FakeSession, type FakeSessionInit } from '../../../stories/support/fake-session.js';
import { LinkedPerson, sizedFile } from '../../../stories/support/linked-people.js';

/** Long enough for a slow machine; nothing waits that long when it works. */
const until = (test: () => unknown, what?: string): Promise<void> => waitUntil(test, what, { timeout: 10_000 });

describe('<rtc-file-drop>', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  async function place(attributes: Partial<RtcFileDrop> = {}, init: FakeSessionInit = {}): Promise<RtcFileDrop> {
    session = new FakeSession({ state: 'joined', ...init });
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const drop = Object.assign(document.createElement('rtc-file-drop'), { session, ...attributes });
    parent.append(drop);
    await drop.updateComplete;
    return drop;
  }

  const person = (name: string): LinkedPerson => new LinkedPerson(session, { id: name.toLowerCase(), name });
  const shown = (drop: RtcFileDrop, part: string): string =>
    partOf(drop, part).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const has = (drop: RtcFileDrop, state: string): boolean => drop.matches(`:state(${state})`);
  const names = (drop: RtcFileDrop): string[] => drop.transfers.map(({ name }) => name);
  const file = (name: string, size = 10, type = ''): File => sizedFile(name, size, type);
  const sees = (drop: RtcFileDrop, part: string, text: string): Promise<void> =>
    until(() => partsOf(drop, part).some((each) => each.textContent?.includes(text)), `"${text}" in ${part}`);

  describe('its session', () => {
    it('is not there without a room', async () => {
      const drop = await fixture<RtcFileDrop>(html`<rtc-file-drop></rtc-file-drop>`);
      expect(drop.state).to.equal('idle');
      expect(shown(drop, 'hint')).to.equal('Not connected to a room yet.');
      await expect(drop).to.be.accessible();
    });

    it('is joined by itself, and told that this page takes files', async () => {
      const drop = await place({}, { state: 'idle' });
      await until(() => drop.state === 'joined');
      // As soon as the code for files is there; in this test it may come with the first element.
      await until(() => session.calls.includes('files true'));
      expect(session.calls).to.include('join');
      expect(has(drop, 'joined')).to.equal(true);
    });

    it('is not joined again after it was left, unless the person asks', async () => {
      const drop = await place({}, { state: 'ended' });
      expect(session.calls).not.to.include('join');
      partOf(drop, 'retry-button').click();
      await until(() => drop.state === 'joined');
    });

    it('shows why it failed, and tries again when asked', async () => {
      const drop = await place();
      const told = oneEvent(drop, 'rtc-error');
      session.fail(new RtcError('signaling-unreachable', 'No server there.'));
      expect((await told).detail.error.code).to.equal('signaling-unreachable');
      await drop.updateComplete;
      expect(shown(drop, 'error')).to.contain('No server there.');
      partOf(drop, 'retry-button').click();
      await until(() => drop.state === 'joined' && partsOf(drop, 'error').length === 0);
    });

    it('keeps no listener and takes no files once the element is gone', async () => {
      const drop = await place();
      person('Ada');
      drop.remove();
      await until(() => session.listeners === 0 && session.media.listeners === 0);
      expect(session.takesFiles).to.equal(false);
      const pasted = new ClipboardEvent('paste', { clipboardData: dragged(file('a.txt')), cancelable: true });
      document.dispatchEvent(pasted);
      expect(pasted.defaultPrevented).to.equal(false);
    });

    it('stays when the element is moved', async () => {
      const drop = await place();
      const ada = person('Ada').acceptAll();
      ada.here.budget = 0;
      const [transfer] = drop.send([file('a.bin', 3_000_000)]);
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(drop);
      await drop.updateComplete;
      expect(drop.transfers).to.deep.equal([transfer]);
      ada.here.budget = Infinity;
      await transfer?.done;
      expect(session.calls.filter((call) => call.startsWith('files'))).to.deep.equal(['files true']);
    });
  });

  describe('its rules', () => {
    it('keep files from being sent, each with its reason, and tell the page', async () => {
      const drop = await place({ accept: 'image/*, .pdf', maxSize: '1kB' });
      person('Ada');
      const codes: string[] = [];
      const errors: (string | undefined)[] = [];
      drop.addEventListener('rtc-error', ({ detail }) => codes.push(detail.error.code));
      drop.addEventListener('rtc-file-error', ({ detail }) => errors.push(detail.file?.name));
      const transfers = drop.send([file('a.png', 10, 'image/png'), file('b.pdf', 1001), file('c.exe')]);
      expect(transfers.map(({ name }) => name)).to.deep.equal(['a.png']);
      expect(codes).to.deep.equal(['file-too-large', 'file-type-refused']);
      expect(errors).to.deep.equal(['b.pdf', 'c.exe']);
      await drop.updateComplete;
      const alert = partOf(drop, 'error');
      expect(alert.getAttribute('role')).to.equal('alert');
      expect(alert.textContent).to.contain('2 files cannot be sent');
      expect(shown(drop, 'limits')).to.equal('images, PDF, up to 1 kB');
      await expect(drop).to.be.accessible();
      partOf(drop, 'dismiss-button').click();
      await drop.updateComplete;
      expect(partsOf(drop, 'error')).to.be.empty;
    });

    it('say what is wrong with a size that is none, and do not limit then', async () => {
      session = new FakeSession({ state: 'joined' });
      const drop = document.createElement('rtc-file-drop');
      drop.session = session;
      drop.setAttribute('max-size', 'huge');
      const told = oneEvent(drop, 'rtc-error');
      (await fixture<HTMLElement>(html`<div></div>`)).append(drop);
      expect((await told).detail.error.code).to.equal('bad-attribute');
      await drop.updateComplete;
      expect(shown(drop, 'error')).to.contain('huge');
      person('Ada');
      expect(drop.send([file('a.txt', 1_000_000)])).to.have.length(1);
    });

    it('also keep offers out', async () => {
      const drop = await place({ maxSize: 1000 });
      const ada = person('Ada');
      const [transfer] = ada.manager.send([file('big.bin', 1001)], { to: ['self-id'] });
      const error = await transfer?.done.catch((reason: RtcError) => reason.code);
      expect(error).to.equal('file-too-large');
      expect(drop.transfers).to.be.empty;
    });
  });

  describe('whom it sends to', () => {
    it('is everyone who takes files and can be reached', async () => {
      const drop = await place();
      person('Ada');
      person('Ben');
      session.addPerson({ id: 'cleo', name: 'Cleo', camera: false, files: false });
      expect(drop.send([file('a.txt')]).map(({ peer }) => peer)).to.deep.equal(['ada', 'ben']);
    });

    it('is the one in `to`, or the one given to send()', async () => {
      const drop = await place({ to: 'ben' });
      person('Ada');
      person('Ben');
      await drop.updateComplete;
      expect(partsOf(drop, 'recipients')).to.be.empty;
      expect(drop.send([file('a.txt')]).map(({ peer }) => peer)).to.deep.equal(['ben']);
      expect(drop.send([file('a.txt')], { to: 'ada' }).map(({ peer }) => peer)).to.deep.equal(['ada']);
    });

    it('is whom the person chose, as long as that one is there', async () => {
      const drop = await place();
      person('Ada');
      const ben = person('Ben');
      await drop.updateComplete;
      const select = partOf(drop, 'recipient-select') as HTMLSelectElement;
      expect([...select.options].map(({ text }) => text)).to.deep.equal(['Everyone', 'Ada', 'Ben']);
      select.value = 'ben';
      select.dispatchEvent(new Event('change'));
      await drop.updateComplete;
      expect(shown(drop, 'title')).to.equal('Drop files for Ben');
      await expect(drop).to.be.accessible();
      expect(drop.send([file('a.txt')]).map(({ peer }) => peer)).to.deep.equal(['ben']);
      ben.leave();
      await drop.updateComplete;
      expect(drop.send([file('b.txt')]).map(({ peer }) => peer)).to.deep.equal(['ada']);
    });

    it('is said to be nobody when their page takes no files', async () => {
      const drop = await place();
      session.addPerson({ name: 'Ada', camera: false, files: false });
      await drop.updateComplete;
      expect(shown(drop, 'hint')).to.equal('The page of Ada does not take files.');
      expect(has(drop, 'waiting')).to.equal(true);
    });

    it('is whoever comes first, when nobody is there', async () => {
      const drop = await place();
      expect(drop.send([file('a.txt')])).to.be.empty;
      expect(drop.send([file('b.txt')])).to.be.empty;
      await sees(drop, 'queued', 'b.txt');
      await expect(drop).to.be.accessible();
      partOf(drop, 'queue').querySelector('button')?.click();
      await until(() => partsOf(drop, 'queued').length === 1);
      person('Ada');
      await until(() => drop.transfers.length === 1);
      expect(names(drop)).to.deep.equal(['b.txt']);
      await drop.updateComplete;
      expect(partsOf(drop, 'queued')).to.be.empty;
    });

    it('is whoever comes first, for a folder in one row', async () => {
      const drop = await place({ directory: true });
      dropFolder(drop, folderEntry('Holiday', { 'a.jpg': 400, Lisbon: { 'b.jpg': 600 } }));
      await sees(drop, 'queued', 'Holiday');
      expect(partsOf(drop, 'queued')).to.have.length(1);
      expect(shown(drop, 'queued')).to.contain('2 files · 1 kB');
      drop.send(Array.from({ length: 7 }, (_, index) => file(`${index}.txt`)));
      await sees(drop, 'queued', '7 files');
      expect(partsOf(drop, 'queued')[1]?.textContent).to.contain('0.txt, 1.txt, 2.txt, 3.txt, 4.txt, and …');
    });

    it('is whoever turns out to take files after all', async () => {
      const drop = await place();
      const ada = new LinkedPerson(session, { id: 'ada', name: 'Ada', files: false });
      drop.send([file('a.txt')]);
      await sees(drop, 'queued', 'a.txt');
      session.changePerson(ada.id, { files: true });
      expect(names(drop)).to.deep.equal(['a.txt']);
    });

    it('is nobody once the page has taken back what waits', async () => {
      const drop = await place();
      const abort = new AbortController();
      drop.send([file('a.txt')], { signal: abort.signal });
      await sees(drop, 'queued', 'a.txt');
      abort.abort();
      await drop.updateComplete;
      expect(partsOf(drop, 'queued')).to.be.empty;
    });
  });
});
