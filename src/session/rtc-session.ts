import { Emitter } from '../base/emitter.js';
import { partNotLoaded } from '../base/part-not-loaded.js';
import { RtcError } from '../base/rtc-error.js';
import type { Chat } from '../chat/chat-types.js';
import type { DataLink } from '../engine/data-link.js';
import { normalizeName } from '../protocol/names.js';
import type { MediaSource, ScreenShareOptions } from '../media/media-source.js';
import { defaultDeps } from './default-deps.js';
import { type HostPowers, OPEN_ROOM } from './host-powers.js';
import { watchPage } from './page-watch.js';
import { type PictureView, PictureViews } from './picture-view.js';
import type { Room } from './room.js';
import type { LocalState } from './room-callbacks.js';
import type { RoomMessages } from './room-messages.js';
import type { RoomFactory, SessionDeps } from './session-deps.js';
import { type CheckedOptions, checkOptions } from './session-options.js';
import type {
  Configurable,
  SendOptions,
  Session,
  SessionEvents,
  SessionOptions,
  SessionSnapshot,
  SessionState,
} from './session-types.js';

/** Milliseconds that a first join goes on trying an unreachable server. The first failed attempt is told at once. */
const JOIN_TIMEOUT_MS = 20_000;

const NO_TRACKS = { microphone: null, camera: null, screen: null, 'screen-audio': null } as const;
const EMPTY: SessionSnapshot = { state: 'idle', self: null, participants: [], error: null, ...OPEN_ROOM };

interface Entry {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: RtcError): void;
}

/**
 * A person's place in one room: who is there, what they send, and the commands to take part. Works without any
 * element.
 *
 *     const session = new RtcSession({ room: 'tea', signaling: 'wss://example.org/signaling' });
 *     session.on('track', ({ participant, stream }) => …);
 *     session.setPublishing(true);
 *     await session.media.start({ microphone: true, camera: true });
 *     await session.join();
 *
 * **State.** `snapshot` is immutable and says what is, never what was asked for. Every change is told
 * synchronously: first `change`, then the events that say what happened, each with the snapshot already new.
 *
 * **Join and leave.** Every join makes an engine and a transport of its own (`Room`) and `leave()` closes both
 * synchronously, so that a page that goes away can still say goodbye, and a `join()` right after starts clean.
 * After a leave the snapshot is empty; `leave` stands for the `participant-leave` of everybody. While joining, a
 * server that cannot be reached is told at once (`error`, `snapshot.error`) and tried on for 20 seconds.
 *
 * **Losing the signaling** is `reconnecting`, and nothing else: media and participants stay.
 *
 * **Errors.** What a command fails with, its promise rejects with; a failed join is told by `error`, too, for the
 * others who share the session. What nobody asked for is told by `error` alone.
 *
 * **Pages** that go away leave at once. One that comes back from the back/forward cache joins again, and takes up
 * microphone and camera where that needs no prompt.
 */
export class RtcSession extends Emitter<SessionEvents> implements Session {
  readonly room: string;
  /** Absolute URL, or `broadcast:`. */
  readonly signaling: string;
  readonly media: MediaSource;
  #options: CheckedOptions;
  #given: SessionOptions;
  readonly #deps: SessionDeps;
  readonly #views = new PictureViews(() => this.#room?.setViews(this.#views.all));
  #name: string;
  #snapshot = EMPTY;
  #room: Room | null = null;
  #entry: Entry | null = null;
  #joinTimer: ReturnType<typeof setTimeout> | undefined;
  #unwatchPage = (): void => {};
  #publishing = false;
  #files = false;
  #hand: number | null = null;
  readonly #recorders = new Set<object>();

  /** @throws RtcError `bad-attribute` */
  constructor(options: SessionOptions, deps: Partial<SessionDeps> = {}) {
    super();
    this.#given = options;
    this.#options = checkOptions(options);
    this.#deps = { ...defaultDeps(this.#options), ...deps };
    ({ room: this.room, signaling: this.signaling, name: this.#name } = this.#options);
    this.media = this.#deps.createMedia();
    this.media.on('change', () => this.#applyLocal());
    this.media.on('error', ({ error }) => this.emit('error', { error }));
    // Its failures are told; code that does not come is told to whoever asks for a device.
    if (options.processTrack) this.media.setTrackProcessor(options.processTrack).catch(() => undefined);
  }

  get snapshot(): SessionSnapshot {
    return this.#snapshot;
  }

  get dataLinks(): readonly DataLink[] {
    return this.#room?.dataLinks ?? [];
  }

  get chat(): Chat | null {
    return this.#room?.messages.chat ?? null;
  }

  get host(): HostPowers | null {
    return this.#room?.hosting ?? null;
  }

  get iceServers(): readonly RTCIceServer[] | null {
    return this.#room?.self ? this.#room.iceServers : null;
  }

  get name(): string {
    return this.#name;
  }

  join(): Promise<void> {
    if (this.#entry) return this.#entry.promise;
    const entry = (this.#entry = newEntry());
    this.#unwatchPage();
    this.#unwatchPage = watchPage(this.#deps.page, this.#deps.network, {
      hidden: (frozen) => this.#onPageHidden(frozen),
      shownAgain: () => {},
      networkChanged: (certain) => this.#room?.recover(certain),
    });
    this.#joinTimer = setTimeout(() => this.#onJoinTimeout(), JOIN_TIMEOUT_MS);
    this.#update({ state: 'joining', error: null });
    const loading = this.#deps.loadRoom();
    if (loading instanceof Promise) {
      loading.then(
        (createRoom) => this.#enter(entry, createRoom),
        (cause: unknown) => {
          if (this.#entry === entry) this.#onFailed(partNotLoaded(cause), true);
        },
      );
    } else {
      this.#enter(entry, loading);
    }
    return entry.promise;
  }

  async leave(): Promise<void> {
    this.#publishing = false;
    if (!this.#entry) {
      // A frozen page that is left does not come back into the call.
      this.#unwatchPage();
      this.media.stop();
      return;
    }
    const error = new RtcError('cancelled', 'Joining was given up.');
    this.#end('ended', 'left', error);
  }

  setName(name: string): void {
    const clean = normalizeName(name);
    if (clean === this.#name) return;
    this.#name = clean;
    this.#room?.setName(clean);
  }

  configure(options: Partial<Pick<SessionOptions, Configurable>>): void {
    const { room, signaling } = this;
    const given = { ...this.#given, ...options, room, signaling };
    this.#options = checkOptions(given);
    this.#given = given;
    this.#room?.configure(this.#options);
  }

  setFiles(on: boolean): void {
    this.#files = on;
    this.#applyLocal();
  }

  setPublishing(on: boolean): void {
    this.#publishing = on;
    this.#applyLocal();
  }

  createView(): PictureView {
    return this.#views.create();
  }

  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.media.startScreenShare(options);
  }

  stopScreenShare(): Promise<void> {
    return this.media.stopScreenShare();
  }

  async sendMessage(text: string, { to }: { to?: string } = {}): Promise<void> {
    await this.#messages.chat.send(text, to);
  }

  async send(channel: string, data: unknown, options: SendOptions = {}): Promise<void> {
    await this.#messages.send(channel, data, options);
  }

  async react(emoji: string): Promise<void> {
    this.#messages.react(emoji);
  }

  setHand(raised: boolean): void {
    if (raised === (this.#hand !== null)) return;
    this.#hand = raised ? Date.now() : null;
    this.#applyLocal();
  }

  announceRecording(): () => void {
    const recorder = {};
    this.#recorders.add(recorder);
    this.#applyLocal();
    return () => {
      if (this.#recorders.delete(recorder)) this.#applyLocal();
    };
  }

  async getStats(): Promise<Map<string, RTCStatsReport>> {
    return this.#room?.getStats() ?? new Map<string, RTCStatsReport>();
  }

  /** @throws RtcError `peer-unreachable` outside of a room */
  get #messages(): RoomMessages {
    if (this.#room?.self) return this.#room.messages;
    throw new RtcError('peer-unreachable', 'Join the room first. The message was not sent.');
  }

  #enter(entry: Entry, createRoom: RoomFactory): void {
    // Left already, by a listener or while the code was on its way.
    if (this.#entry !== entry) return;
    this.#room = createRoom(this.#options, this.#name, {
      media: this.media,
      changed: () => this.#update({}),
      tell: (type, detail) => this.emit(type, detail),
      admitted: (first) => this.#onAdmitted(first),
      away: () => this.#onAway(),
      failed: (error, fatal) => this.#onFailed(error, fatal),
    });
    this.#applyLocal();
    this.#room.setViews(this.#views.all);
    this.#room.open();
  }

  #onAdmitted(first: boolean): void {
    clearTimeout(this.#joinTimer);
    this.#update({ state: 'joined', error: null });
    const self = this.#room?.self;
    if (!first || !self) return;
    this.emit('join', { room: this.room, self });
    this.#entry?.resolve();
  }

  #onAway(): void {
    const message = 'The connection to the signaling server is lost. The call goes on; trying to reconnect.';
    this.#update({ state: 'reconnecting', error: new RtcError('signaling-unreachable', message) });
  }

  #onFailed(error: RtcError, fatal: boolean): void {
    const joining = this.#snapshot.state === 'joining';
    // A page that cannot get its token will not get it by asking again and again.
    if (fatal || (joining && error.code === 'token-invalid')) {
      const { code } = error;
      this.#end('failed', code === 'kicked' || code === 'ended-by-host' ? code : 'failed', error);
    } else if (joining || this.#snapshot.state === 'reconnecting') {
      this.#update({ error });
    }
    this.emit('error', { error });
  }

  #onJoinTimeout(): void {
    // The last problem said that it is tried again; now it is not.
    const { error: cause } = this.#snapshot;
    const error = cause
      ? new RtcError(cause.code, 'The signaling server cannot be reached. Check the connection, then try again.', {
          cause,
        })
      : new RtcError('timeout', 'The signaling server did not answer in time. Try again.');
    this.#end('failed', 'failed', error);
    this.emit('error', { error });
  }

  /** Closes everything in one go. `error` is for those who still wait for `join()`. */
  #end(state: 'ended' | 'failed', reason: SessionEvents['leave']['reason'], error: RtcError): void {
    const room = this.#room;
    const entry = this.#entry;
    if (!entry) return;
    const wasIn = Boolean(room?.self);
    clearTimeout(this.#joinTimer);
    this.#unwatchPage();
    this.#room = this.#entry = null;
    room?.close();
    // A failed first join keeps the preview, for the next attempt.
    this.#hand = null;
    this.#recorders.clear();
    if (wasIn || state === 'ended') {
      this.#publishing = false;
      this.media.stop();
    }
    if (!wasIn) entry.reject(error);
    this.#update({ state, error: state === 'failed' ? error : null });
    if (wasIn) this.emit('leave', { room: this.room, reason });
  }

  #onPageHidden(frozen: boolean): void {
    const { microphone, camera, interrupted } = this.media.snapshot;
    // A phone takes the devices away before it freezes the page.
    const had = { microphone: microphone || interrupted.microphone, camera: camera || interrupted.camera };
    const publishing = this.#publishing;
    void this.leave();
    if (!frozen) return;
    this.#unwatchPage = watchPage(this.#deps.page, null, {
      hidden: () => {},
      shownAgain: () => {
        this.#unwatchPage();
        this.setPublishing(publishing);
        this.#return(had).catch((error: unknown) => this.#onReturnFailed(error));
      },
      networkChanged: () => {},
    });
  }

  async #return(had: { microphone: boolean; camera: boolean }): Promise<void> {
    await Promise.all([this.join(), this.#takeUp(had)]);
  }

  /** Only what needs no prompt: nobody has clicked anything. */
  async #takeUp(had: { microphone: boolean; camera: boolean }): Promise<void> {
    const may = async (device: 'microphone' | 'camera'): Promise<boolean> =>
      had[device] && (await this.media.permission(device)) === 'granted';
    const [microphone, camera] = await Promise.all([may('microphone'), may('camera')]);
    if (!this.#room || !(microphone || camera)) return;
    const failed = await this.media.start({ microphone, camera });
    for (const error of Object.values(failed)) this.emit('error', { error });
  }

  /** A join that fails has told its error itself. */
  #onReturnFailed(error: unknown): void {
    if (!(error instanceof RtcError)) throw error;
  }

  #applyLocal(): void {
    this.#room?.setLocal(this.#local());
  }

  /** What is captured goes out only while publishing; the person sees their own devices in any case. */
  #local(): LocalState {
    const { microphone, camera, screen, tracks, cameraStream, screenStream } = this.media.snapshot;
    const call = this.#publishing;
    const more = { files: this.#files, call, recording: this.#recorders.size > 0, hand: this.#hand };
    return {
      tracks: call ? tracks : NO_TRACKS,
      told: { microphone: call && microphone, camera: call && camera, screen: call && screen, ...more },
      own: { microphone, camera, screen, ...more, cameraStream, screenStream },
    };
  }

  #update(patch: { state?: SessionState; error?: RtcError | null }): void {
    const previous = this.#snapshot;
    const { state = previous.state, error = previous.error } = patch;
    const self = this.#room?.self ?? null;
    const participants = this.#room?.participants ?? EMPTY.participants;
    // Before the room let us in there is a self in the making; it is shown once it is in.
    const { state: room } = this.#room?.hosting ?? { state: OPEN_ROOM };
    // Whoever knocks has reached the server, and waits for people.
    if (room.waiting) clearTimeout(this.#joinTimer);
    this.#snapshot = { state, self: state === 'joining' ? null : self, participants, error, ...room };
    this.emit('change', { snapshot: this.#snapshot });
    if (state !== previous.state) this.emit('statechange', { state, previous: previous.state });
  }
}

function newEntry(): Entry {
  let resolve = (): void => {};
  let reject = (_error: RtcError): void => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
