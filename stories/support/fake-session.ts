import { Emitter } from '../../src/base/emitter.js';
import { ChatLog } from '../../src/chat/chat-log.js';
import type { RtcError } from '../../src/base/rtc-error.js';
import type { DataLink } from '../../src/engine/data-link.js';
import type { ScreenShareOptions } from '../../src/media/media-source.js';
import { type HostPowers, OPEN_ROOM } from '../../src/session/host-powers.js';
import type { PictureView, Shown } from '../../src/session/picture-view.js';
import type {
  Participant,
  ParticipantLeaveReason,
  SendOptions,
  Session,
  SessionEvents,
  SessionSnapshot,
  SessionState,
} from '../../src/session/session-types.js';
import { FakeMedia } from './fake-media.js';
import { portraitTrack, screenTrack, soundTrack } from './fake-pictures.js';
import { notedPowers } from './noted-powers.js';

export interface FakePerson extends Partial<Omit<Participant, 'isSelf'>> {
  /** Makes their microphone loud enough to count as speaking. */
  loud?: boolean;
}

export interface FakeSessionInit {
  room?: string;
  state?: SessionState;
  /** Own name. */
  name?: string;
  people?: FakePerson[];
  dataLinks?: DataLink[];
}

/**
 * A session whose every state can be set by hand, for stories and element tests. Commands behave as the real
 * session's do and are written down in `calls`; pictures are drawn, nothing is captured and nothing is sent.
 */
export class FakeSession extends Emitter<SessionEvents> implements Session {
  readonly room: string;
  name: string;
  readonly signaling = 'fake:';
  /** What was asked of the session and its media, in order. */
  readonly calls: string[] = [];
  readonly media: FakeMedia;
  readonly dataLinks: DataLink[];
  iceServers: readonly RTCIceServer[] | null = null;
  /** Listeners on the session that were not taken off again. */
  listeners = 0;
  /** What tiles say that they show. */
  readonly views = new Map<PictureView, Shown>();
  publishing = false;
  takesFiles = false;
  /** `join()` rejects with it. */
  joinFailure: RtcError | null = null;
  /** `join()` stays in `joining` until `letIn()`. */
  holdJoin = false;
  sendFailure: RtcError | null = null;
  hostFailure: RtcError | null = null;
  /** Messages stay on their way until `letOut()`. */
  holdMessages = false;
  snapshot: SessionSnapshot = { state: 'idle', self: null, participants: [], error: null, ...OPEN_ROOM };

  #joining: Promise<void> | null = null;
  #letIn: (() => void) | null = null;
  #ids = 0;
  #hand: number | null = null;
  #recorders = 0;
  #messages = 0;
  #letOut: (() => void)[] = [];
  #chat = this.#newChat();
  readonly #stops: (() => void)[] = [];

  constructor(init: FakeSessionInit = {}) {
    super();
    this.room = init.room ?? 'story';
    this.name = init.name ?? '';
    this.media = new FakeMedia(this.name || 'me', this.calls);
    this.dataLinks = init.dataLinks ?? [];
    this.media.on('change', () => this.#followMedia());
    this.media.on('error', ({ error }) => this.emit('error', { error }));
    this.media.listeners = 0;
    const state = init.state ?? 'idle';
    const self = state === 'joined' || state === 'reconnecting' ? this.#self() : null;
    this.snapshot = {
      state,
      self,
      participants: (init.people ?? []).map((person) => this.#person(person)),
      error: null,
      ...OPEN_ROOM,
    };
  }

  override on<K extends keyof SessionEvents>(type: K, listener: (event: SessionEvents[K]) => void): () => void {
    const off = super.on(type, listener);
    let on = true;
    this.listeners++;
    return () => {
      if (on) this.listeners--;
      on = false;
      off();
    };
  }

  get chat(): ChatLog | null {
    return this.snapshot.self ? this.#chat : null;
  }

  readonly host: HostPowers = notedPowers((note) => {
    this.calls.push(note);
    if (this.hostFailure) throw this.hostFailure;
  });

  join(): Promise<void> {
    this.calls.push('join');
    const { state } = this.snapshot;
    if (state === 'joined' || state === 'reconnecting') return Promise.resolve();
    return (this.#joining ??= this.#join().finally(() => (this.#joining = null)));
  }

  async leave(): Promise<void> {
    this.calls.push('leave');
    if (this.snapshot.state === 'ended' || this.snapshot.state === 'idle') return;
    this.media.stop();
    this.publishing = false;
    const wasIn = this.snapshot.self !== null;
    this.#chat = this.#newChat();
    this.#hand = null;
    this.set({ state: 'ended', participants: [], self: null });
    if (wasIn) this.emit('leave', { room: this.room, reason: 'left' });
  }

  setName(name: string): void {
    this.calls.push(`name ${name}`);
    this.name = name;
    if (this.snapshot.self) this.set({ self: { ...this.snapshot.self, name } });
  }

  configure(): void {
    this.calls.push('configure');
  }

  setFiles(on: boolean): void {
    this.calls.push(`files ${on}`);
    this.takesFiles = on;
  }

  setPublishing(on: boolean): void {
    this.calls.push(`publishing ${on}`);
    this.publishing = on;
    if (this.snapshot.self) this.set({ self: { ...this.snapshot.self, call: on } });
  }

  createView(): PictureView {
    const view: PictureView = {
      show: (participant, source, size) => void this.views.set(view, { participant, source, size }),
      release: () => void this.views.delete(view),
    };
    return view;
  }

  async startScreenShare(options?: ScreenShareOptions): Promise<void> {
    await this.media.startScreenShare(options);
    if (this.snapshot.self) this.emit('screen-share-start', { participant: this.snapshot.self });
  }

  async stopScreenShare(): Promise<void> {
    await this.media.stopScreenShare();
    if (this.snapshot.self) this.emit('screen-share-stop', { participant: this.snapshot.self });
  }

  async sendMessage(text: string, options?: { to?: string }): Promise<void> {
    this.calls.push(`message ${text}${options?.to ? ` to ${options.to}` : ''}`);
    if (this.sendFailure) throw this.sendFailure;
  }

  async send(channel: string, data: unknown, options?: SendOptions): Promise<void> {
    this.calls.push(`send ${channel} ${JSON.stringify(data)} ${JSON.stringify(options ?? {})}`);
    if (this.sendFailure) throw this.sendFailure;
  }

  async react(emoji: string): Promise<void> {
    this.calls.push(`react ${emoji}`);
    if (this.snapshot.self) this.emit('reaction', { participant: this.snapshot.self, emoji });
  }

  setHand(raised: boolean): void {
    this.calls.push(`hand ${raised}`);
    const { self } = this.snapshot;
    if (!self) return;
    this.#hand = raised ? Date.now() : null;
    const participant = { ...self, hand: this.#hand };
    this.set({ self: participant });
    this.emit('participant-change', { participant, changed: ['hand'] });
  }

  announceRecording(): () => void {
    this.calls.push('recording true');
    this.#record(1);
    let on = true;
    return () => {
      if (on) this.calls.push('recording false');
      if (on) this.#record(-1);
      on = false;
    };
  }

  async getStats(): Promise<Map<string, RTCStatsReport>> {
    this.calls.push('stats');
    return new Map();
  }

  /** Changes the snapshot and tells everyone. */
  set(patch: Partial<SessionSnapshot>): void {
    const previous = this.snapshot.state;
    this.snapshot = { ...this.snapshot, ...patch };
    this.emit('change', { snapshot: this.snapshot });
    const { state } = this.snapshot;
    if (state !== previous) this.emit('statechange', { state, previous });
  }

  addPerson(init: FakePerson = {}): Participant {
    const participant = this.#person(init);
    this.set({ participants: [...this.snapshot.participants, participant] });
    this.emit('participant-join', { participant });
    return participant;
  }

  changePerson(id: string, patch: Partial<Participant>): Participant {
    const before = this.snapshot.participants.find((each) => each.id === id);
    if (!before) throw new Error(`Nobody is called ${id}.`);
    const participant = { ...before, ...patch };
    const participants = this.snapshot.participants.map((each) => (each.id === id ? participant : each));
    this.set({ participants });
    this.emit('participant-change', { participant, changed: Object.keys(patch) as (keyof Participant)[] });
    if (patch.screen !== undefined && patch.screen !== before.screen)
      this.emit(patch.screen ? 'screen-share-start' : 'screen-share-stop', { participant });
    if (patch.recording !== undefined && patch.recording !== before.recording)
      this.emit(patch.recording ? 'recording-start' : 'recording-stop', { participant });
    return participant;
  }

  /** Somebody starts or stops sharing a drawn screen. */
  shareScreen(id: string, on = true): void {
    const screenStream = on ? new MediaStream([this.#keep(screenTrack())]) : null;
    this.changePerson(id, { screen: on, screenStream });
  }

  removePerson(id: string, reason: ParticipantLeaveReason = 'left'): void {
    const participant = this.snapshot.participants.find((each) => each.id === id);
    if (!participant) return;
    this.set({ participants: this.snapshot.participants.filter((each) => each.id !== id) });
    this.emit('participant-leave', { participant, reason });
  }

  /** Somebody writes. */
  write(from: string, text: string, { private: only = false } = {}): void {
    const person = this.snapshot.participants.find((each) => each.id === from);
    if (!person) throw new Error(`Nobody is called ${from}.`);
    this.#chat.receive(person, { id: `m${++this.#messages}`, text, private: only });
    this.emit('message', { from: person, id: `m${this.#messages}`, text, time: Date.now(), private: only });
  }

  /** Somebody knocks. */
  addKnocker(knocker: { id: string; name: string }): void {
    this.set({ knocking: [...this.snapshot.knocking, knocker] });
    this.emit('knock', { knocker });
  }

  /** Somebody reacts. */
  showReaction(from: string, emoji: string): void {
    const participant = this.snapshot.participants.find((each) => each.id === from);
    if (participant) this.emit('reaction', { participant, emoji });
  }

  /** Held messages go out. */
  letOut(): void {
    this.holdMessages = false;
    for (const go of this.#letOut.splice(0)) go();
  }

  /** Lets a held `join()` in. */
  letIn(): void {
    this.holdJoin = false;
    this.#letIn?.();
    this.#letIn = null;
  }

  fail(error: RtcError): void {
    this.set({ state: 'failed', error });
    this.emit('error', { error });
  }

  kick(error: RtcError): void {
    this.media.stop();
    this.publishing = false;
    this.set({ state: 'failed', participants: [], self: null, error });
    this.emit('leave', { room: this.room, reason: error.code === 'ended-by-host' ? error.code : 'kicked' });
    this.emit('error', { error });
  }

  /** Any event, for what has no method here. */
  tell<K extends keyof SessionEvents>(type: K, event: SessionEvents[K]): void {
    this.emit(type, event);
  }

  /** Stops every drawn picture. */
  dispose(): void {
    this.media.stop();
    for (const stop of this.#stops.splice(0)) stop();
  }

  async #join(): Promise<void> {
    this.set({ state: 'joining', error: null });
    if (this.holdJoin) await new Promise<void>((resolve) => (this.#letIn = resolve));
    else await Promise.resolve();
    if (this.snapshot.state !== 'joining') return;
    if (this.joinFailure) {
      this.fail(this.joinFailure);
      throw this.joinFailure;
    }
    const self = this.#self();
    this.set({ state: 'joined', self });
    this.emit('join', { room: this.room, self });
  }

  #record(by: 1 | -1): void {
    this.#recorders += by;
    const before = this.snapshot.self;
    const recording = this.#recorders > 0;
    if (!before || before.recording === recording) return;
    const participant = { ...before, recording };
    this.set({ self: participant });
    this.emit('participant-change', { participant, changed: ['recording'] });
    this.emit(recording ? 'recording-start' : 'recording-stop', { participant });
  }

  #newChat(): ChatLog {
    return new ChatLog({
      self: () => this.snapshot.self,
      others: () => this.snapshot.participants,
      send: (ids) =>
        ids.map(async () => {
          if (this.holdMessages) await new Promise<void>((resolve) => this.#letOut.push(resolve));
          if (this.sendFailure) throw this.sendFailure;
        }),
      changed: () => this.emit('chat', { chat: this.#chat }),
    });
  }

  #followMedia(): void {
    if (this.snapshot.self) this.set({ self: this.#self() });
  }

  #self(): Participant {
    const { microphone, camera, screen, cameraStream, screenStream } = this.media.snapshot;
    const id = this.snapshot.self?.id ?? 'self-id';
    return {
      ...{
        id,
        name: this.name,
        isSelf: true,
        role: this.snapshot.self?.role ?? null,
        muted: this.snapshot.self?.muted ?? [],
        present: true,
        link: 'connected' as const,
        relayed: null,
        quality: null,
        verification: null,
      },
      ...{ microphone, camera, screen, cameraStream, screenStream, files: this.takesFiles, call: this.publishing },
      hand: this.#hand,
      recording: this.#recorders > 0,
    };
  }

  #person(init: FakePerson): Participant {
    const { loud = false, ...given } = init;
    const id = given.id ?? `person-${++this.#ids}`;
    const { camera = true, microphone = true, screen = false } = given;
    const stream = () => {
      const tracks = [this.#keep(soundTrack(loud))];
      if (camera) tracks.push(this.#keep(portraitTrack(given.name ?? id)));
      return new MediaStream(tracks);
    };
    return {
      ...{ id, name: '', isSelf: false, role: null, muted: [], present: true, link: 'connected' as const },
      ...{ relayed: false, quality: null },
      ...{ camera, microphone, screen, files: false, call: true, recording: false, hand: null },
      cameraStream: stream(),
      screenStream: screen ? new MediaStream([this.#keep(screenTrack())]) : null,
      ...given,
    } as Participant;
  }

  #keep(drawing: { track: MediaStreamTrack; stop(): void }): MediaStreamTrack {
    this.#stops.push(drawing.stop);
    return drawing.track;
  }
}
