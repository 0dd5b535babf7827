import { expect } from '@open-wc/testing';
import { BrowserStorage } from '../../../src/files/sinks/browser-storage.js';
import { ChosenSink } from '../../../src/files/sinks/chosen-sink.js';
import { removeEntry } from '../../../src/files/sinks/remove-entry.js';
import { mustBeWhole, sinkContract, sinkRequest, writeBlocks } from '../../shared/sink-contract.js';
import { slowSuite } from './support/sinks-on-disk.js';

const MIB = 1024 * 1024;
const SIZE = 2 * MIB + 5;

// What pickers give has the same interface, and cannot be had without a person.
let into: FileSystemDirectoryHandle;

/** Paths of all files below. */
async function files(directory = into, path = ''): Promise<string[]> {
  const found: string[] = [];
  for await (const [name, handle] of directory) {
    if (handle instanceof FileSystemDirectoryHandle) found.push(...(await files(handle, `${path}${name}/`)));
    else found.push(path + name);
  }
  return found.sort();
}

async function put(name: string, text = 'mine'): Promise<FileSystemFileHandle> {
  const file = await into.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
  return file;
}

async function textOf(file: FileSystemFileHandle): Promise<string> {
  return (await file.getFile()).text();
}

describe('a place that was chosen', () => {
  const request = (name = 'a.txt', folder = '') => sinkRequest(SIZE, { name, folder, into });

  beforeEach(async () => {
    into = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
  });
  afterEach(async () => (await navigator.storage.getDirectory()).removeEntry('chosen', { recursive: true }));

  sinkContract('directory', slowSuite, (each) => ChosenSink.open(each, into));
  sinkContract('file', slowSuite, async (each) => {
    return ChosenSink.open(each, await into.getFileHandle(crypto.randomUUID(), { create: true }));
  });

  it('gets the file with its folders, which stays when the page lets go of it', async () => {
    const sink = await new BrowserStorage().open(request('a.txt', 'b/c'));
    await writeBlocks(sink, SIZE);
    const file = await sink.finish();
    expect(file.name).to.equal('a.txt');
    await sink.dispose();
    expect(await files()).to.deep.equal(['b/c/a.txt']);
    await mustBeWhole(file, SIZE);
  });

  it('gets even small files', async () => {
    const sink = await new BrowserStorage().open({ ...request(), size: 1 });
    await writeBlocks(sink, 1);
    await sink.finish();
    await sink.keep();
    expect(await files()).to.deep.equal(['a.txt']);
  });

  it('never loses a file of the same name', async () => {
    const mine = await put('a.txt');
    await into.getDirectoryHandle('a (1).txt', { create: true });
    const storage = new BrowserStorage();
    const sinks = await Promise.all([request(), request(), request('.a')].map((each) => storage.open(each)));
    sinks.push(await storage.open(request('.a')));
    for (const sink of sinks) {
      await writeBlocks(sink, SIZE);
      await mustBeWhole(await sink.finish(), SIZE);
    }
    expect(await textOf(mine)).to.equal('mine');
    expect(await files()).to.deep.equal(['.a', '.a (1)', 'a (2).txt', 'a (3).txt', 'a.txt']);
  });

  it('ends up with some name when hundreds are taken', async () => {
    await put('a');
    for (let copy = 1; copy < 100; copy++) await put(`a (${copy})`);
    const sink = await ChosenSink.open(request('a'), into);
    await writeBlocks(sink, SIZE);
    await sink.finish();
    const others = (await files()).filter((name) => name.length > 'a (100)'.length);
    expect(others).to.have.length(1);
  });

  for (const end of ['dispose', 'keep'] as const) {
    it(`is left as it was by ${end}() half-way`, async () => {
      const mine = await put('mine.txt');
      const sinks = [await ChosenSink.open(request(), into), await ChosenSink.open(request(), mine)];
      for (const sink of sinks) {
        await writeBlocks(sink, SIZE, [0]);
        await sink[end]();
      }
      expect(await files()).to.deep.equal(['mine.txt']);
      expect(await textOf(mine)).to.equal('mine');
    });
  }

  it('is left as it was even where the browser frees the file late', async () => {
    const file = await put('a');
    const stream = await file.createWritable();
    const removing = removeEntry(into, 'a');
    await stream.abort();
    await removing;
    expect(await files()).to.deep.equal([]);
  });

  it('can be a file, which is written anew', async () => {
    const mine = await put('mine.txt', 'x'.repeat(2 * SIZE));
    const sink = await new BrowserStorage().open({ ...request(), into: mine });
    await writeBlocks(sink, SIZE);
    const file = await sink.finish();
    expect(file.name).to.equal('a.txt');
    await mustBeWhole(file, SIZE);
    expect(await files()).to.deep.equal(['mine.txt']);
  });

  for (const folder of ['..', 'a/../..', '.', '/', 'a//b']) {
    it(`is not left by way of "${folder}"`, async () => {
      const opening = new BrowserStorage().open(request('a.txt', folder));
      const error = await opening.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(TypeError);
      expect(await files()).to.deep.equal([]);
    });
  }

  it('is told of when a file is where a folder should be, and takes the next', async () => {
    await put('b');
    const storage = new BrowserStorage();
    const error = await storage.open(request('a.txt', 'b')).catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'TypeMismatchError');
    const sink = await storage.open(request());
    await sink.dispose();
  });
});
