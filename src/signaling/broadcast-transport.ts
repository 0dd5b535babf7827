import { Emitter } from '../base/emitter.js';
import { RtcError } from '../base/rtc-error.js';
import { normalizeName, normalizeRoom } from '../protocol/names.js';
import { LIMITS } from '../protocol/signaling.js';
import type { LeaveReason, ParticipantInfo } from '../protocol/signaling.js';
import { parseTabMessage } from './broadcast-message.js';
import type { TabInfo, TabMessage } from './broadcast-message.js';
import { TabLocks } from './tab-locks.js';
import type { LocksLike } from './tab-locks.js';
import type { SignalingEvents, SignalingOptions, SignalingState, SignalingTransport } from './transport.js';

/** Milliseconds that a tab has to answer when it is known to be there: it may be frozen in the background. */
const ANSWER_DUE = 1000;
/** The same when nobody knows whether anyone is there. */
const ANYONE_DUE = 150;

export interface BroadcastTransportDeps {
  BroadcastChannel?: typeof BroadcastChannel;
  /** `null`: do without. Default `navigator.locks`, where there is one. */
  locks?: LocksLike | null;
  /** Milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
}

/**
 * Signaling between the tabs of one origin in one browser, without any server: for trying things out, for
 * tests, and for pages that only talk to themselves.
 *
 * A new tab says `hello`, the others answer `here`. Of any two tabs the later one initiates, which both know
 * from the times they give, even if their hellos crossed. There is nothing to reconnect to.
 */
export class BroadcastTransport extends Emitter<SignalingEvents> implements SignalingTransport {
  readonly #options: SignalingOptions;
  readonly #deps: BroadcastTransportDeps;
  readonly #tabs = new Map<string, TabInfo>();
  readonly #self: TabInfo;
  #state: SignalingState = 'idle';
  #channel: BroadcastChannel | null = null;
  #locks: TabLocks | null = null;
  /** Who must still answer before the roster is complete. */
  readonly #expected = new Set<string>();
  /** Whether it is known who must: otherwise only time tells. */
  #knowsOthers = false;
  #welcomeTimer: ReturnType<typeof setTimeout> | undefined;
  /** What came before the welcome and is told after it. */
  #early: Extract<TabMessage, { type: 'signal' }>[] = [];
  readonly #onPageHide = (event: PageTransitionEvent): void => {
    // A page that may come back keeps its place; one that will not says goodbye.
    if (!event.persisted) this.close();
  };

  constructor(options: SignalingOptions, deps: BroadcastTransportDeps = {}) {
    super();
    this.#options = options;
    this.#deps = deps;
    this.#self = { id: randomId(), name: normalizeName(options.name), since: (deps.now ?? Date.now)() };
  }

  get state(): SignalingState {
    return this.#state;
  }

  open(): void {
    if (this.#state !== 'idle') return;
    this.#setState('connecting');
    const room = normalizeRoom(this.#options.room);
    const Channel = this.#deps.BroadcastChannel ?? globalThis.BroadcastChannel;
    if (room === null) this.#fail(new RtcError('bad-attribute', 'A room needs a name of 1 to 128 characters.'));
    else if (!Channel) this.#fail(new RtcError('unsupported', 'This browser cannot connect tabs with each other.'));
    else void this.#join(`rtc-elements:${room}`, Channel);
  }

  send(to: string, body: string): void {
    if (this.#tabs.has(to)) this.#post({ type: 'signal', from: this.#self.id, to, body });
  }

  setName(name: string): void {
    this.#self.name = normalizeName(name);
    if (this.#state === 'open') this.#post({ type: 'presence', tab: this.#self });
  }

  /** Nothing between tabs can break unnoticed. */
  probe(): void {}

  close(): void {
    if (this.#state === 'closed') return;
    this.#post({ type: 'leave', from: this.#self.id });
    this.#shut();
  }

  async #join(name: string, Channel: typeof BroadcastChannel): Promise<void> {
    const { id } = this.#self;
    const locks = this.#deps.locks === undefined ? globalThis.navigator?.locks : this.#deps.locks;
    this.#locks = new TabLocks(locks ?? undefined, `${name}:`);
    this.#channel = new Channel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#onMessage(data);
    if (typeof window !== 'undefined') window.addEventListener('pagehide', this.#onPageHide);
    // The lock comes first: whoever hears of us must find it held.
    await this.#locks.hold(id);
    const others = await this.#locks.others(id);
    if (this.#state !== 'connecting') return;
    for (const other of others ?? []) if (!this.#tabs.has(other)) this.#expected.add(other);
    this.#post({ type: 'hello', tab: this.#self });
    this.#welcomeTimer = setTimeout(() => this.#welcome(), others ? ANSWER_DUE : ANYONE_DUE);
    this.#knowsOthers = others !== null;
    this.#welcomeIfComplete();
  }

  #onMessage(data: unknown): void {
    const message = parseTabMessage(data);
    if (!message) return;
    switch (message.type) {
      case 'hello':
        this.#post({ type: 'here', to: message.tab.id, tab: this.#self });
        this.#meet(message.tab);
        break;
      case 'here':
        if (message.to === this.#self.id) this.#meet(message.tab);
        break;
      case 'presence':
        this.#rename(message.tab);
        break;
      case 'signal':
        if (message.to === this.#self.id) this.#onSignal(message);
        break;
      case 'leave':
        this.#lose(message.from, 'left');
    }
  }

  #meet(tab: TabInfo): void {
    if (tab.id === this.#self.id || this.#tabs.has(tab.id)) return;
    this.#tabs.set(tab.id, tab);
    this.#locks?.watch(tab.id, () => this.#lose(tab.id, 'timeout'));
    if (this.#state === 'open') this.#emitJoin(tab);
    this.#expected.delete(tab.id);
    this.#welcomeIfComplete();
  }

  #rename(tab: TabInfo): void {
    const known = this.#tabs.get(tab.id);
    if (!known) return;
    known.name = tab.name;
    if (this.#state === 'open') this.emit('presence', { participant: toParticipant(known) });
  }

  #onSignal(message: Extract<TabMessage, { type: 'signal' }>): void {
    if (!this.#tabs.has(message.from)) return;
    if (this.#state === 'open') this.emit('signal', { from: message.from, body: message.body });
    else if (this.#early.length < LIMITS.replayFrames) this.#early.push(message);
  }

  #lose(id: string, reason: LeaveReason): void {
    this.#locks?.unwatch(id);
    this.#expected.delete(id);
    if (this.#tabs.delete(id) && this.#state === 'open') this.emit('leave', { id, reason });
    this.#welcomeIfComplete();
  }

  #welcomeIfComplete(): void {
    // Without a timer the hello has not been said yet.
    if (this.#welcomeTimer !== undefined && this.#knowsOthers && this.#expected.size === 0) this.#welcome();
  }

  #welcome(): void {
    if (this.#state !== 'connecting') return;
    clearTimeout(this.#welcomeTimer);
    const tabs = [...this.#tabs.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
    const { id: selfId, name } = this.#self;
    this.#setState('open');
    this.emit('welcome', {
      ...{ selfId, name, resumed: false, iceServers: [], grace: 0 },
      participants: tabs.map(toParticipant),
    });
    for (const tab of tabs) if (this.#tabs.has(tab.id)) this.#emitJoin(tab);
    const early = this.#early.splice(0);
    for (const message of early) this.#onSignal(message);
  }

  #emitJoin(tab: TabInfo): void {
    this.emit('join', { participant: toParticipant(tab), initiate: isLater(this.#self, tab) });
  }

  #post(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  #fail(error: RtcError): void {
    this.#shut();
    this.emit('error', { error, fatal: true });
  }

  #shut(): void {
    clearTimeout(this.#welcomeTimer);
    if (typeof window !== 'undefined') window.removeEventListener('pagehide', this.#onPageHide);
    this.#locks?.release();
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
    this.#channel = null;
    this.#tabs.clear();
    this.#setState('closed');
  }

  #setState(state: SignalingState): void {
    const previous = this.#state;
    if (state === previous) return;
    this.#state = state;
    this.emit('state', { state, previous });
  }
}

/** Whether `a` came after `b`. The ids decide within the same millisecond. */
function isLater(a: TabInfo, b: TabInfo): boolean {
  return a.since === b.since ? a.id > b.id : a.since > b.since;
}

function toParticipant({ id, name }: TabInfo): ParticipantInfo {
  return { id, name, connected: true };
}

/** `crypto.randomUUID` exists on secure pages only, and this is to work on others, too. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
