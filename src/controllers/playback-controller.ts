import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenGone } from './when-gone.js';

/** `sound`: the picture plays, the sound waits for the person. `all`: nothing plays yet. */
export type PlaybackBlock = 'none' | 'sound' | 'all';

export interface PlaybackDeps {
  video(): HTMLVideoElement | null;
  /** The browser refused to play; told once each time. */
  blocked(element: HTMLVideoElement): void;
}

/**
 * What may count as a gesture: the activation triggering events of HTML, and `touchend` and `click`, by which WebKit
 * on iOS goes (webkit.org/blog/6784).
 */
const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'click', 'keydown'] as const;

/**
 * Keeps one `<video>` playing what it is handed. The tracks go into a stream of the element's own, so that a
 * picture that is switched off does not hold up the sound, and the object that plays stays the same for good.
 *
 * A browser that refuses to play with sound is asked to play without. Asked again is at any gesture anywhere on the
 * page, and when the page begins to capture, from when on WebKit and Firefox let it sound without one. What a browser
 * paused while the page was in the background (iOS does) goes on when it is back.
 */
export class PlaybackController implements ReactiveController {
  blocked: PlaybackBlock = 'none';

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #deps: PlaybackDeps;
  #stream: MediaStream | null = null;
  #muted = false;
  #capturing = false;
  #picture: MediaStreamTrack | null = null;
  /** The picture of which a frame has been drawn. */
  #drawn: MediaStreamTrack | null = null;
  /** Counts tries to play: the answer to one that is not the last says nothing any more. */
  #tries = 0;
  #gestures: AbortController | null = null;
  #background: AbortController | null = null;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, deps: PlaybackDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  // A browser pauses a <video> that leaves the document, even for a moment.
  hostConnected(): void {
    if (!this.#background) {
      const { signal } = (this.#background = new AbortController());
      document.addEventListener('visibilitychange', () => this.resume(), { signal });
    }
    if (this.#stream) void this.play();
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#gestures?.abort();
      this.#background?.abort();
      this.#background = null;
      this.blocked = 'none';
    });
  }

  /** Whether a frame of this picture has been drawn. */
  hasFrames(picture: MediaStreamTrack | undefined): boolean {
    return picture !== undefined && picture === this.#drawn;
  }

  /** Plays these tracks and no other. Called after every render. `capturing`: whether this page uses a device now. */
  show(tracks: readonly MediaStreamTrack[], muted: boolean, capturing: boolean): void {
    const video = this.#deps.video();
    if (!video) return;
    const stream = (this.#stream ??= new MediaStream());
    const former = stream.getTracks();
    const source = tracks.length ? stream : null;
    const mayNow = capturing && !this.#capturing && this.blocked !== 'none';
    this.#capturing = capturing;
    this.#watchPicture(video, tracks.find((track) => track.kind === 'video') ?? null);
    if (
      !mayNow &&
      video.srcObject === source &&
      muted === this.#muted &&
      former.length === tracks.length &&
      tracks.every((track) => former.includes(track))
    )
      return;
    const gone = former.filter((track) => !tracks.includes(track));
    for (const track of gone) stream.removeTrack(track);
    // Chromium (156) goes on waiting for the first frame of a picture that is in it no more, and plays no sound until then.
    if (video.readyState === 0 && gone.some(({ kind }) => kind === 'video')) video.srcObject = null;
    // Those that are in it already stay as they are.
    for (const track of tracks) stream.addTrack(track);
    if (video.srcObject !== source) video.srcObject = source;
    this.#muted = muted;
    void this.play();
  }

  /** Tries to play; resolves when the browser has answered. Never rejects. */
  async play(): Promise<void> {
    const video = this.#deps.video();
    if (!video) return;
    const number = ++this.#tries;
    const isLast = (): boolean => number === this.#tries && this.#host.isConnected;
    if (!video.srcObject) return this.#block('none');
    video.muted = this.#muted;
    const played = await plays(video);
    if (!isLast()) return;
    if (played) return this.#block('none');
    if (!video.muted) {
      video.muted = true;
      const silently = await plays(video);
      if (!isLast()) return;
      if (silently) return this.#block('sound');
    }
    this.#block('all');
  }

  /** Goes on where something other than the person's wish has paused it. */
  resume(): void {
    const video = this.#deps.video();
    if (video?.paused && !video.ended && document.visibilityState === 'visible') void this.play();
  }

  #block(blocked: PlaybackBlock): void {
    if (blocked === this.blocked) return;
    const news = this.blocked === 'none';
    this.blocked = blocked;
    this.#gestures?.abort();
    const video = this.#deps.video();
    if (blocked !== 'none') {
      const { signal } = (this.#gestures = new AbortController());
      for (const type of GESTURES) document.addEventListener(type, () => this.#onGesture(), { capture: true, signal });
      if (news && video) this.#deps.blocked(video);
    }
    this.#host.requestUpdate();
  }

  #onGesture(): void {
    // A try in vain stops the picture for a moment, and not every event gives leave: Esc does not, nor a touch that scrolls.
    if (navigator.userActivation?.isActive !== false) void this.play();
  }

  /** Until the first frame the placeholder stays, instead of a black box or the last frame of before. */
  #watchPicture(video: HTMLVideoElement, picture: MediaStreamTrack | null): void {
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#drawn = null;
    if (!picture) return;
    const shown = (): void => {
      if (this.#picture !== picture) return;
      this.#drawn = picture;
      this.#host.requestUpdate();
    };
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(shown);
    else (video as HTMLVideoElement).addEventListener('timeupdate', shown, { once: true });
  }
}

/** Whether it plays. `AbortError` (another source came meanwhile) counts as playing: that source's own try decides. */
async function plays(video: HTMLVideoElement): Promise<boolean> {
  try {
    await video.play();
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'NotAllowedError');
  }
}
