import type { PeerSignal } from './peer-types.js';

/** The priority field of a candidate line (RFC 8839 §5.1), in a signal of its own or within a description. */
const PRIORITY = /(candidate:\S+ \d \S+ )(\d+)(?= )/g;
/** Above what any type of candidate has by itself (RFC 8445 §5.1.2: a type preference is 126 at most). */
const TOP = 127 * 2 ** 24;

/**
 * Lets the other side's candidates of the `n`th offer outrank all of those before; the ones of the first stay as they are.
 *
 * The side in charge of ICE keeps a pair that was in use until nothing has come over it for 2.5 seconds, unless another one
 * that works has a higher priority (Chromium 156, `BasicIceController`). After a restart because of a dead direct path, the
 * relay that is found at once would have to wait as long. The priority of a pair is that of its lower half first, so the
 * own candidates still decide between new pairs, and those of the other side between the rest as they did.
 */
export function raiseCandidates({ sdp, candidate, ...signal }: PeerSignal, n: number): PeerSignal {
  if (sdp !== undefined) return { ...signal, sdp: raise(sdp, n) };
  return { ...signal, candidate: { ...candidate, candidate: raise(candidate?.candidate ?? '', n) } };
}

function raise(lines: string, n: number): string {
  if (n < 2) return lines;
  const generation = Math.min(n, 255) * 2 ** 16;
  return lines.replace(PRIORITY, (_, before: string, priority: string) => {
    return `${before}${TOP + generation + Math.floor(Number(priority) / 2 ** 15)}`;
  });
}
