import { isAlias, listDevices } from './device-list.js';
import type { MediaEnvironment } from './media-environment.js';
import { MediaError, toMediaError } from './media-errors.js';
import type { DeviceChange, DeviceChangeCause } from './media-source.js';

/**
 * The output device for what a session plays. One that goes gives way to the one that the system chooses, so that
 * the others are heard on, and is taken again when it is back.
 */
export class SpeakerChoice {
  readonly #environment: MediaEnvironment;
  readonly #used: (change: DeviceChange) => void;
  /** Chosen by the person; empty: the system's own choice. */
  #wanted = '';
  /** Of the chosen one. Without it the browser does not list what it plays through, and nothing is known of its going. */
  #label = '';
  #deviceId = '';

  constructor(environment: MediaEnvironment, used: (change: DeviceChange) => void) {
    this.#environment = environment;
    this.#used = used;
  }

  /** In use; empty: the system's own choice. */
  get deviceId(): string {
    return this.#deviceId;
  }

  /** Chosen, also while it is away. */
  get wanted(): string {
    return this.#wanted;
  }

  get chosen(): boolean {
    return this.#wanted !== '';
  }

  /** The last call wins. @throws MediaError */
  async choose(deviceId: string): Promise<void> {
    const { tryOutput } = this.#environment;
    if (!tryOutput) throw new MediaError('speaker', 'unsupported');
    const wanted = isAlias(deviceId) ? '' : deviceId;
    const before = this.#wanted;
    this.#wanted = wanted;
    try {
      await tryOutput(wanted);
    } catch (error) {
      if (this.#wanted === wanted) this.#wanted = before;
      throw toMediaError(error, 'speaker', this.#environment);
    }
    const { devices } = await listDevices(this.#environment, 'speaker');
    if (this.#wanted !== wanted) return;
    const formerLabel = this.#label;
    this.#label = devices.find((device) => device.deviceId === wanted)?.label ?? '';
    if (this.#deviceId !== wanted) this.#use(wanted, formerLabel, 'chosen');
  }

  async devicesChanged(): Promise<void> {
    const wanted = this.#wanted;
    if (!wanted || !this.#label) return;
    const { devices, anonymous } = await listDevices(this.#environment, 'speaker');
    if (anonymous || this.#wanted !== wanted) return;
    const there = devices.some(({ deviceId }) => deviceId === wanted);
    if (!there && this.#deviceId) this.#use('', this.#label, 'removed');
    else if (there && !this.#deviceId) this.#use(wanted, '', 'returned');
  }

  #use(deviceId: string, formerLabel: string, cause: DeviceChangeCause): void {
    this.#deviceId = deviceId;
    this.#used({ kind: 'speaker', deviceId, label: deviceId ? this.#label : '', formerLabel, cause });
  }
}
