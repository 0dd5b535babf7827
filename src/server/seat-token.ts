import { createHash, randomBytes } from 'node:crypto';

/**
 * A seat's id proves itself: it is a hash of the room and of a secret that only this participant was told.
 * Any server can check it with no state and no key, also one that was restarted or never saw the seat, so a
 * participant keeps its id there; and nobody can take an id without the secret behind it.
 *
 * The resume token is the secret and, behind a full stop, the epoch: a mark of this one life of the seat.
 * Counts of frames mean something only within it. Without it, a participant that missed the welcome to a new
 * seat would come back with counts of the former one, and frames would be taken for received that never were.
 */
export interface SeatToken {
  readonly id: string;
  /** 256 random bits, base64url. */
  readonly secret: string;
  readonly epoch: string;
}

const SECRET_BYTES = 32;
const EPOCH_BYTES = 6;
const ID_BYTES = 16;
const TOKEN = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{8})$/;

export function createSeatToken(room: string): SeatToken {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  return { id: seatId(room, secret), secret, epoch: createEpoch() };
}

/** The same participant in a new life of its seat. */
export function renewSeatToken(token: SeatToken): SeatToken {
  return { ...token, epoch: createEpoch() };
}

/** `null` for what no server can have made. */
export function readSeatToken(room: string, text: string): SeatToken | null {
  const [, secret, epoch] = TOKEN.exec(text) ?? [];
  return secret && epoch ? { id: seatId(room, secret), secret, epoch } : null;
}

export function formatSeatToken(token: SeatToken): string {
  return `${token.secret}.${token.epoch}`;
}

/** Of a life that nobody knows yet, or nobody is to resume. */
export function createEpoch(): string {
  return randomBytes(EPOCH_BYTES).toString('base64url');
}

/** Rooms hold no line feed (names are normalised), so the two parts cannot run into each other. */
function seatId(room: string, secret: string): string {
  return createHash('sha256').update(`${room}\n${secret}`).digest().subarray(0, ID_BYTES).toString('base64url');
}
