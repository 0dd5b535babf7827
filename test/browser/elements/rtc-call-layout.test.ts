import { expect } from '@open-wc/testing';
import { parseControls } from '../../../src/elements/rtc-call/call-controls.js';
import { callTiles } from '../../../src/elements/rtc-call/call-tiles.js';
import { gridLayout } from '../../../src/elements/rtc-call/grid-layout.js';
import { stageLayout, type TilePlace } from '../../../src/elements/rtc-call/stage-layout.js';
import { hueOf, initials } from '../../../src/elements/internal/initials.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

const SPACES = [
  { width: 1280, height: 720, gap: 10 },
  { width: 360, height: 560, gap: 6 },
  { width: 264, height: 300, gap: 6 },
  { width: 1900, height: 300, gap: 10 },
];

function overlap(a: TilePlace, b: TilePlace): boolean {
  const beside = a.start + a.width <= b.start || b.start + b.width <= a.start;
  return !beside && !(a.top + a.height <= b.top || b.top + b.height <= a.top);
}

describe('the layout of a call', () => {
  it('takes the columns that suit the space', () => {
    const wide = { width: 1280, height: 720, gap: 10 };
    expect([1, 2, 4, 9, 16].map((count) => gridLayout(count, wide).columns)).to.deep.equal([1, 2, 2, 3, 4]);
    const phone = { width: 360, height: 640, gap: 6 };
    expect([1, 2, 9].map((count) => gridLayout(count, phone).columns)).to.deep.equal([1, 1, 2]);
    expect(gridLayout(4, { width: 1900, height: 250, gap: 10 }).columns).to.equal(4);
  });

  it('gives nothing a size where there is no space', () => {
    expect(gridLayout(4, { width: 0, height: 0, gap: 10 })).to.deep.equal({ columns: 1, tileWidth: 0, tileHeight: 0 });
  });

  for (const space of SPACES) {
    it(`keeps 1 to 16 tiles apart and inside ${space.width} × ${space.height}, spotlight or not`, () => {
      for (let count = 1; count <= 16; count++) {
        for (const large of [0, 1, 2]) {
          const places = stageLayout(
            Array.from({ length: count }, (_, at) => at < large),
            space,
          );
          expect(places).to.have.length(count);
          places.forEach((place, at) => {
            expect(place.width, `${count} tiles, ${large} large: width`).to.be.greaterThan(20);
            expect(place.height, `${count} tiles, ${large} large: height`).to.be.greaterThan(12);
            expect(place.start).to.be.at.least(0);
            expect(place.top).to.be.at.least(0);
            expect(place.start + place.width).to.be.at.most(space.width + 1);
            expect(place.top + place.height).to.be.at.most(space.height + 1);
            for (const other of places.slice(at + 1)) expect(overlap(place, other)).to.equal(false);
          });
        }
      }
    });
  }

  it('gives a tile in the spotlight most of the stage', () => {
    const [large, ...small] = stageLayout([true, false, false, false], { width: 1280, height: 720, gap: 10 });
    const area = ({ width, height }: TilePlace): number => width * height;
    expect(large && area(large)).to.be.greaterThan(0.6 * 1280 * 720);
    for (const place of small) expect(large && area(place)).to.be.lessThan(large ? area(large) / 8 : 0);
  });

  it('puts who spoke last in the spotlight, and a screen before anybody', () => {
    const session = new FakeSession({ people: [{ id: 'a' }, { id: 'b' }, { id: 'c', call: false }] });
    const lit = (screen: boolean, layout: 'auto' | 'spotlight', speaker: string | null): string[] =>
      callTiles(session.snapshot.participants, { screen }, layout, speaker)
        .filter((tile) => tile.spotlight)
        .map((tile) => tile.key);
    expect(lit(false, 'auto', 'b')).to.deep.equal([]);
    expect(lit(false, 'spotlight', 'b')).to.deep.equal(['b']);
    expect(lit(false, 'spotlight', 'gone')).to.deep.equal(['a']);
    expect(lit(true, 'spotlight', 'b')).to.deep.equal(['self screen']);
    session.dispose();
  });

  it('reads the names of controls once each, in their order', () => {
    expect(parseControls('').controls).to.deep.equal(['microphone', 'camera', 'screen', 'chat', 'people', 'leave']);
    expect(parseControls(' Leave,camera leave chat record x ')).to.deep.equal({
      controls: ['leave', 'camera', 'chat'],
      unknown: ['x'],
    });
  });
});

describe('initials', () => {
  it('are the first letters of the first and last word, as people see letters', () => {
    expect(initials('Ada Lovelace')).to.equal('AL');
    expect(initials('  grace  brewster murray hopper ')).to.equal('GH');
    expect(initials('Édith')).to.equal('É');
    expect(initials('e\u0301dith')).to.equal('E\u0301');
    expect(initials('👩🏽‍💻 Kim')).to.equal('👩🏽‍💻K');
    expect(initials('渡辺 和子')).to.equal('渡和');
    expect(initials('(guest)')).to.equal('G');
    expect(initials('—')).to.equal('');
    expect(initials('')).to.equal('');
  });

  it('keep their colour', () => {
    expect(hueOf('Ada')).to.equal(hueOf('Ada'));
    expect(hueOf('Ada')).to.not.equal(hueOf('Adb'));
  });
});
