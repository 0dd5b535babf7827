import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import { processingOf } from './audio-processing.js';
import type { CaptureDevice } from './capture-constraints.js';
import { type CaptureEffect, effectOf } from './capture-effects.js';
import { DeviceCapture } from './device-capture.js';
import { listDevices } from './device-list.js';
import { DeviceMemory } from './device-memory.js';
import { browserEnvironment, type MediaEnvironment } from './media-environment.js';
import {
  type AudioProcessing,
  type DeviceChange,
  type DeviceKind,
  idleMedia,
  type MediaEvents,
  type MediaSnapshot,
  type MediaSource,
  type ScreenShareOptions,
} from './media-source.js';
import { MutedSpeech } from './muted-speech.js';
import { queryPermission } from './query-permission.js';
import { ScreenCapture } from './screen-capture.js';
import { SpeakerChoice } from './speaker-choice.js';
import type { TrackProcessor } from './track-processing.js';

const CAPTURED = ['microphone', 'camera'] as const;

/**
 * The person's real devices.
 *
 * - Nothing is asked for before a method is called. `start()` asks for both in one prompt and takes what works.
 * - Microphone off is `track.enabled = false`: the device stays, so that unmuting is instant. Camera off stops the
 *   device, so that its light goes out; switching on again takes the same one.
 * - The snapshot says what is, never what was wished for: it changes when the browser has answered.
 * - A prompt that is answered after the wish has gone brings a track that is stopped at once.
 * - A device that goes is replaced, and taken back when it returns, where that needs no prompt (`DeviceReturn`).
 *
 * `change` is told synchronously, with the new snapshot in place.
 */
export class LocalMedia extends Emitter<MediaEvents> implements MediaSource {
  readonly #environment: MediaEnvironment;
  readonly #devices: DeviceCapture;
  readonly #screen: ScreenCapture;
  readonly #speaker: SpeakerChoice;
  readonly #memory: DeviceMemory;
  readonly #mutedSpeech: MutedSpeech;
  #snapshot: MediaSnapshot;
  readonly #listeners = { devices: 0, mutedspeech: 0 };
  /** By `stop()`. The chosen speaker is remembered, but for nobody. */
  #stopped = false;
  /** Set while the browser is listened to. */
  #watch: AbortController | null = null;
  /** Kinds whose names the browser has told. */
  readonly #named = new Set<CaptureDevice>();

  /** @param snapshot to go on from, with nothing captured yet; default: with streams of its own */
  constructor(
    environment: MediaEnvironment = browserEnvironment(),
    snapshot: MediaSnapshot = idleMedia(() => environment.createStream()),
  ) {
    super();
    this.#environment = environment;
    this.#devices = new DeviceCapture(environment, {
      changed: () => this.#update(),
      lost: (error) => this.emit('error', { error }),
      used: (change) => this.emit('device', change),
    });
    this.#speaker = new SpeakerChoice(environment, (change) => this.#speakerUsed(change));
    this.#memory = new DeviceMemory(() => environment.storage());
    this.#mutedSpeech = new MutedSpeech(environment, () => this.emit('mutedspeech', undefined));
    this.#screen = new ScreenCapture(environment, {
      changed: () => this.#update(),
      ended: () => this.emit('screenended', undefined),
    });
    this.#snapshot = snapshot;
  }

  get snapshot(): MediaSnapshot {
    return this.#snapshot;
  }

  /** The browser, and a muted microphone, are listened to only while that is of use, so that an idle source can be collected. */
  override on<K extends keyof MediaEvents>(type: K, listener: (event: MediaEvents[K]) => void): () => void {
    const off = super.on(type, listener);
    const name: keyof MediaEvents = type;
    if (name !== 'devices' && name !== 'mutedspeech') return off;
    this.#listeners[name]++;
    this.#listen();
    let listening = true;
    return () => {
      off();
      if (!listening) return;
      listening = false;
      this.#listeners[name]--;
      this.#listen();
    };
  }

  async setMicrophone(on: boolean): Promise<void> {
    if (on) await this.#switchOn('microphone');
    else this.#devices.mute();
  }

  async setCamera(on: boolean): Promise<void> {
    if (on) await this.#switchOn('camera');
    else this.#devices.release('camera');
  }

  async start(want: { microphone: boolean; camera: boolean }): Promise<{ microphone?: RtcError; camera?: RtcError }> {
    this.#stopped = false;
    return this.#devices.switchOn(CAPTURED.filter((device) => want[device]));
  }

  async setDevice(kind: DeviceKind, deviceId: string, { remember = false } = {}): Promise<void> {
    this.#stopped = false;
    await (kind === 'speaker' ? this.#speaker.choose(deviceId) : this.#devices.choose(kind, deviceId));
    if (remember) this.#memory.remember(kind, deviceId);
  }

  async recallDevices(): Promise<void> {
    const { speaker = '', ...captured } = this.#memory.recall();
    for (const device of CAPTURED) this.#devices.prefer(device, captured[device] ?? '');
    // One that is not there any more, or whose permission has run out, is not missed: the system's own is used.
    if (speaker && !this.#speaker.chosen) await this.#speaker.choose(speaker).catch(() => undefined);
  }

  setProcessing(processing: Partial<AudioProcessing>): Promise<void> {
    return this.#devices.process(processing);
  }

  setEffect(effect: CaptureEffect, on: boolean): Promise<void> {
    return this.#devices.setEffect(effect, on);
  }

  setTrackProcessor(process: TrackProcessor | null): Promise<void> {
    return this.#devices.treat(process);
  }

  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.#screen.start(options);
  }

  async stopScreenShare(): Promise<void> {
    this.#screen.stop();
  }

  async listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
    const { devices } = await listDevices(this.#environment, kind);
    return [...devices];
  }

  permission(device: CaptureDevice): Promise<PermissionState | 'unknown'> {
    return queryPermission(this.#environment.permissions, device);
  }

  release(device: CaptureDevice): void {
    this.#devices.release(device);
  }

  stop(): void {
    this.#stopped = true;
    this.#devices.release('microphone');
    this.#devices.release('camera');
    this.#screen.stop();
  }

  async #switchOn(device: CaptureDevice): Promise<void> {
    this.#stopped = false;
    const { [device]: error } = await this.#devices.switchOn([device]);
    if (error) throw error;
  }

  #update(): void {
    const microphone = this.#devices.state('microphone');
    const camera = this.#devices.state('camera');
    const { video, audio, pending } = this.#screen;
    const { cameraStream, screenStream } = this.#snapshot;
    const next: MediaSnapshot = {
      microphone: microphone.on,
      camera: camera.on,
      screen: video !== null,
      pending: { microphone: microphone.pending, camera: camera.pending, screen: pending },
      interrupted: { microphone: microphone.interrupted, camera: camera.interrupted },
      deviceIds: { microphone: microphone.deviceId, camera: camera.deviceId, speaker: this.#speaker.deviceId },
      wantedIds: {
        microphone: microphone.wantedId,
        camera: camera.wantedId,
        speaker: this.#speaker.wanted,
      },
      processing: microphone.source && processingOf(microphone.source),
      effects: {
        backgroundBlur: effectOf(camera.source, 'backgroundBlur'),
        voiceIsolation: effectOf(microphone.source, 'voiceIsolation'),
      },
      tracks: { microphone: microphone.track, camera: camera.track, screen: video, 'screen-audio': audio },
      cameraStream,
      screenStream,
    };
    if (same(this.#snapshot, next)) return this.#listen();
    setTracks(cameraStream, [microphone.track, camera.track]);
    setTracks(screenStream, [video, audio]);
    this.#snapshot = next;
    this.#listen();
    this.emit('change', { snapshot: next });
    const named = CAPTURED.filter((device) => next.tracks[device] && !this.#named.has(device));
    for (const device of named) this.#named.add(device);
    if (named.length > 0) this.emit('devices', undefined);
  }

  #speakerUsed(change: DeviceChange): void {
    this.#update();
    this.emit('device', change);
  }

  #listen(): void {
    const { microphone, interrupted, processing, tracks } = this.#snapshot;
    // Without echo cancellation it would be the others' voices.
    const own = !microphone && !interrupted.microphone && processing?.echoCancellation;
    const muted = this.#listeners.mutedspeech > 0 && own;
    this.#mutedSpeech.watch(muted ? tracks.microphone : null);
    const wanted = this.#listeners.devices > 0 || this.#devices.watching || (this.#speaker.chosen && !this.#stopped);
    if (wanted === (this.#watch !== null)) return;
    this.#watch?.abort();
    this.#watch = null;
    if (!wanted) return;
    const { signal } = (this.#watch = new AbortController());
    const { mediaDevices } = this.#environment;
    mediaDevices?.addEventListener('devicechange', () => this.#devicesChanged(), { signal });
    signal.addEventListener(
      'abort',
      this.#environment.onAttention(() => this.#devices.attended()),
    );
  }

  #devicesChanged(): void {
    this.emit('devices', undefined);
    void this.#devices.devicesChanged();
    void this.#speaker.devicesChanged();
  }
}

/** By what they hold, one level down; streams and tracks are the same or they are others. */
function same(a: object, b: object): boolean {
  return Object.entries(a).every(([key, value]: [string, unknown]) => {
    const other: unknown = Reflect.get(b, key);
    return value === other || (isPlain(value) && isPlain(other) && same(value, other));
  });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function setTracks(stream: MediaStream, tracks: readonly (MediaStreamTrack | null)[]): void {
  for (const track of stream.getTracks()) if (!tracks.includes(track)) stream.removeTrack(track);
  for (const track of tracks) if (track && !stream.getTracks().includes(track)) stream.addTrack(track);
}
