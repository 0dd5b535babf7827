import { isJsonObject, parseJsonObject } from '../../protocol/checks.js';
import type { RoomSettings } from '../../protocol/signaling.js';
import { mutedSources } from './standing.js';

/** What hosts have decided for a room, as all of its servers know it. It ends with the room. */
export interface RoomRules {
  /** One more with each change, so that of two accounts the later one counts. */
  readonly revision: number;
  readonly locked: boolean;
  /** What everybody but hosts is muted in, as `Standing.muted`. */
  readonly muted: number;
  /** How often that was decided, so that a decision is carried out once and single people can be allowed after it. */
  readonly mutes: number;
  /** Who is kept out, by `keysOf`; the latest last. */
  readonly out: readonly string[];
}

/** Each takes 24 bytes of one value in Redis. Who is kept out first comes back first. */
const MAX_OUT = 256;

/** Of a room in which nothing was decided yet. */
export function firstRules(locked: boolean): RoomRules {
  return locked ? LOCKED : OPEN;
}

const OPEN: RoomRules = { revision: 0, locked: false, muted: 0, mutes: 0, out: [] };
const LOCKED: RoomRules = { ...OPEN, locked: true };

export function settingsOf({ locked, muted }: RoomRules): RoomSettings {
  return { locked, muted: mutedSources(muted) };
}

export function withLock(rules: RoomRules, locked: boolean): RoomRules {
  return { ...rules, locked };
}

export function withMuted(rules: RoomRules, muted: number): RoomRules {
  return { ...rules, muted, mutes: rules.mutes + 1 };
}

export function withOut(rules: RoomRules, keys: readonly string[]): RoomRules {
  const others = rules.out.filter((key) => !keys.includes(key));
  return { ...rules, out: [...others, ...keys].slice(-MAX_OUT) };
}

/** What a participant is known by to those who keep them out. @param subject hashed, of the join token */
export function keysOf({ id, subject }: { readonly id: string; readonly subject: string | null }): string[] {
  return subject === null ? [id] : [id, `sub:${subject}`];
}

/** Of another server of this version; `null` for anything else. */
export function readRules(text: string): RoomRules | null {
  const value = parseJsonObject(text);
  if (!isJsonObject(value) || !Array.isArray(value.out)) return null;
  const { revision, locked, muted, mutes, out } = value;
  return {
    revision: Number(revision),
    locked: locked === true,
    muted: Number(muted),
    mutes: Number(mutes),
    out: out.map(String),
  };
}
