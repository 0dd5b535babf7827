import type { RtcError } from '../base/rtc-error.js';
import type { Transfer, TransferBatch, TransferState } from '../files/transfer-types.js';
import { FlowRate } from './flow-rate.js';

/**
 * What a group is about as a whole. `asks`: somebody waits for this person's answer; `offered`: this person waits for
 * somebody's.
 */
export type GroupPhase = 'asks' | 'offered' | 'running' | 'over';

export const isRunning = (state: TransferState): boolean =>
  state === 'active' || state === 'paused' || state === 'waiting';

/**
 * The transfers of one batch with one participant, counted as they change, so that a look at a batch costs the same
 * for three files and for a hundred thousand.
 */
export class TransferGroup {
  readonly batch: TransferBatch;
  readonly peer: string;
  readonly direction: Transfer['direction'];
  /** Those on the list, oldest first. */
  readonly members = new Set<Transfer>();
  /** Those on their way. */
  readonly running = new Set<Transfer>();
  readonly active = new Set<Transfer>();
  readonly offered = new Set<Transfer>();
  /** Files that arrived, also those taken off the list meanwhile. */
  done = 0;
  /** Files on the list that did not arrive and will not. */
  lost = 0;
  /** Bytes of all files of it that arrived, verified. */
  transferred = 0;
  /** Why one of them was lost. */
  error: RtcError | null = null;
  /** The person took all of it, or none: nobody asks any more. */
  answered = false;
  /** Also what starts later is paused. */
  paused = false;
  /** Also what comes later is cancelled. */
  stopped = false;
  readonly #flow = new FlowRate();
  #seen = 0;
  #seenBytes = 0;
  #lostBytes = 0;

  constructor({ batch, peer, direction }: Transfer) {
    this.batch = batch;
    this.peer = peer;
    this.direction = direction;
  }

  /** Files in it: as the sender says, or as have come. */
  get count(): number {
    return Math.max(this.batch.count, this.#seen);
  }

  /** Bytes of all files in it. */
  get whole(): number {
    return Math.max(this.batch.size, this.#seenBytes);
  }

  /** Bytes that have arrived and, as far as one can know, will. */
  get size(): number {
    return this.phase === 'over' ? this.transferred : this.whole - this.#lostBytes;
  }

  /** Files that have not ended. */
  get left(): number {
    return this.phase === 'over' ? 0 : this.count - this.done - this.lost;
  }

  /** Every file of it has come and ended. */
  get complete(): boolean {
    return this.done + this.lost >= this.count;
  }

  get phase(): GroupPhase {
    const { offered, running, done, direction, answered } = this;
    if (offered.size > 0 && direction === 'receive' && !answered) return 'asks';
    if (running.size > 0) return 'running';
    if (offered.size === 0) return 'over';
    return answered || done > 0 ? 'running' : 'offered';
  }

  /** Bytes a second. */
  get rate(): number {
    if (this.active.size === 0) return 0;
    let own = 0;
    for (const { rate } of this.active) own += rate;
    return this.count > 1 ? this.#flow.rate(own) : own;
  }

  /** A transfer of it came onto the list. */
  add(transfer: Transfer): void {
    this.members.add(transfer);
    this.#seen++;
    this.#seenBytes += transfer.size;
    this.#enter(transfer);
    if (transfer.error) this.#lose(transfer);
    this.transferred += transfer.transferred;
  }

  /** @param before what it was when it was looked at last */
  change(transfer: Transfer, before: { state: TransferState; transferred: number }): void {
    const gained = transfer.transferred - before.transferred;
    this.transferred += gained;
    // What a resumed file begins with did not travel now.
    if (gained > 0 && before.state === 'active') this.#flow.add(gained);
    if (transfer.state === before.state) return;
    if (this.running.size === 0) this.#flow.restart();
    this.#leave(transfer);
    this.#enter(transfer);
    if (transfer.error) this.#lose(transfer);
  }

  /** It was taken off the list. */
  remove(transfer: Transfer): void {
    this.members.delete(transfer);
    this.#leave(transfer);
    if (transfer.state === 'done') return;
    // Another may take its place.
    this.#seen--;
    this.#seenBytes -= transfer.size;
    this.transferred -= transfer.transferred;
    if (transfer.error) this.#lose(transfer, -1);
  }

  #enter(transfer: Transfer): void {
    const { state } = transfer;
    if (state === 'offered') this.offered.add(transfer);
    else if (state === 'done') this.done++;
    else if (isRunning(state)) this.running.add(transfer);
    if (state === 'active') this.active.add(transfer);
  }

  #leave(transfer: Transfer): void {
    for (const set of [this.offered, this.running, this.active]) set.delete(transfer);
  }

  #lose({ size, transferred, error }: Transfer, times = 1): void {
    this.lost += times;
    this.#lostBytes += times * (size - transferred);
    this.error ??= error;
  }
}
