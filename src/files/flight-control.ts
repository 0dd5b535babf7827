/** What a lane may have under way, as its tuning. Bytes and milliseconds. */
interface Tuning {
  /** Delay beyond the path's own that the frames of this lane may cause, in queues on the way and in the browser. */
  readonly queueing: number;
  /** The window before anything is known of the path. */
  readonly first: number;
  readonly least: number;
  /** For how long the best rate counts. */
  readonly memory: number;
}

/**
 * Alone, a file takes what there is. Its standing queue must be large enough to keep a fast path busy between two
 * turns of the event loop, and smaller than the queues of routers (some 100 ms and up): beyond those SCTP loses
 * packets by the hundred and crawls (20 Mbit/s with 50 ms and a queue of 200 ms: 1.5 Mbit/s).
 */
const ALONE: Tuning = { queueing: 60, first: 64 * 1024, least: 16 * 1024, memory: 3000 };

/** Beside sound and pictures it takes what they leave: as soon as a queue builds up it goes back to next to nothing. */
const YIELDING: Tuning = { queueing: 20, first: 4 * 1024, least: 4 * 1024, memory: 1000 };

const MOST = 8 * 1024 * 1024;
/** Milliseconds for which the shortest delay counts; then the queue of our own is drained to see the path again. */
const DELAY_MEMORY = 10_000;

interface Flown {
  /** Bytes sent in all, this frame included. */
  readonly sent: number;
  readonly at: number;
  /** Bytes that had arrived in all when it was sent, and since when. */
  readonly arrived: number;
  readonly arrivedAt: number;
  /** When the last of those had been sent. */
  readonly after: number;
}

/**
 * How much a lane may have under way: the best rate at which it was delivered lately, times the shortest delay plus
 * a little for queues. So the window grows as long as that brings more, and what waits in queues stays short.
 * SCTP's own control works below; it knows losses only, which is too late for the queues of today's routers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6817 LEDBAT, for the delay as the signal
 * @see https://datatracker.ietf.org/doc/draft-ietf-ccwg-bbr/ for the rate samples
 */
export class FlightControl {
  readonly #now: () => number;
  #tuning = ALONE;
  #sent = 0;
  #arrived = 0;
  #arrivedAt: number;
  #arrivedSentAt: number;
  readonly #flown: Flown[] = [];
  /** Best first; each worse one is younger. */
  readonly #rates: { rate: number; at: number }[] = [];
  #delay = Infinity;
  #delayAt = 0;
  /** `emptying`: until next to nothing is under way; `probing`: until one frame has gone along an empty path. */
  #drain: 'no' | 'emptying' | 'probing' = 'no';
  #probedFrom = 0;
  /** The window held something back since the last look at the delay. */
  #limited = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#arrivedAt = this.#arrivedSentAt = now();
  }

  /** Whether something else has the right of way. */
  set yielding(yielding: boolean) {
    const tuning = yielding ? YIELDING : ALONE;
    if (tuning === this.#tuning) return;
    this.#tuning = tuning;
    if (yielding) this.#rates.length = 0;
  }

  /** Bytes that were sent and are not known to have arrived. */
  get underWay(): number {
    return this.#sent - this.#arrived;
  }

  /** Bytes that may be under way. */
  get window(): number {
    const { first, least, queueing } = this.#tuning;
    const [best] = this.#rates;
    if (this.#drain !== 'no') return least;
    return best ? Math.min(Math.max(best.rate * (this.#delay + queueing), least), MOST) : first;
  }

  /** Whether another frame may be sent. */
  get free(): boolean {
    const free = this.underWay < this.window;
    if (!free) this.#limited = true;
    return free;
  }

  /** Bytes a millisecond that arrived lately, at best; 0 while unknown. */
  get rate(): number {
    return this.#rates[0]?.rate ?? 0;
  }

  /** Milliseconds to the other side and back, at best; `Infinity` while unknown. */
  get delay(): number {
    return this.#delay;
  }

  sent(bytes: number): void {
    const at = this.#now();
    // After a pause the time of the last arrival says nothing of the path.
    if (this.underWay === 0) this.#arrivedAt = this.#arrivedSentAt = at;
    this.#sent += bytes;
    this.#flown.push({
      sent: this.#sent,
      at,
      arrived: this.#arrived,
      arrivedAt: this.#arrivedAt,
      after: this.#arrivedSentAt,
    });
  }

  /** The other side has so many bytes in all. What cannot be is ignored. */
  arrived(total: number): void {
    if (total <= this.#arrived || total > this.#sent) return;
    const now = this.#now();
    let last: Flown | undefined;
    while (this.#flown[0] && this.#flown[0].sent <= total) last = this.#flown.shift();
    this.#arrived = total;
    this.#arrivedAt = now;
    if (!last) return;
    this.#sampleDelay(now - last.at, last.at, now);
    this.#arrivedSentAt = last.at;
    // The longer of both times: reports that were held up and come in one go are no record speed.
    const time = Math.max(now - last.arrivedAt, last.at - last.after, 1);
    this.#sampleRate((total - last.arrived) / time, now);
  }

  #sampleDelay(delay: number, sentAt: number, now: number): void {
    if (this.#drain === 'emptying' && this.underWay <= this.#tuning.least) {
      this.#drain = 'probing';
      this.#probedFrom = now;
    } else if (delay <= this.#delay || (this.#drain === 'probing' && sentAt >= this.#probedFrom)) {
      this.#delay = delay;
      this.#delayAt = now;
      this.#drain = 'no';
      this.#limited = false;
    } else if (this.#drain === 'no' && now - this.#delayAt > DELAY_MEMORY) {
      // A window that held nothing back has no queue of its own to drain.
      if (this.#limited) this.#drain = 'emptying';
      this.#delayAt = now;
    }
  }

  #sampleRate(rate: number, now: number): void {
    const rates = this.#rates;
    while (rates.length > 0 && (rates[rates.length - 1]?.rate ?? 0) <= rate) rates.pop();
    rates.push({ rate, at: now });
    const { memory } = this.#tuning;
    while ((rates[0]?.at ?? now) < now - Math.max(memory, 4 * this.#delay)) rates.shift();
  }
}
