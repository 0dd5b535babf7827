/** When the frames of a WebM file are to be shown and heard, in milliseconds. */
export interface Webm {
  readonly video: number[];
  readonly audio: number[];
}

/** Element ids of https://www.rfc-editor.org/rfc/rfc9559 that are entered or read; all others are passed over. */
const SEGMENT = 0x18538067;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const NUMBER = 0xd7;
const TYPE = 0x83;
const CLUSTER = 0x1f43b675;
const TIMESTAMP = 0xe7;
const SIMPLE_BLOCK = 0xa3;
const GROUP = 0xa0;
const BLOCK = 0xa1;
const ENTERED = [SEGMENT, TRACKS, TRACK, CLUSTER, GROUP];

/** Reads what `MediaRecorder` writes: clusters whose length may be unknown, one millisecond as the unit of time. Throws at what breaks off. */
export function readWebm(bytes: Uint8Array): Webm {
  const found: Webm = { video: [], audio: [] };
  const kinds = new Map<number, 'video' | 'audio'>();
  let [at, cluster, track] = [0, 0, 0];
  const goesOnTo = (end: number): void => {
    if (end > bytes.length) throw new Error(`It breaks off: ${bytes.length} of at least ${end} bytes.`);
  };
  const number = (length: number): number => {
    goesOnTo(at + length);
    let value = 0;
    for (let n = 0; n < length; n++) value = value * 256 + (bytes[at + n] ?? 0);
    at += length;
    return value;
  };
  /** Its first byte says by its leading zeros how long it is. @param marked the id keeps the bit that ends them */
  const vint = (marked: boolean): number => {
    const length = Math.clz32(bytes[at] ?? 0) - 23;
    const value = number(length);
    return marked ? value : value - 2 ** (7 * length);
  };
  while (at < bytes.length) {
    const id = vint(true);
    const size = vint(false);
    if (ENTERED.includes(id)) continue;
    const end = at + size;
    goesOnTo(end);
    if (id === NUMBER) track = number(size);
    else if (id === TYPE) kinds.set(track, number(size) === 1 ? 'video' : 'audio');
    else if (id === TIMESTAMP) cluster = number(size);
    else if (id === SIMPLE_BLOCK || id === BLOCK) {
      const kind = kinds.get(vint(false));
      // Signed, against its cluster.
      const offset = (number(2) << 16) >> 16;
      if (kind) found[kind].push(cluster + offset);
    }
    at = end;
  }
  return found;
}
