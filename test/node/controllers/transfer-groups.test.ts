import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { RtcError } from '../../../src/base/rtc-error.js';
import { isRunning } from '../../../src/controllers/transfer-group.js';
import type { TransferGroup } from '../../../src/controllers/transfer-group.js';
import { TransferGroups } from '../../../src/controllers/transfer-groups.js';
import type { Transfer, TransferState } from '../../../src/files/transfer-types.js';
import { FakeTransfer } from '../../../stories/support/fake-transfers.js';

/** Numbers that look random and are the same every time. */
function dice(seed: number): (sides: number) => number {
  return (sides) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
}

describe('transfers in groups', () => {
  let list: FakeTransfer[];
  let hidden: Set<Transfer>;
  let looks: number;
  let groups: TransferGroups;

  beforeEach(() => {
    list = [];
    hidden = new Set();
    looks = 0;
    groups = new TransferGroups(
      () => {
        looks++;
        return list;
      },
      (transfer) => hidden.has(transfer),
    );
  });

  type Fields = ConstructorParameters<typeof FakeTransfer>[0];
  const batch = (count: number, size: number, id = 'b') => ({ id, name: 'Holiday', count, size });
  function add(...all: Fields[]): FakeTransfer[] {
    const made = all.map((fields) => new FakeTransfer(fields));
    list.push(...made);
    groups.listChanged();
    return made;
  }
  /** Adds them, and somebody looks. */
  function show(...all: Fields[]): FakeTransfer[] {
    const made = add(...all);
    groups.newest(1);
    return made;
  }
  function set(transfer: FakeTransfer | undefined, fields: Partial<FakeTransfer>): void {
    assert.ok(transfer);
    Object.assign(transfer, fields);
    groups.update(transfer);
  }
  function remove(transfer: FakeTransfer): void {
    list = list.filter((each) => each !== transfer);
    groups.listChanged();
  }
  function only(): TransferGroup {
    const [group, ...others] = groups.newest(9);
    assert.ok(group && others.length === 0, `${others.length + 1} groups`);
    return group;
  }
  const lost = (): Partial<FakeTransfer> => ({ state: 'failed', error: new RtcError('timeout', '') });

  it('are one group a batch, participant and direction, the newest first', () => {
    add(
      { name: 'a', batch: batch(2, 2000) },
      { name: 'b', batch: batch(2, 2000) },
      { name: 'c', batch: batch(2, 2000), peer: 'ben' },
      { name: 'd', batch: batch(2, 2000), direction: 'send' },
      { name: 'e' },
    );
    const names = groups.newest(9).map(({ members }) => [...members].map(({ name }) => name).join(''));
    assert.deepEqual(names, ['e', 'd', 'c', 'ab']);
    assert.equal(groups.newest(2).length, 2);
    assert.equal(groups.length, 4);
  });

  it('go through the phases of a batch that comes in', () => {
    const [a, b] = add({ batch: batch(2, 2000) }, { batch: batch(2, 2000) });
    const group = only();
    assert.equal(group.phase, 'asks');
    group.answered = true;
    groups.regroup(group);
    assert.equal(group.phase, 'running');
    set(a, { state: 'active' });
    set(a, { state: 'done', transferred: 1000 });
    assert.deepEqual([group.phase, group.complete], ['running', false]);
    set(b, { state: 'active' });
    set(b, { state: 'done', transferred: 1000 });
    assert.deepEqual([group.phase, group.complete, group.done, group.left], ['over', true, 2, 0]);
    assert.deepEqual([...groups.in.over], [group]);
    assert.deepEqual([...groups.in.asks, ...groups.in.running], []);
  });

  it('go through the phases of a batch that goes out', () => {
    const [a, b] = add({ direction: 'send', batch: batch(2, 2000) }, { direction: 'send', batch: batch(2, 2000) });
    const group = only();
    assert.equal(group.phase, 'offered');
    set(a, { state: 'active' });
    set(a, { state: 'done', transferred: 1000 });
    assert.equal(group.phase, 'running', 'the second one waits for its turn');
    set(b, { ...lost(), transferred: 0 });
    assert.deepEqual([group.phase, group.lost, group.error?.code], ['over', 1, 'timeout']);
  });

  it('know how much there is before all of it has come', () => {
    const [a] = add({ batch: batch(10, 10_000), state: 'active' });
    set(a, { transferred: 400 });
    const group = only();
    assert.deepEqual([group.count, group.size, group.transferred, group.left], [10, 10_000, 400, 10]);
    set(a, lost());
    add({ batch: batch(10, 10_000), state: 'active' });
    assert.deepEqual([only().size, only().transferred, only().left], [9400, 400, 9]);
  });

  it('do not believe a batch that says it is smaller than it is', () => {
    add({ batch: batch(1, 10) }, { batch: batch(1, 10) });
    assert.deepEqual([only().count, only().whole], [2, 2000]);
  });

  it('forget what is offered anew in place of what was lost', () => {
    const [a] = add({ batch: batch(1, 1000), direction: 'send', state: 'active' });
    set(a, { ...lost(), transferred: 630 });
    remove(a as FakeTransfer);
    add({ batch: batch(1, 1000), direction: 'send', state: 'active', transferred: 630 });
    assert.deepEqual([only().count, only().lost, only().transferred, only().phase], [1, 0, 630, 'running']);
  });

  it('keep counting files that arrived and were taken off the list', () => {
    const [a] = show({ batch: batch(2, 2000), state: 'done' }, { batch: batch(2, 2000), state: 'active' });
    remove(a as FakeTransfer);
    assert.deepEqual([only().done, only().members.size, only().transferred], [1, 1, 1000]);
  });

  it('show nothing that is hidden, until it is not any more', () => {
    const [a] = add({ name: 'a' });
    hidden.add(a as FakeTransfer);
    assert.equal(groups.length, 0);
    hidden.clear();
    set(a, { state: 'active' });
    assert.equal(only().phase, 'running');
    hidden.add(a as FakeTransfer);
    set(a, {});
    assert.equal(groups.length, 0);
  });

  describe('summed up', () => {
    it('cover a busy time to its end, so that the share never goes back', () => {
      const [a, b] = show({ size: 1000, state: 'active' }, { size: 3000, state: 'active' });
      set(a, { state: 'done', transferred: 1000 });
      assert.deepEqual(pick(groups), { size: 4000, transferred: 1000, left: 1 });
      set(b, { transferred: 500 });
      assert.deepEqual(pick(groups), { size: 4000, transferred: 1500, left: 1 });
      set(b, { state: 'done', transferred: 3000 });
      assert.deepEqual(pick(groups), { size: 0, transferred: 0, left: 0 });
      add({ size: 10, state: 'active' });
      assert.deepEqual(pick(groups), { size: 10, transferred: 0, left: 1 });
    });

    it('do not wait for what was cancelled', () => {
      const [a] = show({ size: 1000, state: 'active' }, { size: 3000, state: 'active' });
      set(a, { ...lost(), state: 'cancelled', transferred: 200 });
      assert.deepEqual(pick(groups), { size: 3200, transferred: 200, left: 1 });
    });

    it('are as fast as their files say when these take long', () => {
      add({ size: 1e9, state: 'active', rate: 300 }, { size: 1e9, state: 'active', rate: 200 });
      assert.equal(groups.total.rate, 500);
    });
  });

  it('count the same as somebody who looks at all of them, whatever happens', () => {
    const roll = dice(7);
    const states: TransferState[] = ['offered', 'active', 'paused', 'waiting', 'done', 'failed', 'declined'];
    const batches = Array.from({ length: 6 }, (_, index) => batch(1 + roll(40), 1000 * (1 + roll(40)), `b${index}`));
    for (let step = 0; step < 4000; step++) {
      const live = list.filter((each) => !each.ended);
      const one = live[roll(live.length)];
      const what = roll(10);
      if (what < 4 || !one) {
        add({
          ...(roll(3) ? { batch: batches[roll(batches.length)] as (typeof batches)[0] } : {}),
          ...(roll(2) ? { direction: 'send' as const } : {}),
          peer: ['ada', 'ben'][roll(2)] as string,
        });
      } else if (what < 9) {
        const state = states[roll(states.length)] as TransferState;
        const ended = state === 'failed' || state === 'declined';
        const transferred = state === 'done' ? one.size : Math.min(one.size, one.transferred + roll(300));
        set(one, { state, transferred, error: ended ? new RtcError('timeout', '') : null });
      } else {
        const gone = list[roll(list.length)] as FakeTransfer;
        list = list.filter((each) => each !== gone);
        if (roll(2)) groups.removed(gone);
        groups.listChanged();
      }
      if (step % 50 === 0) compare(groups, list);
    }
    compare(groups, list);
  });

  it('look at the list only when it changed, and at its end only when it grew', () => {
    const some = add(...Array.from({ length: 1000 }, () => ({ state: 'active' as const })));
    groups.newest(10);
    looks = 0;
    for (const each of some) set(each, { transferred: 1 });
    groups.newest(10);
    assert.equal(looks, 0);
    const spy = new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && Number(key) < 999) throw new Error(`It looked at ${key}.`);
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    list = spy;
    add({ state: 'active' });
    assert.equal(groups.length, 1001);
  });
});

function pick({ total: { size, transferred, left } }: TransferGroups): object {
  return { size, transferred, left };
}

function compare(groups: TransferGroups, list: readonly FakeTransfer[]): void {
  const all = groups.newest(groups.length);
  const members = all.flatMap((group) => [...group.members]);
  assert.deepEqual(new Set(members), new Set(list));
  assert.equal(members.length, list.length);
  const running = list.filter(({ state }) => isRunning(state));
  assert.deepEqual(groups.running, new Set(running));
  for (const group of all) {
    const own = [...group.members];
    assert.deepEqual([...group.running], own.filter(({ state }) => isRunning(state)).sort(byOrder(group.running)));
    assert.equal(group.offered.size, own.filter(({ state }) => state === 'offered').length);
    assert.equal(group.lost, own.filter(({ error }) => error !== null).length);
    assert.ok(group.done >= own.filter(({ state }) => state === 'done').length);
    assert.ok(groups.in[group.phase].has(group));
    assert.equal(Object.values(groups.in).filter((set) => set.has(group)).length, 1);
    assert.ok(group.transferred <= group.whole);
  }
  const { size, transferred, left } = groups.total;
  assert.ok(transferred <= size && left >= 0);
  assert.ok(left >= running.length);
}

/** The same order as in the set, which is nobody's business. */
function byOrder(set: ReadonlySet<Transfer>): (a: Transfer, b: Transfer) => number {
  const order = [...set];
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}
