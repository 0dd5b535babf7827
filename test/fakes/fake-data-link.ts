import { Emitter } from '../../src/base/emitter.js';
import type { BulkLane, DataLink, DataLinkEvents } from '../../src/engine/data-link.js';
import { MAX_LANES } from '../../src/protocol/files.js';
import { after, FakeBulkLane, unreachable } from './fake-bulk-lane.js';
import type { FakeLaneEnd, FakePath } from './fake-bulk-lane.js';

export type { FakePath } from './fake-bulk-lane.js';

/** One end of a path that behaves as a connection does: its lanes buffer, drain, keep their order, and may break. */
export class FakeDataLink extends Emitter<DataLinkEvents> implements DataLink, FakeLaneEnd {
  open = true;
  carriesMedia = false;
  lane!: FakeBulkLane;
  /** The lanes this end sends on, by id: lane 0 and those it opened that have not closed. */
  readonly lanes = new Map<number, FakeBulkLane>();
  /** Whether opening one more lane fails. */
  refuseLanes = false;
  /** How often `openLane` was called. */
  lanesWanted = 0;
  /** What happens to frames on the way; `null` loses one. */
  mangle: (frame: Uint8Array<ArrayBuffer>, lane: number) => Uint8Array<ArrayBuffer> | null = (frame) => frame;
  /** The most that lay in the buffers of all lanes together. */
  peakBuffered = 0;
  /** What went into all lanes. */
  bulkBytes = 0;
  readonly controlSent: unknown[] = [];
  wireFree = 0;
  #other: FakeDataLink | null = null;

  private constructor(
    readonly peer: string,
    readonly path: FakePath,
  ) {
    super();
  }

  static pair(a: string, b: string, path: FakePath = {}): [atA: FakeDataLink, atB: FakeDataLink] {
    const atA = new FakeDataLink(b, path);
    const atB = new FakeDataLink(a, path);
    atA.#other = atB;
    atB.#other = atA;
    [atA.lane, atB.lane] = FakeBulkLane.pair(0, atA, atB);
    atA.lanes.set(0, atA.lane);
    atB.lanes.set(0, atB.lane);
    return [atA, atB];
  }

  get maxMessageSize(): number {
    return this.lane.maxMessageSize;
  }

  sendControl(message: object): void {
    if (!this.open) throw unreachable();
    this.controlSent.push(message);
    const text = JSON.stringify(message);
    after(this.path.latency ?? 0, () => {
      if (this.open) this.#other?.emit('control', JSON.parse(text));
    });
  }

  /** Takes a round trip. */
  async openLane(): Promise<BulkLane> {
    this.lanesWanted++;
    const other = this.#other;
    const id = Array.from({ length: MAX_LANES }, (_, index) => index + 1).find((id) => !this.lanes.has(id));
    if (!this.open || this.refuseLanes || !other || !id) throw unreachable();
    const [here, there] = FakeBulkLane.pair(id, this, other);
    this.lanes.set(id, here);
    here.on('close', () => this.lanes.delete(id));
    const { latency = 0 } = this.path;
    await new Promise<void>((resolve) => after(latency, resolve));
    if (there.open) other.emit('lane', there);
    await new Promise<void>((resolve) => after(latency, resolve));
    if (!here.open) throw unreachable();
    return here;
  }

  sent(bytes: number): void {
    this.bulkBytes += bytes;
    const buffered = [...this.lanes.values()].reduce((sum, { bufferedAmount }) => sum + bufferedAmount, 0);
    this.peakBuffered = Math.max(this.peakBuffered, buffered);
  }

  /** Breaks the path for both ends; what is on the way is lost. */
  cut(): void {
    const ends = [this, this.#other].filter((end) => end?.open);
    for (const end of ends) if (end) end.open = false;
    for (const end of ends) for (const lane of [...(end?.lanes.values() ?? [])]) lane.cut();
    for (const end of ends) end?.emit('close', undefined);
  }

  /** Breaks one lane that this end opened, for both ends. */
  cutLane(id: number): void {
    this.#laneOf(id).cut();
  }

  /** Holds a lane of this end as it is, until `on` is `false`. Its frames wait and nobody is told. */
  stallLane(id: number, on = true): void {
    this.#laneOf(id).stall(on);
  }

  #laneOf(id: number): FakeBulkLane {
    const lane = this.lanes.get(id);
    if (!lane) throw new Error(`There is no lane ${id}.`);
    return lane;
  }
}
