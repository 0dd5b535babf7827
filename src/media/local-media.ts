import { Emitter } from '../base/emitter.js';
import type { RtcError } from '../base/rtc-error.js';
import type { CaptureDevice } from './capture-constraints.js';
import { DeviceCapture } from './device-capture.js';
import { browserEnvironment, type MediaEnvironment } from './media-environment.js';
import {
  type DeviceKind,
  idleMedia,
  type MediaEvents,
  type MediaSnapshot,
  type MediaSource,
  type ScreenShareOptions,
} from './media-source.js';
import { queryPermission } from './query-permission.js';
import { ScreenCapture } from './screen-capture.js';

const KINDS: Record<DeviceKind, MediaDeviceKind> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
};

/**
 * The person's real devices.
 *
 * - Nothing is asked for before a method is called. `start()` asks for both in one prompt and takes what works.
 * - Microphone off is `track.enabled = false`: the device stays, so that unmuting is instant. Camera off stops the
 *   device, so that its light goes out; switching on again takes the same one.
 * - The snapshot says what is, never what was wished for: it changes when the browser has answered.
 * - A prompt that is answered after the wish has gone brings a track that is stopped at once.
 *
 * `change` is told synchronously, with the new snapshot in place.
 */
export class LocalMedia extends Emitter<MediaEvents> implements MediaSource {
  readonly #environment: MediaEnvironment;
  readonly #devices: DeviceCapture;
  readonly #screen: ScreenCapture;
  #snapshot: MediaSnapshot;
  #deviceListeners = 0;
  readonly #tellDevices = (): void => this.emit('devices', undefined);

  /** @param snapshot to go on from, with nothing captured yet; default: with streams of its own */
  constructor(
    environment: MediaEnvironment = browserEnvironment(),
    snapshot: MediaSnapshot = idleMedia(() => environment.createStream()),
  ) {
    super();
    this.#environment = environment;
    this.#devices = new DeviceCapture(environment, {
      changed: () => this.#update(),
      lost: (_device, error) => this.emit('error', { error }),
    });
    this.#screen = new ScreenCapture(environment, {
      changed: () => this.#update(),
      ended: () => this.emit('screenended', undefined),
    });
    this.#snapshot = snapshot;
  }

  get snapshot(): MediaSnapshot {
    return this.#snapshot;
  }

  /** The browser's `devicechange` is listened to only while somebody wants `devices`, so that an idle source can be collected. */
  override on<K extends keyof MediaEvents>(type: K, listener: (event: MediaEvents[K]) => void): () => void {
    const off = super.on(type, listener);
    if (type !== 'devices') return off;
    const { mediaDevices } = this.#environment;
    if (this.#deviceListeners++ === 0) mediaDevices?.addEventListener('devicechange', this.#tellDevices);
    let listening = true;
    return () => {
      off();
      if (!listening) return;
      listening = false;
      if (--this.#deviceListeners === 0) mediaDevices?.removeEventListener('devicechange', this.#tellDevices);
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
    const devices = (['microphone', 'camera'] as const).filter((device) => want[device]);
    return this.#devices.switchOn(devices);
  }

  setDevice(kind: CaptureDevice, deviceId: string): Promise<void> {
    return this.#devices.choose(kind, deviceId);
  }

  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.#screen.start(options);
  }

  async stopScreenShare(): Promise<void> {
    this.#screen.stop();
  }

  async listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
    const devices = (await this.#environment.mediaDevices?.enumerateDevices()) ?? [];
    // Before any permission a browser lists one nameless entry a kind, which nobody can pick.
    return devices.filter((device) => device.kind === KINDS[kind] && device.deviceId !== '');
  }

  permission(device: CaptureDevice): Promise<PermissionState | 'unknown'> {
    return queryPermission(this.#environment.permissions, device);
  }

  release(device: CaptureDevice): void {
    this.#devices.release(device);
  }

  stop(): void {
    this.#devices.release('microphone');
    this.#devices.release('camera');
    this.#screen.stop();
  }

  async #switchOn(device: CaptureDevice): Promise<void> {
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
      tracks: { microphone: microphone.track, camera: camera.track, screen: video, 'screen-audio': audio },
      cameraStream,
      screenStream,
    };
    if (sameSnapshot(this.#snapshot, next)) return;
    setTracks(cameraStream, [microphone.track, camera.track]);
    setTracks(screenStream, [video, audio]);
    this.#snapshot = next;
    this.emit('change', { snapshot: next });
  }
}

function sameSnapshot(a: MediaSnapshot, b: MediaSnapshot): boolean {
  const flags = (['microphone', 'camera', 'screen'] as const).every(
    (key) => a[key] === b[key] && a.pending[key] === b.pending[key],
  );
  return (
    flags && (Object.keys(a.tracks) as (keyof MediaSnapshot['tracks'])[]).every((s) => a.tracks[s] === b.tracks[s])
  );
}

function setTracks(stream: MediaStream, tracks: readonly (MediaStreamTrack | null)[]): void {
  for (const track of stream.getTracks()) if (!tracks.includes(track)) stream.removeTrack(track);
  for (const track of tracks) if (track && !stream.getTracks().includes(track)) stream.addTrack(track);
}
