import { CONTENT_HINTS } from './capture-constraints.js';
import type { MediaEnvironment } from './media-environment.js';
import { missingApiError, toMediaError } from './media-errors.js';
import type { ScreenShareOptions } from './media-source.js';

export interface ScreenCaptureEvents {
  changed(): void;
  /** It ended outside of this page: the browser's own bar, or the shared window closed. */
  ended(): void;
}

/** Members the DOM types of TypeScript lack. https://www.w3.org/TR/screen-capture/#displaymediastreamoptions */
interface DisplayOptions extends DisplayMediaStreamOptions {
  systemAudio?: 'include' | 'exclude';
  surfaceSwitching?: 'include' | 'exclude';
  selfBrowserSurface?: 'include' | 'exclude';
}

/** The shared screen, window or tab, and its sound where the browser gives one. */
export class ScreenCapture {
  readonly #environment: MediaEnvironment;
  readonly #events: ScreenCaptureEvents;
  #wanted = false;
  #request: Promise<void> | null = null;
  #video: MediaStreamTrack | null = null;
  #audio: MediaStreamTrack | null = null;
  #unwatch = (): void => {};

  constructor(environment: MediaEnvironment, events: ScreenCaptureEvents) {
    this.#environment = environment;
    this.#events = events;
  }

  get video(): MediaStreamTrack | null {
    return this.#video;
  }

  get audio(): MediaStreamTrack | null {
    return this.#audio;
  }

  get pending(): boolean {
    return this.#request !== null && this.#wanted;
  }

  /** While something is shared, or being chosen, this adds nothing. */
  async start(options: ScreenShareOptions = {}): Promise<void> {
    if (this.#video) return;
    this.#wanted = true;
    this.#request ??= this.#ask(options).finally(() => {
      this.#request = null;
      this.#events.changed();
    });
    this.#events.changed();
    await this.#request;
  }

  stop(): void {
    this.#wanted = false;
    this.#unwatch();
    this.#unwatch = () => {};
    this.#video?.stop();
    this.#audio?.stop();
    this.#video = this.#audio = null;
    this.#events.changed();
  }

  async #ask({ audio = true }: ScreenShareOptions): Promise<void> {
    const { mediaDevices } = this.#environment;
    const options: DisplayOptions = {
      video: true,
      // The sound of a film or a game must not pass through what cleans up voices.
      audio: audio && { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
      systemAudio: audio ? 'include' : 'exclude',
      surfaceSwitching: 'include',
      selfBrowserSurface: 'include',
    };
    let stream: MediaStream;
    try {
      if (!mediaDevices?.getDisplayMedia) throw missingApiError('screen', this.#environment);
      stream = await mediaDevices.getDisplayMedia(options);
    } catch (error) {
      this.#wanted = false;
      throw toMediaError(error, 'screen', this.#environment);
    }
    if (!this.#wanted) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.#adopt(stream);
  }

  #adopt(stream: MediaStream): void {
    const [video = null] = stream.getVideoTracks();
    const [audio = null] = stream.getAudioTracks();
    if (video) {
      video.contentHint = CONTENT_HINTS.screen;
      const ended = (): void => {
        this.stop();
        this.#events.ended();
      };
      video.addEventListener('ended', ended);
      this.#unwatch = () => video.removeEventListener('ended', ended);
    }
    this.#video = video;
    this.#audio = audio;
  }
}
