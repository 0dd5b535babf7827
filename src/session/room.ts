import { RtcError } from '../base/rtc-error.js';
import type { DataLink } from '../engine/data-link.js';
import { type Engine, type LinkQuality, type LinkStatus, TRACK_SOURCES, type TrackSource } from '../engine/engine.js';
import type { IceServer, ParticipantInfo } from '../protocol/signaling.js';
import { isSealed, NO_SECRET } from '../signaling/sealed/sealed-body.js';
import type { SignalingEvents, SignalingTransport, Welcome } from '../signaling/transport.js';
import { AbsenceWatch } from './absence-watch.js';
import { mutedList, silenced, switchOff, withoutMuted } from './muted-by-host.js';
import { encodePeerState, parsePeerState, type PeerState, sameState, SILENT, STATE_CHANNEL } from './peer-state.js';
import type { Shown } from './picture-view.js';
import type { LocalState, RoomCallbacks } from './room-callbacks.js';
import { RoomHosting } from './room-hosting.js';
import { readStats } from './read-stats.js';
import { type PlacedTrack, RemoteStreams } from './remote-streams.js';
import { REACTION_CHANNEL, RoomMessages } from './room-messages.js';
import { applyPatch, newParticipant, type ParticipantChange, type ParticipantPatch, Roster } from './roster.js';
import { type Mismatch, secretMismatch } from './secret-mismatch.js';
import type { RoomDeps } from './session-deps.js';
import type { CheckedOptions } from './session-options.js';
import type { Participant, ParticipantLeaveReason } from './session-types.js';
import { ShownPictures } from './shown-pictures.js';

/** Milliseconds for the replay after a resume, before the roster alone counts. */
const REPLAY_MS = 1000;

/**
 * One stay in a room, from open to close: brings signaling and engine together and keeps the roster.
 *
 *     transport ──join, leave, presence──▶ roster ──▶ participants
 *         ▲  └──────────signal──────────▶ engine ──link, track, state──┘
 *         └────────────signal───────────────┘
 *
 * Who is there is decided by the signaling, and while it is away by nobody: participants stay. After a server's
 * restart (`welcome` with a new seat) everybody comes back one by one, so whoever is not there yet is waited for,
 * and kept as long as the connection to them lives.
 */
export class Room {
  readonly messages: RoomMessages;
  readonly hosting: RoomHosting;
  #options: CheckedOptions;
  readonly #on: RoomCallbacks;
  readonly #engine: Engine;
  readonly #transport: SignalingTransport;
  readonly #roster = new Roster();
  readonly #streams: RemoteStreams;
  /** A new seat on the server: gone are those who do not return and whose connection is dead, too. */
  readonly #returning = new AbsenceWatch((id) => this.#giveUpUnlessConnected(id));
  /** A resumed seat: gone are those whom the server does not name, if the replay does not tell why first. */
  readonly #unnamed = new AbsenceWatch((id) => this.#remove(id, 'timeout'));
  readonly #shown = new ShownPictures((id, source, size) => this.#engine.show(id, source, size));
  #views: readonly Shown[] = [];
  readonly #tracks: Partial<Record<TrackSource, MediaStreamTrack | null>> = {};
  /** Those who do not share our secret: they are there, and are not connected. */
  readonly #refused = new Set<string>();
  /** As the server handed them out last. */
  #iceServers: readonly IceServer[] = [];
  readonly #off: (() => void)[];
  #self: Participant | null = null;
  #nameFixed = false;
  #local: LocalState | null = null;
  #told: PeerState = SILENT;

  constructor(options: CheckedOptions, name: string, deps: RoomDeps, callbacks: RoomCallbacks) {
    this.#options = options;
    this.#on = callbacks;
    this.#streams = new RemoteStreams(() => deps.createStream());
    this.#engine = deps.createEngine(() => this.#transport.probe());
    this.messages = new RoomMessages({
      engine: this.#engine,
      self: () => this.#self,
      person: (id) => this.#roster.get(id),
      people: () => this.#roster.list,
      tell: callbacks.tell,
    });
    const { room, signaling, reconnectPolicy } = options;
    const token = (): string | Promise<string> => this.#options.token();
    this.#transport = deps.createTransport(signaling, { room, name, token, reconnectPolicy });
    this.hosting = new RoomHosting({ transport: this.#transport, ...callbacks });
    this.#off = [...this.#listenToTransport(), ...this.#listenToEngine()];
  }

  get self(): Participant | null {
    return this.#self;
  }

  get participants(): readonly Participant[] {
    return this.#roster.list;
  }

  get iceServers(): RTCIceServer[] {
    return this.#options.iceServers ?? this.#iceServers.map((server) => ({ ...server }));
  }

  get dataLinks(): DataLink[] {
    return this.#roster.list.flatMap(({ id }) => this.#engine.dataLink(id) ?? []);
  }

  open(): void {
    this.#transport.open();
  }

  /** Synchronous, so that it works while the page goes away. */
  close(): void {
    for (const off of this.#off.splice(0)) off();
    this.hosting.close();
    this.#returning.clear();
    this.#unnamed.clear();
    this.#shown.clear();
    this.#transport.close();
    this.#engine.close();
  }

  setName(name: string): void {
    if (this.#nameFixed) {
      const message = 'Your name comes with your invitation and cannot be changed here.';
      return this.#on.failed(new RtcError('name-fixed', message, { recoverable: false }), false);
    }
    this.#transport.setName(name);
    this.#changeSelf({ name });
  }

  /** As `Session.configure`. */
  configure(options: CheckedOptions): void {
    this.#options = options;
    this.#configure(this.#iceServers);
  }

  setLocal(local: LocalState): void {
    this.#local = local;
    this.#applyLocal();
  }

  #applyLocal(): void {
    if (!this.#local) return;
    const muted = this.#self?.muted ?? [];
    const local = withoutMuted(this.#local, muted);
    // Before its track, so that not a packet of silence goes out.
    this.#engine.setMuted('microphone', !local.told.microphone);
    for (const source of TRACK_SOURCES) this.#setTrack(source, local.tracks[source]);
    const before = this.#told;
    this.#told = local.told;
    if (!sameState(before, local.told)) for (const { id } of this.#roster.list) this.#sendState(id);
    this.#changeSelf(local.own);
    switchOff(this.#on.media, muted, (error) => this.#on.tell('error', { error }));
  }

  /** Everywhere that a picture is looked at. */
  setViews(views: readonly Shown[]): void {
    this.#views = views;
    this.#shown.update(this.#roster.list, views);
  }

  getStats(): Promise<Map<string, RTCStatsReport>> {
    return readStats(this.#engine, this.#roster.list);
  }

  /** The network may be another, or (`certain`) is. */
  recover(certain: boolean): void {
    void this.#transport.probe();
    this.#engine.recover(certain);
  }

  #listenToTransport(): (() => void)[] {
    const transport = this.#transport;
    return [
      transport.on('state', ({ state }) => state === 'reconnecting' && this.#onAway()),
      transport.on('welcome', (welcome) => this.#onWelcome(welcome)),
      transport.on('join', ({ participant, initiate }) => this.#onJoin(participant, initiate)),
      transport.on('leave', ({ id, reason }) => this.#remove(id, reason)),
      transport.on('presence', ({ participant }) => this.#update(participant)),
      transport.on('self', (rights) => this.#onSelf(rights)),
      transport.on('signal', ({ from, body }) => this.#onSignal(from, body)),
      transport.on('refuse', ({ id, reason }) => this.#refuse(id, reason)),
      transport.on('ice', ({ iceServers }) => this.#configure(iceServers)),
      transport.on('error', ({ error, fatal }) => this.#on.failed(error, fatal)),
    ];
  }

  #listenToEngine(): (() => void)[] {
    const engine = this.#engine;
    return [
      engine.on('signal', ({ to, body }) => this.#transport.send(to, body)),
      engine.on('link', ({ id, status }) => this.#onLink(id, status)),
      engine.on('track', ({ id, source, track }) => this.#onTracks(id, this.#streams.add(id, source, track))),
      engine.on('message', ({ id, channel, payload }) => this.#onMessage(id, channel, payload)),
      engine.on('verification', ({ id, code }) => this.#onVerification(id, code)),
      engine.on('data', ({ id, channel, data }) => {
        const from = this.#roster.get(id);
        if (from) this.messages.onData(from, channel, data);
      }),
      engine.on('quality', ({ id, quality }) => this.#onQuality(id, quality)),
      engine.on('datalink', ({ link }) => this.#on.tell('datalink', { link })),
    ];
  }

  #onAway(): void {
    this.#changeSelf({ present: false });
    this.#on.away();
  }

  #onWelcome(welcome: Welcome): void {
    const { selfId, name, role, muted, nameFixed = false } = welcome;
    this.#nameFixed = nameFixed;
    const former = this.#self;
    this.#configure(welcome.iceServers);
    if (former?.id !== selfId) this.#engine.identify(selfId);
    if (!former) {
      const own = this.#local?.own;
      this.#self = { ...newParticipant(selfId, name, true), isSelf: true, link: 'connected', ...own };
    } else if (former.id !== selfId) {
      this.#self = { ...former, id: selfId };
      // The others know the old connections by an id that is nobody's any more. `join` makes them anew.
      for (const { id } of this.#roster.list) this.#engine.disconnect(id);
    }
    if (former) this.#reconcile(welcome);
    // Not a name of the person's own: a change made while we were away may still be on its way to the server.
    this.#changeSelf({ present: true, ...(nameFixed && { name }) });
    this.#onSelf({ role, muted });
    this.hosting.onWelcome(welcome);
    this.#on.admitted(former === null);
    if (former) this.#engine.recover();
  }

  #onSelf(rights: SignalingEvents['self']): void {
    const role = rights.role ?? null;
    if (this.#self?.role === 'host' && role !== 'host') this.hosting.demoted();
    this.#changeSelf({ role, muted: mutedList(rights.muted) });
    this.#applyLocal();
  }

  /** Those who are named again are updated; the others have their time. New ones come as `join`. */
  #reconcile({ participants, resumed, grace }: Welcome): void {
    const named = new Map(participants.map((info) => [info.id, info]));
    for (const { id } of this.#roster.list) {
      const info = named.get(id);
      if (info) this.#seen(info);
      else if (resumed) this.#unnamed.expect(id, REPLAY_MS);
      else {
        this.#change(id, { present: false });
        this.#returning.expect(id, grace);
      }
    }
  }

  #onJoin(info: ParticipantInfo, initiate: boolean): void {
    if (info.id === this.#self?.id) return;
    const known = this.#roster.get(info.id) !== undefined;
    const added = known ? null : this.#roster.add(info);
    if (added) this.#streams.mute(info.id, added.muted);
    if (!added) this.#seen(info);
    // Before it is told, because whoever hears of somebody new may have something to send them.
    const refused = this.#refused.has(info.id);
    if (!refused) this.#engine.connect(info.id, initiate);
    if (added) {
      this.#on.changed();
      this.#on.tell('participant-join', { participant: added });
    }
    // A listener may have closed the room.
    if (this.#off.length === 0 || refused) return;
    // Somebody who comes back to another server: what they were signalled while they were away is lost.
    if (known) this.#engine.recover();
    const status = this.#engine.status(info.id);
    if (status) this.#onLink(info.id, status);
  }

  #seen(info: ParticipantInfo): void {
    this.#returning.seen(info.id);
    this.#unnamed.seen(info.id);
    this.#update(info);
  }

  #update({ id, name, role, muted, connected }: ParticipantInfo): void {
    if (!this.#roster.get(id)) return;
    const list = mutedList(muted);
    const allowed = this.#streams.mute(id, list);
    this.#change(id, { name, role: role ?? null, present: connected, muted: list, ...silenced(list) });
    this.#onTracks(id, allowed);
  }

  #onSignal(from: string, body: string): void {
    if (!this.#roster.get(from)) return;
    if (this.#options.secret || !isSealed(body)) return this.#engine.receive(from, body);
    this.#refuse(from, 'secret-of-theirs');
    this.#transport.send(from, NO_SECRET);
  }

  #refuse(id: string, mismatch: Mismatch): void {
    const participant = this.#roster.get(id);
    if (!participant || this.#refused.has(id)) return;
    this.#refused.add(id);
    this.#engine.disconnect(id);
    this.#change(id, { link: 'closed', relayed: null });
    this.#on.failed(secretMismatch(participant.name, mismatch), false);
  }

  #giveUpUnlessConnected(id: string): void {
    if (this.#roster.get(id)?.link !== 'connected') this.#remove(id, 'timeout');
  }

  #remove(id: string, reason: ParticipantLeaveReason): void {
    const participant = this.#roster.remove(id);
    if (!participant) return;
    this.#returning.seen(id);
    this.#unnamed.seen(id);
    this.#streams.delete(id);
    this.#engine.disconnect(id);
    this.#shown.update(this.#roster.list, this.#views);
    this.#on.changed();
    if (participant.screen) this.#on.tell('screen-share-stop', { participant });
    if (participant.recording) this.#on.tell('recording-stop', { participant });
    this.#on.tell('participant-leave', { participant, reason });
  }

  #onLink(id: string, { state, relayed }: LinkStatus): void {
    const before = this.#roster.get(id)?.link;
    if (before === undefined) return;
    this.#change(id, { link: state, relayed, ...(state === 'closed' ? { quality: null } : {}) });
    // A connection made anew has a page at its end that may have missed the last change.
    if (state === 'connected' && before !== 'connected') this.#sendState(id);
    // What cuts one connection often cuts the signaling, too, and not every browser tells.
    if (state === 'recovering') void this.#transport.probe();
    if (this.#returning.isOverdue(id)) this.#giveUpUnlessConnected(id);
  }

  #onTracks(id: string, tracks: readonly PlacedTrack[]): void {
    for (const { field, ...detail } of tracks) {
      const participant = this.#change(id, { [field]: detail.stream });
      if (participant) this.#on.tell('track', { participant, ...detail });
    }
  }

  #onVerification(id: string, code: string): void {
    const participant = this.#change(id, { verification: code });
    if (participant) this.#on.tell('verification', { participant, code });
  }

  #onQuality(id: string, quality: LinkQuality): void {
    const participant = this.#change(id, { quality });
    if (participant) this.#on.tell('quality', { participant, quality });
  }

  #onMessage(id: string, channel: string, payload: unknown): void {
    const from = this.#roster.get(id);
    if (!from) return;
    if (channel === STATE_CHANNEL) {
      const state = parsePeerState(payload, from.hand);
      if (state) this.#change(id, { ...state, ...silenced(from.muted) });
    } else if (channel === REACTION_CHANNEL) {
      this.messages.onReaction(from, payload);
    }
  }

  /** Gives them as they are now. */
  #change(id: string, patch: ParticipantPatch): Participant | undefined {
    this.#tellChange(this.#roster.update(id, patch));
    return this.#roster.get(id);
  }

  #changeSelf(patch: ParticipantPatch): void {
    const change = this.#self && applyPatch(this.#self, patch);
    if (change) this.#self = change.participant;
    this.#tellChange(change);
  }

  #tellChange(change: ParticipantChange | null): void {
    if (!change) return;
    const { participant, changed } = change;
    this.#shown.update(this.#roster.list, this.#views);
    this.#on.changed();
    this.#on.tell('participant-change', { participant, changed });
    if (changed.includes('screen'))
      this.#on.tell(participant.screen ? 'screen-share-start' : 'screen-share-stop', { participant });
    if (changed.includes('recording'))
      this.#on.tell(participant.recording ? 'recording-start' : 'recording-stop', { participant });
  }

  #configure(iceServers: readonly IceServer[]): void {
    this.#iceServers = iceServers;
    this.#engine.configure({
      iceServers: this.iceServers,
      iceTransportPolicy: this.#options.iceTransportPolicy,
      maxBitrate: this.#options.maxBitrate,
      videoCodecs: this.#options.videoCodecs,
    });
  }

  #setTrack(source: TrackSource, track: MediaStreamTrack | null): void {
    if ((this.#tracks[source] ?? null) === track) return;
    this.#tracks[source] = track;
    this.#engine.setTrack(source, track).catch((cause: unknown) => {
      const message = `The others could not be sent the ${source.replace('-', ' ')}. Switch it off and on again.`;
      this.#on.tell('error', { error: new RtcError('peer-unreachable', message, { cause }) });
    });
  }

  #sendState(id: string): void {
    // `false` while they cannot be reached: they get it when the connection is back.
    this.#engine.send(id, STATE_CHANNEL, encodePeerState(this.#told));
  }
}
