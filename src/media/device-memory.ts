import type { DeviceKind } from './media-source.js';

const KEY = 'rtc-elements.devices';

export type DeviceIds = Partial<Record<DeviceKind, string>>;

/**
 * The devices that a person chose, kept for their next visit. Browsers make device ids anew for each origin, so
 * they tell nothing that this origin does not know. Every access may throw: storage is blocked, full, or not given
 * to a frame without an origin; then nothing is remembered.
 */
export class DeviceMemory {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;

  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  recall(): DeviceIds {
    try {
      const stored: unknown = JSON.parse(this.#storage().getItem(KEY) ?? '{}');
      if (typeof stored !== 'object' || stored === null) return {};
      return Object.fromEntries(
        (['microphone', 'camera', 'speaker'] as const).flatMap((kind) => {
          const id: unknown = Reflect.get(stored, kind);
          return typeof id === 'string' && id ? [[kind, id]] : [];
        }),
      );
    } catch {
      return {};
    }
  }

  remember(kind: DeviceKind, deviceId: string): void {
    try {
      this.#storage().setItem(KEY, JSON.stringify({ ...this.recall(), [kind]: deviceId }));
    } catch {
      // The choice holds for this visit.
    }
  }
}
