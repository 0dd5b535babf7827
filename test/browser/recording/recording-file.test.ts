import { expect } from '@open-wc/testing';
import { HeldDirectory } from '../../../src/files/sinks/held-directory.js';
import { RecordingFile } from '../../../src/recording/recording-file.js';

const piece = (letter: string, size = 400): Blob => new Blob([letter.repeat(size)]);
const names = async (): Promise<string[]> => (await HeldDirectory.list()).map(({ name }) => name);

describe('the file of a recording', () => {
  it('holds what was written, in order, and no more than a segment of it in memory', async () => {
    const file = await RecordingFile.open(1000);
    for (const letter of 'abcdefg') {
      await file.write(piece(letter));
      expect(file.inMemory).to.be.lessThan(1000);
    }
    expect(file.inMemory).to.equal(400);
    expect(await (await file.finish()).text()).to.equal([...'abcdefg'].map((letter) => letter.repeat(400)).join(''));
    await file.discard();
  });

  it('is removed from the disk when nobody wants it', async () => {
    const before = await names();
    const file = await RecordingFile.open(100);
    await file.write(piece('a'));
    expect((await names()).length).to.equal(before.length + 1);
    await file.discard();
    expect(await names()).to.deep.equal(before);
  });

  it('loses nothing on a full disk', async () => {
    const file = await RecordingFile.open(1000);
    for (const letter of 'abc') await file.write(piece(letter));
    const real = FileSystemWritableFileStream.prototype.write;
    FileSystemWritableFileStream.prototype.write = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    try {
      await file.write(piece('d'));
      await file.write(piece('e'));
      const refused = await file.write(piece('f')).catch(({ name }: DOMException) => name);
      expect(refused).to.equal('QuotaExceededError');
      expect(await (await file.finish()).text()).to.equal([...'abcdef'].map((letter) => letter.repeat(400)).join(''));
    } finally {
      FileSystemWritableFileStream.prototype.write = real;
      await file.discard();
    }
  });

  it('is in memory where there is no room on the disk for it', async () => {
    const real = navigator.storage.getDirectory;
    navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));
    try {
      const file = await RecordingFile.open(100);
      for (const letter of 'ab') await file.write(piece(letter));
      expect(await (await file.finish()).text()).to.equal('a'.repeat(400) + 'b'.repeat(400));
      await file.discard();
    } finally {
      navigator.storage.getDirectory = real;
    }
  });
});
