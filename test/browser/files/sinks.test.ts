import { expect } from '@open-wc/testing';
import { HeldDirectory } from '../../../src/files/sinks/held-directory.js';
import { MemorySink } from '../../../src/files/sinks/memory-sink.js';
import { OpfsSink } from '../../../src/files/sinks/opfs-sink.js';
import { OpfsStore } from '../../../src/files/sinks/opfs-store.js';
import { SegmentSink } from '../../../src/files/sinks/segment-sink.js';
import { allBlocks, mustBeWhole, sinkContract, sinkRequest, writeBlocks } from '../../shared/sink-contract.js';
import { emptyDisk, sinkDirectories, sinkRoot, slowSuite } from './support/sinks-on-disk.js';

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
    await sink.dispose();
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
    const store = new OpfsStore();
    const size = MIB + 1;
    const requests = Array.from({ length: MANY }, (_, index) => sinkRequest(size, { name: `${index}` }));
    const sinks = await Promise.all(requests.map((request) => store.open(request)));
    for (const block of allBlocks(size)) for (const sink of sinks) await writeBlocks(sink, size, [block]);
    const files = await Promise.all(sinks.map((sink) => sink.finish()));
    for (const file of files) await mustBeWhole(file, size);
    await Promise.all(sinks.map((sink) => sink.dispose()));
  });
});
