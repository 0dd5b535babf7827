import type { RtcError } from '../base/rtc-error.js';
import { type CaptureDevice, captureConstraints, CONTENT_HINTS, type DeviceChoice } from './capture-constraints.js';
import type { MediaEnvironment } from './media-environment.js';
import { MediaError, missingApiError, toMediaError } from './media-errors.js';
import { queryPermission } from './query-permission.js';

export interface DeviceCaptureEvents {
  /** Something in `state()` changed. */
  changed(): void;
  /** A running device ended by itself. */
  lost(device: CaptureDevice, error: RtcError): void;
}

export interface DeviceState {
  readonly on: boolean;
  readonly pending: boolean;
  readonly track: MediaStreamTrack | null;
}

export type CaptureFailures = Partial<Record<CaptureDevice, RtcError>>;
/** `skipped`: nobody wanted it any more when its turn came. */
type Outcome = MediaStreamTrack | RtcError | 'skipped';
type Outcomes = Partial<Record<CaptureDevice, Outcome>>;

interface Batch {
  readonly devices: CaptureDevice[];
  readonly answer: Promise<Outcomes>;
}

interface Slot {
  readonly device: CaptureDevice;
  /** The wish: have the device. What a prompt brings while this is `false` is stopped at once. */
  held: boolean;
  /** The wish: send it. For the camera the same as `held`; a muted microphone is held and not on. */
  on: boolean;
  /** While a device is being switched: the old track, already stopped. */
  track: MediaStreamTrack | null;
  /** The one prompt that is open for this device. A second wish waits for it instead of opening another. */
  request: Promise<RtcError | null> | null;
  /** The device last chosen or used. */
  deviceId: string;
  /** What `deviceId` was when the browser was last asked: differs when another was chosen while the prompt was open. */
  asked: string;
  unwatch: () => void;
}

/**
 * Microphone and camera. A prompt cannot be taken back once it is open, so a wish never waits in a queue behind
 * it: each call writes down what is wanted now, and whoever gets a track from the browser compares it with that.
 */
export class DeviceCapture {
  readonly #environment: MediaEnvironment;
  readonly #events: DeviceCaptureEvents;
  readonly #slots: Record<CaptureDevice, Slot> = { microphone: newSlot('microphone'), camera: newSlot('camera') };
  #batch: Batch | null = null;

  constructor(environment: MediaEnvironment, events: DeviceCaptureEvents) {
    this.#environment = environment;
    this.#events = events;
  }

  state(device: CaptureDevice): DeviceState {
    const { on, request, track } = this.#slots[device];
    return { on: on && track !== null, pending: request !== null && this.#slots[device].held, track };
  }

  /** Switches devices on, in one prompt where several are missing. Resolves to what failed. */
  async switchOn(devices: readonly CaptureDevice[]): Promise<CaptureFailures> {
    for (const device of devices) {
      const slot = this.#slots[device];
      slot.held = slot.on = true;
      if (slot.track) slot.track.enabled = true;
    }
    const missing = devices.filter((device) => !this.#slots[device].track && !this.#slots[device].request);
    if (missing.length > 0) this.#request(missing);
    this.#events.changed();

    const failures: CaptureFailures = {};
    await Promise.all(
      devices.map(async (device) => {
        const error = await this.#slots[device].request;
        if (error) failures[device] = error;
      }),
    );
    return failures;
  }

  /** Silences the microphone and keeps it. While its prompt is still open there is nothing to keep. */
  mute(): void {
    const slot = this.#slots.microphone;
    if (!slot.track) return this.release('microphone');
    slot.on = false;
    slot.track.enabled = false;
    this.#events.changed();
  }

  release(device: CaptureDevice): void {
    const slot = this.#slots[device];
    slot.held = slot.on = false;
    this.#drop(slot);
    this.#events.changed();
  }

  /**
   * Takes another device, now if it is running, else when it is next switched on. The running one stops first,
   * because a phone cannot open two cameras; if the new one fails, the former comes back.
   */
  async choose(device: CaptureDevice, deviceId: string): Promise<void> {
    const slot = this.#slots[device];
    slot.deviceId = deviceId;
    while (slot.request) await slot.request;
    // Overtaken by a later choice, which does the rest.
    if (slot.deviceId !== deviceId || !slot.track) return;
    const former = slot.track.getSettings().deviceId ?? '';
    if (former === deviceId) return;
    slot.unwatch();
    slot.track.stop();
    slot.request = this.#switch(slot, deviceId, former);
    this.#events.changed();
    const error = await slot.request;
    if (error) throw error;
  }

  /** What is asked for in one go (`setMicrophone(true); setCamera(true)`) becomes one prompt. */
  #request(devices: readonly CaptureDevice[]): void {
    const batch = (this.#batch ??= this.#newBatch());
    for (const device of devices) {
      batch.devices.push(device);
      const slot = this.#slots[device];
      slot.request = batch.answer.then((outcomes) => this.#settle(slot, outcomes[device] ?? 'skipped'));
    }
  }

  #newBatch(): Batch {
    const devices: CaptureDevice[] = [];
    const answer = Promise.resolve().then(() => {
      this.#batch = null;
      return this.#open(devices.filter((device) => this.#slots[device].held));
    });
    return { devices, answer };
  }

  async #open(devices: readonly CaptureDevice[]): Promise<Outcomes> {
    if (devices.length === 0) return {};
    const together = await this.#ask(devices);
    if (devices.length < 2 || !devices.some((device) => together[device] instanceof Error)) return together;

    // One of them failed and took the other along. Each alone, so that what works is used, but nobody who has
    // just closed the prompt is asked twice more.
    const permissions = await Promise.all(devices.map((device) => this.#permission(device)));
    const closed = devices.every(
      (device, i) =>
        together[device] instanceof MediaError && isRefusal(together[device]) && permissions[i] === 'prompt',
    );
    if (closed) return together;
    const alone: Outcomes = {};
    for (const device of devices) {
      if (!this.#slots[device].held) continue;
      Object.assign(alone, await this.#ask([device]));
    }
    return alone;
  }

  async #ask(devices: readonly CaptureDevice[], exact = false): Promise<Outcomes> {
    const outcomes: Outcomes = {};
    const { mediaDevices } = this.#environment;
    if (!mediaDevices) {
      for (const device of devices) outcomes[device] = missingApiError(device, this.#environment);
      return outcomes;
    }
    const choices: Partial<Record<CaptureDevice, DeviceChoice>> = {};
    for (const device of devices) {
      const slot = this.#slots[device];
      slot.asked = slot.deviceId;
      choices[device] = { id: slot.deviceId, exact };
    }
    try {
      const stream = await mediaDevices.getUserMedia(captureConstraints(choices));
      const [microphone] = stream.getAudioTracks();
      const [camera] = stream.getVideoTracks();
      const tracks = { microphone, camera };
      for (const device of devices) outcomes[device] = tracks[device] ?? new MediaError(device, 'missing');
    } catch (error) {
      for (const device of devices) outcomes[device] = toMediaError(error, device, this.#environment);
    }
    return outcomes;
  }

  #settle(slot: Slot, outcome: Outcome): RtcError | null | Promise<RtcError | null> {
    slot.request = null;
    if (outcome === 'skipped') {
      if (slot.held) {
        // Wanted again meanwhile, and whoever waits for this waits for the new prompt.
        this.#request([slot.device]);
        return slot.request;
      }
    } else if (outcome instanceof Error) {
      slot.held = slot.on = false;
      this.#drop(slot);
    } else if (slot.held) {
      this.#adopt(slot, outcome);
    } else {
      outcome.stop();
      this.#drop(slot);
    }
    this.#events.changed();
    return outcome instanceof Error ? outcome : null;
  }

  #adopt(slot: Slot, track: MediaStreamTrack): void {
    this.#drop(slot);
    track.contentHint = CONTENT_HINTS[slot.device];
    track.enabled = slot.on;
    slot.track = track;
    if (slot.asked === slot.deviceId) slot.deviceId = track.getSettings().deviceId ?? slot.deviceId;
    const ended = (): void => void this.#ended(slot, track);
    track.addEventListener('ended', ended);
    slot.unwatch = () => track.removeEventListener('ended', ended);
    if (track.readyState === 'ended') ended();
  }

  async #switch(slot: Slot, deviceId: string, former: string): Promise<RtcError | null> {
    const { [slot.device]: outcome = 'skipped' } = await this.#ask([slot.device], true);
    if (!(outcome instanceof Error) || !slot.held) return this.#settle(slot, outcome);
    if (slot.deviceId === deviceId) slot.deviceId = former;
    const { [slot.device]: back = 'skipped' } = await this.#ask([slot.device]);
    await this.#settle(slot, back);
    return outcome;
  }

  /** The specification fires `ended` when a device goes and also when its permission is taken back. */
  async #ended(slot: Slot, track: MediaStreamTrack): Promise<void> {
    if (slot.track !== track) return;
    slot.held = slot.on = false;
    this.#drop(slot);
    this.#events.changed();
    const permission = await this.#permission(slot.device);
    const revoked = permission === 'denied' || permission === 'prompt';
    this.#events.lost(slot.device, new MediaError(slot.device, revoked ? 'blocked' : 'removed'));
  }

  #drop(slot: Slot): void {
    slot.unwatch();
    slot.unwatch = () => {};
    slot.track?.stop();
    slot.track = null;
  }

  #permission(device: CaptureDevice): Promise<PermissionState | 'unknown'> {
    return queryPermission(this.#environment.permissions, device);
  }
}

function newSlot(device: CaptureDevice): Slot {
  return { device, held: false, on: false, track: null, request: null, deviceId: '', asked: '', unwatch: () => {} };
}

function isRefusal({ reason }: MediaError): boolean {
  return reason === 'dismissed' || reason === 'blocked';
}
