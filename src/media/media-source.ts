import type { RtcError } from '../base/rtc-error.js';

/** The devices a person can pick. */
export type DeviceKind = 'microphone' | 'camera' | 'speaker';

/** What the person's own devices are doing. A new object at every change. */
export interface MediaSnapshot {
  /** Sound is captured and goes out. `false` while muted, too. */
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** A prompt or a device is being waited for. */
  readonly pending: { readonly microphone: boolean; readonly camera: boolean; readonly screen: boolean };
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
    tracks: { microphone: null, camera: null, screen: null, 'screen-audio': null },
    cameraStream: createStream(),
    screenStream: createStream(),
  };
}

export interface MediaEvents {
  change: { snapshot: MediaSnapshot };
  /** A failure that no caller is waiting for: an unplugged device, a permission taken back. */
  error: { error: RtcError };
  /** The set of devices changed. */
  devices: void;
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
  setDevice(kind: 'microphone' | 'camera', deviceId: string): Promise<void>;
  startScreenShare(options?: ScreenShareOptions): Promise<void>;
  stopScreenShare(): Promise<void>;
  /** Devices the browser tells of; labels are empty until a permission was given. */
  listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]>;
  /** `granted` only where the browser says so for sure; `unknown` where it cannot be asked. */
  permission(device: 'microphone' | 'camera'): Promise<PermissionState | 'unknown'>;
  /** Stops one device and lets go of it, so that its light goes out. It can be switched on again. */
  release(device: 'microphone' | 'camera'): void;
  /** Stops every device. It can be started again. */
  stop(): void;
}
