import { Emitter } from '../../src/base/emitter.js';
import { RtcError } from '../../src/base/rtc-error.js';
import type { DataLink } from '../../src/engine/data-link.js';
import type {
  Engine,
  EngineConfig,
  EngineEvents,
  LinkQuality,
  LinkState,
  LinkStatus,
  PictureSource,
  ShownSize,
  TrackSource,
} from '../../src/engine/engine.js';

/** An engine whose network is the test. It keeps a list of what it was told, in order. */
export class FakeEngine extends Emitter<EngineEvents> implements Engine {
  readonly calls: unknown[][] = [];
  readonly sent: { id: string; channel: string; payload: unknown }[] = [];
  readonly data: { id: string; channel: string; data: unknown; reliable: boolean }[] = [];
  /** What the promises of `sendData` reject with, by id. */
  readonly dataErrors = new Map<string, Error>();
  readonly tracks: Partial<Record<TrackSource, MediaStreamTrack | null>> = {};
  readonly links = new Map<string, LinkStatus>();
  readonly muted = new Set<TrackSource>();
  readonly shown: { id: string; source: PictureSource; size: ShownSize | null }[] = [];
  config: EngineConfig | null = null;
  /** What the next `setTrack` rejects with. */
  trackError: Error | null = null;
  closed = false;

  configure(config: EngineConfig): void {
    this.config = config;
  }

  identify(selfId: string): void {
    this.calls.push(['identify', selfId]);
  }

  connect(id: string, initiate: boolean): void {
    this.calls.push(['connect', id, initiate]);
    if (!this.links.has(id)) this.links.set(id, { state: 'connecting', relayed: null });
  }

  disconnect(id: string): void {
    this.calls.push(['disconnect', id]);
    this.links.delete(id);
  }

  receive(from: string, body: string): void {
    this.calls.push(['receive', from, body]);
  }

  async setTrack(source: TrackSource, track: MediaStreamTrack | null): Promise<void> {
    if (this.trackError) throw this.trackError;
    this.tracks[source] = track;
  }

  setMuted(source: TrackSource, muted: boolean): void {
    this.muted[muted ? 'add' : 'delete'](source);
  }

  show(id: string, source: PictureSource, size: ShownSize | null): void {
    this.shown.push({ id, source, size });
  }

  send(id: string, channel: string, payload: unknown): boolean {
    if (this.links.get(id)?.state !== 'connected') return false;
    this.sent.push({ id, channel, payload });
    return true;
  }

  sendData(ids: readonly string[], channel: string, data: unknown, reliable: boolean): Promise<void>[] {
    return ids.map((id) => {
      const error = this.dataErrors.get(id);
      if (error) return Promise.reject(error);
      if (!this.links.has(id)) return Promise.reject(new RtcError('peer-left', 'They are not here.'));
      this.data.push({ id, channel, data, reliable });
      return Promise.resolve();
    });
  }

  status(id: string): LinkStatus | null {
    return this.links.get(id) ?? null;
  }

  dataLink(): DataLink | null {
    return null;
  }

  async getStats(id: string): Promise<RTCStatsReport | null> {
    return this.links.has(id) ? new Map() : null;
  }

  recover(changed = false): void {
    this.calls.push(changed ? ['recover', 'changed'] : ['recover']);
  }

  close(): void {
    this.closed = true;
    this.removeAllListeners();
  }

  /** The connection to somebody becomes this. */
  link(id: string, state: LinkState, relayed: boolean | null = null): void {
    const status = { state, relayed };
    this.links.set(id, status);
    this.emit('link', { id, status });
  }

  track(id: string, source: TrackSource, track: MediaStreamTrack): void {
    this.emit('track', { id, source, track });
  }

  message(id: string, channel: string, payload: unknown): void {
    this.emit('message', { id, channel, payload });
  }

  verification(id: string, code: string): void {
    this.emit('verification', { id, code });
  }

  /** Somebody's page sends this. */
  page(id: string, channel: string, data: unknown): void {
    this.emit('data', { id, channel, data });
  }

  quality(id: string, quality: LinkQuality): void {
    this.emit('quality', { id, quality });
  }

  signal(to: string, body: string): void {
    this.emit('signal', { to, body });
  }
}
