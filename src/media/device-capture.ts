import { RtcError } from '../base/rtc-error.js';
import { askForDevices, type Outcome, type Outcomes } from './ask-for-devices.js';
import { obeys, requireSwitches, switchRefused } from './audio-processing.js';
import { type CaptureDevice, captureConstraints, type DeviceChoice, PROCESSING } from './capture-constraints.js';
import { type CaptureEffect, EFFECTS, effectOf } from './capture-effects.js';
import { deviceOf } from './device-list.js';
import { DeviceReturn, type Occasion } from './device-return.js';
import { type Awaited, DeviceSlot, type DeviceSlotEvents, type NamedDevice } from './device-slot.js';
import type { MediaEnvironment } from './media-environment.js';
import { MediaError } from './media-errors.js';
import type { AudioProcessing, DeviceChange } from './media-source.js';
import { isGranted, queryPermission } from './query-permission.js';
import { TrackProcessing, type TrackProcessor } from './track-processing.js';

export interface DeviceCaptureEvents {
  /** Something in `state()` changed. */
  changed(): void;
  /** A running device ended by itself, and nothing could take its place. */
  lost(error: RtcError): void;
  /** Another device is in use. */
  used(change: DeviceChange): void;
}

export interface DeviceState {
  readonly on: boolean;
  readonly pending: boolean;
  readonly interrupted: boolean;
  /** What is shown and sent. */
  readonly track: MediaStreamTrack | null;
  /** What the device gives; the same unless the page makes something of it. */
  readonly source: MediaStreamTrack | null;
  readonly deviceId: string;
  /** Chosen or last used, also while it is off. */
  readonly wantedId: string;
}

export type CaptureFailures = Partial<Record<CaptureDevice, RtcError>>;

interface Batch {
  readonly devices: CaptureDevice[];
  readonly answer: Promise<Outcomes>;
}

/**
 * Microphone and camera. A prompt cannot be taken back once it is open, so a wish never waits in a queue behind
 * it: each call writes down what is wanted now, and whoever gets a track from the browser compares it with that.
 */
export class DeviceCapture {
  readonly #environment: MediaEnvironment;
  readonly #events: DeviceCaptureEvents;
  readonly #slots: Record<CaptureDevice, DeviceSlot>;
  readonly #return: DeviceReturn;
  readonly #treat: TrackProcessing;
  #processing = PROCESSING;
  /** Those that somebody has switched. */
  #effects: Partial<Record<CaptureEffect, boolean>> = {};
  #batch: Batch | null = null;

  constructor(environment: MediaEnvironment, events: DeviceCaptureEvents) {
    this.#environment = environment;
    this.#events = events;
    this.#treat = new TrackProcessing(
      (error) => events.lost(error),
      () => this.#toggled(),
    );
    const watch: DeviceSlotEvents = {
      interrupted: () => events.changed(),
      ended: (slot, track) => void this.#return.ended(slot, track),
    };
    const newSlot = (device: CaptureDevice): DeviceSlot =>
      new DeviceSlot(device, environment.permissions, this.#treat, watch);
    this.#slots = { microphone: newSlot('microphone'), camera: newSlot('camera') };
    this.#return = new DeviceReturn({
      environment,
      slots: Object.values(this.#slots),
      ask: (slot) => this.#askFor(slot),
      settle: (slot, outcome, occasion) => this.#settle(slot, outcome, occasion),
      takeBack: (slot) => this.#switch(slot, slot.deviceId, 'back'),
      changed: () => events.changed(),
      lost: (error) => events.lost(error),
    });
  }

  /** Whether what comes and goes matters now. */
  get watching(): boolean {
    return Object.values(this.#slots).some(({ held, awaited }) => held || awaited);
  }

  state(device: CaptureDevice): DeviceState {
    const { on, held, interrupted, request, track, output, capture, deviceId } = this.#slots[device];
    return {
      on: on && track !== null && !interrupted,
      pending: request !== null && held,
      interrupted,
      track: output,
      source: track,
      deviceId: capture?.deviceId ?? '',
      wantedId: deviceId,
    };
  }

  devicesChanged(): Promise<void> {
    return this.#return.devicesChanged();
  }

  /** The person turned to the page again. */
  attended(): void {
    this.#return.attended();
  }

  /** Switches devices on, in one prompt where several are missing. Resolves to what failed. */
  async switchOn(devices: readonly CaptureDevice[]): Promise<CaptureFailures> {
    for (const device of devices) {
      const slot = this.#slots[device];
      slot.held = slot.on = true;
      slot.awaited = null;
      // Nobody clicks while they think that it comes back by itself.
      if (slot.heldBack && !slot.request) slot.drop();
      slot.toggle();
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
    slot.toggle();
    this.#events.changed();
  }

  release(device: CaptureDevice): void {
    const slot = this.#slots[device];
    slot.held = slot.on = false;
    slot.awaited = null;
    slot.drop();
    this.#events.changed();
  }

  /** For the first start, unless one was chosen or is in use by then. One that is not there gives way to another. */
  prefer(device: CaptureDevice, deviceId: string): void {
    const slot = this.#slots[device];
    if (!deviceId || slot.deviceId || slot.capture || slot.request) return;
    slot.deviceId = deviceId;
    this.#events.changed();
  }

  /**
   * Takes another device: now if one is running, or was until it went; else when it is next switched on. The running
   * one stops first, because a phone cannot open two cameras; if the new one fails, the former comes back.
   */
  async choose(device: CaptureDevice, deviceId: string): Promise<void> {
    const slot = this.#slots[device];
    slot.deviceId = deviceId;
    while (slot.request) await slot.request;
    // Overtaken by a later choice, which does the rest.
    if (slot.deviceId !== deviceId) return;
    const { capture, awaited } = slot;
    if (capture) {
      if (capture.deviceId === deviceId) return;
      slot.request = this.#switch(slot, deviceId, 'asked');
    } else if (awaited) {
      slot.held = true;
      slot.on = awaited.on;
      slot.awaited = null;
      this.#request([device]);
    }
    this.#events.changed();
    const error = await slot.request;
    if (error) throw error;
  }

  /** Now, if the device runs and offers it, and for those to come. @throws RtcError `unsupported` where it does not follow */
  async setEffect(effect: CaptureEffect, on: boolean): Promise<void> {
    const effects = (this.#effects = { ...this.#effects, [effect]: on });
    const slot = this.#slots[EFFECTS[effect]];
    while (slot.request) await slot.request;
    const { track } = slot;
    if (!track || this.#effects !== effects || effectOf(track, effect) === on) return;
    await this.#constrain(slot, track);
    this.#events.changed();
    if (effectOf(track, effect) === on) return;
    throw new RtcError(
      'unsupported',
      'The browser or the system did not follow. Look for the switch in the system’s settings.',
    );
  }

  /** All at once, as constraints that are applied take the place of the former ones. */
  async #constrain({ device }: DeviceSlot, track: MediaStreamTrack): Promise<void> {
    const { audio, video } = captureConstraints(
      { [device]: { id: '', exact: false } },
      this.#processing,
      this.#effects,
    );
    await track.applyConstraints((device === 'camera' ? video : audio) || {}).catch(() => undefined);
  }

  /** What runs is treated anew. `null`: it goes out as it is. */
  async treat(process: TrackProcessor | null): Promise<void> {
    if (!this.#treat.set(process)) return;
    await Promise.all(
      Object.values(this.#slots).map(async (slot) => {
        while (slot.request) await slot.request;
        if (slot.track) await this.#treat.apply(slot.track, slot.device);
      }),
    );
    this.#toggled();
  }

  #toggled(): void {
    for (const slot of Object.values(this.#slots)) slot.toggle();
    this.#events.changed();
  }

  /** @throws RtcError `unsupported` where the browser goes its own way */
  async process(wish: Partial<AudioProcessing>): Promise<void> {
    requireSwitches(this.#environment, wish);
    const processing = (this.#processing = { ...this.#processing, ...wish });
    const slot = this.#slots.microphone;
    while (slot.request) await slot.request;
    const { track } = slot;
    if (!track || this.#processing !== processing || obeys(track, processing)) return;
    // What cannot be done to a running track is refused, or, in Chromium, simply left undone.
    await this.#constrain(slot, track);
    if (!obeys(track, processing) && (await isGranted(this.#environment.permissions, slot.device))) {
      if (this.#processing !== processing || slot.track !== track || slot.request) return;
      slot.stop();
      slot.request = this.#askFor(slot).then((outcome) => this.#settle(slot, outcome, 'again'));
    }
    this.#events.changed();
    const error = await slot.request;
    if (error) throw error;
    if (slot.track && this.#processing === processing && !obeys(slot.track, processing)) throw switchRefused(wish);
  }

  /** What is asked for in one go (`setMicrophone(true); setCamera(true)`) becomes one prompt. */
  #request(devices: readonly CaptureDevice[]): void {
    const batch = (this.#batch ??= this.#newBatch());
    for (const device of devices) {
      batch.devices.push(device);
      const slot = this.#slots[device];
      slot.request = batch.answer.then((outcomes) => this.#settle(slot, outcomes[device] ?? 'skipped', 'asked'));
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
    const permissions = await Promise.all(
      devices.map((device) => queryPermission(this.#environment.permissions, device)),
    );
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
    const choices: Partial<Record<CaptureDevice, DeviceChoice>> = {};
    for (const device of devices) {
      const slot = this.#slots[device];
      slot.asked = slot.deviceId;
      choices[device] = { id: slot.deviceId, exact };
    }
    const outcomes = await askForDevices(this.#environment, choices, this.#processing, this.#effects);
    await Promise.all(
      devices.map(async (device) => {
        const { [device]: outcome = 'skipped' } = outcomes;
        if (outcome !== 'skipped' && !(outcome instanceof Error)) await this.#treat.apply(outcome, device);
      }),
    );
    return outcomes;
  }

  async #askFor(slot: DeviceSlot, exact = false): Promise<Outcome> {
    const { [slot.device]: outcome = 'skipped' } = await this.#ask([slot.device], exact);
    return outcome;
  }

  #settle(slot: DeviceSlot, outcome: Outcome, occasion: Occasion): RtcError | null | Promise<RtcError | null> {
    slot.request = null;
    if (outcome === 'skipped') {
      if (slot.held) {
        // Wanted again meanwhile, and whoever waits for this waits for the new prompt.
        this.#request([slot.device]);
        return slot.request;
      }
    } else if (outcome instanceof Error) {
      if (occasion !== 'back') slot.awaited = slot.held ? awaitedAfter(outcome, slot.on, occasion) : null;
      slot.held = slot.on = false;
      slot.drop();
    } else if (slot.held) {
      void this.#use(slot, outcome, occasion);
      return null;
    } else {
      this.#treat.end(outcome);
      outcome.stop();
      slot.drop();
    }
    this.#events.changed();
    return outcome instanceof Error ? outcome : null;
  }

  /** The default microphone of Chromium has its name only in the list, which takes a moment that the call need not wait. */
  async #use(slot: DeviceSlot, track: MediaStreamTrack, occasion: Occasion): Promise<void> {
    const { last } = slot;
    const { deviceId = '' } = track.getSettings();
    let device: NamedDevice = { deviceId, label: track.label };
    if (slot.adopt(track)) {
      this.#events.changed();
      device = await deviceOf(this.#environment, slot.device, track);
    }
    // Gone meanwhile, or dead from the start.
    if (slot.track !== track) return this.#events.changed();
    slot.name(device, occasion === 'asked');
    this.#events.changed();
    if (last.deviceId === device.deviceId && occasion !== 'back') return;
    const cause = occasion === 'lost' ? 'removed' : occasion === 'back' ? 'returned' : 'chosen';
    this.#events.used({ kind: slot.device, ...device, formerLabel: last.label, cause });
  }

  async #switch(slot: DeviceSlot, deviceId: string, occasion: Occasion): Promise<RtcError | null> {
    const former = slot.capture?.deviceId ?? '';
    slot.stop();
    const outcome = await this.#askFor(slot, true);
    if (!(outcome instanceof Error) || !slot.held) return this.#settle(slot, outcome, occasion);
    if (slot.deviceId === deviceId) slot.deviceId = former;
    const error = await this.#settle(slot, await this.#askFor(slot), 'again');
    // Nobody waits for what the kit does by itself.
    if (error && occasion === 'back') this.#events.lost(error);
    return outcome;
  }
}

/** What a device that failed would need to be taken without another word of the person; `null`: they have to say so. */
function awaitedAfter(error: RtcError, on: boolean, occasion: Occasion): Awaited | null {
  const reason = error instanceof MediaError ? error.reason : null;
  if (reason === 'busy' || reason === 'stopped') return { what: 'free', on };
  // Lost while the page was hidden, where a phone gives no devices.
  if (occasion !== 'asked' && reason === 'gesture') return { what: 'free', on };
  // A device that was never there is not waited for: somebody who joined without a camera wants none on its own.
  return occasion !== 'asked' && (reason === 'removed' || reason === 'missing') ? { what: 'device', on } : null;
}

function isRefusal({ reason }: MediaError): boolean {
  return reason === 'dismissed' || reason === 'blocked';
}
