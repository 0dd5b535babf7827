import { expect } from '@open-wc/testing';
import { parseControls } from '../../../src/elements/rtc-call/call-controls.js';
import { callTiles, type TileWishes } from '../../../src/elements/rtc-call/call-tiles.js';
import { hueOf, initials } from '../../../src/elements/internal/initials.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

describe('the layout of a call', () => {
  it('puts in the spotlight what is pinned, else the screens, else who speaks', () => {
    const session = new FakeSession({ people: [{ id: 'a' }, { id: 'b', screen: true }, { id: 'c', call: false }] });
    const people = session.snapshot.participants;
    const alone = people.map((person) => ({ ...person, screen: false }));
    const lit = (given: typeof people, screen: boolean, wishes: Partial<TileWishes>): string[] =>
      callTiles(given, { screen }, { layout: 'auto', speaker: null, pinned: new Set(), selfHidden: false, ...wishes })
        .filter((tile) => tile.spotlight)
        .map((tile) => tile.key);
    expect(lit(alone, false, { speaker: 'b' })).to.deep.equal([]);
    expect(lit(alone, false, { layout: 'spotlight', speaker: 'b' })).to.deep.equal(['b']);
    expect(lit(alone, false, { layout: 'spotlight', speaker: 'gone' })).to.deep.equal(['a']);
    expect(lit(people, true, { layout: 'spotlight', speaker: 'a' })).to.deep.equal(['b screen', 'self screen']);
    expect(lit(people, true, { layout: 'grid' })).to.deep.equal([]);
    expect(lit(people, true, { pinned: new Set(['b screen']) })).to.deep.equal(['b screen']);
    expect(lit(alone, false, { layout: 'grid', pinned: new Set(['a', 'self']) })).to.deep.equal(['a', 'self']);
    expect(lit(alone, false, { pinned: new Set(['gone']) })).to.deep.equal([]);
    session.dispose();
  });

  it('lets the own picture float in a call of two, and nowhere else', () => {
    const session = new FakeSession({ people: [{ id: 'a' }, { id: 'b' }] });
    const [a, b] = session.snapshot.participants;
    const floating = (people: typeof session.snapshot.participants, wishes: Partial<TileWishes> = {}): string[] =>
      callTiles(
        people,
        { screen: false },
        { layout: 'auto', speaker: null, pinned: new Set(), selfHidden: false, ...wishes },
      )
        .filter((tile) => tile.floating)
        .map((tile) => tile.key);
    if (!a || !b) throw new Error('Nobody is there.');
    expect(floating([a])).to.deep.equal(['self']);
    expect(floating([])).to.deep.equal([]);
    expect(floating([a, b])).to.deep.equal([]);
    expect(floating([a], { layout: 'grid' })).to.deep.equal([]);
    expect(floating([a], { selfHidden: true })).to.deep.equal([]);
    expect(floating([a], { pinned: new Set(['self']) })).to.deep.equal([]);
    session.dispose();
  });

  it('reads the names of controls once each, in their order', () => {
    expect(parseControls('').controls).to.deep.equal([
      ...['microphone', 'camera', 'screen', 'chat', 'files', 'people', 'settings', 'leave'],
    ]);
    expect(parseControls(' Leave,camera leave chat record x ')).to.deep.equal({
      controls: ['leave', 'camera', 'chat', 'record'],
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
