import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RtcError } from '../base/rtc-error.js';
import { sessionKey } from '../session/session-key.js';
import { acquireSession } from '../session/session-registry.js';
import type { Session, SessionLease, SessionOptions } from '../session/session-types.js';
import { borrowSession } from './borrowed-lease.js';
import { whenGone } from './when-gone.js';

const CHANGEABLE = ['token', 'iceServers', 'iceTransportPolicy'] as const;

export interface SessionControllerDeps {
  /** What the attributes ask for; `null` while there is no room. */
  options(): SessionOptions | null;
  /** A session the page brought; it wins over the attributes. */
  given(): Session | null;
  /** What can change within a session has changed. */
  changed(session: Session, options: SessionOptions): void;
  /** Asked before a session is given up for another one: whether that one is to be joined as well. */
  goesOn(): boolean;
  /** There is a session, or another one. Returns what to undo when it goes. */
  attached(lease: SessionLease, goesOn: boolean): () => void;
  /** The attributes make no session. */
  failed(error: RtcError): void;
}

/**
 * Joins an element to its session: takes a lease while the element is in the document and gives it back when it
 * goes, takes another when room or signaling change, and asks for an update at every change of the snapshot.
 *
 * A change is a clean leave, at once, so that the others see it and the page hears of it before the new session is
 * there. An element that is taken out of the document may be on its way to another place, so its session lingers.
 */
export class SessionController implements ReactiveController {
  lease: SessionLease | null = null;

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #deps: SessionControllerDeps;
  #key: unknown = null;
  /** Says that a lease taken soon after one was given back is the same element's, which keeps what it holds. */
  #owner: object = {};
  /** Of the last update. */
  #options: SessionOptions | null = null;
  /** What made no session; tried again when anything about it changes. */
  #refused: string | null = null;
  #undo: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, deps: SessionControllerDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  get session(): Session | null {
    return this.lease?.session ?? null;
  }

  // Before the first render the attributes are not read yet: hostUpdate attaches then. A moved element has rendered
  // already and may see no update, so it asks for one.
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const wanted = this.#wanted();
    if (wanted.key === this.#key && (this.#refused === null || this.#refused === JSON.stringify(wanted.options))) {
      this.#configure(wanted.options);
      return;
    }
    // Not to or from a session of the page's own: that one the page joins and leaves as it likes.
    const goesOn = this.lease !== null && typeof this.#key === 'string' && this.#deps.goesOn();
    this.#leave();
    // Anew, because whoever heard of the leave may have changed the attributes.
    const { given, options, key } = this.#wanted();
    this.#key = key;
    this.#options = options;
    if (given) this.#attach(borrowSession(given), false);
    else if (options) this.#acquire(options, goesOn);
  }

  // While it is only moved nothing is let go, not even a listener.
  hostDisconnected(): void {
    whenGone(this.#host, () => {
      if (!this.lease) return;
      this.#detach();
      this.#host.requestUpdate();
    });
  }

  /** Gives the lease back and takes another, so that everything this element had switched on is off, unless another element wants it. */
  renew(): void {
    this.#owner = {};
    this.#detach();
    this.#host.requestUpdate();
  }

  /** A session with another secret is another session: going on in this one would send in the clear. */
  #wanted(): { given: Session | null; options: SessionOptions | null; key: unknown } {
    const given = this.#deps.given();
    const options = given ? null : this.#deps.options();
    return {
      given,
      options,
      key: given ?? (options && [sessionKey(options.signaling ?? '', options.room), options.secret].join('\n')),
    };
  }

  #configure(options: SessionOptions | null): void {
    const former = this.#options;
    this.#options = options;
    if (!this.lease || !options || !former || !CHANGEABLE.some((key) => options[key] !== former[key])) return;
    this.#deps.changed(this.lease.session, options);
  }

  #acquire(options: SessionOptions, goesOn: boolean): void {
    try {
      this.#attach(acquireSession(options, this.#owner), goesOn);
    } catch (error) {
      this.#refused = JSON.stringify(options);
      this.#deps.failed(
        error instanceof RtcError
          ? error
          : new RtcError('bad-attribute', 'The call could not be set up from these attributes.', { cause: error }),
      );
    }
  }

  #attach(lease: SessionLease, goesOn: boolean): void {
    this.lease = lease;
    this.#undo = [
      lease.session.on('change', () => this.#host.requestUpdate()),
      lease.session.media.on('change', () => this.#host.requestUpdate()),
      this.#deps.attached(lease, goesOn),
    ];
  }

  /** While its events are still told. */
  #leave(): void {
    this.lease?.release(true);
    this.#detach();
  }

  #detach(): void {
    for (const undo of this.#undo.splice(0)) undo();
    this.lease?.release();
    this.lease = null;
    this.#key = null;
    this.#refused = null;
  }
}
