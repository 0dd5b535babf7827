import { Emitter } from '../../src/base/emitter.js';
import type { RtcError } from '../../src/base/rtc-error.js';
import type {
  AudioProcessing,
  DeviceChange,
  DeviceKind,
  MediaEvents,
  MediaSnapshot,
  MediaSource,
  ScreenShareOptions,
} from '../../src/media/media-source.js';
import type { CaptureEffect } from '../../src/media/capture-effects.js';
import type { TrackProcessor } from '../../src/media/track-processing.js';
import { portraitTrack, screenTrack, soundTrack } from './fake-pictures.js';

type Device = 'microphone' | 'camera' | 'screen' | 'speaker';

/** The person's own devices, drawn instead of captured. `failures` says which device fails, and how. */
export class FakeMedia extends Emitter<MediaEvents> implements MediaSource {
  /** A device named here rejects with that error. */
  failures: Partial<Record<Device, RtcError>> = {};
  /** What `setProcessing()` rejects with. */
  processingFailure: RtcError | null = null;
  /** What `permission()` answers. */
  permissions: Record<'microphone' | 'camera', PermissionState | 'unknown'> = {
    microphone: 'prompt',
    camera: 'prompt',
  };
  /** A prompt stays open until `answerPrompt()`. */
  holdPrompts = false;
  devices: MediaDeviceInfo[] = [];
  processor: TrackProcessor | null = null;
  /** Makes the microphone loud enough to count as speaking. */
  loud = false;
  /** How often `recallDevices()` was called, before anything else was. */
  recalls = 0;
  listeners = 0;
  snapshot: MediaSnapshot = {
    microphone: false,
    camera: false,
    screen: false,
    pending: { microphone: false, camera: false, screen: false },
    interrupted: { microphone: false, camera: false },
    deviceIds: { microphone: '', camera: '', speaker: '' },
    wantedIds: { microphone: '', camera: '', speaker: '' },
    processing: null,
    effects: { backgroundBlur: null, voiceIsolation: null },
    tracks: { microphone: null, camera: null, screen: null, 'screen-audio': null },
    cameraStream: new MediaStream(),
    screenStream: new MediaStream(),
  };

  readonly #seed: string;
  readonly #calls: string[];
  #release: (() => void) | null = null;
  #gate: Promise<void> | null = null;

  constructor(seed = 'me', calls: string[] = []) {
    super();
    this.#seed = seed;
    this.#calls = calls;
  }

  override on<K extends keyof MediaEvents>(type: K, listener: (event: MediaEvents[K]) => void): () => void {
    const off = super.on(type, listener);
    let on = true;
    this.listeners++;
    return () => {
      if (on) this.listeners--;
      on = false;
      off();
    };
  }

  setMicrophone(on: boolean): Promise<void> {
    this.#calls.push(`microphone ${on}`);
    return this.#switch('microphone', on);
  }

  setCamera(on: boolean): Promise<void> {
    this.#calls.push(`camera ${on}`);
    return this.#switch('camera', on);
  }

  async start(want: { microphone: boolean; camera: boolean }): Promise<{ microphone?: RtcError; camera?: RtcError }> {
    this.#calls.push(`start ${[want.microphone && 'microphone', want.camera && 'camera'].filter(Boolean).join('+')}`);
    const failed: { microphone?: RtcError; camera?: RtcError } = {};
    const take = async (device: 'microphone' | 'camera') => {
      if (!want[device]) return;
      await this.#switch(device, true).catch((error: RtcError) => (failed[device] = error));
    };
    await Promise.all([take('microphone'), take('camera')]);
    return failed;
  }

  async setDevice(kind: DeviceKind, deviceId: string, { remember = false } = {}): Promise<void> {
    this.#calls.push(`device ${kind} ${deviceId}${remember ? ' remembered' : ''}`);
    const failure = this.failures[kind];
    if (failure) throw failure;
    this.use({ kind, deviceId, label: `Fake ${deviceId}`, formerLabel: '', cause: 'chosen' });
  }

  async recallDevices(): Promise<void> {
    if (!this.#calls.some((each) => each.startsWith('start'))) this.recalls++;
  }

  async setProcessing(processing: Partial<AudioProcessing>): Promise<void> {
    this.#calls.push(`process ${JSON.stringify(processing)}`);
    if (this.processingFailure) throw this.processingFailure;
  }

  async setEffect(effect: CaptureEffect, on: boolean): Promise<void> {
    this.#calls.push(`effect ${effect} ${on}`);
    this.#change({ effects: { ...this.snapshot.effects, [effect]: on } });
  }

  /** The devices that run offer these. */
  offer(...effects: CaptureEffect[]): void {
    this.#change({
      effects: { ...this.snapshot.effects, ...Object.fromEntries(effects.map((each) => [each, false])) },
    });
  }

  async setTrackProcessor(process: TrackProcessor | null): Promise<void> {
    this.processor = process;
  }

  startScreenShare(_options?: ScreenShareOptions): Promise<void> {
    this.#calls.push('screen true');
    return this.#switch('screen', true);
  }

  stopScreenShare(): Promise<void> {
    this.#calls.push('screen false');
    return this.#switch('screen', false);
  }

  async listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
    const wanted = { microphone: 'audioinput', camera: 'videoinput', speaker: 'audiooutput' }[kind];
    return this.devices.filter((device) => device.kind === wanted);
  }

  async permission(device: 'microphone' | 'camera'): Promise<PermissionState | 'unknown'> {
    return this.permissions[device];
  }

  release(device: 'microphone' | 'camera'): void {
    this.#calls.push(`release ${device}`);
    this.#put(device, null);
  }

  stop(): void {
    for (const device of ['microphone', 'camera', 'screen'] as const) this.#put(device, null);
  }

  /** Fires what nobody called for, such as an unplugged device. */
  fail(error: RtcError): void {
    this.emit('error', { error });
  }

  /** These are there now, or their names are told. */
  plug(devices: MediaDeviceInfo[]): void {
    this.devices = devices;
    this.emit('devices', undefined);
  }

  /** Another device is in use. */
  use(change: DeviceChange): void {
    const { deviceIds, wantedIds } = this.snapshot;
    const used = { [change.kind]: change.deviceId };
    this.#change({ deviceIds: { ...deviceIds, ...used }, wantedIds: { ...wantedIds, ...used } });
    this.emit('device', change);
  }

  /** The system holds a running device back, or gives it again. */
  interrupt(device: 'microphone' | 'camera', interrupted: boolean): void {
    this.#change({ [device]: !interrupted, interrupted: { ...this.snapshot.interrupted, [device]: interrupted } });
  }

  /** Switched off as the real microphone is: it stays, and gives silence. */
  mute(): void {
    this.#change({ microphone: false });
  }

  /** The person speaks while muted. */
  talkWhileMuted(): void {
    this.emit('mutedspeech', undefined);
  }

  /** The person used the browser's own "Stop sharing". */
  endScreen(): void {
    this.#put('screen', null);
    this.emit('screenended', undefined);
  }

  answerPrompt(): void {
    this.holdPrompts = false;
    this.#release?.();
    this.#release = this.#gate = null;
  }

  async #switch(device: 'microphone' | 'camera' | 'screen', on: boolean): Promise<void> {
    const heldBack = device !== 'screen' && this.snapshot.interrupted[device];
    if (heldBack) this.#change({ interrupted: { ...this.snapshot.interrupted, [device]: false } });
    else if (this.snapshot[device] === on) return;
    if (on) {
      this.#change({ pending: { ...this.snapshot.pending, [device]: true } });
      if (this.holdPrompts) await (this.#gate ??= new Promise((resolve) => (this.#release = resolve)));
      else await Promise.resolve();
      this.#change({ pending: { ...this.snapshot.pending, [device]: false } });
      const failure = this.failures[device];
      if (failure) throw failure;
    }
    this.#put(device, on ? this.#make(device) : null);
  }

  #make(device: 'microphone' | 'camera' | 'screen'): MediaStreamTrack {
    if (device === 'camera') return portraitTrack(this.#seed).track;
    return device === 'screen' ? screenTrack().track : soundTrack(this.loud).track;
  }

  #put(device: 'microphone' | 'camera' | 'screen', track: MediaStreamTrack | null): void {
    const { tracks, cameraStream, screenStream } = this.snapshot;
    const stream = device === 'screen' ? screenStream : cameraStream;
    const old = tracks[device];
    if (!old && !track) return;
    if (old) {
      stream.removeTrack(old);
      old.stop();
    }
    if (track) stream.addTrack(track);
    this.#change({ [device]: track !== null, tracks: { ...tracks, [device]: track } });
  }

  #change(patch: Partial<MediaSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...patch };
    this.emit('change', { snapshot: this.snapshot });
  }
}
