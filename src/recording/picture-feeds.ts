import type { PictureView } from '../session/picture-view.js';
import type { Session } from '../session/session-types.js';
import type { Place } from './recording-layout.js';
import type { SceneTile } from './recording-scene.js';

interface Feed {
  readonly video: HTMLVideoElement;
  readonly view: PictureView | null;
}

/**
 * A `<video>` outside of the document for each tile, because a canvas draws from nothing else in every browser. It also makes
 * Chromium hand the sound of remote streams to Web Audio (https://crbug.com/933677). As any tile, each says how large its
 * picture is needed; a call in a hidden tab needs them in full size while it is recorded.
 */
export class PictureFeeds {
  readonly #session: Session;
  readonly #feeds = new Map<string, Feed>();

  constructor(session: Session) {
    this.#session = session;
  }

  update(tiles: readonly SceneTile[], places: readonly Place[]): void {
    for (const key of this.#feeds.keys()) if (!tiles.some((tile) => tile.key === key)) this.#close(key);
    tiles.forEach((tile, at) => {
      const feed = this.#feeds.get(tile.key) ?? this.#open(tile);
      const { width, height } = places[at] ?? { width: 0, height: 0 };
      feed.view?.show(tile.participant, tile.source, { width, height });
      if (feed.video.srcObject === tile.stream) return;
      feed.video.srcObject = tile.stream;
      // One that is superseded by the next stream rejects; what cannot be played shows as a tile without a picture.
      feed.video.play().catch(() => undefined);
    });
  }

  /** `null` while there is no picture in it. */
  videoOf({ key, picture }: SceneTile): HTMLVideoElement | null {
    const video = picture ? this.#feeds.get(key)?.video : null;
    return video && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0 ? video : null;
  }

  close(): void {
    for (const key of [...this.#feeds.keys()]) this.#close(key);
  }

  #open({ key, participant }: SceneTile): Feed {
    const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
    const feed = { video, view: participant === 'self' ? null : this.#session.createView() };
    this.#feeds.set(key, feed);
    return feed;
  }

  #close(key: string): void {
    const feed = this.#feeds.get(key);
    this.#feeds.delete(key);
    feed?.view?.release();
    if (feed) feed.video.srcObject = null;
  }
}
