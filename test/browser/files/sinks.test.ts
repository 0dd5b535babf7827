import { expect } from '@open-wc/testing';
import { Disk, diskSource } from '../../../src/files/sinks/disk.js';
import { HeldDirectory } from '../../../src/files/sinks/held-directory.js';
import { MemorySink } from '../../../src/files/sinks/memory-sink.js';
import { OpfsSink } from '../../../src/files/sinks/opfs-sink.js';
import { OpfsStore } from '../../../src/files/sinks/opfs-store.js';
import { SegmentSink } from '../../../src/files/sinks/segment-sink.js';
import {
  allBlocks,
  blockContent,
  digestOf,
  mustBeWhole,
  sinkContract,
  sinkRequest,
  writeBlocks,
} from '../../shared/sink-contract.js';
import { emptyDisk, sinkDirectories, sinkRoot, slowSuite, watchWorkers } from './support/sinks-on-disk.js';

const MIB = 1024 * 1024;
const MANY = 300;

async function held(): Promise<HeldDirectory> {
  const directory = await HeldDirectory.take(crypto.randomUUID());
  if (!directory) throw new Error('taken');
  return directory;
}

sinkContract('MemorySink', slowSuite, (each) => Promise.resolve(new MemorySink(each)));
sinkContract('OpfsSink', slowSuite, (each) => new OpfsStore().open(each));
sinkContract('SegmentSink', slowSuite, async (each) => SegmentSink.open(each, await held()));

describe('files on disk', () => {
  before(emptyDisk);
  afterEach(async () => expect(await sinkDirectories()).to.deep.equal([]));

  it('are written in place by a worker', async () => {
    const sink = await new OpfsStore().open(sinkRequest(2 * MIB));
    expect(sink).to.be.instanceOf(OpfsSink);
    const bytes = blockContent(2 * MIB, 0);
    const memory = await sink.write(0, bytes, await digestOf(bytes));
    expect(memory?.byteLength, 'given back').to.equal(MIB);
    expect(bytes, 'given away').to.have.length(0);
    await sink.dispose();
  });

  it('have one worker, for as long as one is open', async () => {
    const { life, stop } = watchWorkers();
    try {
      const store = new OpfsStore();
      const sinks = await Promise.all(['a', 'b', 'c'].map((name) => store.open(sinkRequest(4, { name }))));
      for (const sink of sinks) await writeBlocks(sink, 4);
      await sinks[0]?.finish();
      await sinks[1]?.keep();
      expect(life).to.deep.equal(['start']);
      await sinks[2]?.dispose();
      expect(life).to.deep.equal(['start', 'end']);
      await sinks[0]?.dispose();
      await store.clear();
      expect(life).to.deep.equal(['start', 'end']);
    } finally {
      stop();
    }
  });

  it('leave nothing behind once they are disposed of', async () => {
    const store = new OpfsStore();
    const sinks = [await store.open(sinkRequest(4)), await store.open(sinkRequest(4))];
    for (const sink of sinks) await writeBlocks(sink, 4);
    expect(await sinkDirectories()).to.have.length(sinks.length);
    await sinks[0]?.finish();
    for (const sink of sinks) await sink.dispose();
    expect(await sinkDirectories()).to.deep.equal([]);
    // The store can be used again.
    await (await store.open(sinkRequest(4))).dispose();
  });

  it('are swept when their page is gone, and not while it lives', async () => {
    const sink = await new OpfsStore().open(sinkRequest(4));
    await writeBlocks(sink, 4);
    const file = await sink.finish();
    const abandoned = await (await sinkRoot()).getDirectoryHandle('abandoned', { create: true });
    await abandoned.getFileHandle('data', { create: true });
    await new OpfsStore().sweep();
    expect(await sinkDirectories()).not.to.include('abandoned');
    await mustBeWhole(file, 4);
    await sink.dispose();
  });

  it('can be many at once, written in turn', async function () {
    this.timeout(120_000);
    // Every open file is a file descriptor of the browser, which has few thousands for all pages.
    const few = `let open = 0;
      const { createSyncAccessHandle } = FileSystemFileHandle.prototype;
      FileSystemFileHandle.prototype.createSyncAccessHandle = function () {
        if (++open > 100) throw new Error('too many open files');
        return createSyncAccessHandle.call(this);
      };
      const { close } = FileSystemSyncAccessHandle.prototype;
      FileSystemSyncAccessHandle.prototype.close = function () {
        open--;
        close.call(this);
      };`;
    const store = new OpfsStore('', new Disk(few + diskSource()));
    const size = MIB + 1;
    const requests = Array.from({ length: MANY }, (_, index) => sinkRequest(size, { name: `${index}` }));
    const sinks = await Promise.all(requests.map((request) => store.open(request)));
    for (const sink of sinks) expect(sink).to.be.instanceOf(OpfsSink);
    for (const block of allBlocks(size)) for (const sink of sinks) await writeBlocks(sink, size, [block]);
    const files = await Promise.all(sinks.map((sink) => sink.finish()));
    for (const file of files) await mustBeWhole(file, size);
    await Promise.all(sinks.map((sink) => sink.dispose()));
  });
});
