import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import type { FakePerson } from '../../../stories/support/fake-session.js';
import { ada, all, button, grace, joined, part, session } from './call-fixture.js';

const people = (count: number): FakePerson[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: `Person ${at}`, camera: false }));

/** Tiles that are seen now. */
const seen = (element: RtcCall): HTMLElement[] => all(element, 'tile').filter((tile) => !tile.hidden);
const ids = (tiles: HTMLElement[]): string[] => tiles.map(({ id }) => id);
const tile = (element: RtcCall, id: string): HTMLElement => {
  const found = all(element, 'tile').find((each) => each.id === id);
  if (!found) throw new Error(`There is no tile ${id}.`);
  return found;
};
const tileButton = (element: RtcCall, id: string, name: string): HTMLButtonElement => {
  const found = tile(element, id).querySelector<HTMLButtonElement>(`[part~="${name}-button"]`);
  if (!found) throw new Error(`The tile ${id} has no ${name} button.`);
  return found;
};
const box = (element: HTMLElement): DOMRect => element.getBoundingClientRect();
const center = (element: Element): number => {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
};
/** Done with moving. */
const still = (element: RtcCall): Promise<void> =>
  waitUntil(() => all(element, 'tile').every((each) => each.getAnimations().length === 0));
const settled = async (element: RtcCall): Promise<void> => {
  await element.updateComplete;
  await waitUntil(() => seen(element).length > 0 && seen(element).every((each) => box(each).width > 0));
  await still(element);
};
const sized = async (element: RtcCall, width: number, height: number): Promise<void> => {
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  const grid = part(element, 'grid');
  await waitUntil(() => box(element).width === width);
  // The stage follows in the frame after the observer's, what has no room in the toolbar goes into its menu after that,
  // and the stage takes what the toolbar leaves.
  const rows = (): number => {
    const buttons = [...(part(element, 'toolbar')?.children ?? [])].filter((each) => each.clientHeight > 0);
    return new Set(buttons.map((each) => Math.round(center(each)))).size;
  };
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await waitUntil(() => rows() <= 1);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(grid && box(grid).height).to.be.greaterThan(60);
  await still(element);
};

describe('the stage of <rtc-call>', () => {
  for (const [width, height] of [
    [280, 200],
    [360, 640],
    [640, 360],
    [1280, 720],
    [320, 1000],
  ] as const) {
    it(`keeps 1 to 16 people apart, inside and readable at ${width} × ${height}, with no scrollbar`, async () => {
      const element = await joined({ people: people(1) });
      await sized(element, width, height);
      for (const count of [1, 2, 4, 8, 15]) {
        while (session.snapshot.participants.length < count)
          session.addPerson(people(16)[session.snapshot.participants.length]);
        await settled(element);
        const around = box(element);
        const boxes = seen(element)
          .filter((each) => !each.matches('.floating'))
          .map(box);
        boxes.forEach((each, at) => {
          expect(each.left, 'left').to.be.at.least(around.left);
          expect(each.top, 'top').to.be.at.least(around.top);
          expect(each.right, 'right').to.be.at.most(around.right + 1);
          expect(each.bottom, 'bottom').to.be.at.most(around.bottom + 1);
          expect(each.width, 'width').to.be.at.least(108);
          expect(each.height, 'height').to.be.at.least(72);
          for (const other of boxes.slice(at + 1)) {
            const apart =
              each.right <= other.left ||
              other.right <= each.left ||
              each.bottom <= other.top ||
              other.bottom <= each.top;
            expect(apart, 'overlap').to.equal(true);
          }
        });
        const frame = element.shadowRoot?.querySelector('.frame');
        const below = [...(frame?.querySelectorAll('*') ?? [])].flatMap((each) => {
          const { bottom, height } = each.getBoundingClientRect();
          return bottom > around.bottom ? `${each.className || each.tagName} ${height}` : [];
        });
        expect(frame?.scrollHeight, `${count}: ${below.join()}`).to.equal(frame?.clientHeight);
        expect(frame?.scrollWidth).to.equal(frame?.clientWidth);
      }
    });
  }

  it('has pages where not everybody can be shown well, each person on one of them', async () => {
    const element = await joined({ people: people(8) });
    await sized(element, 280, 200);
    const found = new Set<string>();
    const pages = Number(part(element, 'pages')?.textContent?.split('/')[1]);
    expect(pages).to.be.greaterThan(2);
    for (let page = 0; page < pages; page++) {
      for (const id of ids(seen(element))) found.add(id);
      if (page === 0) expect(ids(seen(element))).to.include('self');
      all(element, 'page-button')[1]?.click();
    }
    expect([...found].sort()).to.deep.equal([...people(8).map(({ id }) => id), 'self'].sort());
    expect(all(element, 'page-button')[1]?.getAttribute('aria-disabled')).to.equal('true');
    // What is not seen is heard.
    expect(all(element, 'tile')).to.have.length(9);
    await expect(element).to.be.accessible();
    await sized(element, 1200, 700);
    expect(seen(element)).to.have.length(9);
    expect(part(element, 'pages')).to.equal(undefined);
  });

  it('brings a speaker to the first page, in exchange for one, and keeps every element', async () => {
    const element = await joined({ people: people(8) });
    await sized(element, 280, 240);
    const first = ids(seen(element));
    const elements = all(element, 'tile');
    const speaker = session.snapshot.participants.find(({ id }) => !first.includes(id));
    if (!speaker) throw new Error('All are on the first page.');
    elements[0]?.dispatchEvent(
      new CustomEvent('rtc-speaking', {
        bubbles: true,
        composed: true,
        detail: { participant: speaker, speaking: true },
      }),
    );
    await waitUntil(() => ids(seen(element)).includes(speaker.id), 'the speaker comes', { timeout: 5000 });
    const now = ids(seen(element));
    expect(now.filter((id) => first.includes(id))).to.have.length(first.length - 1);
    expect(all(element, 'tile')).to.deep.equal(elements);
  });

  it('pins by the button on a tile, by the keyboard, and from the page', async () => {
    const element = await joined({ people: [ada, grace] });
    await settled(element);
    const elements = all(element, 'tile');
    const told: unknown[] = [];
    element.addEventListener('rtc-pin-change', ({ detail }) => told.push(detail));
    const pin = tileButton(element, 'ada', 'pin');
    expect([pin.ariaLabel, pin.getAttribute('aria-pressed')]).to.deep.equal(['Pin', 'false']);
    pin.click();
    await settled(element);
    expect(pin.getAttribute('aria-pressed')).to.equal('true');
    expect(ids(all(element, 'spotlight-tile'))).to.deep.equal(['ada']);
    expect(box(tile(element, 'ada')).width).to.be.greaterThan(2 * box(tile(element, 'grace')).width);
    await element.setPinned('grace', true);
    await settled(element);
    expect(ids(all(element, 'spotlight-tile'))).to.deep.equal(['ada', 'grace']);
    expect(element.pinned).to.deep.equal([
      { participant: 'ada', source: 'camera' },
      { participant: 'grace', source: 'camera' },
    ]);
    session.removePerson('grace');
    await settled(element);
    expect(element.pinned).to.deep.equal([{ participant: 'ada', source: 'camera' }]);
    pin.focus();
    pin.click();
    await settled(element);
    expect(all(element, 'spotlight-tile')).to.have.length(0);
    expect(told).to.deep.equal([
      { participant: 'ada', source: 'camera', pinned: true },
      { participant: 'grace', source: 'camera', pinned: true },
      { participant: 'grace', source: 'camera', pinned: false },
      { participant: 'ada', source: 'camera', pinned: false },
    ]);
    expect(all(element, 'tile')).to.deep.equal(elements.filter(({ id }) => id !== 'grace'));
    const error = await element.setPinned('nobody', true).catch((reason: { code: string }) => reason.code);
    expect(error).to.equal('peer-left');
  });

  it('has one tile’s buttons in the tab order, and arrow keys for the others', async () => {
    const element = await joined({ people: [ada, grace] });
    await settled(element);
    const tabbable = (): string[] =>
      all(element, 'pin-button').flatMap((each) => (each.tabIndex === 0 ? (each.closest('rtc-video')?.id ?? '') : []));
    expect(tabbable()).to.deep.equal(['ada']);
    const pin = tileButton(element, 'ada', 'pin');
    pin.focus();
    pin.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    expect(element.shadowRoot?.activeElement).to.equal(tileButton(element, 'grace', 'pin'));
    expect(tabbable()).to.deep.equal(['grace']);
  });

  it('shows all shared screens large, or the one that is pinned', async () => {
    const element = await joined({ people: [ada, grace] });
    session.shareScreen('ada');
    session.shareScreen('grace');
    await settled(element);
    expect(ids(all(element, 'spotlight-tile'))).to.deep.equal(['ada screen', 'grace screen']);
    await element.setPinned('grace', true, 'screen');
    await settled(element);
    expect(ids(all(element, 'spotlight-tile'))).to.deep.equal(['grace screen']);
    session.shareScreen('grace', false);
    await settled(element);
    expect(element.pinned).to.deep.equal([]);
    expect(ids(all(element, 'spotlight-tile'))).to.deep.equal(['ada screen']);
  });

  it('keeps videos playing in their elements whatever the layout', async () => {
    const element = await joined({ people: [ada, grace] });
    await settled(element);
    const before = all(element, 'tile').map((each) => each.shadowRoot?.querySelector('video'));
    let removed = 0;
    const observer = new MutationObserver(
      (changes) => (removed += changes.flatMap((each) => [...each.removedNodes]).length),
    );
    const grid = part(element, 'grid');
    if (grid) observer.observe(grid, { childList: true });
    for (const layout of ['spotlight', 'grid', 'auto'] as const) {
      element.layout = layout;
      await settled(element);
    }
    await element.setPinned('grace', true);
    await settled(element);
    await sized(element, 300, 600);
    expect(all(element, 'tile').map((each) => each.shadowRoot?.querySelector('video'))).to.deep.equal(before);
    expect(observer.takeRecords().length + removed).to.equal(0);
    observer.disconnect();
  });

  it('stands from the right where people read from there', async () => {
    const element = await joined({ people: [ada, grace] });
    element.parentElement?.setAttribute('dir', 'rtl');
    await sized(element, 800, 300);
    expect(box(tile(element, 'ada')).left).to.be.greaterThan(box(tile(element, 'grace')).left);
  });

  describe('the own picture in a call of two', () => {
    // Where it was moved to is kept.
    beforeEach(() => localStorage.removeItem('rtc-elements.settings'));

    const corner = (element: RtcCall): string => {
      const grid = part(element, 'grid');
      if (!grid) throw new Error('There is no grid.');
      const [own, room] = [box(tile(element, 'self')), box(grid)];
      const block = own.top - room.top < room.bottom - own.bottom ? 'top' : 'bottom';
      return `${block} ${own.left - room.left < room.right - own.right ? 'left' : 'right'}`;
    };
    const arrow = (element: RtcCall, key: string): boolean =>
      tileButton(element, 'self', 'move-self').dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );

    it('floats small in a corner, mirrored for the person alone, and goes back into the grid with a third', async () => {
      const element = await joined({ people: [ada] });
      await settled(element);
      const own = tile(element, 'self');
      expect(corner(element)).to.equal('bottom right');
      expect(box(own).width).to.be.lessThan(box(tile(element, 'ada')).width / 3);
      expect(own.shadowRoot?.querySelector('video.mirrored')).to.exist;
      expect(tile(element, 'ada').shadowRoot?.querySelector('video.mirrored')).to.equal(null);
      await expect(element).to.be.accessible();
      session.addPerson(grace);
      await settled(element);
      expect(tile(element, 'self')).to.equal(own);
      expect(own.matches('.floating')).to.equal(false);
      expect(box(own).width).to.be.closeTo(box(tile(element, 'ada')).width, 2);
    });

    it('is moved by arrow keys and by its button, and stays in its corner', async () => {
      const element = await joined({ people: [ada] });
      await settled(element);
      expect(arrow(element, 'ArrowUp')).to.equal(false);
      await still(element);
      expect(corner(element)).to.equal('top right');
      arrow(element, 'ArrowLeft');
      await still(element);
      expect(corner(element)).to.equal('top left');
      expect(arrow(element, 'x')).to.equal(true);
      tileButton(element, 'self', 'move-self').click();
      await still(element);
      expect(corner(element)).to.equal('top right');
      session.addPerson(grace);
      await settled(element);
      session.removePerson('grace');
      await settled(element);
      expect(corner(element)).to.equal('top right');
    });

    it('is where it was left, in the next call, unless nothing is to be kept', async () => {
      const element = await joined({ people: [ada] });
      await settled(element);
      arrow(element, 'ArrowUp');
      await still(element);
      element.remove();
      const next = await joined({ people: [ada] });
      await settled(next);
      expect(corner(next)).to.equal('top right');
      next.remove();
      const forgetful = await joined({ people: [ada] }, { noSavedSettings: true });
      await settled(forgetful);
      expect(corner(forgetful)).to.equal('bottom right');
    });

    it('is dragged, and goes to the nearest corner', async () => {
      const element = await joined({ people: [ada] });
      await settled(element);
      const own = tile(element, 'self');
      const { x, y, width, height } = box(own);
      // The browser knows no pointer by this number, and would refuse to capture it.
      own.setPointerCapture = () => {};
      const pointer = (type: string, dx: number, dy: number): boolean =>
        own.dispatchEvent(
          new PointerEvent(type, {
            ...{ bubbles: true, composed: true, isPrimary: true, pointerId: 7, button: 0 },
            ...{ clientX: x + width / 2 + dx, clientY: y + height / 2 + dy },
          }),
        );
      pointer('pointerdown', 0, 0);
      pointer('pointermove', -60, -20);
      expect(box(own).x).to.be.closeTo(x - 60, 1);
      pointer('pointermove', -600, -20);
      pointer('pointerup', -600, -20);
      await still(element);
      expect(corner(element)).to.equal('bottom left');
      // A click does not move it.
      pointer('pointerdown', -600, 0);
      pointer('pointerup', -599, 0);
      await still(element);
      expect(corner(element)).to.equal('bottom left');
    });

    it('is hidden and shown again, the focus with it, and is sent all the time', async () => {
      const element = await joined({ people: [ada] });
      await settled(element);
      tileButton(element, 'self', 'hide-self').click();
      await waitUntil(() => element.shadowRoot?.activeElement === part(element, 'show-self-button'));
      expect(ids(all(element, 'tile'))).to.deep.equal(['ada']);
      expect(element.camera).to.equal(true);
      button(element, 'show-self').click();
      await waitUntil(() => element.shadowRoot?.activeElement?.matches('#self .hide-self'));
      expect(part(element, 'show-self-button')).to.equal(undefined);
    });
  });

  it('tells nothing of pins after the call', async () => {
    const element = await joined({ people: [ada, grace] });
    await element.setPinned('ada', true);
    const left = oneEvent(element, 'rtc-leave');
    await element.leave();
    await left;
    expect(element.pinned).to.deep.equal([]);
  });
});
