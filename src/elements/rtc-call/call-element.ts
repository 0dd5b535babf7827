import type { RtcError } from '../../base/rtc-error.js';
import { CallController, type CallSettings } from '../../controllers/call-controller.js';
import type { MediaSnapshot, ScreenShareOptions } from '../../media/media-source.js';
import type { Participant, SessionLease } from '../../session/session-types.js';
import { type ElementState, RtcErrorEvent, RtcTrackEvent } from '../internal/events.js';
import { property } from '../internal/property.js';
import { relay } from '../internal/relay.js';
import { RtcElement } from '../internal/rtc-element.js';
import type { CallLayout } from './call-tiles.js';
import {
  RtcBeforeJoinEvent,
  RtcDeviceChangeEvent,
  RtcMessageEvent,
  RtcScreenShareStartEvent,
  RtcScreenShareStopEvent,
} from './rtc-call.events.js';

const EVENTS = {
  track: RtcTrackEvent,
  message: RtcMessageEvent,
  'screen-share-start': RtcScreenShareStartEvent,
  'screen-share-stop': RtcScreenShareStopEvent,
};

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

  /** `grid`: all tiles alike. `spotlight`: one large. `auto`: a shared screen large, else a grid. */
  @property() layout: CallLayout = 'auto';

  /**
   * Which buttons, in which order, by name: `microphone camera screen leave`. `chat`, `people`, `record` and `settings`
   * are known and come later; any other name is told as an error and left out.
   */
  @property() controls = '';

  /** Nothing can be joined or switched; leaving can. */
  @property({ type: Boolean }) disabled = false;

  protected readonly call: CallController = new CallController({
    settings: () => this.#settings(),
    beforeJoin: () => this.#beforeJoin(),
    report: (error) => this.dispatchEvent(new RtcErrorEvent({ error })),
    changed: () => this.requestUpdate(),
  });

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

  /** Takes another device, by the `deviceId` of `enumerateDevices()`. @throws RtcError */
  async setDevice(kind: 'microphone' | 'camera', deviceId: string): Promise<void> {
    await this.call.session.media.setDevice(kind, deviceId);
    this.dispatchEvent(new RtcDeviceChangeEvent({ kind, deviceId }));
  }

  /** Asks what to share, and shares it. Call it from a click. @throws RtcError, `permission-denied` when the person cancels */
  startScreenShare(options?: ScreenShareOptions): Promise<void> {
    return this.call.startScreenShare(options);
  }

  async stopScreenShare(): Promise<void> {
    await this.controller.session?.stopScreenShare();
  }

  /** Sends a message to everyone, or with `to` to one. @throws RtcError `peer-unreachable` */
  async sendMessage(text: string, options?: { to?: string }): Promise<void> {
    await this.call.session.sendMessage(text, options);
  }

  /** WebRTC statistics by participant id. */
  async getStats(): Promise<Map<string, RTCStatsReport>> {
    return (await this.controller.session?.getStats()) ?? new Map<string, RTCStatsReport>();
  }

  protected override sessionAttached(lease: SessionLease): () => void {
    const { session } = lease;
    const undo = [
      this.call.attach(lease),
      relay(this, session, EVENTS),
      session.media.on('devices', () => this.dispatchEvent(new RtcDeviceChangeEvent())),
    ];
    return () => undo.forEach((run) => run());
  }

  protected override showError(error: RtcError): void {
    super.showError(error);
    if (this.state === 'joined') this.call.notify(error);
  }

  get #media(): MediaSnapshot | undefined {
    return this.controller.session?.media.snapshot;
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
    if (!this.dispatchEvent(new RtcBeforeJoinEvent({ room: session?.room ?? this.room, name: this.name })))
      return false;
    this.error = null;
    session?.setName(this.name.trim());
    return true;
  }
}
