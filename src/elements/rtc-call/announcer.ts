import type { Participant, Session } from '../../session/session-types.js';
import * as words from '../internal/words.js';
import { nameOf } from './call-view.js';

/** Milliseconds in which what happens is said in one sentence. */
const BREATH_MS = 600;

/**
 * What the live region of the call says: who came, went, shares, raised a hand, reacted and wrote. Several at once become one sentence, and
 * somebody who comes and goes within a breath is not mentioned.
 */
export class Announcer {
  readonly #say: (text: string) => void;
  #came = new Map<string, string>();
  #went = new Map<string, string>();
  #raised = new Map<string, string>();
  #wrote = new Map<string, string>();
  /** By emoji, who reacted with it. */
  #reacted = new Map<string, Set<string>>();
  /** Sentences beside those. */
  #notes: (() => string)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /** Speaks of this session while `inCall()`; of messages while they are not `reading()` them. Returns what stops that. */
  listen(session: Session, inCall: () => boolean, reading: () => boolean): () => void {
    const moved = (participant: Participant, here: boolean): void => {
      if (!inCall()) return;
      const { id } = participant;
      const [to, from] = here ? [this.#came, this.#went] : [this.#went, this.#came];
      if (!from.delete(id)) to.set(id, nameOf(participant));
      this.#later();
    };
    const shared = (participant: Participant, say: (name: string) => string): void => {
      if (!participant.isSelf && inCall()) this.#later(() => say(nameOf(participant)));
    };
    const undo = [
      session.on('join', () =>
        this.#later(() => {
          // One who has just come oneself hears who is there, instead of who came.
          this.#came.clear();
          const names = session.snapshot.participants.filter((each) => each.call !== false).map(nameOf);
          return names.length ? words.alreadyHere(names) : words.alone;
        }),
      ),
      session.on('participant-join', ({ participant }) => participant.call && moved(participant, true)),
      session.on('participant-leave', ({ participant }) => participant.call && moved(participant, false)),
      session.on('participant-change', ({ participant, changed }) => {
        if (changed.includes('call')) moved(participant, participant.call === true);
        if (!changed.includes('hand') || participant.isSelf || !inCall()) return;
        this.#raised.delete(participant.id);
        if (participant.hand !== null) this.#raised.set(participant.id, nameOf(participant));
        if (this.#raised.size) this.#later();
      }),
      session.on('message', ({ from }) => {
        if (!inCall() || reading()) return;
        this.#wrote.set(from.id, nameOf(from));
        this.#later();
      }),
      session.on('reaction', ({ participant, emoji }) => {
        if (participant.isSelf || !inCall()) return;
        const names = this.#reacted.get(emoji) ?? new Set();
        this.#reacted.set(emoji, names.add(nameOf(participant)));
        this.#later();
      }),
      session.on('screen-share-start', ({ participant }) => shared(participant, words.sharing)),
      session.on('screen-share-stop', ({ participant }) => shared(participant, words.sharingEnded)),
    ];
    return () => undo.forEach((off) => off());
  }

  /** Forgets what has not been said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#came.clear();
    this.#went.clear();
    this.#raised.clear();
    this.#wrote.clear();
    this.#reacted.clear();
    this.#notes = [];
  }

  #later(note?: () => string): void {
    if (note) this.#notes.push(note);
    this.#timer ??= setTimeout(() => {
      const notes = this.#notes.map((each) => each());
      const sentences = [
        ...(this.#came.size ? [words.joined([...this.#came.values()])] : []),
        ...(this.#went.size ? [words.left([...this.#went.values()])] : []),
        ...notes,
        ...(this.#raised.size ? [words.raised([...this.#raised.values()])] : []),
        ...(this.#wrote.size ? [words.newMessage([...this.#wrote.values()])] : []),
        ...[...this.#reacted].map(([emoji, names]) => words.reacted([...names], emoji)),
      ];
      this.stop();
      if (sentences.length) this.#say(`${sentences.join('. ')}.`);
    }, BREATH_MS);
  }
}
