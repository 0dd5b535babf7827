import type { ParticipantInfo, Role } from '../../protocol/signaling.js';

/** Characters of a room's hash, of a node's id, and of a version. */
export const HASH_LENGTH = 22;
export const NODE_LENGTH = 16;
const VERSION_LENGTH = 16;
const BODY = 1 + HASH_LENGTH;
const REST = BODY + VERSION_LENGTH;
/** Where the label begins in the value of a seat: behind node, connection and order. */
const LABEL = NODE_LENGTH + 1 + VERSION_LENGTH;

const NO_ROLE = '-';
const ROLE_LETTERS: Readonly<Record<Role, string>> = { host: 'h', guest: 'g' };
const ROLES_BY_LETTER: ReadonlyMap<string, Role> = new Map([
  [ROLE_LETTERS.host, 'host'],
  [ROLE_LETTERS.guest, 'guest'],
]);

/** A seat as Redis has it. */
export interface SharedSeat extends ParticipantInfo {
  readonly node: string;
  /** Of the room, when the participant entered: who was there first. */
  readonly order: string;
}

/** What one node sends another through Redis. `hash` stands for the room, so that its name is nowhere in Redis. */
export type NodeMessage =
  | { kind: 'roster'; hash: string; version: number; seats: SharedSeat[] }
  | { kind: 'presence'; hash: string; version: number; seat: SharedSeat }
  | { kind: 'join'; hash: string; version: number; seat: SharedSeat; ask: string }
  | {
      kind: 'move';
      hash: string;
      version: number;
      seat: SharedSeat;
      /** Which of the askings of its node it answers; `-` for none. */
      ask: string;
      from: string;
      claim: { epoch: string; received: number } | null;
    }
  | { kind: 'leave'; hash: string; version: number; id: string; reason: string }
  | { kind: 'signal'; hash: string; to: string; frame: Buffer }
  | { kind: 'renew'; hash: string; to: string }
  | { kind: 'handover'; hash: string; handover: Handover }
  | { kind: 'fence'; hash: string; id: string; ask: string }
  | { kind: 'probe'; nonce: string };

/** What a seat takes along to another node; `null`: nothing that its participant could go on with. */
export interface Handover {
  readonly id: string;
  readonly held: { readonly name: string; readonly received: number; readonly missed: readonly Buffer[] } | null;
}

/** `null` for what no node of this version says. */
export function readMessage(message: Buffer): NodeMessage | null {
  const hash = message.toString('latin1', 1, BODY);
  switch (String.fromCharCode(message[0] ?? 0)) {
    case 'S': {
      const end = message.indexOf(0x20, BODY);
      // Copied: a view would keep the whole chunk that it came in alive for as long as the frame is kept.
      const frame = Buffer.from(message.subarray(end + 1));
      return { kind: 'signal', hash, to: message.toString('latin1', BODY, end), frame };
    }
    case 'R':
      return { kind: 'roster', hash, version: readVersion(message), seats: readRoster(message.toString('utf8', REST)) };
    case 'P': {
      const [id, value] = split(message, 1);
      return { kind: 'presence', hash, version: readVersion(message), seat: readSeat(id, value) };
    }
    case 'J': {
      const [id, ask = '-', value] = split(message, 2);
      return { kind: 'join', hash, version: readVersion(message), seat: readSeat(id, value), ask };
    }
    case 'M': {
      const [id, ask = '-', from = '', epoch = '-', received, value] = split(message, 5);
      const claim = epoch === '-' ? null : { epoch, received: Number(received) };
      return { kind: 'move', hash, version: readVersion(message), seat: readSeat(id, value), ask, from, claim };
    }
    case 'L': {
      const [id = '', reason = ''] = split(message, 1);
      return { kind: 'leave', hash, version: readVersion(message), id, reason };
    }
    case 'G':
      return { kind: 'renew', hash, to: message.toString('latin1', BODY) };
    case 'H':
      return { kind: 'handover', hash, handover: readHandover(message.subarray(BODY)) };
    case 'F': {
      const [id = '', ask = ''] = message.toString('latin1', BODY).split(' ');
      return { kind: 'fence', hash, id, ask };
    }
    case 'B':
      return { kind: 'probe', nonce: message.toString('latin1', 1) };
    default:
      return null;
  }
}

/** The frame as the participant gets it, behind what leads it there. */
export function signalMessage(hash: string, to: string, frame: Buffer): Buffer {
  const head = `S${hash}${to} `;
  const message = Buffer.allocUnsafe(head.length + frame.length);
  message.write(head, 'latin1');
  frame.copy(message, head.length);
  return message;
}

export function renewMessage(hash: string, to: string): Buffer {
  return Buffer.from(`G${hash}${to}`, 'latin1');
}

export function fenceMessage(hash: string, { id, ask }: { id: string; ask: string }): Buffer {
  return Buffer.from(`F${hash}${id} ${ask}`, 'latin1');
}

export function probeMessage(nonce: string): Buffer {
  return Buffer.from(`B${nonce}`, 'latin1');
}

export function handoverMessage(hash: string, { id, held }: Handover): Buffer {
  const head = held && { name: held.name, received: held.received, lengths: held.missed.map(({ length }) => length) };
  return Buffer.concat([Buffer.from(`H${hash}${JSON.stringify({ id, held: head })}\n`), ...(held?.missed ?? [])]);
}

function readHandover(bytes: Buffer): Handover {
  const end = bytes.indexOf(0x0a);
  const { id, held } = JSON.parse(bytes.toString('utf8', 0, end)) as {
    id: string;
    held: { name: string; received: number; lengths: number[] } | null;
  };
  if (!held) return { id, held: null };
  let at = end + 1;
  const missed = held.lengths.map((length) => Buffer.from(bytes.subarray(at, (at += length))));
  return { id, held: { name: held.name, received: held.received, missed } };
}

function readRoster(json: string): SharedSeat[] {
  const list = JSON.parse(json) as string[];
  const seats = list.flatMap((id, index) => (index % 2 ? [] : [readSeat(id, list[index + 1])]));
  return seats.sort((a, b) => (a.order < b.order ? -1 : 1));
}

function readSeat(id = '', value = ''): SharedSeat {
  return {
    id,
    node: value.slice(0, NODE_LENGTH),
    connected: value[NODE_LENGTH] === '1',
    order: value.slice(NODE_LENGTH + 1, LABEL),
    ...readLabel(value.slice(LABEL)),
  };
}

/** What Redis keeps of a participant without reading it: a letter for the role, then the name. */
export function writeLabel({ name, role }: { readonly name: string; readonly role: Role | null }): string {
  return (role === null ? NO_ROLE : ROLE_LETTERS[role]) + name;
}

/** A letter that only a later version knows counts as no role. */
function readLabel(label: string): { name: string; role?: Role } {
  const role = ROLES_BY_LETTER.get(label.slice(0, 1));
  return { name: label.slice(1), ...(role && { role }) };
}

/** The first so many words, and the rest, which may hold spaces itself. */
function split(message: Buffer, words: number): string[] {
  const parts = message.toString('utf8', REST).split(' ');
  return [...parts.slice(0, words), parts.slice(words).join(' ')];
}

function readVersion(message: Buffer): number {
  return Number(message.toString('latin1', BODY, REST));
}
