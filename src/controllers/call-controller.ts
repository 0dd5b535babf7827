import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RtcError } from '../base/rtc-error.js';
import { isDismissed } from '../media/media-errors.js';
import type { ScreenShareOptions } from '../media/media-source.js';
import type { Session, SessionLease } from '../session/session-types.js';

/**
 * A call is a person taking part, which is more than a session being joined: a file drop on the same page may have
 * joined it long before. `lobby`: not yet; `in`: as the session's state says; `ended`: no more.
 */
export type CallPhase = 'lobby' | 'in' | 'ended';

export type CallDevice = 'microphone' | 'camera';

/** Ways on after a failure. */
export type CallAction = 'retry' | 'without-camera' | 'without-microphone' | 'listen-only' | 'dismiss';

export interface CallProblem {
  readonly errors: readonly RtcError[];
  readonly actions: readonly CallAction[];
}

export interface CallSettings {
  /** Devices this call may ask for. */
  readonly can: Readonly<Record<CallDevice, boolean>>;
  /** Devices that are on at joining unless the person chooses otherwise. */
  readonly on: Readonly<Record<CallDevice, boolean>>;
  readonly autojoin: boolean;
  readonly disabled: boolean;
}

export interface CallDeps {
  settings(): CallSettings;
  /** Asks the page; `false` cancels the join. */
  beforeJoin(): boolean;
  /** Tells the page of an error that no session event tells. */
  report(error: RtcError): void;
}

const DEVICES = ['microphone', 'camera'] as const;
const SETTERS = { microphone: 'setMicrophone', camera: 'setCamera' } as const;
const RUNNING: readonly string[] = ['joining', 'joined', 'reconnecting'];

/**
 * The course of one call: lobby, joining with or without devices, leaving, and what a person can do after each
 * failure. It keeps what the person chose (microphone, camera) over leave and rejoin, and over a new lease.
 *
 * Joining the room and asking for the devices run side by side. From the lobby the person stays invisible until
 * the devices are answered; a failure keeps them there with a choice.
 */
export class CallController implements ReactiveController {
  phase: CallPhase = 'lobby';
  problem: CallProblem | null = null;
  /** The last call ended by the server's word. */
  removed = false;

  readonly #host: ReactiveControllerHost;
  readonly #deps: CallDeps;
  #lease: SessionLease | null = null;
  /** The session that `phase` is about. */
  #session: Session | null = null;
  #choice: Partial<Record<CallDevice, boolean>> = {};
  #joining: Promise<void> | null = null;
  /** The person ended the call here. Not so when the browser froze the page: then the session comes back by itself. */
  #hungUp = false;
  #retry: () => Promise<void> = () => Promise.resolve();

  constructor(host: ReactiveControllerHost, deps: CallDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostConnected(): void {}

  /** A join is under way. */
  get busy(): boolean {
    return this.#joining !== null;
  }

  /** Takes over a session. The call goes on where it was if it is the same session and still running. */
  attach(lease: SessionLease): () => void {
    const { session } = lease;
    const goesOn = this.phase === 'in' && session === this.#session && RUNNING.includes(session.snapshot.state);
    this.#lease = lease;
    this.#session = session;
    if (goesOn) {
      this.#takePart(lease);
      // The lease that was given back may have taken the devices with it.
      void this.#startAgain(this.#missing(session));
    } else {
      this.#set('lobby');
      this.problem = null;
      if (this.#deps.settings().autojoin) this.join().catch(() => undefined);
      else void this.#preview(lease);
    }
    const undo = [
      session.on('leave', ({ reason }) => this.#left(reason)),
      session.on('join', ({ self }) => {
        if (this.phase === 'ended' && !this.#hungUp && self.call) this.#enter(session);
      }),
      session.on('statechange', ({ state }) => {
        // Nobody sees the own picture in the view of a failure, so its camera must not go on.
        if (state === 'failed' && this.phase === 'in') session.media.stop();
      }),
      session.media.on('error', ({ error }) => this.#deviceLost(error)),
    ];
    return () => {
      for (const run of undo) run();
      this.#lease = null;
    };
  }

  /** Whether the device is, or at joining will be, on. */
  wants(device: CallDevice): boolean {
    const { can, on } = this.#deps.settings();
    return can[device] && (this.#choice[device] ?? on[device]);
  }

  join(): Promise<void> {
    if (this.#joining) return this.#joining;
    this.#joining = this.#join().finally(() => {
      this.#joining = null;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
    return this.#joining;
  }

  async leave(): Promise<void> {
    const session = this.#lease?.session;
    if (!session || this.phase !== 'in') return;
    this.#hungUp = true;
    await session.leave();
    if (session === this.#session && this.phase === 'in') this.#left('left');
  }

  /** In the lobby this is the choice for the call, too. */
  async set(device: CallDevice, on: boolean): Promise<void> {
    if (on && !this.#deps.settings().can[device]) throw new RtcError('unsupported', `This call uses no ${device}.`);
    this.#choice[device] = on;
    this.#host.requestUpdate();
    const lease = this.#lease;
    if (!lease || this.phase === 'ended') return;
    this.problem = null;
    try {
      await lease[SETTERS[device]](on);
    } catch (error) {
      this.#choice[device] = false;
      this.#show([toRtcError(error)], ['retry', 'dismiss'], () => this.set(device, true));
      throw error;
    }
  }

  async setDevice(device: CallDevice, deviceId: string): Promise<void> {
    await this.#need().session.media.setDevice(device, deviceId);
  }

  /** @throws RtcError `permission-denied` when the person cancels, too; nothing is shown then */
  async startScreenShare(options?: ScreenShareOptions): Promise<void> {
    const lease = this.#need();
    if (this.phase !== 'in') throw new RtcError('unsupported', 'Join the call before sharing a screen.');
    this.problem = null;
    try {
      await lease.session.startScreenShare(options);
    } catch (error) {
      if (!isDismissed(error)) {
        this.#show([toRtcError(error)], ['retry', 'dismiss'], () => this.startScreenShare(options));
      }
      throw error;
    }
  }

  async stopScreenShare(): Promise<void> {
    await this.#lease?.session.stopScreenShare();
  }

  /** One of the ways on that `problem` offers. */
  act(action: CallAction): void {
    const retry = this.#retry;
    this.problem = null;
    this.#host.requestUpdate();
    if (action === 'dismiss') return;
    if (action === 'retry') return void retry().catch(() => undefined);
    if (action !== 'without-microphone') this.#choice.camera = false;
    if (action !== 'without-camera') this.#choice.microphone = false;
    this.join().catch(() => undefined);
  }

  /** Shows an error that came from elsewhere and cannot be tried again from here. */
  notify(error: RtcError): void {
    this.#offer([error], ['dismiss'], () => Promise.resolve());
  }

  async #join(): Promise<void> {
    const { session } = this.#need();
    if (this.#deps.settings().disabled) throw new RtcError('bad-attribute', 'The call is disabled.');
    if (this.phase === 'in' && RUNNING.includes(session.snapshot.state)) return session.join();
    if (!this.#deps.beforeJoin()) return;
    this.problem = null;
    this.removed = this.#hungUp = false;
    const missing = this.#missing(session);
    const waits = this.phase === 'lobby' && missing.length > 0 && !this.#deps.settings().autojoin;
    if (!waits) this.#enter(session);
    const joining = session.join();
    // Both are under way; whichever fails first is reported below.
    joining.catch(() => undefined);
    const failed = await this.#start(session, missing);
    if (session !== this.#session) return joining;
    if (failed.length) {
      if (waits && !RUNNING.includes(session.snapshot.state)) await joining;
      this.#show(failed, this.#waysOn(failed, waits), () => (waits ? this.join() : this.#startAgain(missing)));
      if (waits) throw failed[0];
    } else if (waits) this.#enter(session);
    return joining;
  }

  #enter(session: Session): void {
    const lease = this.#lease;
    if (lease?.session !== session) return;
    this.#set('in');
    this.#takePart(lease);
    if (session.snapshot.state === 'failed') session.media.stop();
  }

  #missing({ media }: Session): CallDevice[] {
    return DEVICES.filter((device) => this.wants(device) && !media.snapshot[device]);
  }

  /** Everything this call holds, said on the present lease. */
  #takePart(lease: SessionLease): void {
    lease.setPublishing(true);
    const { snapshot } = lease.session.media;
    for (const device of DEVICES) if (snapshot[device]) void this.#hold(lease, device);
  }

  /** Starts the devices in one prompt and takes hold of what works. Resolves to what failed. */
  async #start(session: Session, devices: readonly CallDevice[]): Promise<RtcError[]> {
    if (!devices.length) return [];
    const want = { microphone: devices.includes('microphone'), camera: devices.includes('camera') };
    const failed = await session.media.start(want);
    const lease = this.#lease;
    for (const device of devices) {
      if (failed[device]) continue;
      // Left, or turned off, while the prompt was open.
      if (lease?.session !== session || this.phase === 'ended' || !this.wants(device)) session.media.release(device);
      else await this.#hold(lease, device);
    }
    return [failed.microphone, failed.camera].filter((error) => error !== undefined);
  }

  async #startAgain(devices: readonly CallDevice[]): Promise<void> {
    const { session } = this.#need();
    const failed = await this.#start(session, devices);
    if (failed.length) this.#show(failed, this.#waysOn(failed, false), () => this.#startAgain(devices));
  }

  /** The device runs already; from now on it belongs to this lease, too. */
  async #hold(lease: SessionLease, device: CallDevice): Promise<void> {
    await lease[SETTERS[device]](true).catch((error: unknown) => {
      this.#show([toRtcError(error)], ['retry', 'dismiss'], () => this.set(device, true));
    });
  }

  /** Where the browser says that the person has allowed it before, the lobby shows them at once. */
  async #preview(lease: SessionLease): Promise<void> {
    const { media } = lease.session;
    const wanted = DEVICES.filter((device) => this.wants(device));
    const answers = await Promise.all(wanted.map((device) => media.permission(device)));
    if (this.#lease !== lease || this.phase !== 'lobby' || this.busy || this.#deps.settings().disabled) return;
    await this.check(wanted.filter((device, at) => answers[at] === 'granted' && this.wants(device)));
  }

  /** Starts devices in the lobby without joining. Never rejects: what failed is shown. */
  async check(devices: readonly CallDevice[] = DEVICES.filter((device) => this.wants(device))): Promise<void> {
    const session = this.#lease?.session;
    if (!session) return;
    this.problem = null;
    const failed = await this.#start(session, devices);
    if (failed.length) this.#show(failed, this.#waysOn(failed, true), () => this.check(devices));
  }

  #waysOn(failed: readonly RtcError[], fromLobby: boolean): CallAction[] {
    const retry: CallAction[] = failed.some((error) => error.recoverable) ? ['retry'] : [];
    if (!fromLobby) return [...retry, 'dismiss'];
    const broken = failed.map((error) => ('subject' in error ? error.subject : null));
    const left = DEVICES.filter((device) => this.wants(device) && !broken.includes(device));
    if (!left.length || failed.length > 1) return [...retry, 'listen-only'];
    return [...retry, left.includes('camera') ? 'without-microphone' : 'without-camera'];
  }

  #deviceLost(error: RtcError): void {
    const device = DEVICES.find((each) => 'subject' in error && error.subject === each);
    if (!device) return;
    // The session tells the page; here it gets a way on.
    this.#offer([error], ['retry', 'dismiss'], () => this.set(device, true));
  }

  #left(reason: 'left' | 'kicked' | 'failed'): void {
    if (this.phase !== 'in' || reason === 'failed') return;
    this.removed = reason === 'kicked';
    this.problem = null;
    this.#lease?.setPublishing(false);
    this.#set('ended');
  }

  #show(errors: readonly RtcError[], actions: readonly CallAction[], retry: () => Promise<void>): void {
    this.#offer(errors, actions, retry);
    for (const error of errors) this.#deps.report(error);
  }

  #offer(errors: readonly RtcError[], actions: readonly CallAction[], retry: () => Promise<void>): void {
    this.problem = { errors, actions };
    this.#retry = retry;
    this.#host.requestUpdate();
  }

  #set(phase: CallPhase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  #need(): SessionLease {
    if (this.#lease) return this.#lease;
    throw new RtcError(
      'bad-attribute',
      'The call has no room. Set the room attribute and add the element to the page.',
    );
  }
}

function toRtcError(error: unknown): RtcError {
  if (error instanceof RtcError) return error;
  return new RtcError('unsupported', 'That did not work in this browser.', { cause: error });
}
