import type { FileSink, SinkRequest } from '../../src/files/sinks/file-sink.js';

export interface SinkSuite {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
}

const MIB = 1024 * 1024;

/** What every sink must do. `open` makes an empty one; runs under any runner with `describe` and `it`. */
export function sinkContract(
  name: string,
  { describe, it }: SinkSuite,
  open: (request: SinkRequest) => Promise<FileSink>,
): void {
  const request = (size: number): SinkRequest => ({
    ...{ id: '../x', name: 'f.bin', type: 'image/png', size, lastModified: 1_600_000_000_000 },
  });

  /** Bytes that differ from place to place. */
  function content(offset: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(length).map((_, index) => ((offset + index) * 2_654_435_761) >>> 24);
  }

  async function mustEqual(file: File, size: number): Promise<void> {
    if (file.size !== size) throw new Error(`${file.size} bytes instead of ${size}`);
    for (let offset = 0; offset < size; offset += 4 * MIB) {
      const actual = new Uint8Array(await file.slice(offset, offset + 4 * MIB).arrayBuffer());
      const wrong = content(offset, actual.length).findIndex((byte, index) => byte !== actual[index]);
      if (wrong >= 0) throw new Error(`differs at byte ${offset + wrong}`);
    }
  }

  async function fill(
    sink: FileSink,
    size: number,
    piece: number,
    order: (pieces: number[]) => number[],
  ): Promise<void> {
    const pieces = Array.from({ length: Math.ceil(size / piece) }, (_, index) => index * piece);
    for (const offset of order(pieces)) await sink.write(offset, content(offset, Math.min(piece, size - offset)));
  }

  describe(name, () => {
    const cases: [what: string, size: number, piece: number, order: (pieces: number[]) => number[]][] = [
      ['nothing at all', 0, MIB, (pieces) => pieces],
      ['one byte', 1, MIB, (pieces) => pieces],
      ['many segments in order', 70 * MIB + 17, MIB, (pieces) => pieces],
      ['pieces in reverse', 40 * MIB + 3, MIB, (pieces) => pieces.toReversed()],
      ['pieces that cross segments', 35 * MIB, 3 * MIB + 1, (pieces) => pieces],
      // As when one block was damaged and comes again later.
      ['a piece that comes late', 34 * MIB, MIB, ([first = 0, ...rest]) => [...rest, first]],
    ];
    for (const [what, size, piece, order] of cases) {
      it(`gives back ${what}, under its name`, async () => {
        const sink = await open(request(size));
        await fill(sink, size, piece, order);
        const file = await sink.finish();
        await mustEqual(file, size);
        const facts = [file.name, file.type, file.lastModified].join();
        if (facts !== 'f.bin,image/png,1600000000000') throw new Error(facts);
        await sink.dispose();
      });
    }

    it('can be disposed of half-way, and twice', async () => {
      const sink = await open(request(3 * MIB));
      await sink.write(0, content(0, MIB));
      await sink.dispose();
      await sink.dispose();
    });

    it('can be disposed of while it writes', async () => {
      const sink = await open(request(3 * MIB));
      const writing = sink.write(0, content(0, MIB)).then(
        () => 'written',
        () => 'refused',
      );
      await sink.dispose();
      await writing;
    });

    it('keeps files apart', async () => {
      const [one, two] = [await open(request(2)), await open(request(2))];
      await one.write(0, new Uint8Array([1, 2]));
      await two.write(0, new Uint8Array([3, 4]));
      const both = await new Blob([await one.finish(), await two.finish()]).arrayBuffer();
      if (new Uint8Array(both).join() !== '1,2,3,4') throw new Error('mixed up');
      await Promise.all([one.dispose(), two.dispose()]);
    });
  });
}
