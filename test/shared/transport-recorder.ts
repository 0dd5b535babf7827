import type { SignalingEvents, SignalingTransport } from '../../src/signaling/transport.js';

type Entry = { [K in keyof SignalingEvents]: { type: K; event: SignalingEvents[K] } }[keyof SignalingEvents];

const TYPES = [
  ...(['state', 'welcome', 'waiting', 'join', 'leave', 'presence', 'self', 'settings', 'knock', 'knock-end'] as const),
  ...(['signal', 'refuse', 'ice', 'error'] as const),
];

/** Writes down everything a transport says, so that a test can ask for what has been and wait for what comes. */
export class TransportRecorder {
  readonly log: Entry[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(readonly transport: SignalingTransport) {
    for (const type of TYPES) {
      transport.on(type, (event) => {
        this.log.push({ type, event } as Entry);
        for (const check of [...this.#waiting]) check();
      });
    }
  }

  all<K extends keyof SignalingEvents>(type: K): SignalingEvents[K][] {
    return this.log.filter((entry) => entry.type === type).map((entry) => entry.event as SignalingEvents[K]);
  }

  /** Resolves with the first event of a type that fits, be it in the past or to come. */
  first<K extends keyof SignalingEvents>(
    type: K,
    fits: (event: SignalingEvents[K]) => boolean = () => true,
  ): Promise<SignalingEvents[K]> {
    return this.when(() => this.all(type).find(fits));
  }

  /** Resolves once there are `count` events of a type. */
  count<K extends keyof SignalingEvents>(type: K, count: number): Promise<SignalingEvents[K][]> {
    return this.when(() => (this.all(type).length >= count ? this.all(type) : undefined));
  }

  /** Resolves once `read`, asked at every event, returns something. */
  when<T>(read: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const check = (): void => {
        const value = read();
        if (value === undefined) return;
        this.#waiting.delete(check);
        resolve(value);
      };
      this.#waiting.add(check);
      check();
    });
  }
}
