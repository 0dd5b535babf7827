import { expect } from '@open-wc/testing';
import { BrowserStorage } from '../../../src/files/sinks/browser-storage.js';
import { MemorySink } from '../../../src/files/sinks/memory-sink.js';
import { OpfsSink } from '../../../src/files/sinks/opfs-sink.js';
import { OpfsStore } from '../../../src/files/sinks/opfs-store.js';
import { sinkContract } from '../../shared/sink-contract.js';

const suite = {
  describe: (name: string, body: () => void) => void describe(name, body),
  it: (name: string, body: () => Promise<void>) =>
    void it(name, async function (this: Mocha.Context) {
      this.timeout(30_000);
      await body();
    }),
};

async function directories(): Promise<string[]> {
  const root = await (
    await navigator.storage.getDirectory()
  ).getDirectoryHandle('rtc-elements-files', { create: true });
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  return names;
}

const request = { id: 'x', name: 'f', type: 'image/png', size: 4, lastModified: 0 };

sinkContract('MemorySink', suite, (each) => Promise.resolve(new MemorySink(each)));

describe('files on disk', () => {
  const store = new OpfsStore();
  sinkContract('OpfsSink', suite, (each) => store.open(each));

  it('are what this browser takes', async () => {
    const sink = await new BrowserStorage().open(request);
    expect(sink).to.be.instanceOf(OpfsSink);
    await sink.dispose();
  });

  it('leave nothing behind once they are disposed of', async () => {
    const own = new OpfsStore();
    const before = await directories();
    const sinks = [await own.open(request), await own.open(request)];
    await sinks[0]?.write(0, new Uint8Array(4));
    expect(await directories()).to.have.length(before.length + sinks.length);
    await sinks[0]?.finish();
    for (const sink of sinks) await sink.dispose();
    expect(await directories()).to.deep.equal(before);
    // The store can be used again.
    await (await own.open(request)).dispose();
  });

  it('are swept when their page is gone, and not while it lives', async () => {
    const own = new OpfsStore();
    const sink = await own.open(request);
    await sink.write(0, new Uint8Array([1, 2, 3, 4]));
    const file = await sink.finish();
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('rtc-elements-files');
    const abandoned = await root.getDirectoryHandle('abandoned', { create: true });
    await abandoned.getFileHandle('0', { create: true });
    await new OpfsStore().sweep();
    expect(await directories()).not.to.include('abandoned');
    expect((await file.arrayBuffer()).byteLength).to.equal(4);
    await sink.dispose();
  });

  it('know how much room there is', async () => {
    expect(await new BrowserStorage().free()).to.be.greaterThan(0);
  });
});
