/** What one link tells of its way out, once a second. */
export interface UplinkSample {
  /** The browser's estimate in bits a second; `null` where it gives none (Firefox). */
  readonly available: number | null;
  /** The browser holds a picture back for want of bandwidth. */
  readonly limited: boolean;
  /** The most that may be sent over it now, in bits a second, and what would be if nothing were scarce. */
  readonly allowed: number;
  readonly needed: number;
}

/** Samples (seconds) that an estimate must have stood still for: at the start of a link it still grows. */
const SETTLED = 4;
/** An estimate that grew by less in that time stands still. */
const STILL = 1.05;
/** One that lost more from one second to the next says that the way became narrow. */
const FALL = 0.85;
/** Of what the links have together, how much is handed out: probes and bursts need the rest. */
const USABLE = 0.95;
/** Growth in a second without trouble. */
const RAISE = 1.08;
/** Seconds after a cut until it may grow again; twice as many each time that growing was too much. */
const REST = { first: 5, longest: 120 } as const;

/**
 * The uplink that several links share, as far as it is known. Each link's own control (GCC) finds its part; what none
 * of them knows is which of the others matters more. So there is no limit until a link is short of bandwidth, then at
 * once what they have together, and from there slowly up again until it is no limit any more.
 *
 * An estimate says nothing while less is sent than would fit, so falling ones count only where a picture is held
 * back: otherwise a limit would bring estimates down, and those the limit.
 */
export class UplinkBudget {
  #limit = Infinity;
  #rest = 0;
  #nextRest: number = REST.first;
  /** It has grown since the last cut. */
  #grown = false;
  #history = new Map<string, number[]>();

  /** Bits a second for all links together; `Infinity` while each may take what it gets. Call it once a second. */
  update(links: ReadonlyMap<string, UplinkSample>): number {
    const short = [...links].filter(([id, sample]) => this.#isShort(id, sample));
    for (const id of this.#history.keys()) if (!links.has(id)) this.#history.delete(id);
    const samples = [...links.values()];
    const available = samples.map((sample) => sample.available);
    // A single link needs no judge beside the browser's own.
    if (samples.length < 2 || available.includes(null)) return this.#end();
    const needed = samples.reduce((sum, sample) => sum + sample.needed, 0);
    const sum = available.reduce<number>((total, each) => total + (each ?? 0), 0);
    if (short.length > 0) {
      if (sum * USABLE < this.#limit) this.#cut(sum * USABLE);
    } else if (this.#limit > needed) {
      return this.#end();
    } else if (--this.#rest < 0) {
      this.#limit *= RAISE;
      this.#grown = true;
    }
    return this.#limit;
  }

  #cut(limit: number): void {
    this.#limit = limit;
    if (this.#grown) this.#nextRest = Math.min(REST.longest, this.#nextRest * 2);
    this.#rest = this.#nextRest;
    this.#grown = false;
  }

  #end(): number {
    this.#nextRest = REST.first;
    this.#grown = false;
    return (this.#limit = Infinity);
  }

  #isShort(id: string, { available, limited, allowed }: UplinkSample): boolean {
    if (available === null) return false;
    const history = this.#history.get(id) ?? [];
    this.#history.set(id, [...history.slice(1 - SETTLED), available]);
    if (!limited || available >= allowed) return false;
    const before = history.at(-1) ?? 0;
    const oldest = history[0] ?? 0;
    return available < before * FALL || (history.length >= SETTLED && available < oldest * STILL);
  }
}
