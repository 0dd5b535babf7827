import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { drag, dragged, dropFolder, dropOn, folderEntry, partOf, partsOf } from '../../../stories/support/drag.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { LinkedPerson, sizedFile } from '../../../stories/support/linked-people.js';

/** Long enough for a slow machine; nothing waits that long when it works. */
const until = (test: () => unknown, what?: string): Promise<void> => waitUntil(test, what, { timeout: 10_000 });

describe('the ways files come into <rtc-file-drop>', () => {
  let session: FakeSession;
  afterEach(() => session?.dispose());

  async function place(attributes: Partial<RtcFileDrop> = {}): Promise<RtcFileDrop> {
    session = new FakeSession({ state: 'joined' });
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

  it('offers what is dropped', async () => {
    const drop = await place();
    person('Ada');
    dropOn(drop, file('a.txt'), file('b.txt'));
    await until(() => drop.transfers.length === 2);
    expect(names(drop)).to.deep.equal(['a.txt', 'b.txt']);
    expect(drop.transfers[0]?.peer).to.equal('ada');
  });

  it('is highlighted from entering to leaving, whatever inner nodes are passed', async () => {
    const drop = await place();
    const data = dragged(file('a.txt'));
    const [zone, title] = [partOf(drop, 'zone'), partOf(drop, 'title')];
    const enter = drag('dragenter', zone, data);
    expect(enter.defaultPrevented).to.equal(true);
    drag('dragenter', title, data);
    drag('dragleave', zone, data);
    await drop.updateComplete;
    expect(has(drop, 'dragging')).to.equal(true);
    drag('dragleave', title, data);
    await drop.updateComplete;
    expect(has(drop, 'dragging')).to.equal(false);
  });

  it('is no longer highlighted after a drop', async () => {
    const drop = await place();
    dropOn(drop, file('a.txt'));
    await drop.updateComplete;
    expect(has(drop, 'dragging')).to.equal(false);
  });

  it('turns down what is no file, and says so', async () => {
    const drop = await place();
    const enter = drag('dragenter', partOf(drop, 'zone'), dragged());
    expect(enter.dataTransfer?.dropEffect).to.equal('none');
    await drop.updateComplete;
    expect(shown(drop, 'title')).to.equal('Only files can be sent here.');
    expect(has(drop, 'dragging')).to.equal(false);
    expect(drag('drop', partOf(drop, 'zone'), dragged()).defaultPrevented).to.equal(true);
    await drop.updateComplete;
    expect(drop.transfers).to.be.empty;
  });

  it('opens the picker from its button, and offers what is picked there', async () => {
    const drop = await place({ accept: '.txt', directory: false });
    person('Ada');
    const input = drop.shadowRoot?.querySelector('input');
    if (!input) throw new Error('There is no input.');
    expect(input.accept).to.equal('.txt');
    expect(input.multiple).to.equal(true);
    const opened = oneEvent(input, 'click');
    input.addEventListener('click', (event) => event.preventDefault());
    partOf(drop, 'zone').click();
    await opened;
    input.files = dragged(file('a.txt')).files;
    input.dispatchEvent(new Event('change'));
    await until(() => drop.transfers.length === 1);
    expect(input.value).to.equal('');
  });

  it('has a zone that is a button, so that Enter and Space open the picker', async () => {
    const drop = await place();
    const zone = partOf(drop, 'zone');
    expect(zone.localName).to.equal('button');
    drop.shadowRoot?.querySelector<HTMLElement>('[part~="zone"]')?.focus();
    expect(drop.shadowRoot?.activeElement).to.equal(zone);
  });

  it('asks for folders when it takes them', async () => {
    const drop = await place({ directory: true });
    expect(drop.shadowRoot?.querySelector('input')?.webkitdirectory).to.equal(true);
    drop.directory = false;
    await drop.updateComplete;
    expect(drop.shadowRoot?.querySelector('input')?.webkitdirectory).to.equal(false);
  });

  it('offers the files of a folder with the folders they are in', async () => {
    const drop = await place({ directory: true });
    person('Ada');
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.txt`, 1]));
    dropFolder(drop, folderEntry('Holiday', { 'a.jpg': 400, Lisbon: { 'b.jpg': 600 }, many }));
    expect(shown(drop, 'title')).not.to.contain('Reading');
    await drop.updateComplete;
    expect(shown(drop, 'title')).to.equal('Reading the folder…');
    await until(() => drop.transfers.length === 152);
    const paths = drop.transfers.map(({ folder, name }) => `${folder}/${name}`);
    expect(paths.slice(0, 3)).to.deep.equal(['Holiday/a.jpg', 'Holiday/Lisbon/b.jpg', 'Holiday/many/0.txt']);
    const [{ batch } = {}] = drop.transfers;
    expect([batch?.name, batch?.count, batch?.size]).to.deep.equal(['Holiday', 152, 1150]);
    await drop.updateComplete;
    expect(shown(drop, 'title')).to.equal('Drop files or folders for Ada');
  });

  it('says which part of a folder could not be read, and that folders are not taken', async () => {
    const drop = await place({ directory: true });
    person('Ada');
    dropFolder(drop, folderEntry('Holiday', { 'a.jpg': 400, 'b.jpg': null }));
    await until(() => drop.transfers.length === 1);
    await sees(drop, 'refused', 'Holiday/b.jpg');
    drop.directory = false;
    await drop.updateComplete;
    dropFolder(drop, folderEntry('Holiday', { 'a.jpg': 400 }));
    await sees(drop, 'refused', 'Folders cannot be sent here.');
  });

  const paste = (target: EventTarget, data: DataTransfer): ClipboardEvent => {
    const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    // Firefox takes no `clipboardData` in the constructor.
    Object.defineProperty(event, 'clipboardData', { value: data });
    target.dispatchEvent(event);
    return event;
  };
  const text = (): DataTransfer => dragged();

  it('offers what is pasted into the page, and names a copied picture', async () => {
    const drop = await place();
    person('Ada');
    const event = paste(document.body, dragged(file('image.png', 10, 'image/png'), file('notes.txt')));
    expect(event.defaultPrevented).to.equal(true);
    await until(() => drop.transfers.length === 2);
    expect(names(drop)[0]).to.match(/^Pasted picture \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/);
    expect(names(drop)[1]).to.equal('notes.txt');
  });

  it('makes a file of pasted text', async () => {
    const drop = await place();
    person('Ada');
    expect(paste(document.body, text()).defaultPrevented).to.equal(true);
    await until(() => drop.transfers.length === 1);
    expect(names(drop)[0]).to.match(/^Pasted text \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.txt$/);
    expect([drop.transfers[0]?.type, drop.transfers[0]?.size]).to.deep.equal(['text/plain', 'some words'.length]);
  });

  it('names a file without marks that nobody sees, where one writes from right to left', async () => {
    const drop = await place({ lang: 'he' });
    person('Ada');
    await until(() => has(drop, 'rtl'));
    paste(document.body, text());
    await until(() => drop.transfers.length === 1);
    expect(names(drop)[0]).to.match(/^טקסט שהודבק [-\d]+ [.\d]+\.txt$/);
    paste(document.body, dragged(file('image.png', 10, 'image/png')));
    await until(() => drop.transfers.length === 2);
    expect(names(drop).find((name) => name.endsWith('.png'))).to.match(/^תמונה שהודבקה [-\d]+ [.\d]+\.png$/);
  });

  it('leaves text to the page where it takes none, and an empty paste', async () => {
    const drop = await place({ accept: 'image/*' });
    person('Ada');
    expect(paste(document.body, text()).defaultPrevented).to.equal(false);
    drop.accept = '';
    await drop.updateComplete;
    expect(paste(document.body, new DataTransfer()).defaultPrevented).to.equal(false);
    await drop.updateComplete;
    expect(drop.transfers).to.be.empty;
    expect(partsOf(drop, 'error')).to.be.empty;
  });

  it('leaves a paste to whoever writes', async () => {
    const drop = await place();
    person('Ada');
    const field = await fixture<HTMLTextAreaElement>(html`<textarea aria-label="text"></textarea>`);
    const editor = await fixture<HTMLElement>(html`<div contenteditable="true"><b>bold</b></div>`);
    for (const data of [dragged(file('a.txt')), text()]) {
      expect(paste(field, data).defaultPrevented).to.equal(false);
      expect(paste(editor.querySelector('b') ?? editor, data).defaultPrevented).to.equal(false);
    }
    await drop.updateComplete;
    expect(drop.transfers).to.be.empty;
  });

  it('takes a paste once when there are two of it, by the one that has the focus', async () => {
    const first = await place();
    const second = Object.assign(document.createElement('rtc-file-drop'), { session, to: 'ben' });
    first.after(second);
    await second.updateComplete;
    person('Ada');
    person('Ben');
    paste(partOf(second, 'zone'), dragged(file('a.txt')));
    await until(() => second.transfers.length > 0);
    expect(second.transfers.map(({ peer }) => peer)).to.deep.equal(['ben']);
  });

  it('takes nothing while it is disabled, but from the page', async () => {
    const drop = await place({ disabled: true });
    person('Ada');
    expect(session.takesFiles).to.equal(false);
    expect(partOf(drop, 'zone').matches(':disabled')).to.equal(true);
    dropOn(drop, file('a.txt'));
    expect(paste(document.body, dragged(file('b.txt'))).defaultPrevented).to.equal(false);
    expect(drop.send([file('c.txt')])).to.have.length(1);
    await drop.updateComplete;
    expect(names(drop)).to.deep.equal(['c.txt']);
    drop.disabled = false;
    await drop.updateComplete;
    expect(session.takesFiles).to.equal(true);
  });
});
