import { RtcError } from '../base/rtc-error.js';
import {
  type AudioProcessing,
  type DeviceKind,
  idleMedia,
  type MediaEvents,
  type MediaSnapshot,
  type MediaSource,
  type ScreenShareOptions,
} from './media-source.js';
import type { CaptureEffect } from './capture-effects.js';
import type { TrackProcessor } from './track-processing.js';

/**
 * The person's devices, with the code for them loaded at the first wish: a page that came for files or only to
 * watch never needs it. What is wished for before it is there happens in order.
 */
export class OnDemandMedia implements MediaSource {
  /** Goes on from the snapshot it is handed, so that the streams are the same from the beginning. */
  readonly #load: (before: MediaSnapshot) => Promise<MediaSource>;
  readonly #before: MediaSnapshot;
  readonly #onceLoaded = new Set<(media: MediaSource) => void>();
  #loading: Promise<MediaSource> | null = null;
  #media: MediaSource | null = null;

  constructor(createStream: () => MediaStream, load: (before: MediaSnapshot) => Promise<MediaSource>) {
    this.#load = load;
    this.#before = idleMedia(createStream);
  }

  get snapshot(): MediaSnapshot {
    return this.#media?.snapshot ?? this.#before;
  }

  on<K extends keyof MediaEvents>(type: K, listener: (event: MediaEvents[K]) => void): () => void {
    if (this.#media) return this.#media.on(type, listener);
    let off: (() => void) | undefined;
    const attach = (media: MediaSource): void => void (off = media.on(type, listener));
    this.#onceLoaded.add(attach);
    return () => {
      this.#onceLoaded.delete(attach);
      off?.();
    };
  }

  setMicrophone(on: boolean): Promise<void> {
    return this.#command((media) => media.setMicrophone(on));
  }

  setCamera(on: boolean): Promise<void> {
    return this.#command((media) => media.setCamera(on));
  }

  start(want: { microphone: boolean; camera: boolean }): ReturnType<MediaSource['start']> {
    return this.#command((media) => media.start(want));
  }

  setDevice(kind: DeviceKind, deviceId: string, options?: { remember?: boolean }): Promise<void> {
    return this.#command((media) => media.setDevice(kind, deviceId, options));
  }

  recallDevices(): Promise<void> {
    // Whoever then wishes for a device hears why the code did not come.
    return this.#command((media) => media.recallDevices()).catch(() => undefined);
  }

  setProcessing(processing: Partial<AudioProcessing>): Promise<void> {
    return this.#command((media) => media.setProcessing(processing));
  }

  setEffect(effect: CaptureEffect, on: boolean): Promise<void> {
    return this.#command((media) => media.setEffect(effect, on));
  }

  setTrackProcessor(process: TrackProcessor | null): Promise<void> {
    return this.#command((media) => media.setTrackProcessor(process));
  }

  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.#command((media) => media.startScreenShare(options));
  }

  stopScreenShare(): Promise<void> {
    return this.#command((media) => media.stopScreenShare());
  }

  listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
    return this.#command((media) => media.listDevices(kind));
  }

  permission(device: 'microphone' | 'camera'): Promise<PermissionState | 'unknown'> {
    return this.#command((media) => media.permission(device));
  }

  release(device: 'microphone' | 'camera'): void {
    this.#settle((media) => media.release(device));
  }

  stop(): void {
    this.#settle((media) => media.stop());
  }

  /** A prompt to share the screen must come straight from a click, so once it is loaded nothing is waited for. */
  #command<T>(run: (media: MediaSource) => Promise<T>): Promise<T> {
    return this.#media ? run(this.#media) : this.#loaded().then(run);
  }

  /** Takes something back; where nothing was ever wished for, there is nothing to take back. */
  #settle(run: (media: MediaSource) => void): void {
    if (this.#media) run(this.#media);
    // Whoever waits for the code hears why it did not come.
    else this.#loading?.then(run, () => undefined);
  }

  #loaded(): Promise<MediaSource> {
    return (this.#loading ??= this.#load(this.#before).then(
      (media) => {
        this.#media = media;
        for (const attach of this.#onceLoaded) attach(media);
        this.#onceLoaded.clear();
        return media;
      },
      (cause: unknown) => {
        this.#loading = null;
        const message = 'The code for camera and microphone could not be loaded. Check the connection, then try again.';
        throw new RtcError('load-failed', message, { cause });
      },
    ));
  }
}
