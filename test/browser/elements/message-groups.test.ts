import { expect } from '@open-wc/testing';
import type { ChatEntry, ChatPerson } from '../../../src/chat/chat-types.js';
import { messageGroups } from '../../../src/elements/rtc-chat/message-groups.js';

const ada: ChatPerson = { id: 'ada', name: 'Ada', isSelf: false };
const grace: ChatPerson = { id: 'grace', name: 'Grace', isSelf: false };
const MINUTE = 60_000;
const NOON = new Date(2026, 10, 21, 12).getTime();

function entry(id: string, from: ChatPerson, time: number, to: ChatPerson | null = null): ChatEntry {
  return { id, from, to, text: id, files: false, time, state: 'received', error: null };
}

const ids = (entries: ChatEntry[]): string[] =>
  messageGroups(entries).map((group) => group.entries.map(({ id }) => id).join(''));

describe('groups of messages', () => {
  it('are of one sender, to the same people, without a long pause', () => {
    expect(ids([])).to.deep.equal([]);
    const entries = [
      entry('a', ada, NOON),
      entry('b', ada, NOON + 4 * MINUTE),
      entry('c', ada, NOON + 10 * MINUTE),
      entry('d', grace, NOON + 10 * MINUTE),
      entry('e', grace, NOON + 10 * MINUTE, ada),
      entry('f', grace, NOON + 11 * MINUTE, ada),
      entry('g', { ...grace, name: 'Grace H.' }, NOON + 11 * MINUTE, ada),
    ];
    expect(ids(entries)).to.deep.equal(['ab', 'c', 'd', 'ef', 'g']);
  });

  it('begin anew with another day', () => {
    const midnight = new Date(2026, 10, 22).getTime();
    const groups = messageGroups([entry('a', ada, midnight - MINUTE), entry('b', ada, midnight + MINUTE)]);
    expect(groups.map(({ newDay }) => newDay)).to.deep.equal([false, true]);
  });
});
