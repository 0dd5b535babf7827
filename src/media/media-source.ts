import type { RtcError } from '../base/rtc-error.js';
import type { CaptureEffect, EffectStates } from './capture-effects.js';
import type { TrackProcessor } from './track-processing.js';

/** The devices a person can pick. */
export type DeviceKind = 'microphone' | 'camera' | 'speaker';

/** What the browser does to the sound of a microphone. */
export interface AudioProcessing {
  readonly noiseSuppression: boolean;
  readonly echoCancellation: boolean;
  readonly autoGainControl: boolean;
}

/** What the person's own devices are doing. A new object at every change. */
export interface MediaSnapshot {
  /** Sound is captured and goes out. `false` while muted or interrupted, too. */
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** A prompt or a device is being waited for. */
  readonly pending: { readonly microphone: boolean; readonly camera: boolean; readonly screen: boolean };
  /** Switched on, but the system or another program holds the device back for now (a phone call, a closed lid). */
  readonly interrupted: { readonly microphone: boolean; readonly camera: boolean };
  /** `deviceId` of what is in use. Empty: none; for the speaker: the one that the system chooses. */
  readonly deviceIds: Readonly<Record<DeviceKind, string>>;
  /** `deviceId` of what was chosen, or last used, also while it is off. Empty: whatever the browser or the system chooses. */
  readonly wantedIds: Readonly<Record<DeviceKind, string>>;
  /** As the browser does it with the present microphone; `null` without one. */
  readonly processing: AudioProcessing | null;
  /** What the system does to picture and sound, where the devices that run offer a switch for it. */
  readonly effects: EffectStates;
  readonly tracks: {
    readonly microphone: MediaStreamTrack | null;
    readonly camera: MediaStreamTrack | null;
    readonly screen: MediaStreamTrack | null;
    readonly 'screen-audio': MediaStreamTrack | null;
  };
  /** Own camera and microphone; the same object for the life of the source, its tracks come and go. */
  readonly cameraStream: MediaStream;
  readonly screenStream: MediaStream;
}

/** Nothing is captured. */
export function idleMedia(createStream: () => MediaStream): MediaSnapshot {
  return {
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
    cameraStream: createStream(),
    screenStream: createStream(),
  };
}

/**
 * Why another device is in use. `chosen`: by the person or the page, or at first by the browser. `removed`: the former
 * one went. `returned`: one that had gone, or that another program had held, is there again.
 */
export type DeviceChangeCause = 'chosen' | 'removed' | 'returned';

export interface DeviceChange {
  readonly kind: DeviceKind;
  /** Empty for the system's own choice of a speaker. */
  readonly deviceId: string;
  /** Name of the device; empty where the browser does not tell. */
  readonly label: string;
  /** Name of the one before; empty when there was none. */
  readonly formerLabel: string;
  readonly cause: DeviceChangeCause;
}

export interface MediaEvents {
  change: { snapshot: MediaSnapshot };
  /** Another device is in use, also when the kit took it by itself. Told after the `change` that shows it. */
  device: DeviceChange;
  /** A failure that no caller is waiting for: an unplugged device, a permission taken back. */
  error: { error: RtcError };
  /** The set of devices changed, or the browser tells their names now. */
  devices: void;
  /** The person speaks while their microphone is muted. Listened for, on this machine, only while somebody listens to this. */
  mutedspeech: void;
  /** The person ended the share in the browser's own bar, or the shared window closed. */
  screenended: void;
}

export interface ScreenShareOptions {
  /** Ask for the sound of what is shared. Default `true`; the browser decides. */
  audio?: boolean;
}

/**
 * The person's own microphone, camera and screen: asked for only when a method here is called,
 * shared by every element of a session, and switched off with the last that uses them.
 * Every method rejects with an `RtcError` that says what to do.
 */
export interface MediaSource {
  readonly snapshot: MediaSnapshot;
  on<K extends keyof MediaEvents>(type: K, listener: (event: MediaEvents[K]) => void): () => void;
  /**
   * Switching off keeps the device, so that unmuting is instant; the first switching on asks for it.
   * For this and all below: the last wish wins. A call that a later one overtook resolves without having its way.
   */
  setMicrophone(on: boolean): Promise<void>;
  /** Switching off stops the device, so that its light goes out. */
  setCamera(on: boolean): Promise<void>;
  /** Asks for both in one prompt, and takes what works: resolves to what failed, by device. */
  start(want: { microphone: boolean; camera: boolean }): Promise<{ microphone?: RtcError; camera?: RtcError }>;
  /**
   * Takes another device: now if it is running, else when it is next switched on. A speaker is for everything the
   * session plays; an empty id is the system's own choice. Rejects with `unsupported` where the browser has no choice
   * of speakers, and with `device-not-found` and the like, with the former one in use again. `remember`: keeps what
   * was taken for `recallDevices()`, on this origin. Default `false`.
   */
  setDevice(kind: DeviceKind, deviceId: string, options?: { remember?: boolean }): Promise<void>;
  /** Prefers the devices that were remembered, where nothing was chosen yet. Opens none, and never rejects. */
  recallDevices(): Promise<void>;
  /**
   * Switches what cleans up the sound of the microphone, now and for those to come; all of it is on at first.
   * Rejects with `unsupported` where the browser goes its own way.
   */
  setProcessing(processing: Partial<AudioProcessing>): Promise<void>;
  /**
   * Switches what the system offers: a blurred background, a voice on its own. Now, and for devices to come. Rejects with
   * `unsupported` where it does not follow.
   */
  setEffect(effect: CaptureEffect, on: boolean): Promise<void>;
  /**
   * A treatment of the page's own for camera and microphone, now and for those to come; `null`: none. One that fails is
   * told by `error` (`processing-failed`), and the track goes out as it is.
   */
  setTrackProcessor(process: TrackProcessor | null): Promise<void>;
  startScreenShare(options?: ScreenShareOptions): Promise<void>;
  stopScreenShare(): Promise<void>;
  /**
   * Devices the browser tells of, each once, asked anew at every call; none until a permission was given. Firefox and
   * Safari may list no speakers.
   */
  listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]>;
  /** `granted` only where the browser says so for sure; `unknown` where it cannot be asked. */
  permission(device: 'microphone' | 'camera'): Promise<PermissionState | 'unknown'>;
  /** Stops one device and lets go of it, so that its light goes out. It can be switched on again. */
  release(device: 'microphone' | 'camera'): void;
  /** Stops every device. It can be started again. */
  stop(): void;
}
