import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** `sound`: the picture plays, the sound waits for the person. `all`: nothing plays yet. */
export type PlaybackBlock = 'none' | 'sound' | 'all';

export interface PlaybackDeps {
  video(): HTMLVideoElement | null;
  /** The browser refused to play; told once each time. */
  blocked(element: HTMLVideoElement): void;
}

const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const;

/**
 * Keeps one `<video>` playing what it is handed. The tracks go into a stream of the element's own, so that a
 * picture that is switched off does not hold up the sound, and the object that plays stays the same for good.
 *
 * A browser that refuses to play with sound is asked to play without; any gesture anywhere on the page tries again.
 */
export class PlaybackController implements ReactiveController {
  blocked: PlaybackBlock = 'none';

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #deps: PlaybackDeps;
  #stream: MediaStream | null = null;
  #muted = false;
  #picture: MediaStreamTrack | null = null;
  /** The picture of which a frame has been drawn. */
  #drawn: MediaStreamTrack | null = null;
  #listening = false;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, deps: PlaybackDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  // A browser pauses a <video> that leaves the document, even for a moment.
  hostConnected(): void {
    if (this.#stream) void this.play();
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  /** Whether a frame of this picture has been drawn. */
  hasFrames(picture: MediaStreamTrack | undefined): boolean {
    return picture !== undefined && picture === this.#drawn;
  }

  /** Plays these tracks and no other. Called after every render. */
  show(tracks: readonly MediaStreamTrack[], muted: boolean): void {
    const video = this.#deps.video();
    if (!video) return;
    const stream = (this.#stream ??= new MediaStream());
    let changed = false;
    for (const track of stream.getTracks()) {
      if (tracks.includes(track)) continue;
      stream.removeTrack(track);
      changed = true;
    }
    for (const track of tracks) {
      if (stream.getTracks().includes(track)) continue;
      stream.addTrack(track);
      changed = true;
    }
    const source = tracks.length ? stream : null;
    if (video.srcObject !== source) {
      video.srcObject = source;
      changed = true;
    }
    this.#watchPicture(video, tracks.find((track) => track.kind === 'video') ?? null);
    if (muted !== this.#muted) {
      this.#muted = muted;
      changed = true;
    }
    if (changed) void this.play();
  }

  /** Tries to play; resolves when the browser has answered. Never rejects. */
  async play(): Promise<void> {
    const video = this.#deps.video();
    if (!video) return;
    if (!video.srcObject) return this.#block('none');
    video.muted = this.#muted;
    if (await plays(video)) return this.#block('none');
    if (!this.#host.isConnected) return;
    if (!video.muted) {
      video.muted = true;
      if (await plays(video)) return this.#block('sound');
    }
    this.#block('all');
  }

  #block(blocked: PlaybackBlock): void {
    if (blocked === this.blocked) return;
    const news = this.blocked === 'none';
    this.blocked = blocked;
    this.#listen(blocked !== 'none');
    const video = this.#deps.video();
    if (news && video) this.#deps.blocked(video);
    this.#host.requestUpdate();
  }

  #listen(on: boolean): void {
    if (on === this.#listening) return;
    this.#listening = on;
    for (const type of GESTURES) {
      if (on) document.addEventListener(type, this.#onGesture, { capture: true, passive: true });
      else document.removeEventListener(type, this.#onGesture, { capture: true });
    }
  }

  readonly #onGesture = (): void => void this.play();

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
