import { signalHead } from '../frame-bytes.js';
import { readRules } from '../hosts/room-rules.js';
import type { RoomRules } from '../hosts/room-rules.js';
import { readOrder } from '../hosts/seat-order.js';
import type { SeatOrder } from '../hosts/seat-order.js';
import type { Standing } from '../hosts/standing.js';
import type { Described } from '../participant-info.js';

/** Characters of a room's hash, of a node's id, and of a version. */
export const HASH_LENGTH = 22;
export const NODE_LENGTH = 16;
const VERSION_LENGTH = 16;
const BODY = 1 + HASH_LENGTH;
const REST = BODY + VERSION_LENGTH;
/** Where the label begins in the value of a seat: behind node, connection and order. */
const LABEL = NODE_LENGTH + 1 + VERSION_LENGTH;

/** The field of a room that holds its rules, among those of its seats; no id looks like it. */
export const RULES_FIELD = '$';

/** The first letter of a label. What only a later version knows counts as no role. */
const KINDS: Readonly<Record<string, Pick<Standing, 'role' | 'promoted' | 'waiting'>>> = {
  '-': { role: null, promoted: false, waiting: false },
  g: { role: 'guest', promoted: false, waiting: false },
  k: { role: 'guest', promoted: false, waiting: true },
  p: { role: 'guest', promoted: true, waiting: false },
  h: { role: 'host', promoted: false, waiting: false },
};

/** A seat as Redis has it. */
export interface SharedSeat extends Described {
  readonly node: string;
  /** Of the room, when the participant entered: who was there first. */
  readonly order: string;
}

/** What one node sends another through Redis. `hash` stands for the room, so that its name is nowhere in Redis. */
export type NodeMessage =
  | { kind: 'roster'; hash: string; version: number; seats: SharedSeat[]; rules: RoomRules | null }
  | { kind: 'rules'; hash: string; version: number; rules: RoomRules | null }
  | { kind: 'end'; hash: string; version: number }
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
  /** `frame` is a view. */
  | { kind: 'signal'; hash: string; to: string; frame: Buffer }
  /** What a host wants of a seat, for the node that keeps it. */
  | { kind: 'order'; hash: string; to: string; order: SeatOrder }
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
      return { kind: 'signal', hash, to: message.toString('latin1', BODY, end), frame: message.subarray(end + 1) };
    }
    case 'R':
      return { kind: 'roster', hash, version: readVersion(message), ...readRoster(message.toString('utf8', REST)) };
    case 'T':
      return { kind: 'rules', hash, version: readVersion(message), rules: readRules(message.toString('utf8', REST)) };
    case 'E':
      return { kind: 'end', hash, version: readVersion(message) };
    case 'O': {
      const end = message.indexOf(0x20, BODY);
      const order = readOrder(message.toString('utf8', end + 1));
      return order && { kind: 'order', hash, to: message.toString('latin1', BODY, end), order };
    }
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
export function signalMessage(hash: string, to: string, from: string, body: Buffer): Buffer {
  const head = `S${hash}${to} ${signalHead(from)}`;
  const message = Buffer.allocUnsafe(head.length + body.length);
  message.write(head, 'latin1');
  body.copy(message, head.length);
  return message;
}

export function orderMessage(hash: string, to: string, order: SeatOrder): Buffer {
  return Buffer.from(`O${hash}${to} ${JSON.stringify(order)}`);
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

function readRoster(json: string): { seats: SharedSeat[]; rules: RoomRules | null } {
  const list = JSON.parse(json) as string[];
  const seats: SharedSeat[] = [];
  let rules: RoomRules | null = null;
  for (let at = 0; at < list.length; at += 2) {
    if (list[at] === RULES_FIELD) rules = readRules(list[at + 1] ?? '');
    else seats.push(readSeat(list[at], list[at + 1]));
  }
  seats.sort((a, b) => (a.order < b.order ? -1 : 1));
  return { seats, rules };
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

/** What Redis keeps of a participant: a letter for what they are, a digit for what is muted, then the name. */
export function writeLabel({ name, role, promoted, waiting, muted }: Standing & { readonly name: string }): string {
  const kind = role === null ? '-' : waiting ? 'k' : role === 'host' ? 'h' : promoted ? 'p' : 'g';
  return `${kind}${muted}${name}`;
}

function readLabel(label: string): Standing & { readonly name: string } {
  const kind = KINDS[label.slice(0, 1)] ?? { role: null, promoted: false, waiting: false };
  return { ...kind, muted: Number(label.slice(1, 2)), name: label.slice(2) };
}

/** The first so many words, and the rest, which may hold spaces itself. */
function split(message: Buffer, words: number): string[] {
  const parts = message.toString('utf8', REST).split(' ');
  return [...parts.slice(0, words), parts.slice(words).join(' ')];
}

function readVersion(message: Buffer): number {
  return Number(message.toString('latin1', BODY, REST));
}
