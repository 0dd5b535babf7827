import { BLOCK_SIZE } from '../../src/protocol/files.js';
import type { FileStorage } from '../../src/files/sinks/file-sink.js';
import { blockContent, digestOf, mustBeWhole, sinkRequest, writeBlocks } from './sink-contract.js';
import type { SinkSuite } from './sink-contract.js';

type Storage = Pick<FileStorage, 'open' | 'partials' | 'clear'>;

const SIZE = 5 * BLOCK_SIZE + 9;

/**
 * What every storage must do that keeps files which came in part. `reload` gives the storage that a page finds which
 * is opened next; nothing is in it at the start of a test, and tests leave nothing.
 */
export function storageContract(name: string, { describe, it }: SinkSuite, reload: () => Storage): void {
  async function keepSome(blocks: number[], request = sinkRequest(SIZE)): Promise<void> {
    const sink = await reload().open(request);
    await writeBlocks(sink, request.size, blocks);
    await sink.keep();
  }

  function mustBe(what: string, actual: unknown, expected: unknown): void {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
  }

  const blocks = (stored: ReadonlyMap<number, unknown>) => [...stored.keys()].sort((a, b) => a - b);

  describe(name, () => {
    it('continues what was kept of the same file', async () => {
      await keepSome([4, 0, 5]);
      const sink = await reload().open(sinkRequest(SIZE, { id: 'y' }));
      mustBe('stored', blocks(sink.stored), [0, 4, 5]);
      for (const [block, digest] of sink.stored) {
        mustBe('digest', [...digest], [...(await digestOf(blockContent(SIZE, block)))]);
      }
      await writeBlocks(sink, SIZE, [1, 2, 3]);
      const file = await sink.finish();
      mustBe('type', file.type, 'image/png');
      await mustBeWhole(file, SIZE);
      await sink.dispose();
      mustBe('partials', await reload().partials(), []);
    });

    it('names what was kept, as long as it is not in use', async () => {
      const { id, name, folder, size, lastModified, type } = sinkRequest(SIZE, { folder: 'a/b' });
      await keepSome([1], sinkRequest(SIZE, { folder: 'a/b' }));
      const [partial, ...others] = await reload().partials();
      mustBe('others', others, []);
      const { id: id_, name: name_, folder: folder_, size: size_, lastModified: time_, type: type_ } = partial ?? {};
      mustBe('partial', [id_, name_, folder_, size_, time_, type_], [id, name, folder, size, lastModified, type]);
      const sink = await reload().open(sinkRequest(SIZE, { folder: 'a/b' }));
      mustBe('partials', await reload().partials(), []);
      await sink.dispose();
    });

    it('begins anew with another file', async () => {
      await keepSome([1]);
      const others = [{ name: 'g.bin' }, { folder: 'a' }, { size: SIZE + 1 }, { lastModified: 1 }];
      for (const other of others) {
        const sink = await reload().open({ ...sinkRequest(SIZE), ...other });
        mustBe(JSON.stringify(other), blocks(sink.stored), []);
        await sink.dispose();
      }
      await reload().clear();
    });

    it('lets nobody continue what is in use', async () => {
      await keepSome([1]);
      const one = await reload().open(sinkRequest(SIZE));
      const two = await reload().open(sinkRequest(SIZE));
      mustBe('stored', [blocks(one.stored), blocks(two.stored)], [[1], []]);
      await one.dispose();
      await two.dispose();
    });

    it('keeps more of it with every attempt', async () => {
      for (const block of [2, 0, 1]) await keepSome([block]);
      const sink = await reload().open(sinkRequest(SIZE));
      mustBe('stored', blocks(sink.stored), [0, 1, 2]);
      await sink.dispose();
    });

    it('keeps what came last of a block that came again', async () => {
      const sink = await reload().open(sinkRequest(SIZE));
      await writeBlocks(sink, SIZE, [1], 1);
      await writeBlocks(sink, SIZE, [1]);
      await sink.keep();
      const again = await reload().open(sinkRequest(SIZE));
      mustBe('digest', [...(again.stored.get(1) ?? [])], [...(await digestOf(blockContent(SIZE, 1)))]);
      await again.dispose();
    });

    it('removes on request all that is not in use', async () => {
      await keepSome([0], sinkRequest(SIZE, { name: 'kept' }));
      const used = await reload().open(sinkRequest(SIZE));
      await writeBlocks(used, SIZE);
      await reload().clear();
      mustBe('partials', await reload().partials(), []);
      const sink = await reload().open(sinkRequest(SIZE, { name: 'kept' }));
      mustBe('stored', blocks(sink.stored), []);
      await sink.dispose();
      await mustBeWhole(await used.finish(), SIZE);
      await used.dispose();
    });
  });
}
