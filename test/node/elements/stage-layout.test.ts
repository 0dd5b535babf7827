import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { gridLayout, type GridSpace, MIN_TILE } from '../../../src/elements/rtc-call/grid-layout.js';
import { stageLayout, type TilePlace } from '../../../src/elements/rtc-call/stage-layout.js';

const overlap = (a: TilePlace, b: TilePlace): boolean =>
  a.start < b.start + b.width && b.start < a.start + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const inside = ({ start, top, width, height }: TilePlace, space: GridSpace): boolean =>
  start >= 0 && top >= 0 && start + width <= space.width + 1 && top + height <= space.height + 1;

const area = ({ width, height }: TilePlace): number => width * height;

/** What is left for tiles in calls from 280 × 200 pixels to a large screen. */
const spaces = fc.record({
  width: fc.integer({ min: 264, max: 3840 }),
  height: fc.integer({ min: 124, max: 2160 }),
  gap: fc.integer({ min: 0, max: 16 }),
});
const sources = fc.constantFrom('camera' as const, 'screen' as const);

describe('the layout of a stage', () => {
  test('shows everybody once, apart from each other, inside, and large enough to be read', () => {
    fc.assert(
      fc.property(
        fc.array(sources, { maxLength: 4 }),
        fc.integer({ min: 0, max: 49 }),
        spaces,
        (large, small, space) => {
          const layout = stageLayout(large, small, space);
          const seen: number[] = [];
          let spotlight = false;
          for (let at = 0; at < layout.pages; at++) {
            const page = layout.on(at);
            const places = [...page.large, ...page.small, ...(layout.pager ? [layout.pager] : [])];
            places.forEach((place, index) => {
              assert.ok(inside(place, space), `page ${at}: ${JSON.stringify(place)} is outside`);
              for (const other of places.slice(index + 1)) assert.ok(!overlap(place, other), 'tiles overlap');
            });
            // With more than one on a page, none is below what can be read.
            for (const place of page.small.length > 1 ? page.small : [])
              assert.ok(place.width >= MIN_TILE.width && place.height >= MIN_TILE.height);
            assert.ok(page.large.length === 0 || page.large.length === large.length);
            spotlight ||= page.large.length > 0;
            assert.ok(places.length > 0 || large.length + small === 0);
            seen.push(...page.small.map((_, index) => page.from + index));
          }
          assert.deepEqual(
            seen,
            Array.from({ length: small }, (_, index) => index),
          );
          assert.equal(spotlight, large.length > 0);
          assert.equal(layout.pager === null, layout.pages === 1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('gives the spotlight a place that is never smaller than anybody else’s', () => {
    fc.assert(
      fc.property(sources, fc.integer({ min: 1, max: 16 }), spaces, (source, small, space) => {
        const { large, small: others } = stageLayout([source], small, space).on(0);
        const [main] = large;
        assert.ok(main);
        for (const place of others) assert.ok(area(place) <= area(main), 'a small one is larger');
        if (source === 'screen') assert.ok(area(main) >= 0.3 * space.width * space.height);
      }),
      { numRuns: 500 },
    );
  });

  test('shows a camera between 3:4 and 16:9, so that heads stay on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), fc.boolean(), spaces, (count, spotlight, space) => {
        const layout = spotlight ? stageLayout(['camera'], count, space) : stageLayout([], count, space);
        const { large, small } = layout.on(0);
        for (const { width, height } of [...large, ...small]) {
          assert.ok(width / height <= 16 / 9 + 0.05, `${width} × ${height} is too wide`);
          assert.ok(width / height >= 3 / 4 - 0.05, `${width} × ${height} is too narrow`);
        }
      }),
    );
  });

  test('shows sixteen at once where a person would expect it', () => {
    for (const space of [
      { width: 1256, height: 640, gap: 10 },
      { width: 776, height: 380, gap: 10 },
      { width: 344, height: 560, gap: 6 },
    ]) {
      assert.equal(stageLayout([], 16, space).pages, 1, `${space.width} × ${space.height}`);
    }
    assert.equal(stageLayout([], 49, { width: 1896, height: 980, gap: 10 }).pages, 1);
  });

  test('has pages that look alike where it is too small', () => {
    const layout = stageLayout([], 9, { width: 264, height: 124, gap: 6 });
    assert.ok(layout.pages > 1);
    const [first] = layout.on(0).small;
    const [last] = layout.on(layout.pages - 1).small;
    assert.deepEqual([first?.width, first?.height], [last?.width, last?.height]);
  });

  test('gives the spotlight the first page where there is no room beside it', () => {
    const layout = stageLayout(['screen'], 3, { width: 264, height: 124, gap: 6 });
    assert.equal(layout.first, 0);
    assert.equal(layout.on(0).small.length, 0);
    assert.equal(layout.on(1).large.length, 0);
  });

  test('takes the columns that suit the space', () => {
    const wide = { width: 1280, height: 720, gap: 10 };
    assert.deepEqual(
      [1, 2, 4, 9, 16].map((count) => gridLayout(count, wide).columns),
      [1, 2, 2, 3, 4],
    );
    const phone = { width: 360, height: 640, gap: 6 };
    assert.deepEqual(
      [1, 2, 9].map((count) => gridLayout(count, phone).columns),
      [1, 1, 2],
    );
    assert.equal(gridLayout(4, { width: 1900, height: 250, gap: 10 }).columns, 4);
  });

  test('gives nothing a size where there is no space', () => {
    const space = { width: 0, height: 0, gap: 10 };
    assert.deepEqual(gridLayout(4, space), { columns: 1, tileWidth: 0, tileHeight: 0 });
    for (const large of [[], ['screen' as const]]) {
      const { large: mains, small } = stageLayout(large, 4, space).on(0);
      for (const place of [...mains, ...small]) assert.equal(area(place), 0);
    }
  });
});
