import type { Session } from '../session/session-types.js';
import { linkStats } from './link-stats.js';

/** Entries that are kept; of a longer session the last ones. About 300 kB. */
const MOST = 2000;
/** Milliseconds between two looks at the statistics. */
const SAMPLE = 30_000;

export interface LogEntry {
  /** Milliseconds since the log began. */
  readonly at: number;
  readonly what: string;
  readonly [detail: string]: unknown;
}

/**
 * What happened in a session, for whoever has to find out why a call went badly. It holds neither names, texts, tokens, addresses nor
 * descriptions of connections: people are `p1`, `p2`, errors are their codes.
 */
export class SessionLog {
  readonly #entries: LogEntry[] = [];
  readonly #began = performance.now();
  readonly #date = new Date();
  readonly #people = new Map<string, string>();

  /** Follows a session. Returns what stops that. */
  attach(session: Session): () => void {
    const reports = new Map<string, RTCStatsReport>();
    const who = (id: string): string => this.#who(id);
    const timer = setInterval(() => void this.#sample(session, reports), SAMPLE);
    const undo = [
      session.on('statechange', ({ state, previous }) => this.#add('state', { state, previous })),
      session.on('join', ({ self }) => this.#add('join', { role: self.role })),
      session.on('leave', ({ reason }) => this.#add('leave', { reason })),
      session.on('participant-join', ({ participant }) => this.#add('came', { who: who(participant.id) })),
      session.on('participant-leave', ({ participant: { id }, reason }) => this.#add('went', { who: who(id), reason })),
      session.on('participant-change', ({ participant, changed }) => {
        const told = Object.fromEntries(
          changed.flatMap((field) => (TOLD.has(field) ? [[field, participant[field]]] : [])),
        );
        if (Object.keys(told).length) this.#add('changed', { who: who(participant.id), ...told });
      }),
      session.on('track', ({ participant, source }) => this.#add('track', { who: who(participant.id), source })),
      session.on('error', ({ error: { code, recoverable } }) => this.#add('error', { code, recoverable })),
      session.media.on('device', ({ kind, cause }) => this.#add('device', { kind, cause })),
      session.media.on('error', ({ error: { code } }) => this.#add('device error', { code })),
      () => clearInterval(timer),
    ];
    return () => undo.forEach((run) => run());
  }

  /** The same as text that programs can read. */
  toJSON(): object {
    return {
      made: new Date().toISOString(),
      began: this.#date.toISOString(),
      browser: navigator.userAgent,
      online: navigator.onLine,
      visibility: document.visibilityState,
      entries: this.#entries,
    };
  }

  async #sample(session: Session, before: Map<string, RTCStatsReport>): Promise<void> {
    if (session.snapshot.state !== 'joined') return;
    for (const [id, report] of await session.getStats()) {
      this.#add('statistics', { who: this.#who(id), ...linkStats(report, before.get(id) ?? null) });
      before.set(id, report);
    }
  }

  #who(id: string): string {
    const name = this.#people.get(id) ?? `p${this.#people.size + 1}`;
    this.#people.set(id, name);
    return name;
  }

  #add(what: string, details: object): void {
    this.#entries.push({ at: Math.round(performance.now() - this.#began), what, ...details });
    if (this.#entries.length > MOST) this.#entries.shift();
  }
}

/** Fields of a participant that say how things are and nothing about who it is. */
const TOLD = new Set([
  'present',
  'link',
  'relayed',
  'quality',
  'microphone',
  'camera',
  'screen',
  'files',
  'call',
  'recording',
]);
