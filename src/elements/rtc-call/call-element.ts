import type { PropertyValues } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import { CallController, type CallSettings } from '../../controllers/call-controller.js';
import type { AudioProcessing, DeviceKind, MediaSnapshot, ScreenShareOptions } from '../../media/media-source.js';
import type { Transfer } from '../../files/transfer-types.js';
import type { TrackProcessor } from '../../media/track-processing.js';
import type { HostPowers } from '../../session/host-powers.js';
import type { Participant, SendOptions, Session, SessionLease } from '../../session/session-types.js';
import { type ElementState, RtcErrorEvent, RtcMessageEvent, RtcTrackEvent } from '../internal/events.js';
import { property } from '../internal/property.js';
import { relay } from '../internal/relay.js';
import { RtcElement } from '../internal/rtc-element.js';
import type { ConnectionReport } from '../../doctor/connection-report.js';
import type { RecordingOptions } from '../../recording/recording-types.js';
import type { CallStage } from './call-stage.js';
import type { CallLayout } from './call-tiles.js';
import {
  RtcBeforeJoinEvent,
  RtcDataEvent,
  RtcDeviceChangeEvent,
  RtcKnockEndEvent,
  RtcKnockEvent,
  RtcQualityEvent,
  RtcReactionEvent,
  RtcRoomChangeEvent,
  RtcScreenShareStartEvent,
  RtcScreenShareStopEvent,
} from './rtc-call.events.js';

const EVENTS = {
  track: RtcTrackEvent,
  message: RtcMessageEvent,
  data: RtcDataEvent,
  reaction: RtcReactionEvent,
  knock: RtcKnockEvent,
  'knock-end': RtcKnockEndEvent,
  'room-change': RtcRoomChangeEvent,
  quality: RtcQualityEvent,
  'screen-share-start': RtcScreenShareStartEvent,
  'screen-share-stop': RtcScreenShareStopEvent,
};

const PROCESSING: AudioProcessing = { noiseSuppression: true, echoCancellation: true, autoGainControl: true };
/** On unless it says `false`, as attributes cannot say otherwise. */
const onByDefault = (text: string | null): boolean => text !== 'false';

/** The call without its looks: attributes, properties, methods and events of `<rtc-call>`. */
export abstract class CallElement extends RtcElement {
  /** Skips the lobby. */
  @property({ type: Boolean }) autojoin = false;

  /** Joins with the microphone off. */
  @property({ type: Boolean }) muted = false;

  /** Joins with the camera off. */
  @property({ type: Boolean, attribute: 'camera-off' }) cameraOff = false;

  /** Never asks for a microphone. */
  @property({ type: Boolean, attribute: 'no-audio' }) noAudio = false;

  /** Never asks for a camera. */
  @property({ type: Boolean, attribute: 'no-video' }) noVideo = false;

  /** A call without any picture: no camera, no screen, and nobody's is shown. */
  @property({ type: Boolean, attribute: 'audio-only' }) audioOnly = false;

  /**
   * `grid`: all tiles alike. `spotlight`: who speaks is large. `auto`: a shared screen large, else a grid; of two people
   * oneself small. What is pinned is large in any of them.
   */
  @property({ converter: (text) => text || 'auto' }) layout: CallLayout = 'auto';

  /**
   * Which buttons, in which order, by name: `microphone camera screen chat files people settings leave`, which are there
   * by default, `hand`, `reactions`, `record`, `stats` (connections), `fullscreen` and `pip`. Where there is no room for all,
   * those at the end go into a menu; `microphone`, `camera` and `leave` stay. `files` has no button of its own: with it,
   * and `chat`, files can be dropped on the call and shared in the chat. Any other name is told as an error.
   */
  @property() controls = '';

  /** Whether the chat is open while the call runs. */
  @property({ type: Boolean, attribute: 'chat-open' }) chatOpen = false;

  /** What files may be shared and taken, as `<input accept>`: extensions and MIME types, separated by commas. Empty: all. */
  @property() accept = '';

  /** How large such a file may be: bytes, or text such as `50MB`. Empty: any size. */
  @property({ attribute: 'max-size' }) maxSize: number | string = '';

  /** Removes noise from the microphone. Off with `noise-suppression="false"`, also while the call runs. */
  @property({ attribute: 'noise-suppression', converter: onByDefault }) noiseSuppression = true;

  /** Removes what the own speaker plays from the microphone. Off with `echo-cancellation="false"`. */
  @property({ attribute: 'echo-cancellation', converter: onByDefault }) echoCancellation = true;

  /** Keeps the microphone at an even loudness. Off with `auto-gain-control="false"`. */
  @property({ attribute: 'auto-gain-control', converter: onByDefault }) autoGainControl = true;

  /** Neither takes the devices and settings that the person chose here before, nor keeps what they choose. */
  @property({ type: Boolean, attribute: 'no-saved-settings' }) noSavedSettings = false;

  /** No keys of its own for microphone, camera and the like. The person can turn them off in the settings, too. */
  @property({ type: Boolean, attribute: 'no-shortcuts' }) noShortcuts = false;

  /** Does not point out speaking while muted, and does not listen for it. */
  @property({ type: Boolean, attribute: 'no-muted-hint' }) noMutedHint = false;

  /** What sound and pictures to all others may take of the uplink together, in kbit/s; also while the call runs. Default: what the network gives. */
  @property({ type: Number, attribute: 'max-bitrate' }) maxBitrate: number | null = null;

  /** Codecs for pictures, the best first, such as `AV1 VP9`; for connections made from now on. What a side lacks is passed over. */
  @property({ attribute: 'video-codec' }) videoCodec = '';

  /**
   * Your own treatment of what camera and microphone capture, such as a blurred background: a function of the raw track
   * and `{ source, signal }` that gives the track to show and send, or a promise of it. It is called when a device
   * starts, changes or comes back; `signal` aborts once the raw track is done with. A failure is an `rtc-error`
   * (`processing-failed`), and the raw track is used.
   */
  @property({ attribute: false }) processTrack: TrackProcessor | null = null;

  /** Nothing can be joined or switched; leaving can. */
  @property({ type: Boolean }) disabled = false;

  protected readonly call: CallController = new CallController({
    settings: () => this.#settings(),
    ready: () => this.stageReady(),
    beforeJoin: () => this.#beforeJoin(),
    report: (error) => this.dispatchEvent(new RtcErrorEvent({ error })),
    changed: () => this.requestUpdate(),
  });

  /** What the session has been told of `noiseSuppression` and the like. */
  #processed: { session: Session | null; wish: AudioProcessing } = { session: null, wish: PROCESSING };

  override get state(): ElementState {
    const session = this.controller.session;
    if (!session) return super.state;
    if (this.call.phase !== 'in') return this.call.phase;
    const { state } = session.snapshot;
    return state === 'idle' ? 'joining' : state;
  }

  /** The others in the call, in the order they came. */
  get participants(): readonly Participant[] {
    return this.controller.session?.snapshot.participants.filter((each) => each.call !== false) ?? [];
  }

  /** Oneself, once the room let us in. */
  get self(): Participant | null {
    return this.controller.session?.snapshot.self ?? null;
  }

  /** Whether the microphone is on. */
  get microphone(): boolean {
    return this.#media?.microphone ?? false;
  }

  /** Whether the camera is on. */
  get camera(): boolean {
    return this.#media?.camera ?? false;
  }

  /** Whether the own screen is shared. */
  get screen(): boolean {
    return this.#media?.screen ?? false;
  }

  /** Own camera and microphone; `null` without a room. */
  get localStream(): MediaStream | null {
    return this.#media?.cameraStream ?? null;
  }

  /** Joins. Resolves once the room let us in, or when the page cancelled `rtc-before-join`. @throws RtcError */
  join(): Promise<void> {
    return this.call.join();
  }

  /** Leaves the room; every device stops, for other elements of this session, too. */
  leave(): Promise<void> {
    return this.call.leave();
  }

  /** Switches the microphone. In the lobby that is the choice for the call. @throws RtcError */
  setMicrophone(on: boolean): Promise<void> {
    return this.call.set('microphone', on);
  }

  /** Switches the camera. In the lobby that is the choice for the call. @throws RtcError */
  setCamera(on: boolean): Promise<void> {
    return this.call.set('camera', on);
  }

  /**
   * Takes another device, by its `deviceId`: now if one is running, else when it is next switched on. A speaker is for
   * everybody's sound; an empty id is the system's own choice. @throws RtcError `unsupported` where the browser has no
   * choice of speakers, `device-not-found`, `device-in-use`, `permission-denied`; then the former one is in use again
   */
  async setDevice(kind: DeviceKind, deviceId: string): Promise<void> {
    await this.call.session.media.setDevice(kind, deviceId);
  }

  /** The devices there are, for a list to choose from; ask again at `rtc-device-change`. Empty until a permission was given. */
  async listDevices(kind: DeviceKind): Promise<MediaDeviceInfo[]> {
    return this.call.session.media.listDevices(kind);
  }

  /** Asks what to share, and shares it. Call it from a click. @throws RtcError, `permission-denied` when the person cancels */
  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.call.startScreenShare(options);
  }

  /** Ends it; those who watch see the camera again. */
  async stopScreenShare(): Promise<void> {
    await this.controller.session?.stopScreenShare();
  }

  /** Writes to everyone, or with `to` to one; it stands in the chat, too. @throws RtcError */
  async sendMessage(text: string, options?: { to?: string }): Promise<void> {
    await this.call.session.sendMessage(text, options);
  }

  /** Offers files to everyone here, or with `to` to one, in the chat; see `RtcChat.sendFiles`. @throws RtcError `unsupported` where `controls` lack `chat` or `files` */
  async sendFiles(files: Iterable<File>, options?: { to?: string; signal?: AbortSignal }): Promise<Transfer[]> {
    return (await this.stage()).sendFiles(files, options);
  }

  /** @internal */
  get lease(): SessionLease | null {
    return this.controller.lease;
  }

  /**
   * Sends data of the page's own to the pages of the others, who get it as `rtc-data`: what JSON can hold, an
   * `ArrayBuffer` or a typed array, at most 64 KiB. With `to` to one; with `reliable: false` fresh or not at all.
   * Resolves once every connection has taken it. @throws RtcError `data-too-large`, `rate-limited`, `bad-attribute`,
   * `peer-left`, `peer-unreachable`
   */
  async send(channel: string, data: unknown, options?: SendOptions): Promise<void> {
    await this.call.session.send(channel, data, options);
  }

  /** Shows an emoji to everyone for a moment. @throws RtcError `bad-attribute`, `rate-limited`, `peer-unreachable` */
  async react(emoji: string): Promise<void> {
    await this.call.session.react(emoji);
  }

  /** Raises or lowers the own hand; `participant.hand` tells the others. */
  setHand(raised: boolean): void {
    this.controller.session?.setHand(raised);
  }

  /** What a host may do: lock the room, let people in, mute, remove, end the call. `null` outside of a room. */
  get host(): HostPowers | null {
    return this.controller.session?.host ?? null;
  }

  /** WebRTC statistics by participant id. */
  async getStats(): Promise<Map<string, RTCStatsReport>> {
    return (await this.controller.session?.getStats()) ?? new Map<string, RTCStatsReport>();
  }

  /**
   * Records everybody, or with `participant` one, on this device; everyone is told. Best called from a click. It ends with the
   * call, too. The person is not asked; the `record` button asks. @throws RtcError `unsupported`, `bad-attribute`,
   * `permission-denied`, `recording-failed`
   */
  async startRecording(options?: RecordingOptions): Promise<void> {
    await (await this.stage()).recordings.start(options);
  }

  /** Ends the recording and hands it over: WebM or MP4, on the disk as long as the page lives. @throws RtcError `unsupported` when nothing is recorded */
  async stopRecording(): Promise<File> {
    return (await this.stage()).recordings.stop();
  }

  /**
   * Looks whether a call is going to work here: browser, devices, signaling server, each STUN and TURN server, and a second of
   * data through the relay. Asks for no permission, and nobody sees it. Takes up to 20 seconds. @throws RtcError
   */
  async testConnection(): Promise<ConnectionReport> {
    return (await this.stage()).doctor.test();
  }

  /** What happened in the call so far, as JSON without names, messages, tokens or addresses. @throws RtcError */
  async exportLog(): Promise<File> {
    return (await this.stage()).doctor.log();
  }

  /** @throws RtcError */
  protected abstract stage(): Promise<CallStage>;

  /**
   * Shows the call on the whole screen, or where the browser has no full screen for elements in the whole page. Call it
   * from a click. @throws RtcError `permission-denied`
   */
  abstract setFullscreen(on: boolean): Promise<void>;

  /**
   * Shows the call in a small window above all others, with buttons for the devices and to leave; where the browser has no
   * windows for documents, the picture of one person. Call it from a click. @throws RtcError `unsupported`, `permission-denied`
   */
  abstract setPictureInPicture(on: boolean): Promise<void>;

  /** What shows the running call; see `CallDeps.ready`. */
  protected abstract stageReady(): Promise<void> | null;

  protected override get takesPart(): boolean {
    return this.call.takesPart;
  }

  protected override sessionAttached(lease: SessionLease, goesOn: boolean): () => void {
    const { session } = lease;
    if (this.maxBitrate !== null || this.videoCodec) this.#limit();
    // Before anything is started.
    if (this.processTrack) this.#treat(session);
    if (!this.noSavedSettings) void session.media.recallDevices();
    const undo = [
      this.call.attach(lease, goesOn),
      relay(this, session, EVENTS),
      session.on('chat', () => this.requestUpdate()),
      session.media.on('devices', () => this.dispatchEvent(new RtcDeviceChangeEvent())),
      session.media.on('device', ({ kind, deviceId, label, cause }) =>
        this.dispatchEvent(new RtcDeviceChangeEvent({ kind, deviceId, label, cause })),
      ),
    ];
    return () => undo.forEach((run) => run());
  }

  override willUpdate(changed: PropertyValues): void {
    // The first values are told when the session is attached, before anybody is connected.
    if (changed.get('maxBitrate') !== undefined || changed.get('videoCodec') !== undefined) this.#limit();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#process();
    if (changed.has('processTrack') && this.controller.session && (this.processTrack ?? changed.get('processTrack')))
      this.#treat(this.controller.session);
  }

  protected override showError(error: RtcError): void {
    const ofDevice = 'subject' in error;
    // A device that fails is shown with a way on, and no longer once that was taken.
    if (ofDevice) this.dispatchEvent(new RtcErrorEvent({ error }));
    else super.showError(error);
    // In the lobby, too, a value of the page's is to be seen by whoever wrote it.
    if (ofDevice || this.state === 'joined' || error.code === 'bad-attribute') this.call.notify(error);
  }

  #treat({ media }: Session): void {
    // What the function fails with is told as an error; code that does not come, to whoever asks for a device.
    media.setTrackProcessor(this.processTrack).catch(() => undefined);
  }

  get #media(): MediaSnapshot | undefined {
    return this.controller.session?.media.snapshot;
  }

  /** Before, both are as they were: one bad value leaves the other alone, too. */
  #limit(): void {
    const { session } = this.controller;
    const videoCodecs = this.videoCodec.match(/[^\s,]+/g) ?? [];
    if (session) this.configure(session, { maxBitrate: this.maxBitrate, videoCodecs });
  }

  #process(): void {
    const { session } = this.controller;
    if (!session) return;
    const { noiseSuppression, echoCancellation, autoGainControl } = this;
    const wish: AudioProcessing = { noiseSuppression, echoCancellation, autoGainControl };
    const told = this.#processed.session === session ? this.#processed.wish : PROCESSING;
    this.#processed = { session, wish };
    const names = (Object.keys(wish) as (keyof AudioProcessing)[]).filter((name) => wish[name] !== told[name]);
    if (!names.length) return;
    const change: Partial<AudioProcessing> = Object.fromEntries(names.map((name) => [name, wish[name]]));
    // The media source rejects with nothing but `RtcError`.
    session.media.setProcessing(change).catch((error: RtcError) => this.showError(error));
  }

  #settings(): CallSettings {
    const { autojoin, disabled } = this;
    return {
      can: { microphone: !this.noAudio, camera: !this.noVideo && !this.audioOnly },
      off: { microphone: this.muted, camera: this.cameraOff },
      autojoin,
      disabled,
    };
  }

  #beforeJoin(): boolean {
    const session = this.controller.session;
    const name = this.name || (session?.name ?? '');
    if (!this.dispatchEvent(new RtcBeforeJoinEvent({ room: session?.room ?? this.room, name }))) return false;
    this.error = null;
    // Anew, because the page may have given a name just now.
    session?.setName(this.name.trim() || session.name);
    return true;
  }
}
