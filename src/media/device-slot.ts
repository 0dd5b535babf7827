import type { RtcError } from '../base/rtc-error.js';
import { type CaptureDevice, CONTENT_HINTS } from './capture-constraints.js';
import { isAlias } from './device-list.js';
import { watchPermission } from './query-permission.js';
import type { TrackProcessing } from './track-processing.js';

/**
 * What a device that went would need to come back by itself: another one or itself plugged in (`device`), or nobody
 * else using it (`free`). `on`: whether it was on, or a muted microphone.
 */
export interface Awaited {
  readonly what: 'device' | 'free';
  readonly on: boolean;
}

/** A device by the id and the name it has in the browser's list. The id is empty while or where the browser does not tell. */
export interface NamedDevice {
  readonly deviceId: string;
  readonly label: string;
}

export interface Capture extends NamedDevice {
  readonly track: MediaStreamTrack;
}

export interface DeviceSlotEvents {
  /** The browser holds the device back, or gives it again. */
  interrupted(slot: DeviceSlot): void;
  /** The running track is over, or may not be used any more. */
  ended(slot: DeviceSlot, track: MediaStreamTrack): void;
}

/** One device: what is wished for and what there is. */
export class DeviceSlot {
  readonly device: CaptureDevice;
  /** The wish: have the device. What a prompt brings while this is `false` is stopped at once. */
  held = false;
  /** The wish: send it. For the camera the same as `held`; a muted microphone is held and not on. */
  on = false;
  /** The one prompt that is open for this device. A second wish waits for it instead of opening another. */
  request: Promise<RtcError | null> | null = null;
  /** The device last chosen, or else used. One that took its place because it went is not meant by it. */
  deviceId = '';
  /** What `deviceId` was when the browser was last asked: differs when another was chosen while the prompt was open. */
  asked = '';
  awaited: Awaited | null = null;
  /** The device last used, also while it is off. */
  last: NamedDevice = { deviceId: '', label: '' };
  #capture: Capture | null = null;
  #heldBack = false;
  #unwatch = (): void => {};
  readonly #permissions: Pick<Permissions, 'query'> | undefined;
  readonly #treat: TrackProcessing;
  readonly #events: DeviceSlotEvents;

  constructor(
    device: CaptureDevice,
    permissions: Pick<Permissions, 'query'> | undefined,
    processing: TrackProcessing,
    events: DeviceSlotEvents,
  ) {
    this.device = device;
    this.#treat = processing;
    this.#permissions = permissions;
    this.#events = events;
  }

  /** While a device is being switched: the old one, already stopped. */
  get capture(): Capture | null {
    return this.#capture;
  }

  get track(): MediaStreamTrack | null {
    return this.#capture?.track ?? null;
  }

  /** What is shown and sent: the track itself, or what the page has made of it. */
  get output(): MediaStreamTrack | null {
    return this.track && this.#treat.output(this.track);
  }

  /** As `on` says. The device itself goes on, so that it can be heard that a muted person speaks. */
  toggle(): void {
    if (!this.output) return;
    this.output.contentHint = CONTENT_HINTS[this.device];
    this.output.enabled = this.on;
  }

  get interrupted(): boolean {
    return this.on && this.track?.muted === true;
  }

  /**
   * The browser has stopped giving what it gave. (A track that is muted from the beginning is not meant: another one
   * would be, too.)
   */
  get heldBack(): boolean {
    return this.interrupted && this.#heldBack;
  }

  /** @returns whether the browser has named the device only by an alias, so that `name()` has to follow */
  adopt(track: MediaStreamTrack): boolean {
    this.drop();
    this.#capture = { track, deviceId: '', label: track.label };
    this.toggle();
    this.awaited = null;
    this.#heldBack = false;
    this.#watch(track);
    if (track.readyState === 'ended') this.#events.ended(this, track);
    return isAlias(track.getSettings().deviceId ?? '');
  }

  /** @param chosen by the person: not one that only stands in while theirs is away */
  name({ deviceId, label }: NamedDevice, chosen: boolean): void {
    if (!this.#capture) return;
    this.#capture = { ...this.#capture, deviceId, label };
    this.last = { deviceId, label };
    if (chosen && this.asked === this.deviceId) this.deviceId = deviceId || this.deviceId;
  }

  /** Stops the device and keeps its place, for the one that comes next. */
  stop(): void {
    this.#unwatch();
    this.#unwatch = () => {};
    const { track } = this;
    if (!track) return;
    this.#treat.end(track);
    track.stop();
  }

  drop(): void {
    this.stop();
    this.#capture = null;
  }

  #watch(track: MediaStreamTrack): void {
    const listening = new AbortController();
    const { signal } = listening;
    const ended = (): void => this.#events.ended(this, track);
    const interrupted = ({ type }: Event): void => {
      this.#heldBack = type === 'mute';
      this.#events.interrupted(this);
    };
    track.addEventListener('ended', ended, { signal });
    track.addEventListener('mute', interrupted, { signal });
    track.addEventListener('unmute', interrupted, { signal });
    // The system switched an effect.
    track.addEventListener('configurationchange', () => this.#events.interrupted(this), { signal });
    // Browsers end the track of a permission that is taken back; where one did not, it would go on against their word.
    watchPermission(this.#permissions, this.device, signal, (state) => state === 'denied' && ended());
    this.#unwatch = () => listening.abort();
  }
}
