import { render } from 'lit';
import type { KeptChoices } from '../../controllers/kept-choices.js';
import type { Session } from '../../session/session-types.js';
import type { RtcSpeakingEvent } from '../internal/events.js';
import { ActiveSpeaker } from './active-speaker.js';
import type { CallElement } from './call-element.js';
import { type CallTile, callTiles, tileKey } from './call-tiles.js';
import type { WindowScene } from './call-window.js';
import type { GridSpace } from './grid-layout.js';
import { RtcPinChangeEvent } from './rtc-call.events.js';
import { SelfView } from './self-view.js';
import { stageLayout, type StageLayout, type TilePlace } from './stage-layout.js';
import { overTiles, tileActions } from './tile-controls.js';
import { tileMarks } from './tile-marks.js';
import { TileOrder } from './tile-order.js';
import { placeTiles, showTiles, type Tile } from './tiles.js';
import { Volumes } from './volumes.js';

/** Milliseconds that the buttons of a tile stay after a touch. */
const TOUCHED_MS = 4000;

/** A tile by whose it is and what it shows. */
export interface TileName {
  /** `self`, or the participant's id. */
  readonly participant: string;
  readonly source: 'camera' | 'screen';
}

/** The tiles of a running call: which there are, how they are laid out, and what a person does with them. */
export class StageTiles {
  readonly #host: CallElement;
  readonly #speaker = new ActiveSpeaker();
  readonly #order = new TileOrder();
  readonly #pinned = new Set<string>();
  readonly #self: SelfView;
  readonly volumes: Volumes;
  #selfHidden = false;
  #session: Session | null = null;
  #grid: HTMLElement | null = null;
  #size: { width: number; height: number } = { width: 0, height: 0 };
  #shown: ReadonlyMap<string, Tile> = new Map();
  #tiles: readonly CallTile[] = [];
  #layout: StageLayout | null = null;
  #page = 0;
  /** What the last layout was made of, its size aside. */
  #scene = '';
  /** The tile whose buttons the Tab key reaches; arrow keys go on from there. */
  #reached = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touch: ReturnType<typeof setTimeout> | undefined;
  readonly #resized: () => void;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#size = { width: entry.contentRect.width, height: entry.contentRect.height };
    // In the next frame: a layout that answers at once can change what is being observed, which browsers report.
    requestAnimationFrame(() => {
      this.#lay();
      this.#resized();
    });
  });

  /** @param resized after the tiles have followed another size */
  constructor(host: CallElement, choices: KeptChoices, resized: () => void) {
    this.#host = host;
    this.#resized = resized;
    this.volumes = new Volumes(() => host.requestUpdate());
    this.#self = new SelfView({
      changed: () => this.#lay(true),
      isRightToLeft: () => this.#isRightToLeft(),
      kept: () => choices.now.selfCorner,
      keep: (corner) => choices.set('selfCorner', corner),
    });
  }

  /** What is pinned, in the order it was. */
  get pinned(): TileName[] {
    return [...this.#pinned].map(nameOf);
  }

  /** Keeps a tile large, or no longer. `false`: there is no such tile. */
  pin({ participant, source }: TileName, on: boolean): boolean {
    const key = tileKey(participant, source);
    if (!this.#tiles.some((tile) => tile.key === key)) return false;
    if (this.#pinned.has(key) === on) return true;
    this.#pinned[on ? 'add' : 'delete'](key);
    this.#page = 0;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new RtcPinChangeEvent({ participant, source, pinned: on }));
    return true;
  }

  /** For whoever shows the call somewhere else, too. */
  get scene(): WindowScene {
    return { tiles: this.#tiles, elements: this.#shown, speaker: this.speaker };
  }

  /** Id of who speaks, or spoke last. */
  get speaker(): string | null {
    return this.#speaker.current;
  }

  /** After each rendering of the call. */
  show(session: Session | null): void {
    const grid = this.#host.renderRoot.querySelector<HTMLElement>('.grid');
    if (grid !== this.#grid) this.#watch(grid);
    if (session !== this.#session || !grid) this.#reset();
    this.#session = session;
    if (!grid || !session) return;
    const { audioOnly, name, layout } = this.#host;
    const { snapshot, media } = session;
    const wishes = { layout, speaker: this.speaker, pinned: this.#pinned, selfHidden: this.#selfHidden };
    this.#tiles = callTiles(snapshot.participants, media.snapshot, wishes);
    this.#forget();
    this.#shown = showTiles(grid, this.#tiles, { audioOnly, name, session }, (id) => this.volumes.of(id));
    this.#lay();
  }

  /** The call is over, or the element gone. */
  close(): void {
    this.#watch(null);
    this.#reset();
  }

  onSpeaking({ detail: { participant, speaking } }: RtcSpeakingEvent): void {
    if (participant.isSelf) return;
    this.#speaker.tell(participant.id, speaking, performance.now());
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    const before = this.#speaker.current;
    const wait = this.#speaker.settle(performance.now());
    if (wait !== null) this.#timer = setTimeout(() => this.#settle(), wait);
    const { current } = this.#speaker;
    if (current === null || current === before) return;
    this.#order.bringForward(current, Math.max(0, (this.#layout?.first ?? 0) - (this.#hasSelf() ? 1 : 0)));
    this.#host.requestUpdate();
  }

  #hasSelf(): boolean {
    return this.#tiles.some(({ key, spotlight, floating }) => key === 'self' && !spotlight && !floating);
  }

  /** Whoever is gone is not pinned, nor the speaker, any more. */
  #forget(): void {
    const { speaker } = this;
    if (speaker !== null && !this.#tiles.some(({ participant }) => participant === speaker))
      this.#speaker.forget(speaker);
    for (const key of this.#pinned) {
      if (key === 'self' || this.#tiles.some((tile) => tile.key === key)) continue;
      this.#pinned.delete(key);
      this.#host.dispatchEvent(new RtcPinChangeEvent({ ...nameOf(key), pinned: false }));
    }
  }

  #reset(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#touch);
    for (const { participant } of this.#tiles) this.#speaker.forget(participant);
    this.#pinned.clear();
    this.volumes.forget();
    this.#tiles = [];
    this.#shown = new Map();
    this.#page = 0;
    this.#scene = '';
  }

  #watch(grid: HTMLElement | null): void {
    this.#grid = grid;
    this.#resize.disconnect();
    if (!grid) return;
    this.#size = { width: grid.clientWidth, height: grid.clientHeight };
    this.#resize.observe(grid);
    grid.addEventListener('pointerdown', (event) => this.#onPointer(event));
    grid.addEventListener('keydown', (event) => this.#onKey(event));
    grid.addEventListener('focusin', (event) => this.#onFocus(event));
  }

  #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  /** Puts every tile at its place. `moved`: also the own picture is somewhere else. */
  #lay(moved = false): void {
    const grid = this.#grid;
    if (!grid?.isConnected || !this.#session) return;
    const { direction, columnGap } = getComputedStyle(grid);
    const space: GridSpace = { ...this.#size, gap: parseFloat(columnGap) || 0 };
    const large = this.#tiles.filter(({ spotlight }) => spotlight);
    const small = this.#tiles.filter(({ spotlight, floating }) => !spotlight && !floating);
    const layout = stageLayout(
      large.map(({ source }) => source),
      small.length,
      space,
    );
    this.#layout = layout;
    this.#page = Math.min(this.#page, layout.pages - 1);
    const { large: largePlaces, small: smallPlaces, from } = layout.on(this.#page);
    const places = new Map<string, TilePlace>();
    large.forEach(({ key }, at) => put(places, key, largePlaces[at]));
    const ordered = this.#ordered(small, layout);
    ordered.slice(from).forEach((key, at) => put(places, key, smallPlaces[at]));
    const floating = this.#tiles.find((tile) => tile.floating);
    if (floating) places.set(floating.key, this.#self.place(space));
    // A change of size alone is followed at once; who moves for a reason is seen to move.
    const scene = [this.#page, ...large.map(({ key }) => `${key}*`), ...ordered, floating?.key].join();
    grid.classList.toggle('moving', moved || (this.#scene !== '' && scene !== this.#scene));
    this.#scene = scene;
    placeTiles(this.#shown, places, direction === 'rtl', space.width);
    // A layout that follows a change of size is outside of any render.
    this.#host.speak(() => this.#renderControls(places));
  }

  /** Keys of those outside of the spotlight; oneself is the last on the first page. */
  #ordered(small: readonly CallTile[], { first }: StageLayout): string[] {
    const others = small.filter(({ key }) => key !== 'self').map(({ key }) => key);
    const all = this.#order.arrange(this.#tiles.filter(({ key }) => key !== 'self').map(({ key }) => key));
    const ordered = all.filter((key) => others.includes(key));
    if (others.length < small.length) ordered.splice(Math.max(0, Math.min(first - 1, ordered.length)), 0, 'self');
    return ordered;
  }

  #renderControls(places: ReadonlyMap<string, TilePlace>): void {
    if (!places.has(this.#reached)) this.#reached = this.#tiles.find(({ key }) => places.has(key))?.key ?? '';
    for (const tile of this.#tiles) {
      const element = this.#shown.get(tile.key);
      if (!element) continue;
      let slot = element.querySelector<HTMLElement>(':scope > .tile-actions');
      if (!slot) {
        slot = document.createElement('div');
        slot.className = 'tile-actions';
        slot.slot = 'actions';
        element.append(slot);
      }
      const { participant, source, pinned, floating } = tile;
      const actions = tileActions({
        ...{ pinned, floating, isSelf: tile.key === 'self', reached: tile.key === this.#reached },
        // A call of two has nobody beside whom to be large.
        canPin: this.#tiles.length > 2 || pinned,
        pin: () => void this.pin({ participant, source }, !pinned),
        hide: () => this.#hideSelf(true),
        move: () => this.#self.next(),
      });
      render(actions, slot);
      this.#mark(element, tile);
    }
    const over = this.#grid?.parentElement?.querySelector<HTMLElement>('.over');
    if (!over || !this.#layout) return;
    const controls = overTiles({
      ...{ page: this.#page, pages: this.#layout.pages, pager: this.#layout.pager },
      turn: (step) => this.#turn(step),
      showSelf: this.#selfHidden ? () => this.#hideSelf(false) : null,
    });
    render(controls, over);
  }

  /** In the tile's own slot, which lies over the picture. */
  #mark(element: Tile, { participant, source }: CallTile): void {
    let place = element.querySelector<HTMLElement>(':scope > .tile-marks');
    if (!place) {
      place = Object.assign(document.createElement('div'), { className: 'tile-marks' });
      element.append(place);
    }
    const { self, participants = [] } = this.#session?.snapshot ?? {};
    const person = participant === 'self' ? self : participants.find(({ id }) => id === participant);
    const { volume, muted } = this.volumes.of(participant);
    const recording = source === 'camera' && person?.recording === true;
    render(tileMarks({ recording, silent: muted || volume === 0 }), place);
  }

  #turn(step: number): void {
    this.#page = Math.max(0, Math.min((this.#layout?.pages ?? 1) - 1, this.#page + step));
    this.#lay();
  }

  /** The focus goes along: to the button that brings the picture back, and back to the one that hides it. */
  #hideSelf(hidden: boolean): void {
    this.#selfHidden = hidden;
    if (hidden && this.#pinned.delete('self'))
      this.#host.dispatchEvent(new RtcPinChangeEvent({ ...nameOf('self'), pinned: false }));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(hidden ? '.show-self' : '#self .hide-self')?.focus();
    });
  }

  #onPointer(event: PointerEvent): void {
    const tile = this.#tileOf(event);
    if (!tile || event.composedPath().some((each) => each instanceof HTMLButtonElement)) return;
    if (event.pointerType === 'touch') this.#touched(tile);
    if (tile.classList.contains('floating') && this.#grid) this.#self.drag(event, tile, this.#grid);
  }

  /** Without a pointer that hovers, a touch is what brings the buttons of a tile. */
  #touched(tile: Tile): void {
    clearTimeout(this.#touch);
    for (const each of this.#shown.values()) each.classList.toggle('touched', each === tile);
    this.#touch = setTimeout(() => tile.classList.remove('touched'), TOUCHED_MS);
  }

  #onFocus(event: Event): void {
    const key = this.#tileOf(event)?.id;
    if (key === undefined || key === this.#reached) return;
    this.#reached = key;
    this.#lay();
  }

  #onKey(event: KeyboardEvent): void {
    const tile = this.#tileOf(event);
    const path = event.composedPath();
    if (!tile || !(path[0] instanceof HTMLElement) || !path[0].closest('.tile-actions')) return;
    if (path[0].matches('.move-self')) {
      if (this.#self.key(event.key)) event.preventDefault();
      return;
    }
    const rtl = this.#isRightToLeft();
    const forward = ['ArrowDown', rtl ? 'ArrowLeft' : 'ArrowRight'];
    const back = ['ArrowUp', rtl ? 'ArrowRight' : 'ArrowLeft'];
    const step = forward.includes(event.key) ? 1 : back.includes(event.key) ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const buttons = [...this.#shown.values()]
      .filter((each) => !each.hidden)
      .sort((a, b) => byPlace(a.getBoundingClientRect(), b.getBoundingClientRect(), rtl))
      .flatMap((each) => [...each.querySelectorAll<HTMLElement>('.tile-actions button')]);
    const at = buttons.indexOf(path[0]);
    buttons.at((at + step) % buttons.length)?.focus();
  }

  #tileOf(event: Event): Tile | undefined {
    const path = event.composedPath();
    return [...this.#shown.values()].find((tile) => path.includes(tile));
  }
}

function put(places: Map<string, TilePlace>, key: string, place: TilePlace | undefined): void {
  if (place) places.set(key, place);
}

function nameOf(key: string): TileName {
  const [participant = '', source] = key.split(' ');
  return { participant, source: source === 'screen' ? 'screen' : 'camera' };
}

/** From the first row to the last, each as people read. */
function byPlace(a: DOMRect, b: DOMRect, rightToLeft: boolean): number {
  if (Math.abs(a.top - b.top) > 2) return a.top - b.top;
  return rightToLeft ? b.left - a.left : a.left - b.left;
}
