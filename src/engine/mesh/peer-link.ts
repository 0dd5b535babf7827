import type { TrackSource } from '../engine.js';
import { AppChannels } from './app-channels.js';
import type { AppStream } from './app-stream.js';
import {
  APP_CHANNEL,
  encodeControlMessage,
  FILE_CHANNEL,
  LANE_CHANNEL,
  LINK_CHANNEL,
  parseControlMessage,
  VIEW_CHANNEL,
} from './control-message.js';
import { createPeer } from './create-peer.js';
import { askForDtx } from './governor/opus-dtx.js';
import { LinkPulse } from './link-pulse.js';
import { LinkRecovery } from './link-recovery.js';
import type { LinkRole, LinkSignal } from './link-signal.js';
import { configuration, newConnection } from './mesh-connection.js';
import { MeshDataLink } from './mesh-data-link.js';
import type { MeshContext } from './mesh-context.js';
import type { PeerLike, PeerSignal } from './peer-types.js';
import { raiseCandidates } from './raise-candidates.js';
import { receivedCount } from './received-count.js';
import { SignalOrder } from './signal-order.js';
import { addTransceivers, adoptTransceivers, sourceOf, transceiverOf } from './transceivers.js';

/** Bytes that may wait in the control channel before messages are refused. */
const MAX_CONTROL_BACKLOG = 1024 * 1024;
/** Milliseconds within which an offer still deserves to be waited for, and a request for another is an echo. */
const FRESH = 2000;
/** Milliseconds that opening one more lane may take. */
const LANE_TIMEOUT = 10_000;
const BULK_CHANNEL: RTCDataChannelInit = { negotiated: true, id: 1 };

/** `left`: the other side said goodbye. `stuck`: a new connection is likely to be quicker. `lost`: all else. */
export type LinkEnd = 'left' | 'stuck' | 'lost';

export interface PeerLinkCallbacks {
  /** `state` may have changed. */
  onChange: () => void;
  /** It is over, and not because `close()` was called. */
  onEnd: (why: LinkEnd) => void;
  /** The page's own messages to and from this participant, which go on over the next link. */
  app: AppStream;
}

/**
 * One connection to one participant, from its offer to its end; a dead one is never revived but replaced.
 * simple-peer brings the order of negotiation, the control channel and the end.
 */
export class PeerLink {
  readonly id: string;
  readonly gen: number;
  readonly role: LinkRole;
  readonly pc: RTCPeerConnection;
  readonly dataLink: MeshDataLink;
  readonly #mesh: MeshContext;
  readonly #on: PeerLinkCallbacks;
  readonly #peer: PeerLike;
  readonly #order: SignalOrder;
  readonly #recovery: LinkRecovery;
  readonly #pulse: LinkPulse;
  readonly #app: AppChannels;
  readonly #listening = new AbortController();
  /** An offer of ours is being made or waits for its answer. */
  #negotiating: boolean;
  /** The network changed, or was away, while one was on its way: it names addresses that are gone, or lacks the best ones. */
  #outdated = false;
  #offeredAt = performance.now();
  /** Whether messages can be sent. */
  #open = false;
  #wasConnected = false;
  /** After a silence something arrives again, of which the browser does not know yet. */
  #heardFirst = false;
  /** It was connected, and is not now. */
  #lost = false;
  /** What the two sides have told each other: a receiver's track does not become muted when its sender falls silent. */
  #saidMedia = false;
  #receivesMedia = false;
  #ended = false;

  /** @throws whatever the browser says of a configuration that it does not take */
  constructor(mesh: MeshContext, id: string, gen: number, role: LinkRole, callbacks: PeerLinkCallbacks) {
    this.#mesh = mesh;
    this.#on = callbacks;
    this.id = id;
    this.gen = gen;
    this.role = role;
    this.#negotiating = role === 'initiator';
    const pc = (this.pc = newConnection(mesh));
    const peer = (this.#peer = createPeer(pc, role));
    // Right here on both sides: a channel that is made later, in-band, would be taken by simple-peer for its own.
    const bulk = pc.createDataChannel('bulk', BULK_CHANNEL);
    this.dataLink = new MeshDataLink(id, {
      channel: bulk,
      limit: () => pc.sctp?.maxMessageSize,
      send: (channel, message) => this.send(channel, message),
      carriesMedia: () => this.carriesMedia,
      connect: () => newConnection(mesh),
      timeout: mesh.laneTimeout ?? LANE_TIMEOUT,
    });
    this.#app = new AppChannels({ pc, stream: callbacks.app, tell: (hello) => void this.send(APP_CHANNEL, hello) });
    if (role === 'initiator') addTransceivers(pc, mesh.tracks, mesh.config.videoCodecs);
    this.#order = new SignalOrder({
      deliver: (signal, n) => peer.signal(raiseCandidates(signal, n)),
      repeatAnswer: (n) => this.#repeat('answer', n),
    });
    this.#recovery = new LinkRecovery(
      { restart: () => this.#restart(), giveUp: (why) => this.#end(why), reachable: mesh.reachable },
      mesh.recovery,
    );
    this.#pulse = new LinkPulse(
      {
        beat: (ask) => void this.send(LINK_CHANNEL, ask ? 'ping' : 'beat'),
        received: (onPath) =>
          pc.getStats().then(
            (report) => receivedCount(report, onPath),
            () => null,
          ),
        onSilent: () => this.#onPulse(() => this.#recovery.silent(), false),
        onHeard: () => this.#onPulse(() => this.#recovery.heard(), true),
      },
      mesh.pulse,
    );
    this.#listen(bulk);
  }

  get state(): 'connecting' | 'connected' | 'recovering' | 'closed' {
    if (this.#ended) return 'closed';
    const { connectionState } = this.pc;
    // Firefox 153 stays `disconnected` for up to six seconds after the path is back.
    const up = connectionState === 'connected' || (connectionState === 'disconnected' && this.#heardFirst);
    if (this.#open && up && !this.#pulse.silent) return 'connected';
    return this.#wasConnected ? 'recovering' : 'connecting';
  }

  /** Either side sends sound or pictures. */
  get carriesMedia(): boolean {
    return this.#mesh.tracks.size > 0 || this.#receivesMedia;
  }

  /** Takes a signal that is meant for this connection. */
  receive(signal: LinkSignal): void {
    if (this.#ended) return;
    // Whoever restarts has lost us, or is about to.
    if (signal.type === 'offer' || signal.type === 'restart') this.#pulse.check();
    if ('n' in signal) this.#order.take(signal);
    else if (signal.type === 'restart') this.#onRestartRequest();
    else this.repeatOffer();
  }

  /** Sends the offer that has not been answered yet once more; the other side answers it once. */
  repeatOffer(): void {
    if (this.pc.signalingState === 'have-local-offer') this.#repeat('offer', this.#order.current);
  }

  /** As `Engine.recover`. */
  recover(changed: boolean): void {
    if (this.#ended) return;
    this.#pulse.check();
    if (changed) this.#recovery.moved();
    if (this.#negotiating) {
      this.#outdated ||= changed || this.#sinceOffer() > FRESH;
      this.repeatOffer();
    } else if (changed || (this.state !== 'connected' && (this.#wasConnected || this.#sinceOffer() > FRESH))) {
      // Not a first connection that is a moment old: it is not stuck, and a restart would only set it back.
      this.#recovery.restartNow();
    }
  }

  send(channel: string, payload: unknown): boolean {
    if (!this.#open || this.#peer.bufferSize > MAX_CONTROL_BACKLOG) return false;
    const text = encodeControlMessage(channel, payload);
    return text !== null && this.#sendText(text);
  }

  async setTrack(source: TrackSource, track: MediaStreamTrack | null): Promise<void> {
    this.#sayMedia();
    const sender = this.#ended ? undefined : transceiverOf(this.pc, source)?.sender;
    try {
      await sender?.replaceTrack(track);
    } catch (error) {
      // A connection that closed meanwhile needs no track.
      if (!this.#ended && this.pc.signalingState !== 'closed') throw error;
    }
  }

  /** Ends it from our side. With `farewell` the other side is told that no other connection will follow. */
  close(farewell: boolean): void {
    if (this.#ended) return;
    if (farewell) this.send(LINK_CHANNEL, 'bye');
    this.#shut();
  }

  #listen(bulk: RTCDataChannel): void {
    const { pc } = this;
    const peer = this.#peer;
    peer.on('signal', (data) => this.#onPeerSignal(data));
    peer.on('data', (data) => this.#onData(data));
    peer.on('connect', () => this.#tryOpen());
    // What an `error` means is told by the `close` behind it. When the far side closes, Chromium reports one
    // of the channel ("User-Initiated Abort") although nothing went wrong.
    peer.on('close', () => this.#end());
    const { signal } = this.#listening;
    bulk.addEventListener('open', () => this.#tryOpen(), { signal });
    pc.addEventListener('connectionstatechange', () => this.#onConnectionState(), { signal });
    pc.addEventListener('signalingstatechange', () => this.#onSignalingState(), { signal });
    pc.addEventListener('track', (event) => this.#onTrack(event), { signal });
  }

  #onPeerSignal({ type, sdp, candidate }: PeerSignal): void {
    if (this.#ended) return;
    const { gen, role: by } = this;
    if (candidate) this.#signal({ type: 'candidate', gen, n: this.#order.current, by, candidate });
    else if (sdp && type === 'offer') this.#signal({ type, gen, n: this.#order.nextOffer(), sdp });
    else if (sdp && type === 'answer') this.#signal({ type, gen, n: this.#order.answered(), sdp });
  }

  #signal(signal: LinkSignal): void {
    this.#mesh.signal(this.id, 'sdp' in signal ? { ...signal, sdp: askForDtx(signal.sdp) } : signal);
  }

  #onConnectionState(): void {
    if (this.#ended) return;
    this.#recovery.update(this.pc.connectionState);
    if (this.pc.connectionState === 'connected') {
      // A path that was just found works, and whoever asks for a restart from now on means a new loss.
      if (this.#pulse.silent) this.#pulse.heard();
      this.#heardFirst = false;
      this.#offeredAt = -Infinity;
    }
    this.#onProgress();
  }

  #onPulse(tell: () => void, heard: boolean): void {
    this.#heardFirst = heard;
    tell();
    this.#onProgress();
  }

  #onProgress(): void {
    const { state } = this;
    const lost = state === 'recovering';
    if (state === 'connected') this.#wasConnected = true;
    if (state !== 'connecting' && lost !== this.#lost) {
      this.#lost = lost;
      if (lost) this.#mesh.governor.interrupted(this);
      else if (state === 'connected') this.#mesh.governor.restored(this);
    }
    this.#on.onChange();
  }

  #onSignalingState(): void {
    const { signalingState } = this.pc;
    if (signalingState === 'stable') this.#onStable();
    if (signalingState !== 'have-remote-offer' || this.role === 'initiator') return;
    // Any offer but the first restarts ICE on this side, too, and the TURN credentials of before may have run out.
    this.#applyConfig();
    adoptTransceivers(this.pc, this.#mesh.config.videoCodecs);
    for (const [source, track] of this.#mesh.tracks) {
      this.setTrack(source, track).catch((error: unknown) => {
        console.warn('rtc-elements: a track could not be sent.', error);
      });
    }
  }

  #onStable(): void {
    this.#negotiating = false;
    if (this.#outdated && !this.#ended) {
      this.#outdated = false;
      this.#recovery.restartNow();
    } else {
      this.#recovery.settled();
    }
  }

  #onTrack({ transceiver, track }: RTCTrackEvent): void {
    const source = sourceOf(this.pc, transceiver);
    if (source && !this.#ended) this.#mesh.emit('track', { id: this.id, source, track });
  }

  #onData(data: Uint8Array | string): void {
    if (this.#ended) return;
    // Nothing can arrive on a channel that is not open, and simple-peer's `connect` may come a little later.
    this.#tryOpen();
    this.#pulse.heard();
    const message = parseControlMessage(data);
    if (!message) return;
    if (message.channel === FILE_CHANNEL) this.dataLink.receiveControl(message.payload);
    else if (message.channel === LANE_CHANNEL) this.dataLink.receiveLane(message.payload);
    else if (message.channel === APP_CHANNEL) this.#app.receive(message.payload);
    else if (message.channel === VIEW_CHANNEL) this.#mesh.governor.receive(this.id, message.payload);
    else if (message.channel !== LINK_CHANNEL) this.#mesh.emit('message', { id: this.id, ...message });
    else if (message.payload === 'bye') this.#end('left');
    else if (message.payload === 'media') this.#receivesMedia = true;
    else if (message.payload === 'no media') this.#receivesMedia = false;
    else if (message.payload === 'ping') this.send(LINK_CHANNEL, 'beat');
  }

  #sayMedia(): void {
    const media = this.#mesh.tracks.size > 0;
    if (media !== this.#saidMedia && this.send(LINK_CHANNEL, media ? 'media' : 'no media')) this.#saidMedia = media;
  }

  /** The bulk channel opens with the control channel or just after it, long before simple-peer says `connect`. */
  #tryOpen(): void {
    if (this.#ended || this.#open || !this.#sendText(encodeControlMessage(LINK_CHANNEL, 'hello') ?? '')) return;
    this.#open = true;
    this.#sayMedia();
    this.#pulse.start();
    this.#watchPath();
    this.#mesh.governor.add(this);
    this.#on.app.attach(this.#app);
    this.#onProgress();
    this.dataLink.openWith(() => this.#mesh.emit('datalink', { id: this.id, link: this.dataLink }));
  }

  /** The browser goes over to another path: a silence ends here, not when the statistics tell. Firefox 153 does not say it. */
  #watchPath(): void {
    const ice = this.pc.sctp?.transport?.iceTransport;
    const { signal } = this.#listening;
    ice?.addEventListener?.('selectedcandidatepairchange', () => this.#pulse.heard(), { signal });
  }

  #sendText(text: string): boolean {
    try {
      this.#peer.send(text);
      return true;
    } catch {
      return false; // The channel is not open: simple-peer has no other way to tell.
    }
  }

  #onRestartRequest(): void {
    if (this.#negotiating) this.repeatOffer();
    else if (this.#sinceOffer() > FRESH) this.#recovery.restartNow();
  }

  #restart(): void {
    if (this.role === 'responder') {
      this.#signal({ type: 'restart', gen: this.gen });
      return;
    }
    // An offer on its way brings what is needed; a second one could not be made before its answer anyway.
    if (this.#negotiating) return;
    this.#negotiating = true;
    this.#offeredAt = performance.now();
    this.#applyConfig();
    this.pc.restartIce();
    this.#peer.negotiate();
  }

  #sinceOffer(): number {
    return performance.now() - this.#offeredAt;
  }

  #applyConfig(): void {
    try {
      this.pc.setConfiguration(configuration(this.#mesh));
    } catch (error) {
      console.warn('rtc-elements: new ICE servers were refused; the former stay.', error);
    }
  }

  #repeat(type: 'offer' | 'answer', n: number): void {
    const sdp = this.pc.localDescription?.sdp;
    if (sdp && this.pc.localDescription?.type === type) this.#signal({ type, gen: this.gen, n, sdp });
  }

  #end(why: LinkEnd = 'lost'): void {
    if (this.#ended) return;
    this.#shut();
    this.#on.onEnd(why);
  }

  #shut(): void {
    this.#ended = true;
    this.#open = false;
    this.#recovery.stop();
    this.#pulse.stop();
    this.#mesh.governor.remove(this);
    this.dataLink.close();
    this.#app.end();
    this.#peer.destroy();
    // Chromium 156 never lets go of a connection that was closed with an event on its way (seen in heap snapshots, after
    // one close in fifty). At least it keeps nothing else: simple-peer leaves this one handler.
    this.#listening.abort();
    this.pc.onconnectionstatechange = null;
  }
}
