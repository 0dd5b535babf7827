import { render } from 'lit';
import { RtcError } from '../../base/rtc-error.js';
import { languageTag } from '../../languages/msg.js';
import type { PictureView } from '../../session/picture-view.js';
import type { Session } from '../../session/session-types.js';
import type { CallElement } from './call-element.js';
import { callWindow, type WindowTile } from './call-window-view.js';
import { callWindowStyles } from './call-window.styles.js';
import type { CallTile } from './call-tiles.js';
import { nameOf } from './call-view.js';
import type { Tile } from './tiles.js';
import { Tooltips } from './tooltips.js';
import * as common from '../internal/words.js';
import { ownScreen, screenOf } from '../internal/words.js';

/** https://wicg.github.io/document-picture-in-picture/; not among TypeScript's own types. */
interface DocumentPictureInPicture {
  requestWindow(options: { width: number; height: number }): Promise<Window>;
}

/** Tiles that fit a window of that size. */
const MOST = 4;
/** CSS pixels. */
const SIZE = { width: 380, height: 300 } as const;

const api = (): DocumentPictureInPicture | null =>
  (globalThis as { documentPictureInPicture?: DocumentPictureInPicture }).documentPictureInPicture ?? null;

export interface WindowScene {
  readonly tiles: readonly CallTile[];
  readonly elements: ReadonlyMap<string, Tile>;
  /** Id of who speaks. */
  readonly speaker: string | null;
}

/**
 * The call in a small window above all others. Browsers that have windows for documents show those who matter now, with
 * the buttons that one needs; others let the picture of one person float. The sound goes on in the page.
 */
export class CallWindow {
  readonly #host: CallElement;
  #window: Window | null = null;
  #tooltips: Tooltips | null = null;
  /** What floats where there are no windows for documents. */
  #video: HTMLVideoElement | null = null;
  #views = new Map<string, PictureView>();

  constructor(host: CallElement) {
    this.#host = host;
  }

  static get supported(): boolean {
    return api() !== null || document.pictureInPictureEnabled === true;
  }

  get on(): boolean {
    return this.#window !== null || this.#video !== null;
  }

  /** Call it from a click. @throws RtcError `unsupported`, `permission-denied` */
  async open(scene: WindowScene): Promise<void> {
    if (this.on) return;
    try {
      await (api() ? this.#openWindow() : this.#float(scene));
    } catch (cause) {
      if (cause instanceof RtcError) throw cause;
      if (cause instanceof DOMException && cause.name === 'NotAllowedError')
        throw new RtcError('permission-denied', 'Picture in picture begins with a click or a key.', { cause });
      throw new RtcError('unsupported', 'There is no picture to show yet.', { cause });
    }
    this.#host.requestUpdate();
  }

  close(): void {
    this.#window?.close();
    this.#closed();
    // Rejects when it is over already.
    if (this.#video) document.exitPictureInPicture().catch(() => undefined);
  }

  /** The call is over. What floats ends with its picture. */
  end(): void {
    if (this.#window) this.close();
  }

  /** After each change of the call. */
  update(session: Session, scene: WindowScene): void {
    const target = this.#window?.document.body;
    if (!target) return;
    const tiles = chosen(scene).map((tile) => windowTile(tile, session));
    this.#show(session, tiles);
    const { microphone, camera } = session.media.snapshot;
    const { direction } = getComputedStyle(this.#host);
    target.dir = direction;
    // It is a document of its own, without the page's.
    target.lang = languageTag();
    const view = callWindow({
      ...{ tiles, microphone, camera, element: this.#host, session },
      back: () => this.close(),
    });
    render(view, target);
    this.#tooltips?.updated();
  }

  async #openWindow(): Promise<void> {
    const opened = await api()?.requestWindow(SIZE);
    if (!opened) return;
    // Left meanwhile.
    if (!this.#host.isConnected || this.#host.state === 'ended') return opened.close();
    this.#window = opened;
    const { document: inside } = opened;
    inside.title = document.title;
    // Of that window: a sheet belongs to the document it was made for.
    const Sheet = (opened as Window & typeof globalThis).CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(callWindowStyles(getComputedStyle(this.#host)));
    inside.adoptedStyleSheets = [sheet];
    this.#tooltips = new Tooltips(inside.body);
    opened.addEventListener('pagehide', () => this.#closed());
  }

  async #float({ tiles, elements, speaker }: WindowScene): Promise<void> {
    const others = tiles.filter(({ participant }) => participant !== 'self');
    const best =
      others.find(({ spotlight }) => spotlight) ??
      others.find(({ participant }) => participant === speaker) ??
      others[0];
    const video = best && elements.get(best.key)?.videoElement;
    if (!video) throw new RtcError('unsupported', 'There is no picture to show yet.');
    await video.requestPictureInPicture();
    this.#video = video;
    const over = (): void => {
      this.#video = null;
      this.#host.requestUpdate();
    };
    video.addEventListener('leavepictureinpicture', over, { once: true });
  }

  #closed(): void {
    if (!this.#window) return;
    this.#window = null;
    this.#tooltips?.hide();
    this.#tooltips = null;
    for (const view of this.#views.values()) view.release();
    this.#views.clear();
    this.#host.requestUpdate();
  }

  /** While the page is in the background its tiles ask for nothing, so this window does. */
  #show(session: Session, tiles: readonly WindowTile[]): void {
    for (const [key, view] of this.#views) {
      if (tiles.some((tile) => tile.key === key)) continue;
      view.release();
      this.#views.delete(key);
    }
    for (const { key, participant, source, isSelf } of tiles) {
      if (isSelf) continue;
      const view = this.#views.get(key) ?? session.createView();
      this.#views.set(key, view);
      const ratio = this.#window?.devicePixelRatio ?? 1;
      view.show(participant, source, { width: SIZE.width * ratio, height: SIZE.height * ratio });
    }
  }
}

/** Those in the spotlight, who speaks, the others, and oneself last. */
function chosen({ tiles, speaker }: WindowScene): CallTile[] {
  const rank = ({ spotlight, participant }: CallTile): number =>
    spotlight ? 0 : participant === 'self' ? 3 : participant === speaker ? 1 : 2;
  const sorted = tiles.map((tile, at) => ({ tile, at })).sort((a, b) => rank(a.tile) - rank(b.tile) || a.at - b.at);
  return sorted.slice(0, MOST).map(({ tile }) => tile);
}

function windowTile({ key, participant, source }: CallTile, session: Session): WindowTile {
  const isSelf = participant === 'self';
  const { media, snapshot } = session;
  const person = isSelf ? snapshot.self : snapshot.participants.find(({ id }) => id === participant);
  const from = isSelf ? media.snapshot : person;
  const screen = source === 'screen';
  const stream = from?.[screen ? 'screenStream' : 'cameraStream'] ?? null;
  const name = person ? nameOf(person) : '';
  return {
    ...{ key, participant, source, isSelf, name },
    label: screen ? (isSelf ? ownScreen() : screenOf(name)) : isSelf ? common.you() : name,
    stream: from?.[source] ? stream : null,
    muted: !screen && from?.microphone === false,
  };
}
