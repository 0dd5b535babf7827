import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RtcError } from '../base/rtc-error.js';

export interface PictureInPictureDeps {
  video(): HTMLVideoElement | null;
  /** It is over, whoever ended it. */
  ended(): void;
}

/**
 * Lets one `<video>` float above everything else: https://www.w3.org/TR/picture-in-picture/. What the browser says
 * counts, because the person closes the floating window there, too. The browser itself ends it when the element
 * leaves the document.
 */
export class PictureInPictureController implements ReactiveController {
  active = false;

  readonly #host: ReactiveControllerHost;
  readonly #deps: PictureInPictureDeps;
  #watched: HTMLVideoElement | null = null;

  constructor(host: ReactiveControllerHost, deps: PictureInPictureDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  /** Whether this browser and this page's permissions have it at all. Firefox has one of its own, which no page can ask for. */
  static get supported(): boolean {
    return document.pictureInPictureEnabled === true;
  }

  // The element is always the same once it has been rendered.
  hostUpdated(): void {
    const video = this.#deps.video();
    if (video === this.#watched) return;
    this.#watched = video;
    video?.addEventListener('enterpictureinpicture', () => this.#set(true));
    video?.addEventListener('leavepictureinpicture', () => this.#set(false));
  }

  /** @throws RtcError `unsupported` where there is no such thing, or no picture yet; `permission-denied` without a gesture */
  async enter(): Promise<void> {
    const video = this.#deps.video();
    if (!video || !PictureInPictureController.supported) {
      throw new RtcError('unsupported', 'This browser has no picture in picture.', { recoverable: false });
    }
    try {
      await video.requestPictureInPicture();
    } catch (cause) {
      throw refusal(cause);
    }
  }

  /** Ends it; does nothing while it is not active. */
  exit(): void {
    // Rejects when it is over already.
    if (this.active) document.exitPictureInPicture().catch(() => undefined);
  }

  #set(active: boolean): void {
    this.active = active;
    this.#host.requestUpdate();
    if (!active) this.#deps.ended();
  }
}

function refusal(cause: unknown): RtcError {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError') {
    return new RtcError('permission-denied', 'Picture in picture begins with a click or a key.', { cause });
  }
  // InvalidStateError: no frame has come, or the tracks hold no picture.
  if (name === 'InvalidStateError') return new RtcError('unsupported', 'There is no picture to show yet.', { cause });
  return new RtcError('unsupported', 'This page may not use picture in picture.', { cause, recoverable: false });
}
