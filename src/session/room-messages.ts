import { RtcError } from '../base/rtc-error.js';
import { TokenBucket } from '../base/token-bucket.js';
import { ChatLog } from '../chat/chat-log.js';
import type { Engine } from '../engine/engine.js';
import { isEmoji, parseReaction } from './emoji.js';
import type { Participant, SendOptions, SessionEvents } from './session-types.js';

/** Channels that begin so are the kit's own. */
const OWN = 'rtc:';
const CHAT_CHANNEL = 'rtc:chat';
/** On the control channel: one that comes late is of no use, and nobody misses it. */
export const REACTION_CHANNEL = 'reaction';

export interface RoomMessagesDeps {
  readonly engine: Engine;
  self(): Participant | null;
  /** Those in the room, by id or all. */
  person(id: string): Participant | undefined;
  people(): readonly Participant[];
  tell<K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]): void;
}

/** What people and pages say to each other during one stay in a room: the conversation, reactions, and a page's own data. */
export class RoomMessages {
  readonly chat: ChatLog;
  readonly #deps: RoomMessagesDeps;
  /** Reactions: oneself, and each of the others by id. */
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(deps: RoomMessagesDeps) {
    this.#deps = deps;
    this.chat = new ChatLog({
      self: () => deps.self(),
      others: () => deps.people(),
      send: (ids, payload) => deps.engine.sendData(ids, CHAT_CHANNEL, payload, true),
      changed: () => deps.tell('chat', { chat: this.chat }),
    });
  }

  /** As `Session.send`. */
  async send(channel: string, data: unknown, { to, reliable = true }: SendOptions): Promise<void> {
    const { engine, person, people } = this.#deps;
    if (String(channel).startsWith(OWN)) {
      throw new RtcError('bad-attribute', `Channels that begin with “${OWN}” are the kit's own. Choose another name.`);
    }
    if (to !== undefined && !person(to)) throw new RtcError('peer-left', 'Nobody of this id is in the room.');
    const sends = engine.sendData(to === undefined ? people().map(({ id }) => id) : [to], channel, data, reliable);
    // All of them, so that one who is too slow does not hide what became of the rest.
    for (const outcome of await Promise.allSettled(sends)) {
      if (outcome.status === 'rejected' && (to !== undefined || codeOf(outcome.reason) !== 'peer-left'))
        throw outcome.reason;
    }
  }

  /** As `Session.react`. */
  react(emoji: string): void {
    const { engine, self, people, tell } = this.#deps;
    if (!isEmoji(emoji)) throw new RtcError('bad-attribute', 'A reaction is one emoji.');
    const participant = self();
    if (!participant) return;
    if (!this.#bucket(participant.id).take()) throw new RtcError('rate-limited', 'That was too fast. Wait a moment.');
    for (const { id } of people()) engine.send(id, REACTION_CHANNEL, { emoji });
    tell('reaction', { participant, emoji });
  }

  /** A reaction of somebody, which may be anything. */
  onReaction(participant: Participant, payload: unknown): void {
    const emoji = parseReaction(payload);
    if (emoji && this.#bucket(participant.id).take()) this.#deps.tell('reaction', { participant, emoji });
  }

  /** Data of somebody's page, or of the kit in it. */
  onData(from: Participant, channel: string, data: unknown): void {
    const { tell } = this.#deps;
    if (channel === CHAT_CHANNEL) {
      const entry = this.chat.receive(from, data);
      if (entry)
        tell('message', { from, id: entry.id, text: entry.text, time: entry.time, private: entry.to !== null });
    } else if (!channel.startsWith(OWN)) {
      tell('data', { from, channel, data });
    }
  }

  #bucket(id: string): TokenBucket {
    let bucket = this.#buckets.get(id);
    if (!bucket) this.#buckets.set(id, (bucket = new TokenBucket(10, 3)));
    return bucket;
  }
}

function codeOf(error: unknown): string {
  return error instanceof RtcError ? error.code : '';
}
