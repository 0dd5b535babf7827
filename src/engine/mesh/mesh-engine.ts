import { Emitter } from '../../base/emitter.js';
import type { DataLink } from '../data-link.js';
import type { Engine, EngineConfig, EngineEvents, LinkStatus, TrackSource } from '../engine.js';
import { FILE_CHANNEL, LINK_CHANNEL } from './control-message.js';
import type { RecoveryTimes } from './link-recovery.js';
import { encodeLinkSignal, parseLinkSignal } from './link-signal.js';
import { RemotePeer } from './remote-peer.js';
import { kindOf } from './transceivers.js';

/** Participants who are gone and whose generation is remembered, in case they come back under their id. */
const MAX_REMEMBERED = 256;

export interface MeshDeps {
  /** Default: `new RTCPeerConnection(config)`. */
  createConnection?: (config: RTCConfiguration) => RTCPeerConnection;
  recovery?: RecoveryTimes;
  /** Milliseconds until the next attempt to rebuild a link, by the number of attempts before it. */
  rebuildDelay?: (attempt: number) => number;
}

/**
 * The mesh: a connection of our own to every other participant, on simple-peer.
 *
 *     MeshEngine ── RemotePeer (one a participant: generations, rebuilding)
 *                      └─ PeerLink (one a connection: simple-peer, order of signals, control channel)
 *                           ├─ LinkRecovery (when to restart ICE)
 *                           └─ MeshDataLink (files)
 *
 * - Media: four transceivers in the order of `TRACK_SOURCES`, made with the first offer and filled or emptied
 *   by `replaceTrack` only. After the first offer and answer only an ICE restart ever negotiates.
 * - Data: two negotiated channels. Control (id 0) is simple-peer's own and carries small JSON messages; bulk
 *   (id 1) carries file frames, so that a message never waits behind a file.
 * - Roles: whoever came later offers. A link that died is rebuilt in a new generation by the smaller id.
 *
 * Signals of participants that nobody called `connect` for are ignored, so the roster decides who gets in.
 */
export function createMeshEngine(deps: MeshDeps = {}): Engine {
  return new MeshEngine(deps);
}

class MeshEngine extends Emitter<EngineEvents> implements Engine {
  readonly #deps: MeshDeps;
  readonly #peers = new Map<string, RemotePeer>();
  readonly #generations = new Map<string, number>();
  readonly #tracks = new Map<TrackSource, MediaStreamTrack>();
  #config: EngineConfig = { iceServers: [], iceTransportPolicy: 'all' };
  #selfId = '';
  #closed = false;

  constructor(deps: MeshDeps) {
    super();
    this.#deps = deps;
  }

  configure({ iceServers, iceTransportPolicy }: EngineConfig): void {
    this.#config = { iceServers, iceTransportPolicy };
  }

  identify(selfId: string): void {
    this.#selfId = selfId;
  }

  connect(id: string, initiate: boolean): void {
    if (this.#closed) return;
    let peer = this.#peers.get(id);
    if (!peer) this.#peers.set(id, (peer = this.#createPeer(id)));
    peer.connect(initiate);
  }

  disconnect(id: string): void {
    const peer = this.#peers.get(id);
    if (!peer) return;
    this.#peers.delete(id);
    this.#remember(id, peer.gen);
    peer.close();
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
    await Promise.all(links.map((link) => link.setTrack(source, track)));
  }

  send(id: string, channel: string, payload: unknown): boolean {
    if (channel === FILE_CHANNEL || channel === LINK_CHANNEL) return false;
    return this.#peers.get(id)?.link?.send(channel, payload) ?? false;
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

  recover(): void {
    for (const peer of [...this.#peers.values()]) peer.recover();
  }

  close(): void {
    this.#closed = true;
    for (const id of [...this.#peers.keys()]) this.disconnect(id);
    this.#tracks.clear();
    this.removeAllListeners();
  }

  #createPeer(id: string): RemotePeer {
    const { createConnection = newConnection, recovery, rebuildDelay = defaultRebuildDelay } = this.#deps;
    return new RemotePeer({
      ...{ id, createConnection, recovery, rebuildDelay },
      gen: this.#generations.get(id) ?? 0,
      selfId: () => this.#selfId,
      tracks: this.#tracks,
      config: () => this.#config,
      onSignal: (signal) => this.emit('signal', { to: id, body: encodeLinkSignal(signal) }),
      onStatus: (status) => this.emit('link', { id, status }),
      onTrack: (source, track) => this.emit('track', { id, source, track }),
      onMessage: ({ channel, payload }) => this.emit('message', { id, channel, payload }),
      onDataLink: (link) => this.emit('datalink', { id, link }),
    });
  }

  #remember(id: string, gen: number): void {
    this.#generations.delete(id);
    this.#generations.set(id, gen);
    const [oldest] = this.#generations.keys();
    if (oldest !== undefined && this.#generations.size > MAX_REMEMBERED) this.#generations.delete(oldest);
  }
}

function newConnection(config: RTCConfiguration): RTCPeerConnection {
  return new RTCPeerConnection(config);
}

/** Doubles from half a second to 15 s, with a quarter of it left to chance so that a mesh does not move in step. */
function defaultRebuildDelay(attempt: number): number {
  return Math.min(15_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
}
