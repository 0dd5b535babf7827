import { expect } from '@open-wc/testing';
import { Disk, diskSource } from '../../../src/files/sinks/disk.js';
import type { FileSink } from '../../../src/files/sinks/file-sink.js';
import { KEEP_MS, OpfsStore } from '../../../src/files/sinks/opfs-store.js';
import { allBlocks, mustBeWhole, sinkRequest, writeBlocks } from '../../shared/sink-contract.js';
import { storageContract } from '../../shared/storage-contract.js';
import { emptyDisk, receivingPage, sinkDirectories, sinkRoot, slowSuite } from './support/sinks-on-disk.js';

const MIB = 1024 * 1024;
const SIZE = 5 * MIB + 9;

async function keepSome(blocks: number[], request = sinkRequest(SIZE)): Promise<void> {
  const sink = await new OpfsStore().open(request);
  await writeBlocks(sink, SIZE, blocks);
  await sink.keep();
}

/** Changes a file of the only directory that is there. */
async function tamper(
  name: string,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<void> {
  const [only = ''] = await sinkDirectories();
  const directory = await (await sinkRoot()).getDirectoryHandle(only);
  const file = await directory.getFileHandle(name);
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const stream = await file.createWritable();
  await stream.write(change(bytes));
  await stream.close();
}

async function reopen(): Promise<FileSink> {
  return new OpfsStore().open(sinkRequest(SIZE));
}

const blocks = (sink: FileSink) => [...sink.stored.keys()].sort();

/** What is missing can be added, whatever happened before. */
async function mustBecomeWhole(sink: FileSink): Promise<void> {
  await writeBlocks(
    sink,
    SIZE,
    allBlocks(SIZE).filter((block) => !sink.stored.has(block)),
  );
  await mustBeWhole(await sink.finish(), SIZE);
  await sink.dispose();
}

describe('files that came in part', function () {
  this.timeout(30_000);
  before(emptyDisk);
  afterEach(async () => expect(await sinkDirectories()).to.deep.equal([]));

  storageContract('OpfsStore', slowSuite, () => new OpfsStore());

  it('are continued when their page was killed', async () => {
    const page = await receivingPage(SIZE, [3, 0, 1]);
    expect(await new OpfsStore().partials()).to.deep.equal([]);
    await page.kill();
    const sink = await reopen();
    expect(blocks(sink)).to.deep.equal([0, 1, 3]);
    await mustBecomeWhole(sink);
  });

  it('are continued when the worker of their page lives for a moment longer than its lock', async () => {
    await keepSome([3]);
    const [only] = await sinkDirectories();
    const holding = new Blob([
      `(async () => {
        const root = await navigator.storage.getDirectory();
        const files = await root.getDirectoryHandle('rtc-elements-files');
        const file = await (await files.getDirectoryHandle('${only}')).getFileHandle('data');
        self.handle = await file.createSyncAccessHandle();
        postMessage('open');
      })()`,
    ]);
    const dying = new Worker(URL.createObjectURL(holding));
    await new Promise((resolve) => (dying.onmessage = resolve));
    const tell = `const { prototype } = FileSystemFileHandle; const { createSyncAccessHandle } = prototype;
      prototype.createSyncAccessHandle = function () {
        const opening = createSyncAccessHandle.call(this);
        opening.catch(() => new BroadcastChannel('refused').postMessage(''));
        return opening;
      };`;
    const refused = new Promise((resolve) => (new BroadcastChannel('refused').onmessage = resolve));
    const opening = new OpfsStore('', new Disk(tell + diskSource())).open(sinkRequest(SIZE));
    await refused;
    dying.terminate();
    const sink = await opening;
    expect(blocks(sink)).to.deep.equal([3]);
    await mustBecomeWhole(sink);
  });

  it('are swept at once when they were whole and their page was killed', async () => {
    const page = await receivingPage(SIZE, allBlocks(SIZE), { finish: true });
    await page.kill();
    expect(await new OpfsStore().partials()).to.deep.equal([]);
    await new OpfsStore().sweep();
  });

  it('lose no more than the record that was torn', async () => {
    await keepSome([0, 1]);
    await tamper('journal', (bytes) => bytes.slice(0, -5));
    const sink = await reopen();
    expect(blocks(sink)).to.deep.equal([0]);
    await writeBlocks(sink, SIZE, [2]);
    await sink.keep();
    const again = await reopen();
    expect(blocks(again)).to.deep.equal([0, 2]);
    await mustBecomeWhole(again);
  });

  const nonsense: [what: string, file: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>][] =
    [
      [
        'records of blocks that the file has not',
        'journal',
        (bytes) => new Uint8Array([...bytes, 0, 0, 1, ...bytes.slice(3)]),
      ],
      [
        'records of blocks that were never written',
        'journal',
        (bytes) => new Uint8Array([...bytes, 0, 0, 0, 4, ...bytes.slice(4, 36)]),
      ],
      ['a damaged block', 'data', (bytes) => bytes.with(2 * MIB + 7, 99)],
      ['less than was written', 'data', (bytes) => bytes.slice(0, -1)],
    ];
  for (const [what, file, change] of nonsense) {
    it(`do not count with ${what}`, async () => {
      await keepSome([0, 1, 2]);
      await tamper(file, change);
      const sink = await reopen();
      expect(blocks(sink)).to.deep.equal(file === 'data' ? [0, 1] : [0, 1, 2]);
      await mustBecomeWhole(sink);
    });
  }

  it('are known by the attempt that came last', async () => {
    await keepSome([0], sinkRequest(SIZE, { id: 'a-rather-long-id' }));
    await keepSome([1], sinkRequest(SIZE, { id: 'short' }));
    expect((await new OpfsStore().partials()).map(({ id }) => id)).to.deep.equal(['short']);
    await new OpfsStore().clear();
  });

  it('are seen in their scope alone', async () => {
    await keepSome([0]);
    const elsewhere = new OpfsStore('elsewhere');
    expect(await elsewhere.partials()).to.deep.equal([]);
    const sink = await elsewhere.open(sinkRequest(SIZE));
    expect(blocks(sink)).to.deep.equal([]);
    await sink.keep();
    await elsewhere.clear();
    expect(await new OpfsStore().partials()).to.have.length(1);
    await new OpfsStore().clear();
  });

  it('are swept a day later, and not before', async () => {
    await keepSome([0]);
    await new OpfsStore().sweep(Date.now() + KEEP_MS - 60_000);
    expect(await new OpfsStore().partials()).to.have.length(1);
    await new OpfsStore().sweep(Date.now() + KEEP_MS + 1000);
  });

  it('are not swept while a page continues them, however old', async () => {
    const sink = await reopen();
    await writeBlocks(sink, SIZE, [0]);
    await new OpfsStore().sweep(Date.now() + 2 * KEEP_MS);
    await mustBecomeWhole(sink);
  });

  for (const about of ['', '{', '{"scope":"","file":{"name":"../x"}}', 'null']) {
    it(`are swept when what describes them is ${about || 'empty'}`, async () => {
      await keepSome([0]);
      await tamper('about.json', () => new TextEncoder().encode(about));
      expect(await new OpfsStore().partials()).to.deep.equal([]);
      await new OpfsStore().sweep();
    });
  }
});
