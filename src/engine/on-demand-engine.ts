import { Emitter } from '../base/emitter.js';
import type { DataLink } from './data-link.js';
import type { Engine, EngineConfig, EngineEvents, LinkStatus, TrackSource } from './engine.js';

const EVENTS = ['signal', 'link', 'track', 'message', 'datalink'] as const satisfies readonly (keyof EngineEvents)[];
const CONNECTING: LinkStatus = { state: 'connecting', relayed: null };
const FAILED: LinkStatus = { state: 'failed', relayed: null };

/**
 * An engine whose code comes over the network while the page is already useful: what it is told before that waits,
 * in order. In the single-file builds the code is there at once and nothing waits for longer than a microtask.
 *
 * Code that cannot be loaded shows as links that `failed`, and is asked for again with every `recover()`.
 */
export class OnDemandEngine extends Emitter<EngineEvents> implements Engine {
  readonly #load: () => Promise<Engine>;
  readonly #wanted = new Set<string>();
  #waiting: ((engine: Engine) => void)[] = [];
  #engine: Engine | null = null;
  #loading = false;
  #closed = false;

  constructor(load: () => Promise<Engine>) {
    super();
    this.#load = load;
    void this.#start();
  }

  configure(config: EngineConfig): void {
    this.#tell((engine) => engine.configure(config));
  }

  identify(selfId: string): void {
    this.#tell((engine) => engine.identify(selfId));
  }

  connect(id: string, initiate: boolean): void {
    this.#wanted.add(id);
    this.#tell((engine) => engine.connect(id, initiate));
  }

  disconnect(id: string): void {
    this.#wanted.delete(id);
    this.#tell((engine) => engine.disconnect(id));
  }

  receive(from: string, body: string): void {
    this.#tell((engine) => engine.receive(from, body));
  }

  setTrack(source: TrackSource, track: MediaStreamTrack | null): Promise<void> {
    if (this.#engine) return this.#engine.setTrack(source, track);
    return new Promise((resolve, reject) => {
      this.#tell((engine) => void engine.setTrack(source, track).then(resolve, reject));
    });
  }

  send(id: string, channel: string, payload: unknown): boolean {
    return this.#engine?.send(id, channel, payload) ?? false;
  }

  status(id: string): LinkStatus | null {
    if (this.#engine) return this.#engine.status(id);
    return this.#wanted.has(id) ? CONNECTING : null;
  }

  dataLink(id: string): DataLink | null {
    return this.#engine?.dataLink(id) ?? null;
  }

  async getStats(id: string): Promise<RTCStatsReport | null> {
    return this.#engine?.getStats(id) ?? null;
  }

  recover(): void {
    if (this.#engine) this.#engine.recover();
    else void this.#start();
  }

  close(): void {
    this.#closed = true;
    this.#waiting = [];
    this.#engine?.close();
    this.removeAllListeners();
  }

  #tell(command: (engine: Engine) => void): void {
    if (this.#engine) command(this.#engine);
    else if (!this.#closed) this.#waiting.push(command);
  }

  async #start(): Promise<void> {
    if (this.#loading || this.#closed) return;
    this.#loading = true;
    try {
      const engine = await this.#load();
      if (this.#closed) return engine.close();
      this.#engine = engine;
      for (const type of EVENTS) this.#forward(engine, type);
      for (const command of this.#waiting.splice(0)) command(engine);
    } catch (error) {
      console.error('rtc-elements: the code that connects people could not be loaded.', error);
      for (const id of this.#wanted) this.emit('link', { id, status: FAILED });
    } finally {
      this.#loading = false;
    }
  }

  #forward<K extends keyof EngineEvents>(engine: Engine, type: K): void {
    engine.on(type, (event) => this.emit(type, event));
  }
}
