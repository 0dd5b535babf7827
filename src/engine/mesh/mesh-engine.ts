import { Emitter } from '../../base/emitter.js';
import { RtcError } from '../../base/rtc-error.js';
import type { DataLink } from '../data-link.js';
import type {
  Engine,
  EngineConfig,
  EngineEvents,
  LinkStatus,
  PictureSource,
  ShownSize,
  TrackSource,
} from '../engine.js';
import { encodeAppBody } from './app-message.js';
import { isInternal } from './control-message.js';
import { Governor } from './governor/governor.js';
import { encodeLinkSignal, parseLinkSignal } from './link-signal.js';
import type { MeshContext, MeshDeps } from './mesh-context.js';
import { RemotePeer } from './remote-peer.js';
import { kindOf } from './transceivers.js';

/**
 * The mesh: a connection of our own to every other participant, on simple-peer.
 *
 *     MeshEngine ── Governor (what each sender gives, by what is looked at and what the uplink carries)
 *          └───── RemotePeer (one a participant: generations, rebuilding)
 *                      └─ PeerLink (one a connection: simple-peer, order of signals, control channel)
 *                           ├─ LinkPulse (whether anything still arrives)
 *                           ├─ LinkRecovery (when to restart ICE)
 *                           ├─ AppChannels (the page's own messages; what they carry is AppStream's, one a participant)
 *                           └─ MeshDataLink (files; their first lane)
 *                                └─ SideLanes (further lanes, a connection each)
 *
 * - Media: four transceivers in the order of `TRACK_SOURCES`, made with the first offer and filled or emptied
 *   by `replaceTrack` only. After the first offer and answer only an ICE restart ever negotiates.
 * - Data: two negotiated channels. Control (id 0) is simple-peer's own and carries small JSON messages; bulk
 *   (id 1) carries file frames, so that a message never waits behind a file. Further lanes for files have
 *   connections of their own, which are signalled over the control channel and never restarted. The page's own
 *   messages have two more channels (ids 2 and 3), made with the first of them (docs/decisions/012-messages.md).
 * - Roles: whoever came later offers. A link that died is rebuilt in a new generation by the smaller id.
 *
 * Signals of participants that nobody called `connect` for are ignored, so the roster decides who gets in.
 */
export function createMeshEngine(deps: MeshDeps = {}): Engine {
  return new MeshEngine(deps);
}

class MeshEngine extends Emitter<EngineEvents> implements Engine {
  readonly #peers = new Map<string, RemotePeer>();
  /** Of participants who are gone: they may come back under their id. */
  readonly #generations = new Map<string, number>();
  readonly #tracks = new Map<TrackSource, MediaStreamTrack>();
  readonly #governor = new Governor({
    tracks: this.#tracks,
    config: () => this.#mesh.config,
    tell: (id, quality) => this.emit('quality', { id, quality }),
  });
  readonly #mesh: MeshContext;
  #closed = false;

  constructor(deps: MeshDeps) {
    super();
    this.#mesh = {
      ...deps,
      selfId: '',
      config: { iceServers: [], iceTransportPolicy: 'all' },
      tracks: this.#tracks,
      governor: this.#governor,
      signal: (to, signal) => this.emit('signal', { to, body: encodeLinkSignal(signal) }),
      emit: (type, event) => this.emit(type, event),
    };
  }

  configure(config: EngineConfig): void {
    this.#mesh.config = config;
    this.#governor.plan();
  }

  identify(selfId: string): void {
    this.#mesh.selfId = selfId;
  }

  connect(id: string, initiate: boolean): void {
    if (this.#closed) return;
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = new RemotePeer(this.#mesh, id, this.#generations.get(id) ?? 0)));
    peer.connect(initiate);
  }

  disconnect(id: string): void {
    const peer = this.#peers.get(id);
    if (!peer) return;
    this.#peers.delete(id);
    this.#generations.set(id, peer.gen);
    peer.close();
    this.#governor.forget(id);
  }

  receive(from: string, body: string): void {
    const signal = parseLinkSignal(body);
    if (signal) this.#peers.get(from)?.receive(signal);
  }

  async setTrack(source: TrackSource, track: MediaStreamTrack | null): Promise<void> {
    if (this.#closed) return;
    if (track && track.kind !== kindOf(source)) throw new TypeError(`${track.kind} cannot be sent as ${source}.`);
    if (track) this.#tracks.set(source, track);
    else this.#tracks.delete(source);
    const links = [...this.#peers.values()].flatMap(({ link }) => link ?? []);
    const done = links.map((link) => link.setTrack(source, track));
    this.#governor.plan();
    await Promise.all(done);
  }

  setMuted(source: TrackSource, muted: boolean): void {
    this.#governor.setMuted(source, muted);
  }

  show(id: string, source: PictureSource, size: ShownSize | null): void {
    if (this.#peers.has(id)) this.#governor.show(id, source, size);
  }

  send(id: string, channel: string, payload: unknown): boolean {
    if (isInternal(channel)) return false;
    return this.#peers.get(id)?.link?.send(channel, payload) ?? false;
  }

  sendData(ids: readonly string[], channel: string, data: unknown, reliable: boolean): Promise<void>[] {
    const body = encodeAppBody(channel, data);
    return ids.map((id) => {
      const app = this.#peers.get(id)?.app;
      if (reliable && app) return app.send(body);
      app?.sendLoose(body);
      const gone = (): RtcError => new RtcError('peer-left', 'They are not here any more.');
      return app ? Promise.resolve() : Promise.reject(gone());
    });
  }

  status(id: string): LinkStatus | null {
    return this.#peers.get(id)?.status ?? null;
  }

  dataLink(id: string): DataLink | null {
    const link = this.#peers.get(id)?.link?.dataLink;
    return link?.open ? link : null;
  }

  async getStats(id: string): Promise<RTCStatsReport | null> {
    const pc = this.#peers.get(id)?.link?.pc;
    // A connection that closes meanwhile has no statistics; leaving races with everything.
    return pc ? pc.getStats().catch(() => null) : null;
  }

  recover(changed = false): void {
    for (const peer of [...this.#peers.values()]) peer.recover(changed);
  }

  close(): void {
    this.#closed = true;
    for (const id of [...this.#peers.keys()]) this.disconnect(id);
    this.#tracks.clear();
    this.removeAllListeners();
  }
}
