import { RtcError } from '../base/rtc-error.js';
import { isDismissed } from '../media/is-dismissed.js';
import type { ScreenShareOptions } from '../media/media-source.js';
import type { Session, SessionLease, SessionLeaveReason } from '../session/session-types.js';

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
  readonly retry?: (() => Promise<void>) | undefined;
  /** Of a device that was started for the lobby without a click. */
  readonly unasked?: boolean;
}

export interface CallSettings {
  /** Devices this call may ask for. */
  readonly can: Readonly<Record<CallDevice, boolean>>;
  /** Devices that are off at joining unless the person chooses otherwise. */
  readonly off: Readonly<Record<CallDevice, boolean>>;
  readonly autojoin: boolean;
  readonly disabled: boolean;
}

export interface CallDeps {
  settings(): CallSettings;
  /** What shows the running call: `null` once it is there, before that a promise of it, which rejects with `RtcError`. */
  ready(): Promise<void> | null;
  /** Asks the page; `false` cancels the join. */
  beforeJoin(): boolean;
  /** Tells the page of an error that no session event tells. */
  report(error: RtcError): void;
  /** Anything here changed. */
  changed(): void;
}

const DEVICES = ['microphone', 'camera'] as const;
const SETTERS = { microphone: 'setMicrophone', camera: 'setCamera' } as const;

/**
 * The course of one call: lobby, joining with or without devices, leaving, and what a person can do after each
 * failure. It keeps what the person chose (microphone, camera) over leave and rejoin, and over a new lease.
 *
 * Joining the room and asking for the devices run side by side. From the lobby the person stays invisible until
 * the devices are answered; a failure keeps them there with a choice.
 */
export class CallController {
  phase: CallPhase = 'lobby';
  problem: CallProblem | null = null;
  /** How the last call ended. */
  ending: SessionLeaveReason = 'left';

  readonly #deps: CallDeps;
  #lease: SessionLease | null = null;
  /** The session that `phase` is about. */
  #session: Session | null = null;
  #choice: Partial<Record<CallDevice, boolean>> = {};
  #joining: Promise<void> | null = null;
  /** The person ended the call here. Not so when the browser froze the page: then the session comes back by itself. */
  #hungUp = false;

  constructor(deps: CallDeps) {
    this.#deps = deps;
  }

  /** A join is under way. */
  get busy(): boolean {
    return this.#joining !== null;
  }

  /** @throws RtcError when there is none */
  get session(): Session {
    if (this.#lease) return this.#lease.session;
    const message = 'The call has no room. Set the room attribute and add the element to the page.';
    throw new RtcError('bad-attribute', message);
  }

  /** Somebody is in the call, or about to be. */
  get takesPart(): boolean {
    return this.busy || (this.phase === 'in' && this.#lease !== null && isRunning(this.#lease.session));
  }

  /**
   * Takes over a session. The call goes on where it was if it is the same session and still running. `follow`: it is
   * another one that the page chose for a call that ran, so it is joined without a second lobby.
   */
  attach(lease: SessionLease, follow = false): () => void {
    const { session } = lease;
    const goesOn = this.phase === 'in' && session === this.#session && isRunning(session);
    if (session !== this.#session) this.#joining = null;
    this.#lease = lease;
    this.#session = session;
    if (goesOn) {
      this.#takePart(lease);
      // The lease that was given back may have taken the devices with it.
      void this.check();
    } else {
      this.#set('lobby');
      if (follow || this.#deps.settings().autojoin) this.join(true).catch(() => undefined);
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
      session.media.on('error', ({ error }) => {
        // The session tells the page; here it gets a way on.
        if (DEVICES.some((each) => isAbout(error, each))) this.#lost(error);
      }),
      session.media.on('device', ({ kind, cause }) => {
        if (cause === 'returned' && kind !== 'speaker') this.#returned(lease, kind);
      }),
    ];
    return () => {
      for (const run of undo) run();
      this.#lease = null;
    };
  }

  /** Whether this call may ask for the device. */
  can(device: CallDevice): boolean {
    return this.#deps.settings().can[device];
  }

  /** Whether the device is, or at joining will be, on. */
  wants(device: CallDevice): boolean {
    return this.can(device) && (this.#choice[device] ?? !this.#deps.settings().off[device]);
  }

  /** The devices that are wanted and not on. */
  missing(): CallDevice[] {
    const { snapshot } = this.session.media;
    return DEVICES.filter((device) => this.wants(device) && !snapshot[device]);
  }

  /** `direct`: does not wait in the lobby for devices. */
  join(direct = this.#deps.settings().autojoin): Promise<void> {
    if (this.#joining) return this.#joining;
    const joining = this.#join(direct).finally(() => {
      // One of a session that is no longer ours leaves the present one alone.
      if (this.#joining === joining) this.#joining = null;
      this.#deps.changed();
    });
    this.#joining = joining;
    this.#deps.changed();
    return joining;
  }

  async leave(): Promise<void> {
    const session = this.#lease?.session;
    if (!session || this.phase !== 'in') return;
    this.#hungUp = true;
    const { waiting } = session.snapshot;
    await session.leave();
    if (session !== this.#session) return;
    this.#left('left');
    // Nobody has been in a call who gave up waiting for it.
    if (waiting && this.#lease) {
      this.#set('lobby');
      void this.#preview(this.#lease);
    }
  }

  /** In the lobby this is the choice for the call, too. */
  async set(device: CallDevice, on: boolean): Promise<void> {
    if (on && !this.can(device)) {
      const text = '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}';
      throw new RtcError('unsupported', text, { values: { device } });
    }
    this.#choice[device] = on;
    this.#deps.changed();
    if (!this.#lease || this.phase === 'ended') return;
    this.problem = null;
    try {
      await this.#lease[SETTERS[device]](on);
    } catch (error) {
      this.#choice[device] = false;
      this.#failed(error, () => this.set(device, true));
      throw error;
    }
  }

  /** @throws RtcError `permission-denied` when the person cancels, too; nothing is shown then */
  async startScreenShare(options?: ScreenShareOptions): Promise<void> {
    const { session } = this;
    if (this.phase !== 'in') throw new RtcError('unsupported', 'Join the call before sharing a screen.');
    this.problem = null;
    try {
      await session.startScreenShare(options);
    } catch (error) {
      if (!isDismissed(error)) this.#failed(error, () => this.startScreenShare(options));
      throw error;
    }
  }

  /** One of the ways on that `problem` offers. */
  act(action: CallAction): void {
    const { problem } = this;
    this.problem = null;
    this.#deps.changed();
    if (action !== 'retry') this.#giveUpBusy(problem?.errors ?? []);
    if (action === 'dismiss') return;
    if (action === 'without-camera' || action === 'listen-only') this.#choice.camera = false;
    if (action === 'without-microphone' || action === 'listen-only') this.#choice.microphone = false;
    const next = action === 'retry' ? problem?.retry?.() : this.join();
    next?.catch(() => undefined);
  }

  /** Shows an error that came from elsewhere; what is not about a device cannot be tried again from here. */
  notify(error: RtcError): void {
    if (DEVICES.some((each) => isAbout(error, each))) this.#lost(error);
    else this.#offer([error], ['dismiss']);
  }

  /** Starts devices, in the lobby without joining. Never rejects: what failed is shown. */
  async check(devices: readonly CallDevice[] = this.missing(), unasked = false): Promise<void> {
    this.problem = null;
    const failed = await this.#start(this.session, devices);
    if (failed.length) this.#show(failed, () => this.check(devices), unasked);
  }

  async #join(direct: boolean): Promise<void> {
    const { session } = this;
    if (this.#deps.settings().disabled) throw new RtcError('bad-attribute', 'The call is disabled.');
    if (this.phase === 'in' && isRunning(session)) return session.join();
    if (!this.#deps.beforeJoin()) return;
    this.problem = null;
    this.#hungUp = false;
    const missing = this.missing();
    const waits = this.phase === 'lobby' && missing.length > 0 && !direct;
    if (!waits) this.#enter(session);
    const ready = this.#deps.ready();
    const joining = ready ? this.#joinWhen(ready, session) : session.join();
    // Both are under way; whichever fails first is reported below.
    joining.catch(() => undefined);
    const failed = await this.#start(session, missing);
    if (session !== this.#session) return joining;
    if (failed.length) {
      if (waits && !isRunning(session)) await joining;
      this.#show(failed, () => (waits ? this.join() : this.check(missing)));
      if (waits) throw failed[0];
    } else if (waits) {
      await ready;
      if (session === this.#session && this.phase === 'lobby') this.#enter(session);
    }
    return joining;
  }

  /** Nobody is to be heard or seen before there is a way to show it and to hang up. */
  async #joinWhen(ready: Promise<void>, session: Session): Promise<void> {
    try {
      await ready;
    } catch (error) {
      if (session === this.#session && this.phase !== 'ended') {
        this.#lease?.setPublishing(false);
        this.#set('lobby');
        this.#failed(error, () => this.join(), ['retry']);
      }
      throw error;
    }
    // Hung up meanwhile, or another room.
    if (session !== this.#session || this.phase === 'ended') throw new RtcError('cancelled', 'Joining was given up.');
    await session.join();
  }

  #enter(session: Session): void {
    const lease = this.#lease;
    if (lease?.session !== session) return;
    this.#set('in');
    this.#takePart(lease);
    if (session.snapshot.state === 'failed') session.media.stop();
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
    return DEVICES.flatMap((device) => failed[device] ?? []);
  }

  /** The device runs already; from now on it belongs to this lease, too. */
  async #hold(lease: SessionLease, device: CallDevice): Promise<void> {
    await lease[SETTERS[device]](true).catch((error: unknown) => this.#failed(error, () => this.set(device, true)));
  }

  /** Where the browser says that the person has allowed it before, the lobby shows them at once. */
  async #preview(lease: SessionLease): Promise<void> {
    const wanted = this.missing();
    const answers = await Promise.all(wanted.map((device) => lease.session.media.permission(device)));
    if (this.#lease !== lease || this.phase !== 'lobby' || this.busy || this.#deps.settings().disabled) return;
    const granted = wanted.filter((device, at) => answers[at] === 'granted' && this.wants(device));
    await this.check(granted, true);
  }

  #left(reason: SessionLeaveReason): void {
    if (this.phase !== 'in' || reason === 'failed') return;
    this.ending = reason;
    this.#lease?.setPublishing(false);
    this.#set('ended');
  }

  /** A device went by itself. A dock that is unplugged takes both, which are then asked for together. */
  #lost(error: RtcError): void {
    const known = [error, ...(this.problem?.errors ?? [])];
    const errors = DEVICES.flatMap((each) => known.find((about) => isAbout(about, each)) ?? []);
    const gone = DEVICES.filter((each) => errors.some((about) => isAbout(about, each)));
    this.#offer(errors, ['retry', 'dismiss'], () => this.check(gone));
  }

  /** It came back without a click, because it was still wanted. */
  #returned(lease: SessionLease, device: CallDevice): void {
    const errors = this.problem?.errors.filter((error) => !isAbout(error, device));
    if (errors?.length === 0) this.problem = null;
    if (this.phase !== 'ended' && this.can(device) && lease.session.media.snapshot[device]) {
      this.#choice[device] = true;
      void this.#hold(lease, device);
    }
    this.#deps.changed();
  }

  /** Whoever closes the message goes on without the device: it must not come on later because another program lets it go. */
  #giveUpBusy(errors: readonly RtcError[]): void {
    const media = this.#lease?.session.media;
    for (const device of DEVICES) {
      const busy = errors.some((error) => error.code === 'device-in-use' && isAbout(error, device));
      if (busy && media && !media.snapshot.tracks[device]) media.release(device);
    }
  }

  /** Devices that failed: what can be done about them, in the lobby or in the call. */
  #show(errors: readonly RtcError[], retry: () => Promise<void>, unasked = false): void {
    const left = DEVICES.filter((device) => this.wants(device) && !errors.some((error) => isAbout(error, device)));
    const actions: CallAction[] = errors.some(({ recoverable }) => recoverable) ? ['retry'] : [];
    if (this.phase !== 'lobby') actions.push('dismiss');
    else if (left.length !== 1) actions.push('listen-only');
    else actions.push(left[0] === 'camera' ? 'without-microphone' : 'without-camera');
    this.#offer(errors, actions, retry, unasked);
    for (const error of errors) this.#deps.report(error);
  }

  /** A command failed. What is asked rejects with nothing but `RtcError`. */
  #failed(error: unknown, retry: () => Promise<void>, actions: CallAction[] = ['retry', 'dismiss']): void {
    if (!(error instanceof RtcError)) return;
    this.#offer([error], actions, retry);
    this.#deps.report(error);
  }

  #offer(
    errors: readonly RtcError[],
    actions: readonly CallAction[],
    retry?: () => Promise<void>,
    unasked = false,
  ): void {
    this.problem = { errors, actions, retry, unasked };
    this.#deps.changed();
  }

  #set(phase: CallPhase): void {
    this.phase = phase;
    this.problem = null;
    this.#deps.changed();
  }
}

function isRunning({ snapshot: { state } }: Session): boolean {
  return state === 'joining' || state === 'joined' || state === 'reconnecting';
}

function isAbout(error: RtcError, device: CallDevice): boolean {
  return 'subject' in error && error.subject === device;
}
