import { RtcError } from '../base/rtc-error.js';
import { TokenBucket } from '../base/token-bucket.js';
import { type ChatPayload, checkText, parseChatPayload } from './chat-payload.js';
import type { Chat, ChatEntry, ChatPerson, FilesNote } from './chat-types.js';

const MAX_ENTRIES = 500;

export interface ChatLogDeps {
  /** Oneself; `null` before the room let us in. */
  self(): ChatPerson | null;
  /** Those who can be written to. */
  others(): readonly ChatPerson[];
  /** A promise for each, which resolves once the connection to them has taken it. @throws RtcError */
  send(ids: readonly string[], payload: ChatPayload): Promise<void>[];
  /** Anything here changed. */
  changed(): void;
}

/**
 * The conversation of one stay in a room: what was written here and what arrived, in that order, as there is no
 * common clock. Those who come later get nothing of before.
 *
 * A writer may send 20 messages at once and 5 a second after that. Of one sender ten times as many are taken at once,
 * because what somebody wrote while the connection was away comes all together; the rest of a flood is dropped.
 */
export class ChatLog implements Chat {
  entries: readonly ChatEntry[] = [];
  unread = 0;

  readonly #deps: ChatLogDeps;
  readonly #own = new TokenBucket(20, 5);
  readonly #theirs = new Map<string, TokenBucket>();

  constructor(deps: ChatLogDeps) {
    this.#deps = deps;
  }

  async send(given: string, to?: string): Promise<void> {
    const text = checkText(given);
    const from = this.#deps.self();
    if (!from) throw new RtcError('peer-unreachable', 'Join the room before writing.');
    const others = this.#deps.others();
    const person =
      to === undefined ? null : (others.find(({ id }) => id === to) ?? { id: to, name: '', isSelf: false });
    // Not `randomUUID`, which exists on secure pages only.
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const entry: ChatEntry = { ...{ id, from, to: person, text, files: false }, ...now('sending') };
    this.#set([...this.entries, entry]);
    await this.#deliver(entry);
  }

  async retry(id: string): Promise<void> {
    const failed = this.entries.find((each) => each.id === id && each.state === 'failed');
    if (!failed) return;
    const entry: ChatEntry = { ...failed, ...now('sending') };
    // Where it would stand if it had just been written.
    this.#set([...this.entries.filter((each) => each !== failed), entry]);
    await this.#deliver(entry);
  }

  discard(id: string): void {
    this.#set(this.entries.filter((each) => each.id !== id || each.state !== 'failed'));
  }

  markRead(): void {
    if (this.unread === 0) return;
    this.unread = 0;
    this.#deps.changed();
  }

  noteFiles(note: FilesNote): void {
    if (this.entries.some(({ id }) => id === note.id)) return;
    if (!note.from.isSelf) this.unread++;
    this.#set([...this.entries, { ...note, files: true, ...now(note.from.isSelf ? 'sent' : 'received') }]);
  }

  /** Takes what a participant sent, which may be anything. `null`: it is no message, or one too many. */
  receive(from: ChatPerson, data: unknown): ChatEntry | null {
    const payload = parseChatPayload(data);
    if (!payload || !this.#bucket(from.id).take()) return null;
    if (this.entries.some(({ id, from: { id: sender } }) => id === payload.id && sender === from.id)) return null;
    const { id, text } = payload;
    const to = payload.private ? this.#deps.self() : null;
    const entry: ChatEntry = { ...{ id, from, to, text, files: false }, ...now('received') };
    this.unread++;
    this.#set([...this.entries, entry]);
    return entry;
  }

  async #deliver({ id, to, text }: ChatEntry): Promise<void> {
    try {
      if (!this.#own.take()) throw new RtcError('rate-limited', 'That was too fast. Wait a moment, then try again.');
      const ids = this.#deps.others().flatMap((each) => (to === null || each.id === to.id ? [each.id] : []));
      if (ids.length === 0) throw nobody(to);
      await firstOf(this.#deps.send(ids, { id, text, private: to !== null }));
      this.#patch(id, { state: 'sent' });
    } catch (error) {
      const { code, message } = error as RtcError;
      const told = code === 'peer-left' ? nobody(to, error) : new RtcError(code, message, { cause: error });
      this.#patch(id, { state: 'failed', error: told });
      throw told;
    }
  }

  #bucket(id: string): TokenBucket {
    let bucket = this.#theirs.get(id);
    if (!bucket) this.#theirs.set(id, (bucket = new TokenBucket(200, 10)));
    return bucket;
  }

  #patch(id: string, patch: Partial<ChatEntry>): void {
    this.#set(this.entries.map((each) => (each.id === id ? { ...each, ...patch } : each)));
  }

  #set(entries: readonly ChatEntry[]): void {
    this.entries = entries.slice(-MAX_ENTRIES);
    this.#deps.changed();
  }
}

function now(state: ChatEntry['state']): Pick<ChatEntry, 'time' | 'state' | 'error'> {
  return { time: Date.now(), state, error: null };
}

/** Of several people, one who has it is enough to call it sent; the first failure tells why nobody has. */
async function firstOf(sends: readonly Promise<void>[]): Promise<void> {
  try {
    await Promise.any(sends);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

function nobody(to: ChatPerson | null, cause?: unknown): RtcError {
  if (!to) return new RtcError('peer-unreachable', 'Nobody else is here.', { cause });
  return new RtcError(
    'peer-left',
    to.name ? '{name} left. The message was not sent.' : 'They left. The message was not sent.',
    {
      cause,
      values: { name: to.name },
    },
  );
}
