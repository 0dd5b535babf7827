import type { ChatEntry } from '../../chat/chat-types.js';

/** Milliseconds between two messages of one sender that still stand under one name. */
const TOGETHER = 5 * 60_000;

/** Messages of one sender to the same people that follow each other closely. */
export interface MessageGroup {
  readonly first: ChatEntry;
  readonly entries: readonly ChatEntry[];
  /** The first of another day than the one before it. */
  readonly newDay: boolean;
}

export function messageGroups(entries: readonly ChatEntry[]): MessageGroup[] {
  const groups: (MessageGroup & { entries: ChatEntry[] })[] = [];
  let before: ChatEntry | undefined;
  for (const entry of entries) {
    const newDay = before !== undefined && dayOf(before) !== dayOf(entry);
    const group = groups.at(-1);
    if (group && before && !newDay && together(before, entry)) group.entries.push(entry);
    else groups.push({ first: entry, entries: [entry], newDay });
    before = entry;
  }
  return groups;
}

function together(before: ChatEntry, entry: ChatEntry): boolean {
  return (
    before.from.id === entry.from.id &&
    before.from.name === entry.from.name &&
    before.to?.id === entry.to?.id &&
    entry.time - before.time < TOGETHER
  );
}

const dayOf = ({ time }: ChatEntry): string => new Date(time).toDateString();
