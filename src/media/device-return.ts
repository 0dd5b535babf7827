import type { RtcError } from '../base/rtc-error.js';
import type { Outcome } from './ask-for-devices.js';
import { listDevices } from './device-list.js';
import type { Capture, DeviceSlot } from './device-slot.js';
import type { MediaEnvironment } from './media-environment.js';
import { MediaError, type MediaErrorReason } from './media-errors.js';
import { isGranted, queryPermission } from './query-permission.js';

/** `asked`: by the person. `again`: the same, taken anew. `lost`: in place of one that went. `back`: what went has come back. */
export type Occasion = 'asked' | 'again' | 'lost' | 'back';

export interface DeviceReturnDeps {
  readonly environment: MediaEnvironment;
  readonly slots: readonly DeviceSlot[];
  ask(slot: DeviceSlot): Promise<Outcome>;
  settle(slot: DeviceSlot, outcome: Outcome, occasion: Occasion): RtcError | null | Promise<RtcError | null>;
  /** From the running device to the one that the person had chosen. */
  takeBack(slot: DeviceSlot): Promise<RtcError | null>;
  changed(): void;
  lost(error: RtcError): void;
}

/** Milliseconds that the system has to give a device back after the person has turned to the page again. */
const RESUME_MS = 1500;
/** A device that goes more often than this in so many milliseconds is left alone: its driver is broken. */
const MAX_LOSSES = 3;
const LOSSES_MS = 5000;

/**
 * What becomes of devices that go and come by themselves: unplugged, stopped by the system, held back while the phone
 * rings, used by another program.
 *
 * Nothing here opens a prompt, which only a click may do: a device is taken only where the browser says that the
 * permission is granted. And nothing here switches on what the person has switched off meanwhile.
 */
export class DeviceReturn {
  readonly #deps: DeviceReturnDeps;
  #losses: number[] = [];

  constructor(deps: DeviceReturnDeps) {
    this.#deps = deps;
  }

  /** The specification fires `ended` when a device goes and also when its permission is taken back. */
  async ended(slot: DeviceSlot, track: MediaStreamTrack): Promise<void> {
    const { capture } = slot;
    if (capture?.track !== track || slot.request) return;
    slot.drop();
    slot.request = this.#replace(slot, capture);
    this.#deps.changed();
    const error = await slot.request;
    if (error) this.#deps.lost(error);
  }

  /** Other devices are there. Not every browser ends the track of one that has gone, so the list counts, too. */
  async devicesChanged(): Promise<void> {
    await Promise.all(this.#deps.slots.map((slot) => this.#compare(slot)));
  }

  /** The person is back: perhaps they have closed the program that had the camera, or the phone call is over. */
  attended(): void {
    for (const slot of this.#deps.slots) {
      if (slot.awaited?.what === 'free') void this.#resume(slot);
      const { track } = slot;
      if (track && slot.heldBack) setTimeout(() => void this.#renew(slot, track), RESUME_MS);
    }
  }

  async #replace(slot: DeviceSlot, capture: Capture): Promise<RtcError | null> {
    const [reason, granted] = await Promise.all([this.#whyEnded(slot, capture), this.#granted(slot)]);
    if (!slot.held) return this.#deps.settle(slot, 'skipped', 'lost');
    const gone = new MediaError(slot.device, reason);
    if (!granted || this.#isBroken()) return this.#deps.settle(slot, gone, 'lost');
    const outcome = await this.#deps.ask(slot);
    // With nothing else there, the words are about what went.
    const nothing = outcome instanceof MediaError && outcome.reason === 'missing';
    return this.#deps.settle(slot, nothing ? gone : outcome, 'lost');
  }

  async #whyEnded({ device }: DeviceSlot, { deviceId }: Capture): Promise<MediaErrorReason> {
    const { environment } = this.#deps;
    const permission = await queryPermission(environment.permissions, device);
    const { devices, anonymous } = await listDevices(environment, device);
    if (permission === 'denied' || (permission !== 'granted' && anonymous)) return 'revoked';
    return devices.some((each) => each.deviceId === deviceId) ? 'stopped' : 'removed';
  }

  async #compare(slot: DeviceSlot): Promise<void> {
    const { devices, anonymous } = await listDevices(this.#deps.environment, slot.device);
    if (anonymous || slot.request) return;
    const { capture, deviceId } = slot;
    const listed = (id: string): boolean => devices.some((device) => device.deviceId === id);
    if (!capture) {
      if (slot.awaited && devices.length > 0) await this.#resume(slot);
    } else if (capture.deviceId && !listed(capture.deviceId)) {
      await this.ended(slot, capture.track);
    } else if (deviceId !== capture.deviceId && listed(deviceId) && (await this.#granted(slot))) {
      if (slot.capture !== capture || slot.deviceId !== deviceId || slot.request) return;
      slot.request = this.#deps.takeBack(slot);
      this.#deps.changed();
    }
  }

  async #resume(slot: DeviceSlot): Promise<void> {
    const granted = await this.#granted(slot);
    const { awaited } = slot;
    if (!granted || !awaited || slot.request) return;
    slot.held = true;
    slot.on = awaited.on;
    slot.request = this.#deps.ask(slot).then((outcome) => this.#deps.settle(slot, outcome, 'back'));
    this.#deps.changed();
  }

  async #renew(slot: DeviceSlot, track: MediaStreamTrack): Promise<void> {
    if ((await this.#granted(slot)) && slot.track === track && slot.heldBack) await this.ended(slot, track);
  }

  #isBroken(): boolean {
    const now = performance.now();
    this.#losses = [...this.#losses.filter((at) => now - at < LOSSES_MS), now];
    return this.#losses.length > MAX_LOSSES;
  }

  #granted({ device }: DeviceSlot): Promise<boolean> {
    return isGranted(this.#deps.environment.permissions, device);
  }
}
