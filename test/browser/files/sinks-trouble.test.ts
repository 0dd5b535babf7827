import { expect } from '@open-wc/testing';
import { BrowserStorage } from '../../../src/files/sinks/browser-storage.js';
import { Disk, diskSource } from '../../../src/files/sinks/disk.js';
import { MemorySink } from '../../../src/files/sinks/memory-sink.js';
import { OpfsSink } from '../../../src/files/sinks/opfs-sink.js';
import { OpfsStore } from '../../../src/files/sinks/opfs-store.js';
import { SegmentSink } from '../../../src/files/sinks/segment-sink.js';
import { allBlocks, mustBeWhole, sinkRequest, writeBlocks } from '../../shared/sink-contract.js';
import { emptyDisk, receivingPage, sinkDirectories, watchWorkers } from './support/sinks-on-disk.js';

const MIB = 1024 * 1024;
const SIZE = 2 * MIB;
const NO_SCRIPT = 'no script at all';

/** A store whose worker finds the disk in that state. */
function storeOn(state: string): OpfsStore {
  const change = `const { prototype } = FileSystemSyncAccessHandle; const { write } = prototype;
    prototype.write = function (bytes, options) { ${state} return write.call(this, bytes, options); };`;
  return new OpfsStore('', new Disk(change + diskSource()));
}

/** Name of the error. */
function failure(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'none',
    (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
  );
}

describe('trouble with the disk', () => {
  before(emptyDisk);
  afterEach(async () => expect(await sinkDirectories()).to.deep.equal([]));

  const full = "throw new DOMException('', 'QuotaExceededError');";
  const states: [what: string, state: string, error: string][] = [
    ['is full', `if (options.at >= 1e6) ${full}`, 'QuotaExceededError'],
    ['takes a part only', 'if (options.at >= 1e6) bytes = bytes.subarray(1);', 'QuotaExceededError'],
    ['fails', "if (options.at >= 1e6) throw new DOMException('', 'InvalidStateError');", 'InvalidStateError'],
  ];
  for (const [what, state, error] of states) {
    it(`is told when it ${what}, and what was written can be removed`, async () => {
      const sink = await storeOn(state).open(sinkRequest(SIZE));
      await writeBlocks(sink, SIZE, [0]);
      expect(await failure(writeBlocks(sink, SIZE, [1]))).to.equal(error);
      await sink.dispose();
    });
  }

  it('is told when it is full from the start, for memory is no place for a file that the disk has no room for', async () => {
    const store = storeOn(full);
    expect(await failure(new BrowserStorage({ store }).open(sinkRequest(SIZE)))).to.equal('QuotaExceededError');
    // What describes the file was made and could not be written.
    await new OpfsStore().sweep();
  });

  it('goes to one file and leaves the others', async () => {
    const store = storeOn(`if (options.at >= 1e6) ${full}`);
    const [one, two] = [await store.open(sinkRequest(SIZE)), await store.open(sinkRequest(MIB))];
    const [writing] = await Promise.all([failure(writeBlocks(one, SIZE)), writeBlocks(two, MIB)]);
    expect(writing).to.equal('QuotaExceededError');
    await mustBeWhole(await two.finish(), MIB);
    await one.dispose();
    await two.dispose();
  });

  for (const [what, source] of [
    ['cannot be loaded', NO_SCRIPT],
    ['cannot write in place', 'delete FileSystemFileHandle.prototype.createSyncAccessHandle;'],
    [
      'was broken by a compiler',
      '{ const getFileHandle = null; delete FileSystemDirectoryHandle.prototype.getFileHandle; }',
    ],
  ]) {
    it(`makes the page write segments where the worker ${what}`, async () => {
      const { life, stop } = watchWorkers();
      const store = new OpfsStore('', new Disk(`${source};${diskSource()}`));
      const sinks = [await store.open(sinkRequest(SIZE)), await store.open(sinkRequest(SIZE))];
      for (const sink of sinks) {
        expect(sink).to.be.instanceOf(SegmentSink);
        await writeBlocks(sink, SIZE);
        await mustBeWhole(await sink.finish(), SIZE);
        await sink.dispose();
      }
      stop();
      // Policies complain of every worker.
      if (source === NO_SCRIPT) expect(life).to.deep.equal(['start', 'end']);
      await new OpfsStore().sweep();
    });
  }

  it('makes the page write segments where its policy allows no worker', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`;
    const page = await receivingPage(SIZE, allBlocks(SIZE), { head });
    expect(page.sink).to.equal('SegmentSink');
    await page.kill();
    await new OpfsStore().sweep();
  });

  it('leaves memory, where the browser lets no page write', async () => {
    class NoStore extends OpfsStore {
      override open = () => Promise.reject(new DOMException('', 'SecurityError'));
    }
    const storage = new BrowserStorage({ store: new NoStore() });
    expect(await storage.open(sinkRequest(SIZE))).to.be.instanceOf(MemorySink);
  });
});

describe('files of this browser', () => {
  before(emptyDisk);
  afterEach(async () => expect(await sinkDirectories()).to.deep.equal([]));

  it('go to the disk, and small ones to memory until they are many', async () => {
    const storage = new BrowserStorage();
    const large = await storage.open(sinkRequest(MIB + 1));
    expect(large).to.be.instanceOf(OpfsSink);
    const small = [];
    for (let index = 0; index < 64; index++) small.push(await storage.open(sinkRequest(MIB)));
    for (const sink of small) expect(sink).to.be.instanceOf(MemorySink);
    const more = await storage.open(sinkRequest(1));
    expect(more).to.be.instanceOf(OpfsSink);
    await small[0]?.dispose();
    await small[0]?.dispose();
    expect(await storage.open(sinkRequest(MIB))).to.be.instanceOf(MemorySink);
    const last = await storage.open(sinkRequest(1));
    expect(last).to.be.instanceOf(OpfsSink);
    for (const sink of [large, more, last]) await sink.dispose();
  });

  it('have room that is known', async () => {
    expect(await new BrowserStorage().free()).to.be.greaterThan(0);
  });
});
