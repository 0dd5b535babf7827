import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FreeNames } from '../../../src/controllers/free-names.js';
import type { SavedFile } from '../../../src/controllers/save-in-folder.js';
import { writeZip } from '../../../src/controllers/save-as-zip.js';
import { entriesOf } from '../../fakes/read-zip.js';

const file = (folder: string, name: string, text: string, lastModified = Date.UTC(2026, 10, 21, 10)): SavedFile => ({
  ...{ folder, name },
  file: new File([text], name, { lastModified }),
});

async function zip(files: SavedFile[]) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const saved: string[] = [];
  let written = 0;
  const place = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (part) => void parts.push(part) });
  await writeZip(place, files, {
    signal: new AbortController().signal,
    wrote: (bytes) => void (written += bytes),
    saved: ({ name }) => saved.push(name),
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return { bytes, parts, saved, written, entries: entriesOf(bytes) };
}

const names = ({ entries }: { entries: { name: string }[] }): string[] => entries.map(({ name }) => name);

describe('a zip of received files', () => {
  it('has each of them in its folder, with its bytes and its time', async () => {
    const { bytes, saved, written, entries } = await zip([
      file('Holiday/Lisbon', 'naïve – 海.txt', 'hello'),
      file('', 'empty', ''),
    ]);
    assert.deepEqual(
      entries.map(({ name, text }) => [name, text]),
      [
        ['Holiday/Lisbon/naïve – 海.txt', 'hello'],
        ['empty', ''],
      ],
    );
    assert.equal(entries[0]?.time.getFullYear(), 2026);
    assert.deepEqual(saved, ['naïve – 海.txt', 'empty']);
    assert.equal(written, bytes.length);
  });

  it('has two of one name beside each other, upper and lower case being the same', async () => {
    const made = await zip([
      file('a', 'x.txt', '1'),
      file('a', 'X.TXT', '2'),
      file('b', 'x.txt', '3'),
      file('a', 'x.txt', '4'),
    ]);
    assert.deepEqual(names(made), ['a/x.txt', 'a/X (1).TXT', 'b/x.txt', 'a/x (2).txt']);
  });

  it('takes the place of none that is called so by itself', async () => {
    const made = await zip([file('', 'x.txt', ''), file('', 'x.txt', ''), file('', 'x (1).txt', '')]);
    assert.deepEqual(names(made), ['x.txt', 'x (1).txt', 'x (1) (1).txt']);
  });

  it('has a time that a zip can tell', async () => {
    const { entries } = await zip([file('', 'old', '', 0)]);
    assert.equal(entries[0]?.time.getFullYear(), 1980);
  });

  it('is written in large pieces, however small the files are', async () => {
    const { parts, saved } = await zip(Array.from({ length: 500 }, (_, index) => file('', `${index}.txt`, 'hello')));
    assert.equal(saved.length, 500);
    assert.equal(parts.length, 1);
  });

  it('ends when it is cancelled, and says so', async () => {
    const abort = new AbortController();
    const aborted: unknown[] = [];
    const place = new WritableStream<Uint8Array<ArrayBuffer>>({
      write: () => abort.abort(),
      abort: (reason) => void aborted.push(reason),
    });
    const files = [file('', 'a', 'x'.repeat(3 << 20)), file('', 'b', 'x'.repeat(3 << 20))];
    const progress = { signal: abort.signal, wrote: () => {}, saved: () => {} };
    await assert.rejects(writeZip(place, files, progress), { name: 'AbortError' });
    assert.equal(aborted.length, 1);
  });

  it('finds a hundred thousand names like one without counting again each time', { timeout: 10_000 }, () => {
    const names = new FreeNames();
    const found = new Set(Array.from({ length: 100_000 }, () => names.like('', 'x.txt').next().value));
    assert.equal(found.size, 100_000);
    assert.ok(found.has('x (99999).txt'));
  });
});
