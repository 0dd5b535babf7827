import { BLOCK_SIZE } from '../../src/protocol/files.js';
import { blockCount, blockLength } from '../../src/files/block-set.js';
import type { FileSink, SinkRequest } from '../../src/files/sinks/file-sink.js';

export interface SinkSuite {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
}

const PATTERN = new Uint8Array(BLOCK_SIZE).map((_, index) => (index * 2_654_435_761) >>> 24);

export function sinkRequest(size: number, rest: Partial<SinkRequest> = {}): SinkRequest {
  const file = { id: 'x', name: 'f.bin', folder: '', type: 'image/png', lastModified: 1_600_000_000_000 };
  return { ...file, size, ...rest };
}

/** A block's bytes, which differ from place to place and from block to block. @param salt gives others */
export function blockContent(size: number, block: number, salt = 0): Uint8Array<ArrayBuffer> {
  const bytes = PATTERN.slice(0, blockLength(size, block));
  if (bytes.length >= 8) new DataView(bytes.buffer).setUint32(4, block + salt * 2 ** 24);
  return bytes;
}

export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Writes these blocks of a file as `blockContent` has them. Default: all, in order. */
export async function writeBlocks(
  sink: FileSink,
  size: number,
  blocks: readonly number[] = allBlocks(size),
  salt = 0,
): Promise<void> {
  for (const block of blocks) {
    const bytes = blockContent(size, block, salt);
    await sink.write(block, bytes, await digestOf(bytes));
  }
}

export function allBlocks(size: number): number[] {
  return Array.from({ length: blockCount(size) }, (_, block) => block);
}

/** Throws unless the file is what `blockContent` says. */
export async function mustBeWhole(file: File, size: number): Promise<void> {
  if (file.size !== size) throw new Error(`${file.size} bytes instead of ${size}`);
  for (const block of allBlocks(size)) {
    const at = block * BLOCK_SIZE;
    const actual = new Uint8Array(await file.slice(at, at + BLOCK_SIZE).arrayBuffer());
    const expected = blockContent(size, block);
    // A plain loop, because there are hundreds of millions of them.
    for (let index = 0; index < expected.length; index++) {
      if (actual[index] !== expected[index]) throw new Error(`differs at byte ${at + index}`);
    }
  }
}

/** What every sink must do. `open` makes an empty one; runs under any runner with `describe` and `it`. */
export function sinkContract(
  name: string,
  { describe, it }: SinkSuite,
  open: (request: SinkRequest) => Promise<FileSink>,
): void {
  const MIB = BLOCK_SIZE;

  describe(name, () => {
    const cases: [what: string, size: number, order: (blocks: number[]) => number[]][] = [
      ['nothing at all', 0, (blocks) => blocks],
      ['one byte', 1, (blocks) => blocks],
      ['many blocks in order', 70 * MIB + 17, (blocks) => blocks],
      ['blocks in reverse', 40 * MIB + 3, (blocks) => blocks.toReversed()],
      // As when one block was damaged and comes again later.
      ['a block that comes late', 34 * MIB, ([first = 0, ...rest]) => [...rest, first]],
    ];
    for (const [what, size, order] of cases) {
      it(`gives back ${what}, under its name`, async () => {
        const sink = await open(sinkRequest(size));
        if (sink.stored.size > 0) throw new Error('has what nobody wrote');
        await writeBlocks(sink, size, order(allBlocks(size)));
        const file = await sink.finish();
        await mustBeWhole(file, size);
        const facts = [file.name, file.type, file.lastModified].join();
        if (facts !== 'f.bin,image/png,1600000000000') throw new Error(facts);
        await sink.dispose();
      });
    }

    it('takes what comes last of a block that comes again', async () => {
      const size = 33 * MIB;
      const sink = await open(sinkRequest(size));
      await writeBlocks(sink, size, [1, 2], 1);
      await writeBlocks(sink, size);
      await writeBlocks(sink, size, [0], 1);
      await writeBlocks(sink, size, [0]);
      await mustBeWhole(await sink.finish(), size);
      await sink.dispose();
    });

    it('can be disposed of half-way, and twice', async () => {
      const sink = await open(sinkRequest(3 * MIB));
      await writeBlocks(sink, 3 * MIB, [0]);
      await sink.dispose();
      await sink.dispose();
    });

    it('can be disposed of while it writes', async () => {
      const sink = await open(sinkRequest(3 * MIB));
      const blocks = [blockContent(3 * MIB, 0), blockContent(3 * MIB, 1)] as const;
      const digests = [await digestOf(blocks[0]), await digestOf(blocks[1])] as const;
      const writing = sink.write(0, blocks[0], digests[0]);
      const disposing = sink.dispose();
      // The second is one that came too late.
      await Promise.allSettled([writing, sink.write(1, blocks[1], digests[1])]);
      await disposing;
    });

    it('can be let go of half-way', async () => {
      const sink = await open(sinkRequest(3 * MIB));
      await writeBlocks(sink, 3 * MIB, [1]);
      await sink.keep();
      await (await open(sinkRequest(3 * MIB))).dispose();
    });

    it('keeps files apart', async () => {
      const [one, two] = [await open(sinkRequest(2)), await open(sinkRequest(2))];
      for (const [sink, bytes] of [[one, [1, 2]] as const, [two, [3, 4]] as const]) {
        const block = new Uint8Array(bytes);
        await sink.write(0, block, await digestOf(block));
      }
      const both = await new Blob([await one.finish(), await two.finish()]).arrayBuffer();
      if (new Uint8Array(both).join() !== '1,2,3,4') throw new Error('mixed up');
      await Promise.all([one.dispose(), two.dispose()]);
    });
  });
}
