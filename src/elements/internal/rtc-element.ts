import { LitElement, type PropertyValues } from 'lit';
import type { RtcError } from '../../base/rtc-error.js';
import { SessionController } from '../../controllers/session-controller.js';
import type { Session, SessionLease, SessionOptions } from '../../session/session-types.js';
import {
  type ElementState,
  RtcErrorEvent,
  RtcJoinEvent,
  RtcLeaveEvent,
  RtcParticipantChangeEvent,
  RtcParticipantJoinEvent,
  RtcParticipantLeaveEvent,
  RtcStateChangeEvent,
  RtcVerificationEvent,
} from './events.js';
import { speaking } from '../../languages/msg.js';
import { iceServersConverter } from './ice-servers-converter.js';
import { LanguageController } from './language-controller.js';
import { property, state } from './property.js';
import { relay } from './relay.js';
import { tokens } from './tokens.styles.js';

const EVENTS = {
  join: RtcJoinEvent,
  leave: RtcLeaveEvent,
  'participant-join': RtcParticipantJoinEvent,
  'participant-leave': RtcParticipantLeaveEvent,
  'participant-change': RtcParticipantChangeEvent,
  verification: RtcVerificationEvent,
};

/**
 * What the tags have in common: the attributes that name a session, the session itself, its events as DOM
 * events, the state as a custom state for CSS, and the error that is shown. Each tag documents the tokens that it uses.
 */
export abstract class RtcElement extends LitElement {
  static override styles = [tokens];

  /** Name of the room. Empty: the element stays idle. */
  @property() room = '';

  /** URL of the signaling server (`ws:`, `wss:`, `http:`, `https:`, page-relative), or `broadcast:` for tabs of one origin. Default: `/signaling` where the script came from. */
  @property() signaling = '';

  /** Display name shown to the others. */
  @property() name = '';

  /** Join token for servers that ask for one, or a function that is asked at every (re)connect. */
  @property() token: string | (() => string | Promise<string>) = '';

  /**
   * Shared secret of the room: what the participants signal each other is sealed with it, names included, so that the
   * server can neither read nor alter it. Those with another secret, or none, are not connected. Best long and random.
   */
  @property() secret = '';

  /** STUN and TURN servers in place of what the signaling server hands out. As an attribute: JSON, or one URL. */
  @property({ attribute: 'ice-servers', converter: iceServersConverter }) iceServers: RTCIceServer[] | null = null;

  /** `relay` hides addresses behind TURN. Default `all`. */
  @property({ attribute: 'ice-transport-policy', converter: (text) => text || 'all' })
  iceTransportPolicy: RTCIceTransportPolicy = 'all';

  /** Bring your own session; room and signaling are then ignored. */
  @property({ attribute: false }) session: Session | null = null;

  /** What is wrong now, for the eyes; `null` when nothing is. */
  @state() protected error: RtcError | null = null;

  protected readonly internals = this.attachInternals();
  protected readonly controller: SessionController = new SessionController(this, {
    options: () => this.#options(),
    given: () => this.session,
    changed: (session, options) => this.#configure(session, options),
    goesOn: () => this.takesPart,
    attached: (lease, goesOn) => this.#attach(lease, goesOn),
    failed: (error) => this.showError(error),
  });
  readonly #language = new LanguageController(this);
  #shownState: ElementState | null = null;

  /** State of the element. Also a custom state: `:state(joined)`. */
  get state(): ElementState {
    return this.controller.session?.snapshot.state ?? (this.error && this.room ? 'failed' : 'idle');
  }

  /**
   * Moved by `moveBefore()`, which keeps videos playing. Without this method the browser would tell of a removal and a
   * new place, as for any other move.
   */
  protected connectedMoveCallback(): void {
    this.#language.refresh();
  }

  /** Runs something in the element's language: what says something outside of a render. */
  speak<T>(run: () => T): T {
    return speaking(this.#language.language, run);
  }

  /** The first render waits for the words: better a moment of nothing than English that turns into another language. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = this.hasUpdated ? undefined : this.#language.coming;
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    this.speak(() => super.performUpdate());
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('name') && changed.get('name') !== undefined) this.controller.session?.setName(this.name);
    this.#showState();
    const { direction } = this.#language;
    this.toggleState('rtl', direction === 'rtl');
    this.toggleState('ltr', direction === 'ltr');
  }

  /** Subclasses: the session is there, or another one. Returns what to undo. `goesOn`: see `takesPart`. */
  protected sessionAttached(_lease: SessionLease, _goesOn: boolean): () => void {
    return () => {};
  }

  /** Subclasses: whether a session that takes the place of this one is to be joined at once, as `sessionAttached` is then told. */
  protected get takesPart(): boolean {
    return false;
  }

  /** Subclasses: whether this element speaks for its session. A tile inside a call does not, or the page would hear everything twice. */
  protected get announces(): boolean {
    return true;
  }

  /** Shows an error and tells the page. */
  protected showError(error: RtcError): void {
    this.error = error;
    if (this.announces) this.dispatchEvent(new RtcErrorEvent({ error }));
  }

  /** Adds or takes a custom state beside the main one. */
  protected toggleState(name: string, on: boolean): void {
    this.internals.states[on ? 'add' : 'delete'](name);
  }

  #options(): SessionOptions | null {
    if (!this.room) return null;
    const { room, signaling, name, token, secret, iceServers, iceTransportPolicy } = this;
    return { room, signaling, name, token, secret, iceServers, iceTransportPolicy };
  }

  /** Changes what can change within a session, or shows why not. `false`: a value was bad, and all stays as it was. */
  protected configure(session: Session, options: Parameters<Session['configure']>[0]): boolean {
    try {
      session.configure(options);
      return true;
    } catch (error) {
      // It throws nothing else.
      this.showError(error as RtcError);
      return false;
    }
  }

  #configure(session: Session, { token, iceServers, iceTransportPolicy }: SessionOptions): void {
    const changed = this.configure(session, { token, iceServers, iceTransportPolicy });
    if (changed && this.error?.code === 'bad-attribute') this.error = null;
  }

  #attach(lease: SessionLease, goesOn: boolean): () => void {
    this.error = null;
    const { session } = lease;
    const undo = [
      session.on('error', ({ error }) => this.showError(error)),
      session.on('join', () => (this.error = null)),
      this.sessionAttached(lease, goesOn),
      this.announces ? relay(this, session, EVENTS) : () => {},
    ];
    return () => undo.forEach((run) => run());
  }

  /** The custom state follows `state`, and the page hears of it once it is visible. */
  #showState(): void {
    const { state } = this;
    const previous = this.#shownState;
    if (state === previous) return;
    this.#shownState = state;
    if (previous) this.toggleState(previous, false);
    this.toggleState(state, true);
    // Every element begins idle; that is no news.
    if (!this.announces || (!previous && state === 'idle')) return;
    this.dispatchEvent(new RtcStateChangeEvent({ state, previous: previous ?? 'idle' }));
  }
}
