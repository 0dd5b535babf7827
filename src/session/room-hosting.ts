import type { HostCommand, Knocker, MutableSource, RoomSettings } from '../protocol/signaling.js';
import type { SignalingTransport, Welcome } from '../signaling/transport.js';
import { type HostPowers, OPEN_ROOM, type RoomState } from './host-powers.js';
import type { SessionEvents } from './session-types.js';

export interface RoomHostingDeps {
  readonly transport: SignalingTransport;
  /** The state is another. Comes before the event that says how. */
  changed(): void;
  tell<K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]): void;
}

const MICROPHONE: readonly MutableSource[] = ['microphone'];

/** What hosts have decided for this room, who waits to be let in, and the powers to decide it. */
export class RoomHosting implements HostPowers {
  readonly #deps: RoomHostingDeps;
  readonly #off: (() => void)[];
  #state = OPEN_ROOM;

  constructor(deps: RoomHostingDeps) {
    this.#deps = deps;
    const { transport } = deps;
    this.#off = [
      transport.on('waiting', (waiting) => this.#set({ waiting })),
      transport.on('settings', (settings) => this.#onSettings(settings)),
      transport.on('knock', (knocker) => this.#onKnock(knocker)),
      transport.on('knock-end', ({ id }) => this.#onKnockEnd(id)),
    ];
  }

  /** The same object until something changes. */
  get state(): RoomState {
    return this.#state;
  }

  close(): void {
    for (const off of this.#off.splice(0)) off();
  }

  /** Before the session says that it is in. */
  onWelcome({ settings, knocking = [] }: Welcome): void {
    this.#set({ waiting: null });
    if (settings) this.#onSettings(settings);
    const gone = this.#state.knocking.filter(({ id }) => !knocking.some((each) => each.id === id));
    for (const { id } of gone) this.#onKnockEnd(id);
    for (const knocker of knocking) this.#onKnock(knocker);
  }

  /** We are host no longer, and hear no more of who waits. */
  demoted(): void {
    for (const { id } of this.#state.knocking) this.#onKnockEnd(id);
  }

  lockRoom(locked = true): Promise<void> {
    return this.#ask({ type: 'lock', locked });
  }

  admit(id: string): Promise<void> {
    return this.#ask({ type: 'admit', id });
  }

  decline(id: string): Promise<void> {
    return this.#ask({ type: 'decline', id });
  }

  removeParticipant(id: string, { keepOut = false }: { keepOut?: boolean } = {}): Promise<void> {
    return this.#ask({ type: 'remove', id, ...(keepOut && { keepOut }) });
  }

  muteParticipant(id: string, sources = MICROPHONE): Promise<void> {
    return this.#ask({ type: 'mute', id, sources: [...sources] });
  }

  muteAll(sources = MICROPHONE): Promise<void> {
    return this.#ask({ type: 'mute', sources: [...sources] });
  }

  makeHost(id: string): Promise<void> {
    return this.#ask({ type: 'promote', id });
  }

  endCall(): Promise<void> {
    return this.#ask({ type: 'end' });
  }

  #ask(command: HostCommand): Promise<void> {
    return this.#deps.transport.command(command);
  }

  #onSettings({ locked, muted }: RoomSettings): void {
    const { locked: wasLocked, mutedForAll } = this.#state;
    if (locked === wasLocked && muted.join() === mutedForAll.join()) return;
    this.#set({ locked, mutedForAll: muted });
    this.#deps.tell('room-change', { locked, mutedForAll: muted });
  }

  #onKnock(knocker: Knocker): void {
    const { knocking } = this.#state;
    const known = knocking.find(({ id }) => id === knocker.id);
    if (known?.name === knocker.name) return;
    this.#set({ knocking: known ? knocking.map((each) => (each === known ? knocker : each)) : [...knocking, knocker] });
    if (!known) this.#deps.tell('knock', { knocker });
  }

  #onKnockEnd(id: string): void {
    const knocker = this.#state.knocking.find((each) => each.id === id);
    if (!knocker) return;
    this.#set({ knocking: this.#state.knocking.filter((each) => each !== knocker) });
    this.#deps.tell('knock-end', { knocker });
  }

  #set(patch: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#deps.changed();
  }
}
