import { expect, waitUntil } from '@open-wc/testing';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { Saving, canZip } from '../../../src/controllers/saving.js';
import { TransferGroup } from '../../../src/controllers/transfer-group.js';
import { FakeTransfer } from '../../../stories/support/fake-transfers.js';
import { entriesOf } from '../../fakes/read-zip.js';

const HTML = '<script>opened()</script>';

describe('saving a batch', () => {
  let root: FileSystemDirectoryHandle;
  let place: FileSystemDirectoryHandle;
  let errors: RtcError[];
  let changes: number;
  let saving: Saving;
  let downloads: { name: string; url: string }[];

  before(async () => {
    root = await navigator.storage.getDirectory();
  });
  beforeEach(async () => {
    place = await root.getDirectoryHandle('chosen', { create: true });
    errors = [];
    changes = 0;
    downloads = [];
    saving = new Saving(
      () => void changes++,
      (error) => errors.push(error),
    );
    pick({});
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      downloads.push({ name: this.download, url: this.href });
    };
  });
  afterEach(async () => {
    await root.removeEntry('chosen', { recursive: true });
    for (const name of ['showSaveFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(globalThis, name);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    for (const { url } of downloads) URL.revokeObjectURL(url);
  });

  /** The pickers that this browser has. */
  function pick({ file, directory }: { file?: () => Promise<unknown>; directory?: () => Promise<unknown> }): void {
    const define = (name: string, value: unknown): void => {
      Object.defineProperty(globalThis, name, { configurable: true, value });
    };
    define('showSaveFilePicker', file);
    define('showDirectoryPicker', directory);
  }

  function batch(...files: (readonly [path: string, text: string])[]): TransferGroup {
    const size = files.reduce((sum, [, text]) => sum + text.length, 0);
    const about = { id: 'b', name: 'Holiday', count: files.length, size };
    const transfers = files.map(([path, text]) => {
      const [name = '', ...folders] = path.split('/').reverse();
      const folder = folders.reverse().join('/');
      const file = new File([text], name, { lastModified: Date.UTC(2026, 10, 21) });
      return new FakeTransfer({ name, folder, file, batch: about, size: text.length, state: 'done' });
    });
    const [first] = transfers;
    if (!first) throw new Error('A batch has files.');
    const group = new TransferGroup(first);
    for (const each of transfers) group.add(each);
    return group;
  }

  /** Paths and texts of what is in a directory. */
  async function contents(directory: FileSystemDirectoryHandle, path = ''): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for await (const [name, handle] of directory) {
      if (handle instanceof FileSystemDirectoryHandle) Object.assign(found, await contents(handle, `${path}${name}/`));
      else if (handle instanceof FileSystemFileHandle) found[path + name] = await (await handle.getFile()).text();
    }
    return found;
  }

  async function put(name: string, text: string): Promise<void> {
    const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }

  const failing = (name: string) => () => Promise.reject(new DOMException('No.', name));

  describe('into a folder', () => {
    it('puts every file where it was, and says how far it is', async () => {
      pick({ directory: async () => place });
      const group = batch(['Holiday/a.txt', 'first'], ['Holiday/Lisbon/b.html', HTML], ['c.txt', '']);
      await saving.toFolder(group);
      expect(await contents(place)).to.deep.equal({
        'Holiday/a.txt': 'first',
        'Holiday/Lisbon/b.html': HTML,
        'c.txt': '',
      });
      const { state, files, written, size, place: name } = saving.jobOf(group) ?? {};
      expect({ state, files, name }).to.deep.equal({ state: 'done', files: 3, name: 'chosen' });
      expect(written).to.equal(size);
      expect(changes).to.be.greaterThan(3);
      expect(saving.busy).to.equal(false);
      expect(errors).to.be.empty;
    });

    it('never writes over what is there', async () => {
      pick({ directory: async () => place });
      await put('a.txt', 'mine');
      await place.getDirectoryHandle('b', { create: true });
      await saving.toFolder(batch(['a.txt', 'theirs'], ['a.txt', 'too'], ['b', 'a file']));
      expect(await contents(place)).to.deep.equal({
        'a.txt': 'mine',
        'a (1).txt': 'theirs',
        'a (2).txt': 'too',
        'b (1)': 'a file',
      });
    });

    it('gives names that the browser does not write a harmless ending', async () => {
      pick({ directory: async () => place });
      const allowed = place.getFileHandle.bind(place);
      place.getFileHandle = (name, options) =>
        name.endsWith('.lnk') ? Promise.reject(new TypeError('Name is not allowed.')) : allowed(name, options);
      await saving.toFolder(batch(['shortcut.lnk', 'x']));
      expect(await contents(place)).to.deep.equal({ 'shortcut.lnk.download': 'x' });
    });

    it('keeps what was written when one fails, leaves nothing half, and says why', async () => {
      pick({ directory: async () => place });
      const group = batch(['a.txt', 'first'], ['b.txt', 'second']);
      const allowed = place.getFileHandle.bind(place);
      place.getFileHandle = async (name, options) => {
        const handle = await allowed(name, options);
        if (name === 'b.txt') handle.createWritable = failing('QuotaExceededError');
        return handle;
      };
      await saving.toFolder(group);
      expect(await contents(place)).to.deep.equal({ 'a.txt': 'first' });
      expect(saving.jobOf(group)?.state).to.equal('failed');
      expect(saving.errorOf(group)?.code).to.equal('storage-full');
      expect(errors.map(({ code }) => code)).to.deep.equal(['storage-full']);
    });

    it('stops when the person stops it', async () => {
      pick({ directory: async () => place });
      const group = batch(['a.txt', 'first'], ['b.txt', 'second']);
      const allowed = place.getFileHandle.bind(place);
      place.getFileHandle = (name, options) => {
        if (name === 'b.txt') saving.jobOf(group)?.cancel();
        return allowed(name, options);
      };
      await saving.toFolder(group);
      expect(await contents(place)).to.deep.equal({ 'a.txt': 'first' });
      expect(saving.jobOf(group)?.state).to.equal('failed');
      expect(errors).to.be.empty;
    });

    it('does nothing when the person chooses none, and shows why when the browser refuses', async () => {
      const group = batch(['a.txt', 'x']);
      pick({ directory: failing('AbortError') });
      await saving.toFolder(group);
      expect(saving.errorOf(group)).to.equal(undefined);
      pick({ directory: failing('SecurityError') });
      await saving.toFolder(group);
      expect(saving.errorOf(group)?.code).to.equal('permission-denied');
      expect(saving.jobOf(group)).to.equal(undefined);
      pick({ directory: async () => place });
      await saving.toFolder(group);
      expect(saving.errorOf(group)).to.equal(undefined);
    });

    it('takes only what was received', async () => {
      pick({ directory: async () => place });
      const group = batch(['a.txt', 'x']);
      const { batch: about } = group;
      group.add(new FakeTransfer({ name: 'lost', batch: about, state: 'failed' }));
      await saving.toFolder(group);
      expect(Object.keys(await contents(place))).to.deep.equal(['a.txt']);
    });
  });

  describe('as a zip', () => {
    const group = (): TransferGroup => batch(['Holiday/a.txt', 'first'], ['Holiday/b.html', HTML]);
    const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());
    const wanted = [
      ['Holiday/a.txt', 'first'],
      ['Holiday/b.html', HTML],
    ];

    it('writes it to where the person wants it', async () => {
      const names: unknown[] = [];
      const handle = await place.getFileHandle('mine.zip', { create: true });
      const ask = (options: unknown) => (names.push(options), Promise.resolve(handle));
      pick({ file: ask as () => Promise<unknown> });
      const batched = group();
      await saving.toZip(batched);
      const entries = entriesOf(await bytesOf(await handle.getFile()));
      expect(entries.map(({ name, text }) => [name, text])).to.deep.equal(wanted);
      expect(names).to.deep.equal([{ suggestedName: 'Holiday.zip' }]);
      expect(saving.jobOf(batched)?.place).to.equal('mine.zip');
      expect(downloads).to.be.empty;
    });

    it('is a download where no place can be chosen, of a type that cannot become a page', async () => {
      const batched = group();
      await saving.toZip(batched);
      const [download] = downloads;
      expect(download?.name).to.equal('Holiday.zip');
      const response = await fetch(download?.url ?? '');
      expect(response.headers.get('content-type')).to.equal('application/octet-stream');
      const entries = entriesOf(await bytesOf(await response.blob()));
      expect(entries.map(({ name, text }) => [name, text])).to.deep.equal(wanted);
      expect(saving.jobOf(batched)?.state).to.equal('done');
    });

    it('leaves nothing in storage when it fails', async () => {
      const made = await root.getDirectoryHandle('rtc-elements-files', { create: true });
      const count = async (): Promise<number> => Object.keys(await contents(made)).length;
      const before = await count();
      const broken = group();
      for (const each of broken.members)
        if (each.file) each.file.stream = () => new ReadableStream({ start: (end) => end.error(new Error('Gone.')) });
      await saving.toZip(broken);
      expect(saving.errorOf(broken)?.code).to.equal('permission-denied');
      expect(downloads).to.be.empty;
      await waitUntil(async () => (await count()) === before);
    });

    it('is not offered for more files than one takes', () => {
      const of = (count: number) =>
        new TransferGroup(new FakeTransfer({ batch: { id: 'b', name: '', count, size: 1 } }));
      expect(canZip(of(65_535))).to.equal(true);
      expect(canZip(of(65_536))).to.equal(false);
    });
  });
});
