import { RtcError } from '../base/rtc-error.js';
import { normalizeName, normalizeRoom } from '../protocol/names.js';
import type { LeaveReason, ParticipantInfo } from '../protocol/signaling.js';
import { BaseTransport } from './base-transport.js';
import { parseTabMessage } from './broadcast-message.js';
import type { TabInfo, TabMessage } from './broadcast-message.js';
import { browserConnectivity } from './connectivity.js';
import type { Connectivity } from './connectivity.js';
import type { SignalingOptions, SignalingTransport } from './transport.js';

/** Milliseconds that a tab has to answer when it is known to be there: it may be frozen in the background. */
const ANSWER_DUE = 1000;
/** The same when nobody knows whether anyone is there. */
const ANYONE_DUE = 150;

/** The part of `navigator.locks` that is used. */
export type LocksLike = Pick<LockManager, 'request' | 'query'>;

export interface BroadcastTransportDeps {
  connectivity?: Connectivity;
  /** `null`: do without. Default `navigator.locks`, where there is one. */
  locks?: LocksLike | null;
  /** Microseconds since 1970, as fine as the browser's clock is. */
  now?: () => number;
}

/**
 * Signaling between the tabs of one origin in one browser, without any server: for trying things out, for
 * tests, and for pages that only talk to themselves.
 *
 * A new tab says `hello`, the others answer `here`. Of any two tabs the later one initiates, which both know
 * from the times they give, even if their hellos crossed. There is nothing to reconnect to.
 */
export class BroadcastTransport extends BaseTransport implements SignalingTransport {
  readonly #room: string | null;
  readonly #connectivity: Connectivity;
  readonly #locks: LocksLike | null | undefined;
  readonly #self: TabInfo;
  readonly #tabs = new Map<string, TabInfo>();
  /** Its end releases the lock and all that wait for others' locks. */
  readonly #ended = new AbortController();
  #channel: BroadcastChannel | undefined;
  /** Who must have answered before the roster is complete; `null` while or where only time tells. */
  #expected: string[] | null = null;
  #welcomeTimer: ReturnType<typeof setTimeout> | undefined;
  /** What came before the welcome and is told after it. */
  #early: TabMessage[] = [];
  #unwatch: (() => void) | undefined;

  constructor({ room, name }: SignalingOptions, deps: BroadcastTransportDeps = {}) {
    super();
    const { connectivity = browserConnectivity(), locks = globalThis.navigator?.locks, now = microseconds } = deps;
    this.#room = normalizeRoom(room);
    this.#connectivity = connectivity;
    this.#locks = locks;
    // Not `randomUUID`, which exists on secure pages only.
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#self = { id, name: normalizeName(name), since: now() };
  }

  open(): void {
    if (this.state !== 'idle') return;
    this.setState('connecting');
    if (this.#room === null) this.fail(new RtcError('bad-attribute', 'A room needs a name of 1 to 128 characters.'));
    else if (!globalThis.BroadcastChannel) {
      this.fail(new RtcError('unsupported', 'This browser cannot connect tabs with each other.'));
    } else void this.#join(`rtc-elements:${this.#room}`);
  }

  send(to: string, body: string): void {
    if (this.#tabs.has(to)) this.#post({ type: 'signal', from: this.#self.id, to, body });
  }

  setName(name: string): void {
    this.#self.name = normalizeName(name);
    if (this.state === 'open') this.#post({ type: 'presence', tab: this.#self });
  }

  async command(): Promise<void> {
    throw new RtcError('unsupported', 'Between tabs nobody is host, because there is no server that could see to it.');
  }

  /** Nothing between tabs can break unnoticed. */
  probe(): Promise<boolean> {
    return Promise.resolve(true);
  }

  close(): void {
    if (this.state === 'closed') return;
    this.#post({ type: 'leave', from: this.#self.id });
    this.shut();
  }

  async #join(name: string): Promise<void> {
    const channel = (this.#channel = new BroadcastChannel(name));
    channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#onMessage(parseTabMessage(data));
    this.#unwatch = this.#connectivity.watch((what) => what === 'gone' && this.close());
    // Refused in a sandboxed frame, say: tabs are then just not watched over.
    const others = await this.#lockHolders(name).catch(() => null);
    if (this.state !== 'connecting') return;
    this.#post({ type: 'hello', tab: this.#self });
    this.#expected = others;
    this.#welcomeTimer = setTimeout(() => this.#welcome(), others ? ANSWER_DUE : ANYONE_DUE);
    this.#welcomeIfComplete();
  }

  /** Takes our lock, so that whoever hears of us finds it held, and tells who else has one; `null` without locks. */
  async #lockHolders(room: string): Promise<string[] | null> {
    const locks = this.#locks;
    if (!locks) return null;
    const { signal } = this.#ended;
    await new Promise((held, refused) => {
      const hold = (): Promise<void> => {
        held(null);
        return new Promise((release) => signal.addEventListener('abort', () => release()));
      };
      locks.request(`${room}:${this.#self.id}`, { signal }, hold).catch(refused);
    });
    const { held = [] } = await locks.query();
    const holders = held.map(({ name = '' }) => name.split(`${room}:`)[1] ?? '');
    return holders.filter((id) => id && id !== this.#self.id);
  }

  #onMessage(message: TabMessage | null): void {
    if (this.state === 'closed') return;
    switch (message?.type) {
      case 'hello':
        this.#post({ type: 'here', to: message.tab.id, tab: this.#self });
        this.#see(message.tab);
        break;
      case 'here':
        if (message.to === this.#self.id) this.#see(message.tab);
        break;
      case 'presence':
        this.#see(message.tab);
        break;
      case 'signal':
        if (message.to !== this.#self.id || !this.#tabs.has(message.from)) break;
        if (this.state === 'open') this.emit('signal', { from: message.from, body: message.body });
        else this.#early.push(message);
        break;
      case 'leave':
        this.#lose(message.from, 'left');
    }
  }

  #see(tab: TabInfo): void {
    const { id } = tab;
    const known = this.#tabs.get(id);
    this.#tabs.set(id, tab);
    if (known) {
      if (this.state === 'open' && known.name !== tab.name) this.emit('presence', { participant: toParticipant(tab) });
      return;
    }
    // Every tab holds a lock with its id in the name, which goes to those who wait for it when the tab is gone,
    // be it by a crash (W3C Web Locks, section 2.4). Shared, so that all of them get it at the same time.
    this.#locks
      ?.request(`${this.#channel?.name}:${id}`, { mode: 'shared', signal: this.#ended.signal }, () =>
        this.#lose(id, 'timeout'),
      )
      .catch(() => undefined); // We have left, or it was refused.
    if (this.state === 'open') this.#emitJoin(tab);
    else this.#welcomeIfComplete();
  }

  #lose(id: string, reason: LeaveReason): void {
    if (this.#tabs.delete(id) && this.state === 'open') this.emit('leave', { id, reason });
  }

  #welcomeIfComplete(): void {
    if (this.#expected?.every((id) => this.#tabs.has(id))) this.#welcome();
  }

  #welcome(): void {
    clearTimeout(this.#welcomeTimer);
    const tabs = [...this.#tabs.values()];
    const { id: selfId, name } = this.#self;
    const participants = tabs.map(toParticipant);
    this.setState('open');
    this.emit('welcome', { selfId, name, resumed: false, participants, iceServers: [], grace: 0 });
    for (const tab of tabs) if (this.#tabs.has(tab.id)) this.#emitJoin(tab);
    for (const message of this.#early.splice(0)) this.#onMessage(message);
  }

  #emitJoin(tab: TabInfo): void {
    this.emit('join', { participant: toParticipant(tab), initiate: isLater(this.#self, tab) });
  }

  #post(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  protected override shut(): void {
    clearTimeout(this.#welcomeTimer);
    this.#unwatch?.();
    this.#ended.abort();
    this.#channel?.close();
    this.#channel = undefined;
    this.#tabs.clear();
    this.setState('closed');
  }
}

/** Fine, because tabs that a page opens by itself may come within one millisecond. */
const microseconds = (): number => Math.round((performance.timeOrigin + performance.now()) * 1000);

/** Whether `a` came after `b`. The ids decide within the same tick. */
function isLater(a: TabInfo, b: TabInfo): boolean {
  return a.since === b.since ? a.id > b.id : a.since > b.since;
}

function toParticipant({ id, name }: TabInfo): ParticipantInfo {
  return { id, name, connected: true };
}
