import type { MediaDevicesLike, MediaEnvironment } from '../../src/media/media-environment.js';

/** As much of a MediaStreamTrack as the kit uses. `end()` is the browser's own ending, which fires `ended`. */
export class FakeTrack extends EventTarget {
  enabled = true;
  muted = false;
  contentHint = '';
  readyState: MediaStreamTrackState = 'live';

  constructor(
    readonly kind: 'audio' | 'video',
    readonly deviceId = `${kind}-1`,
  ) {
    super();
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.deviceId };
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

/** Devices and prompts under the test's control. */
export class FakeMediaEnvironment implements MediaEnvironment {
  readonly prompts: FakePrompt[] = [];
  /** Every track that was ever handed out. */
  readonly tracks: FakeTrack[] = [];
  readonly permissionStates: Partial<Record<string, PermissionState>> = {};
  readonly devices = new EventTarget();
  mediaDevices: MediaDevicesLike | undefined;
  isSecureContext = true;
  policy: boolean | null = null;
  #waiting: ((prompt: FakePrompt) => void)[] = [];

  constructor() {
    this.mediaDevices = Object.assign(this.devices, {
      getUserMedia: (constraints: MediaStreamConstraints = {}) => this.#prompt('user', constraints),
      getDisplayMedia: (constraints: MediaStreamConstraints = {}) => this.#prompt('display', constraints),
      enumerateDevices: async () => [],
    });
  }

  readonly permissions = {
    query: async ({ name }: PermissionDescriptor): Promise<PermissionStatus> => {
      const state = this.permissionStates[name];
      if (!state) throw new TypeError(`${name} is not known`);
      return { state } as PermissionStatus;
    },
  };

  get live(): FakeTrack[] {
    return this.tracks.filter(({ readyState }) => readyState === 'live');
  }

  createStream(): MediaStream {
    return fakeStream();
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
          if (constraints.audio) given.push(new FakeTrack('audio', audio));
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
