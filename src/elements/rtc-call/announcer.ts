import type { Participant, Session } from '../../session/session-types.js';
import { alreadyHere, guest } from '../internal/words.js';
import { nameOf } from './call-view.js';
import * as people from './people.words.js';
import * as words from './stage.words.js';

/** Milliseconds in which what happens is said in one sentence. */
const BREATH_MS = 600;

/** A sentence about these people. */
type Say = (names: readonly string[]) => string;

/**
 * What the live region of the call says: who came, went, shares, raised a hand, reacted and wrote. Several at once
 * become one sentence, and somebody who comes and goes within a breath is not mentioned.
 */
export class Announcer {
  readonly #say: (text: string) => void;
  /** Runs something in the language of the call. */
  readonly #speak: (run: () => void) => void;
  /** What has not been said yet, in the order it began, with those it is about by their ids. */
  #news = new Map<Say, Map<string, string>>();
  /** The sentence for each emoji. */
  readonly #reacted = new Map<string, Say>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void, speak: (run: () => void) => void) {
    this.#say = say;
    this.#speak = speak;
  }

  /** Speaks of this session while `inCall()`; of messages while nobody is `reading()` them. Returns what stops that. */
  listen(session: Session, inCall: () => boolean, reading: () => boolean): () => void {
    const tell = (participant: Participant, say: Say): void => {
      if (!participant.isSelf && inCall()) this.#add(say, participant.id, participant.name);
    };
    const untold = (say: Say, { id }: Participant): boolean => this.#news.get(say)?.delete(id) ?? false;
    const moved = (participant: Participant, here: boolean): void => {
      const [say, opposite] = here ? [words.joined, words.left] : [words.left, words.joined];
      if (!untold(opposite, participant)) tell(participant, say);
    };
    // The line of files that was told last.
    let offered = '';
    const undo = [
      session.on('join', () => {
        // One who has just come oneself hears who is there, instead of who came.
        this.#news.delete(words.joined);
        this.#add(() => {
          const names = session.snapshot.participants.filter((each) => each.call !== false).map(nameOf);
          return names.length ? alreadyHere(names) : words.alone();
        });
      }),
      session.on('participant-join', ({ participant }) => participant.call && moved(participant, true)),
      session.on('participant-leave', ({ participant }) => participant.call && moved(participant, false)),
      session.on('participant-change', ({ participant, changed }) => {
        if (participant.isSelf && changed.includes('muted') && inCall()) {
          this.#add(participant.muted.includes('microphone') ? people.mutedByHost : people.allowedAgain);
        }
        if (changed.includes('call')) moved(participant, participant.call === true);
        if (!changed.includes('hand')) return;
        if (participant.hand === null) untold(words.raised, participant);
        else tell(participant, words.raised);
      }),
      session.on('screen-share-start', ({ participant }) => tell(participant, ([name = '']) => words.sharing(name))),
      session.on('screen-share-stop', ({ participant }) =>
        tell(participant, ([name = '']) => words.sharingEnded(name)),
      ),
      session.on('knock', ({ knocker: { id, name } }) => inCall() && this.#add(people.knocked, id, name)),
      session.on('knock-end', ({ knocker: { id } }) => this.#news.get(people.knocked)?.delete(id)),
      session.on('recording-start', ({ participant }) => {
        if (participant.isSelf) this.#add(words.ownRecordingBegan);
        else if (!untold(words.recordingEnded, participant)) tell(participant, words.recordingBegan);
      }),
      session.on('recording-stop', ({ participant }) => {
        if (participant.isSelf) this.#add(words.ownRecordingEnded);
        else if (!untold(words.recordingBegan, participant)) tell(participant, words.recordingEnded);
      }),
      session.on('message', ({ from }) => !reading() && tell(from, words.newMessage)),
      session.on('chat', ({ chat }) => {
        const last = chat.entries.at(-1);
        if (!last?.files || last.from.isSelf || last.id === offered) return;
        offered = last.id;
        if (!reading() && inCall()) this.#add(words.sharedFiles, last.from.id, last.from.name);
      }),
      session.on('reaction', ({ participant, emoji }) => tell(participant, this.#reaction(emoji))),
    ];
    return () => undo.forEach((off) => off());
  }

  /** Forgets what has not been said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#news.clear();
    this.#reacted.clear();
  }

  #reaction(emoji: string): Say {
    const say = this.#reacted.get(emoji) ?? ((names) => words.reacted(names, emoji));
    this.#reacted.set(emoji, say);
    return say;
  }

  #tell(): void {
    const sentences = [...this.#news].flatMap(([about, names]) =>
      names.size ? about(Array.from(names.values(), (name) => name || guest())) : [],
    );
    this.stop();
    if (sentences.length) this.#say(`${sentences.join('. ')}.`);
  }

  #add(say: Say, id = '', name = ''): void {
    this.#news.set(say, (this.#news.get(say) ?? new Map<string, string>()).set(id, name));
    this.#timer ??= setTimeout(() => this.#speak(() => this.#tell()), BREATH_MS);
  }
}
