import type { Transfer, TransferState } from '../files/transfer-types.js';
import { FlowRate } from './flow-rate.js';
import { OrderedList } from './ordered-list.js';
import { type GroupPhase, isRunning, TransferGroup } from './transfer-group.js';

interface Seen {
  readonly group: TransferGroup;
  state: TransferState;
  transferred: number;
}

/** What a group has in the total. */
interface Share {
  size: number;
  transferred: number;
  left: number;
}

const NOTHING: Share = { size: 0, transferred: 0, left: 0 };

/**
 * The transfers of a list by batch and participant, and all that are on their way summed up. It is told of every
 * change of one transfer and counts from there: the list may have a hundred thousand entries, and is gone through as a
 * whole only when it is looked at after some were taken out of it.
 *
 * The total covers a busy time from its first file to its last: what is done stays in it, or it would go back each
 * time that a file arrives.
 */
export class TransferGroups {
  /** Groups of each phase. */
  readonly in: Readonly<Record<GroupPhase, Set<TransferGroup>>> = {
    asks: new Set(),
    offered: new Set(),
    running: new Set(),
    over: new Set(),
  };
  readonly #list: () => readonly Transfer[];
  readonly #skips: (transfer: Transfer) => boolean;
  readonly #order = new OrderedList<TransferGroup>();
  readonly #byKey = new Map<string, TransferGroup>();
  readonly #seen = new Map<Transfer, Seen>();
  readonly #phases = new Map<TransferGroup, GroupPhase>();
  /** Groups of which something is on its way. */
  readonly #busy = new Set<TransferGroup>();
  readonly #shares = new Map<TransferGroup, Share>();
  readonly #total = { ...NOTHING };
  readonly #flow = new FlowRate();
  readonly #active = new Set<Transfer>();
  readonly #running = new Set<Transfer>();
  #stale = true;
  /** How many of the list are known, and the last of them. */
  #read = 0;
  #last: Transfer | undefined;
  /** Those that changed before the list was read up to them. */
  readonly #ahead = new Set<Transfer>();

  /**
   * @param list what there is now, oldest first; new ones come at its end
   * @param skips whether one of them is not to be shown
   */
  constructor(list: () => readonly Transfer[], skips: (transfer: Transfer) => boolean) {
    this.#list = list;
    this.#skips = skips;
  }

  /** How many groups there are. */
  get length(): number {
    this.#sync();
    return this.#order.length;
  }

  /** How many transfers were seen; a look that costs nothing. */
  get known(): number {
    return this.#seen.size;
  }

  /** Transfers on their way, paused ones included. */
  get running(): ReadonlySet<Transfer> {
    this.#sync();
    return this.#running;
  }

  /** All that is on its way, and what came with it: files still to come, bytes, bytes a second. */
  get total(): Share & { rate: number } {
    this.#sync();
    let own = 0;
    for (const { rate } of this.#active) own += rate;
    return { ...this.#total, rate: this.#active.size > 0 ? this.#flow.rate(own) : 0 };
  }

  /** The newest groups, newest first. */
  newest(count: number): TransferGroup[] {
    this.#sync();
    return this.#order.newest(count);
  }

  groupOf(transfer: Transfer): TransferGroup | undefined {
    if (!this.#seen.has(transfer)) this.#sync();
    return this.#seen.get(transfer)?.group;
  }

  /** The list got longer or shorter. */
  listChanged(): void {
    this.#stale = true;
  }

  /** One was taken off the list: no need then to look for what is missing. */
  removed(transfer: Transfer): void {
    if (!this.#seen.has(transfer)) return;
    this.#remove(transfer);
    if (!this.#ahead.delete(transfer)) this.#read--;
  }

  /** Something of the transfer changed, or whether it is to be shown. */
  update(transfer: Transfer): void {
    const seen = this.#seen.get(transfer);
    if (this.#skips(transfer)) return this.#remove(transfer);
    if (!seen) {
      this.#ahead.add(transfer);
      return this.#add(transfer);
    }
    const { state, transferred } = seen;
    seen.state = transfer.state;
    seen.transferred = transfer.transferred;
    if (transfer.transferred > transferred && state === 'active') this.#flow.add(transfer.transferred - transferred);
    seen.group.change(transfer, { state, transferred });
    this.#count(transfer);
    this.regroup(seen.group);
    steer(transfer, seen.group);
  }

  /** Something else about the group changed, such as the person's answer. */
  regroup(group: TransferGroup): void {
    const { phase } = group;
    const before = this.#phases.get(group);
    if (before !== phase) {
      if (before) this.in[before].delete(group);
      this.in[phase].add(group);
      this.#phases.set(group, phase);
    }
    this.#share(group);
  }

  #sync(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const list = this.#list();
    const grown = list.length >= this.#read && list[this.#read - 1] === this.#last;
    const first = grown ? this.#read : 0;
    if (!grown) {
      const there = new Set(list);
      for (const transfer of this.#seen.keys()) if (!there.has(transfer)) this.#remove(transfer);
    }
    for (let index = first; index < list.length; index++) {
      const transfer = list[index] as Transfer;
      this.#ahead.delete(transfer);
      if (!this.#seen.has(transfer) && !this.#skips(transfer)) this.#add(transfer);
    }
    for (const transfer of this.#ahead) this.#remove(transfer);
    this.#ahead.clear();
    this.#read = list.length;
    this.#last = list.at(-1);
  }

  #add(transfer: Transfer): void {
    const key = `${transfer.direction} ${transfer.peer} ${transfer.batch.id}`;
    let group = this.#byKey.get(key);
    if (!group) {
      group = new TransferGroup(transfer);
      this.#byKey.set(key, group);
      this.#order.add(group);
    }
    const { state, transferred } = transfer;
    this.#seen.set(transfer, { group, state, transferred });
    group.add(transfer);
    this.#count(transfer);
    this.regroup(group);
    steer(transfer, group);
  }

  #remove(transfer: Transfer): void {
    const group = this.#seen.get(transfer)?.group;
    if (!group) return;
    this.#seen.delete(transfer);
    this.#active.delete(transfer);
    this.#running.delete(transfer);
    group.remove(transfer);
    this.regroup(group);
    if (group.members.size > 0) return;
    for (const set of Object.values(this.in)) set.delete(group);
    this.#phases.delete(group);
    this.#byKey.delete(`${group.direction} ${group.peer} ${group.batch.id}`);
    this.#order.remove(group);
  }

  #count(transfer: Transfer): void {
    const { state } = transfer;
    const running = isRunning(state);
    if (running && this.#running.size === 0) this.#flow.restart();
    this.#running[running ? 'add' : 'delete'](transfer);
    this.#active[state === 'active' ? 'add' : 'delete'](transfer);
  }

  #share(group: TransferGroup): void {
    const busy = group.phase === 'running' || group.running.size > 0;
    this.#busy[busy ? 'add' : 'delete'](group);
    let share = this.#shares.get(group);
    if (!share) {
      if (!busy) return;
      this.#shares.set(group, (share = { ...NOTHING }));
    }
    for (const key of ['size', 'transferred', 'left'] as const) {
      this.#total[key] += group[key] - share[key];
      share[key] = group[key];
    }
    if (this.#busy.size > 0) return;
    this.#shares.clear();
    Object.assign(this.#total, NOTHING);
  }
}

/** What the person said about a whole group also counts for those of it that come later. */
function steer(transfer: Transfer, { paused, stopped }: TransferGroup): void {
  if (stopped) transfer.cancel();
  else if (paused && transfer.state === 'active') transfer.pause();
}
