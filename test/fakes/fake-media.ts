import type { MediaDevicesLike, MediaEnvironment } from '../../src/media/media-environment.js';

/** As much of a MediaStreamTrack as the kit uses. `end()` is the browser's own ending, which fires `ended`. */
export class FakeTrack extends EventTarget {
  enabled = true;
  muted = false;
  contentHint = '';
  readyState: MediaStreamTrackState = 'live';
  /** What `getSettings()` tells besides the device. */
  settings: MediaTrackSettings = {};
  /** `false`: constraints on the running track are taken and not followed, as Chromium does. */
  obedient = true;
  readonly clones: FakeTrack[] = [];
  readonly label: string;

  constructor(
    readonly kind: 'audio' | 'video',
    readonly deviceId = `${kind}-1`,
  ) {
    super();
    this.label = `Fake ${deviceId}`;
  }

  /** What `getCapabilities()` tells. */
  capabilities: Record<string, unknown> = {};

  getCapabilities(): MediaTrackCapabilities {
    return this.capabilities;
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.deviceId, ...this.settings };
  }

  async applyConstraints(constraints: MediaTrackSettings): Promise<void> {
    if (this.obedient) Object.assign(this.settings, constraints);
  }

  clone(): FakeTrack {
    const clone = new FakeTrack(this.kind, this.deviceId);
    clone.enabled = this.enabled;
    this.clones.push(clone);
    return clone;
  }

  /** The system holds the device back, or gives it again. */
  interrupt(muted: boolean): void {
    this.muted = muted;
    this.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
  }

  stop(): void {
    this.readyState = 'ended';
  }

  end(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

export const fakeTrack = (kind: 'audio' | 'video', deviceId?: string): MediaStreamTrack =>
  new FakeTrack(kind, deviceId) as unknown as MediaStreamTrack;

class FakeStream {
  readonly #tracks = new Set<MediaStreamTrack>();

  constructor(tracks: readonly MediaStreamTrack[]) {
    for (const track of tracks) this.#tracks.add(track);
  }

  getTracks(): MediaStreamTrack[] {
    return [...this.#tracks];
  }

  getAudioTracks(): MediaStreamTrack[] {
    return this.getTracks().filter(({ kind }) => kind === 'audio');
  }

  getVideoTracks(): MediaStreamTrack[] {
    return this.getTracks().filter(({ kind }) => kind === 'video');
  }

  addTrack(track: MediaStreamTrack): void {
    this.#tracks.add(track);
  }

  removeTrack(track: MediaStreamTrack): void {
    this.#tracks.delete(track);
  }
}

export const fakeStream = (...tracks: MediaStreamTrack[]): MediaStream =>
  new FakeStream(tracks) as unknown as MediaStream;

/** A prompt that is open until the test answers it. */
export interface FakePrompt {
  readonly kind: 'user' | 'display';
  readonly constraints: MediaStreamConstraints;
  /** Says yes: tracks as asked for, or of the named devices. */
  allow(deviceIds?: { audio?: string; video?: string }): FakeTrack[];
  refuse(name: string, message?: string): void;
}

export const fakeDevice = (kind: MediaDeviceKind, deviceId: string, groupId = deviceId): MediaDeviceInfo =>
  ({ kind, deviceId, groupId, label: deviceId && `Fake ${deviceId}` }) as MediaDeviceInfo;

/** Devices and prompts under the test's control. */
export class FakeMediaEnvironment implements MediaEnvironment {
  readonly prompts: FakePrompt[] = [];
  /** Every track that was ever handed out. */
  readonly tracks: FakeTrack[] = [];
  readonly permissionStates: Partial<Record<string, PermissionState>> = {};
  readonly devices = new EventTarget();
  /** What `enumerateDevices()` lists. `plug()` tells of a change. */
  list: MediaDeviceInfo[] = [];
  supported: MediaTrackSupportedConstraints = {
    noiseSuppression: true,
    echoCancellation: true,
    autoGainControl: true,
  };
  /** Output devices that were tried; those in `outputFailures` reject. */
  readonly outputs: string[] = [];
  readonly outputFailures: Partial<Record<string, string>> = {};
  tryOutput: MediaEnvironment['tryOutput'];
  /** Who listens for speech in which track. */
  readonly ears = new Map<MediaStreamTrack, (speaking: boolean) => void>();
  readonly #attention = new Set<() => void>();
  readonly #statuses = new Map<string, EventTarget & { state: PermissionState }>();
  mediaDevices: MediaDevicesLike | undefined;
  isSecureContext = true;
  policy: boolean | null = null;
  #waiting: ((prompt: FakePrompt) => void)[] = [];

  constructor() {
    this.mediaDevices = Object.assign(this.devices, {
      getUserMedia: (constraints: MediaStreamConstraints = {}) => this.#prompt('user', constraints),
      getDisplayMedia: (constraints: MediaStreamConstraints = {}) => this.#prompt('display', constraints),
      enumerateDevices: async () => this.list,
      getSupportedConstraints: () => this.supported,
    });
    this.tryOutput = async (deviceId) => {
      this.outputs.push(deviceId);
      const failure = this.outputFailures[deviceId];
      if (failure) throw new DOMException('', failure);
    };
  }

  /** These are there now. */
  plug(...list: MediaDeviceInfo[]): void {
    this.list = list;
    this.devices.dispatchEvent(new Event('devicechange'));
  }

  /** The person decides about a permission outside of the page. */
  decide(name: 'microphone' | 'camera', state: PermissionState): void {
    this.permissionStates[name] = state;
    const status = this.#statuses.get(name);
    if (!status) return;
    status.state = state;
    status.dispatchEvent(new Event('change'));
  }

  /** The person turns to the page. */
  attend(): void {
    for (const listener of [...this.#attention]) listener();
  }

  get watched(): boolean {
    return this.#attention.size > 0;
  }

  onAttention(listener: () => void): () => void {
    this.#attention.add(listener);
    return () => this.#attention.delete(listener);
  }

  onSpeech(track: MediaStreamTrack, listener: (speaking: boolean) => void): () => void {
    this.ears.set(track, listener);
    return () => this.ears.delete(track);
  }

  readonly permissions = {
    query: async ({ name }: PermissionDescriptor): Promise<PermissionStatus> => {
      const state = this.permissionStates[name];
      if (!state) throw new TypeError(`${name} is not known`);
      const status = this.#statuses.get(name) ?? Object.assign(new EventTarget(), { state });
      status.state = state;
      this.#statuses.set(name, status);
      return status as PermissionStatus;
    },
  };

  get live(): FakeTrack[] {
    return this.tracks.filter(({ readyState }) => readyState === 'live');
  }

  createStream(): MediaStream {
    return fakeStream();
  }

  /** What the origin keeps; `null`: it may keep nothing. */
  stored: Map<string, string> | null = new Map();

  storage(): Pick<Storage, 'getItem' | 'setItem'> {
    const { stored } = this;
    if (!stored) throw new DOMException('', 'SecurityError');
    return { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) };
  }

  allowsFeature(): boolean | null {
    return this.policy;
  }

  /** The next prompt that opens, or the one that is open already and was not taken. */
  nextPrompt(): Promise<FakePrompt> {
    const open = this.prompts.shift();
    return open ? Promise.resolve(open) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #prompt(kind: FakePrompt['kind'], constraints: MediaStreamConstraints): Promise<MediaStream> {
    return new Promise((resolve, reject) => {
      const prompt: FakePrompt = {
        kind,
        constraints,
        allow: ({ audio, video } = {}) => {
          const given: FakeTrack[] = [];
          if (constraints.audio) {
            const track = new FakeTrack('audio', audio);
            const { noiseSuppression, echoCancellation, autoGainControl } = constraints.audio as MediaTrackSettings;
            track.settings = { noiseSuppression, echoCancellation, autoGainControl } as MediaTrackSettings;
            given.push(track);
          }
          if (constraints.video) given.push(new FakeTrack('video', video));
          this.tracks.push(...given);
          resolve(fakeStream(...(given as unknown as MediaStreamTrack[])));
          return given;
        },
        refuse: (name, message = '') => reject(new DOMException(message, name)),
      };
      const waiting = this.#waiting.shift();
      if (waiting) waiting(prompt);
      else this.prompts.push(prompt);
    });
  }
}
