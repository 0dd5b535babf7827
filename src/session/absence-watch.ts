interface Absence {
  readonly timer: ReturnType<typeof setTimeout>;
  overdue: boolean;
}

/** Waits for participants who should come back, each for their own time. */
export class AbsenceWatch {
  readonly #absent = new Map<string, Absence>();
  readonly #onOverdue: (id: string) => void;

  constructor(onOverdue: (id: string) => void) {
    this.#onOverdue = onOverdue;
  }

  /** `ms` from now. A second call begins anew. */
  expect(id: string, ms: number): void {
    this.seen(id);
    const timer = setTimeout(() => {
      const absence = this.#absent.get(id);
      if (!absence) return;
      absence.overdue = true;
      this.#onOverdue(id);
    }, ms);
    this.#absent.set(id, { timer, overdue: false });
  }

  /** They are back, or gone for good. */
  seen(id: string): void {
    clearTimeout(this.#absent.get(id)?.timer);
    this.#absent.delete(id);
  }

  /** Their time is over and they have not come. */
  isOverdue(id: string): boolean {
    return this.#absent.get(id)?.overdue ?? false;
  }

  clear(): void {
    for (const id of [...this.#absent.keys()]) this.seen(id);
  }
}
