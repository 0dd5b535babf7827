export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  readonly time: Date;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}

/**
 * Reads an uncompressed zip from its end, as programs that unpack do, and checks each entry against its checksum.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function entriesOf(zip: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const end = zip.length - 22;
  expect(view.getUint32(end, true), 0x0605_4b50, 'end of the directory');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    expect(view.getUint32(at, true), 0x0201_4b50, 'entry of the directory');
    expect(view.getUint16(at + 10, true), 0, 'method');
    expect(view.getUint16(at + 8, true) & 0x800, 0x800, 'names are UTF-8');
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + 46, at + 46 + nameLength);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true), 0x0403_4b50, 'local header');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.subarray(start, start + size);
    expect(crc32(bytes), view.getUint32(at + 16, true), 'checksum');
    const [time, date] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)];
    entries.push({
      name: decoder.decode(name),
      text: decoder.decode(bytes),
      time: new Date(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  expect(at, end, 'length of the directory');
  return entries;
}

function expect(actual: number, wanted: number, what: string): void {
  if (actual !== wanted) throw new Error(`${what}: ${actual} in place of ${wanted}`);
}
