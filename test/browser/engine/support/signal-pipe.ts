import type { Engine } from '../../../../src/engine/engine.js';

export interface PipedSignal {
  from: string;
  to: string;
  body: string;
  /** Parsed, for tests that look inside. */
  signal: { type: string; gen: number; n?: number };
}

export interface PipeOptions {
  /** Milliseconds on the way. Default 0, which is still asynchronous. */
  delay?: number;
  /** What is not to arrive. */
  lose?: (signal: PipedSignal) => boolean;
}

/** Carries signals between engines of one page as a server would: asynchronously, and in order unless told otherwise. */
export class SignalPipe {
  readonly sent: PipedSignal[] = [];
  delay: number;
  lose: (signal: PipedSignal) => boolean;
  readonly #engines = new Map<string, Engine>();
  readonly #watchers = new Set<(signal: PipedSignal) => void>();
  #held: PipedSignal[] | null = null;
  #holdFrom = '';

  constructor({ delay = 0, lose = () => false }: PipeOptions = {}) {
    this.delay = delay;
    this.lose = lose;
  }

  /** Adds an engine under an id, or puts another one in its place. */
  add(id: string, engine: Engine): void {
    this.#engines.set(id, engine);
    engine.on('signal', ({ to, body }) => {
      const signal = { from: id, to, body, signal: JSON.parse(body) as PipedSignal['signal'] };
      this.sent.push(signal);
      for (const watcher of [...this.#watchers]) watcher(signal);
      if (this.lose(signal)) return;
      if (this.#held && (this.#holdFrom === '' || this.#holdFrom === id)) this.#held.push(signal);
      else setTimeout(() => this.deliver(signal), this.delay);
    });
  }

  deliver({ from, to, body }: PipedSignal): void {
    this.#engines.get(to)?.receive(from, body);
  }

  /** Keeps everything back, or what one side sends; `release()` hands it over in whatever order the test wants. */
  hold(from = ''): void {
    this.#held = [];
    this.#holdFrom = from;
  }

  release(order: (held: PipedSignal[]) => PipedSignal[] = (held) => held): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const signal of order(held)) this.deliver(signal);
  }

  /** Resolves with the next signal that `wanted` accepts, when it is sent. */
  next(wanted: (signal: PipedSignal) => boolean): Promise<PipedSignal> {
    return new Promise((resolve) => {
      const watcher = (signal: PipedSignal): void => {
        if (!wanted(signal)) return;
        this.#watchers.delete(watcher);
        resolve(signal);
      };
      this.#watchers.add(watcher);
    });
  }

  count(type: string, from?: string): number {
    return this.sent.filter((sent) => sent.signal.type === type && (from === undefined || sent.from === from)).length;
  }
}
