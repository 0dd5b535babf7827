import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allocate, type Flow } from '../../../src/engine/mesh/governor/allocate.js';
import { UplinkBudget, type UplinkSample } from '../../../src/engine/mesh/governor/uplink-budget.js';
import { type Outgoing, planUplink } from '../../../src/engine/mesh/governor/uplink-plan.js';

const capture = { width: 1280, height: 720 };
const large = { width: 1280, height: 720 };
const small = { width: 240, height: 160 };
const camera = (shown: Outgoing['shown'] = large): Outgoing => ({ source: 'camera', muted: false, shown, capture });
const screen = (shown: Outgoing['shown'] = large): Outgoing => ({ source: 'screen', muted: false, shown, capture });
const microphone = (muted = false): Outgoing => ({ source: 'microphone', muted, shown: null, capture });

const total = (all: readonly { bitrate: number }[]): number => all.reduce((sum, { bitrate }) => sum + bitrate, 0);

describe('sharing an uplink', () => {
  const audio: Flow = { kind: 'audio', ceiling: 56_000, area: 0 };
  const flow = (kind: Flow['kind'], area: number, ceiling = 2_500_000): Flow => ({ kind, area, ceiling });

  it('gives sound what it needs before any picture', () => {
    assert.deepEqual(allocate(200_000, [flow('camera', 900), audio, audio]).slice(1), [56_000, 56_000]);
  });

  it('gives a screen what it needs before cameras, and keeps those moving', () => {
    const [shared = 0, face = 0] = allocate(2_600_000, [flow('screen', 900), flow('camera', 900)]);
    assert.equal(shared, 2_500_000);
    assert.equal(face, 100_000);
  });

  it('shares between cameras by the area they are shown on', () => {
    const [first = 0, second = 0] = allocate(1_300_000, [flow('camera', 300_000), flow('camera', 100_000)]);
    assert.equal(Math.round((first - 50_000) / (second - 50_000)), 3);
    assert.equal(Math.round(first + second), 1_300_000);
  });

  it('hands on what somebody cannot use', () => {
    const shares = allocate(1_000_000, [flow('camera', 900, 80_000), flow('camera', 1)]);
    assert.deepEqual(shares, [80_000, 920_000]);
  });

  it('goes without the smallest where not all fit, and never without the largest', () => {
    const cameras = [flow('camera', 1), flow('camera', 900), flow('camera', 2)];
    const [one, two = 0, three] = allocate(90_000, cameras);
    assert.deepEqual([one, three], [0, 0]);
    assert.ok(two >= 50_000);
    assert.ok((allocate(1000, cameras)[1] ?? 0) > 0);
  });

  it('hands out no more than there is, and nobody more than they can use', () => {
    const flows = [
      audio,
      audio,
      flow('screen', 5e5),
      flow('camera', 1e5, 77_000),
      flow('camera', 4e5),
      flow('camera', 9e4),
    ];
    for (let budget = 400_000; budget < 9_000_000; budget += 77_777) {
      const shares = allocate(budget, flows);
      assert.ok(shares.reduce((sum, share) => sum + share, 0) <= budget + 1, `${budget}`);
      shares.forEach((share, at) => assert.ok(share <= (flows[at]?.ceiling ?? 0) + 1));
    }
  });
});

describe('what senders are to do', () => {
  it('limits nothing on a large tile without a budget', () => {
    const [plan] = planUplink([camera(), microphone()], Infinity);
    const { active, maxBitrate, picture } = plan?.wish ?? {};
    assert.deepEqual({ active, maxBitrate, scale: picture?.scale }, { active: true, maxBitrate: null, scale: 1 });
  });

  it('stops sound of muted microphones and pictures that nobody sees', () => {
    const plans = planUplink([microphone(true), camera({ width: 0, height: 0 }), microphone()], Infinity);
    assert.deepEqual(
      plans.map(({ wish, bitrate }) => [wish.active, bitrate > 0]),
      [
        [false, false],
        [false, false],
        [true, true],
      ],
    );
  });

  it('keeps the sound of a screen, whatever becomes of its picture', () => {
    const [plan] = planUplink([{ ...microphone(), source: 'screen-audio' }, screen({ width: 0, height: 0 })], 100_000);
    assert.equal(plan?.wish.active, true);
  });

  it('keeps a whole mesh within the budget, the large tile first', () => {
    const all = [camera(large), camera(small), camera(small), microphone(), microphone(), microphone()];
    for (const budget of [500_000, 1_000_000, 2_000_000]) {
      const plans = planUplink(all, budget);
      assert.ok(total(plans) <= budget + 1);
      assert.ok((plans[0]?.bitrate ?? 0) > (plans[1]?.bitrate ?? 0));
      assert.ok((plans[0]?.wish.maxBitrate ?? Infinity) <= (plans[0]?.bitrate ?? 0));
    }
  });

  it('gives a screen fewer frames rather than fewer pixels when little is left for it', () => {
    const [plan] = planUplink([screen()], 600_000);
    assert.deepEqual(plan?.wish.picture, { scale: 1, maxFramerate: 5, sharp: true });
  });

  it('changes limits in steps, so that a budget that creeps up does not change senders every second', () => {
    const limits = new Set<unknown>();
    for (let budget = 500_000; budget < 1_000_000; budget += 5000)
      limits.add(planUplink([camera(), camera()], budget)[0]?.wish.maxBitrate);
    assert.ok(limits.size <= 6, `${limits.size}`);
  });
});

describe('what an uplink is believed to carry', () => {
  const link = (available: number | null, limited: boolean, allowed = 2_500_000): UplinkSample => ({
    available,
    limited,
    allowed,
    needed: 2_500_000,
  });
  const links = (...samples: UplinkSample[]): Map<string, UplinkSample> =>
    new Map(samples.map((sample, at) => [String(at), sample]));

  it('is no matter while nobody is short, while links still start, and on a single link', () => {
    const budget = new UplinkBudget();
    for (let second = 0; second < 20; second++)
      assert.equal(budget.update(links(link(3e6, false), link(3e6, false))), Infinity);
    const starting = new UplinkBudget();
    for (let rate = 3e5; rate < 2e6; rate *= 1.02)
      assert.equal(starting.update(links(link(rate, true), link(rate, true))), Infinity);
    const single = new UplinkBudget();
    for (let second = 0; second < 20; second++) assert.equal(single.update(links(link(3e5, true))), Infinity);
  });

  it('is no matter where a browser does not estimate', () => {
    const budget = new UplinkBudget();
    for (let second = 0; second < 20; second++)
      assert.equal(budget.update(links(link(null, true), link(null, true))), Infinity);
  });

  it('is what the links have together as soon as one is short, and at once when the way becomes narrow', () => {
    const steady = new UplinkBudget();
    let limit = Infinity;
    for (let second = 0; second < 8; second++) limit = steady.update(links(link(1e6, true), link(5e5, true)));
    assert.ok(limit <= 1.5e6 && limit > 1.2e6, `${limit}`);
    const narrow = new UplinkBudget();
    narrow.update(links(link(2e6, true), link(2e6, true)));
    assert.ok(narrow.update(links(link(1e6, true), link(1e6, true))) <= 2e6);
  });

  it('comes back slowly, and ends when all have what they need', () => {
    const budget = new UplinkBudget();
    for (let second = 0; second < 8; second++) budget.update(links(link(1e6, true), link(1e6, true)));
    let before = budget.update(links(link(2e6, false), link(2e6, false)));
    let seconds = 0;
    for (; before !== Infinity; seconds++) {
      const limit = budget.update(links(link(2e6, false), link(2e6, false)));
      assert.ok(limit === Infinity || limit / before < 1.1);
      before = limit;
    }
    assert.ok(seconds > 5 && seconds < 40, `${seconds}`);
  });

  it('does not swing: on an uplink that stays as it is, limits settle', () => {
    // Two links share 2 Mbit/s evenly, unless one is allowed less.
    const budget = new UplinkBudget();
    let allowed = [2.5e6, 2.5e6];
    const seen: number[] = [];
    for (let second = 0; second < 120; second++) {
      const free = allowed.map((each) => Math.min(each, 1e6));
      const spare = 2e6 - free.reduce((sum, each) => sum + each, 0);
      const available = free.map((each) => each + spare / 2);
      const samples = available.map((rate, at) => link(rate, rate < (allowed[at] ?? 0), allowed[at]));
      const limit = budget.update(links(...samples));
      allowed = planUplink([camera(), camera()], limit).map(({ wish }) => wish.maxBitrate ?? 2.5e6);
      if (second > 20) seen.push(allowed[0] ?? 0);
    }
    const changes = seen.filter((rate, at) => at > 0 && rate !== seen[at - 1]).length;
    assert.ok(Math.max(...seen) / Math.min(...seen) < 1.6, `${Math.min(...seen)}–${Math.max(...seen)}`);
    assert.ok(changes <= 20, `${changes} changes in 100 s`);
  });
});
