const KEY = 'rtc-elements.settings';

/** What a person sets for all their calls on this origin. */
export interface Choices {
  /** Letters that steer the call. */
  readonly shortcuts: boolean;
  /** Space, held, switches a muted microphone on. */
  readonly pushToTalk: boolean;
  /** Where the own picture floats: `top` or `bottom`, and `start` or `end`. */
  readonly selfCorner: string;
}

const DEFAULTS: Choices = { shortcuts: true, pushToTalk: true, selfCorner: 'bottom end' };

/** Choices that outlive the page where it may keep something; where it may not, they hold as long as it is there. */
export class KeptChoices {
  #now: Choices | null = null;
  readonly #keeps: () => boolean;

  constructor(keeps: () => boolean) {
    this.#keeps = keeps;
  }

  get now(): Choices {
    return (this.#now ??= { ...DEFAULTS, ...(this.#keeps() ? recall() : {}) });
  }

  set<K extends keyof Choices>(name: K, value: Choices[K]): void {
    this.#now = { ...this.now, [name]: value };
    if (!this.#keeps()) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#now));
    } catch {
      // Storage is blocked or full.
    }
  }
}

function recall(): Partial<Choices> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(DEFAULTS).flatMap(([name, usual]) => {
        const value: unknown = Reflect.get(stored, name);
        return typeof value === typeof usual ? [[name, value]] : [];
      }),
    );
  } catch {
    return {};
  }
}
