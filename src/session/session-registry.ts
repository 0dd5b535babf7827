import { RtcSession } from './rtc-session.js';
import { sessionKey } from './session-key.js';
import { checkOptions } from './session-options.js';
import type { SessionLease, SessionOptions } from './session-types.js';
import { SharedSession } from './shared-session.js';

/** Name of the one registry of a page. The number changes when copies of the library can no longer share sessions. */
const REGISTRY = Symbol.for('rtc-elements.sessions@1');

/** What one copy of the library may expect of a registry that another copy has put there. */
interface Registry {
  acquire(options: SessionOptions, owner?: object): SessionLease;
}

interface Entry {
  readonly shared: SharedSession;
  readonly options: SessionOptions;
  warned: boolean;
}

/**
 * The sessions of a page, one a signaling URL and room, shared by all tags that name both alike. It sits on
 * `globalThis`, because a copy of the library from a CDN and one from npm may meet on a page.
 */
export class SessionRegistry implements Registry {
  readonly #create: (options: SessionOptions) => RtcSession;
  readonly #warn: (message: string) => void;
  readonly #entries = new Map<string, Entry>();

  constructor(
    create: (options: SessionOptions) => RtcSession = (options) => new RtcSession(options),
    warn: (message: string) => void = (message) => console.warn(message),
  ) {
    this.#create = create;
    this.#warn = warn;
  }

  acquire(options: SessionOptions, owner?: object): SessionLease {
    const { signaling, room, name, secret } = checkOptions(options);
    // Another secret is another session: a tag must never get to share one that sends in the clear what it wants sealed.
    const key = `${sessionKey(signaling, room)}\n${secret}`;
    let entry = this.#entries.get(key);
    if (entry) {
      this.#compare(entry, options);
      // No contradiction: the first had no name.
      if (name && !entry.shared.session.name) entry.shared.session.setName(name);
    } else {
      const shared = new SharedSession(this.#create(options), () => this.#entries.delete(key));
      this.#entries.set(key, (entry = { shared, options, warned: false }));
    }
    return entry.shared.lease(owner);
  }

  #compare(entry: Entry, options: SessionOptions): void {
    if (entry.warned) return;
    const { session } = entry.shared;
    // The name that counts may have come with a later tag, or been changed since.
    const first = { ...entry.options, name: session.name || options.name };
    const differing = DIFFERENCES.filter((key) => isSet(options[key]) && !same(first[key], options[key]));
    if (differing.length === 0) return;
    entry.warned = true;
    this.#warn(
      `rtc-elements: two tags share the room “${session.room}” and differ in ${differing.join(', ')}. ` +
        'What the first one said counts.',
    );
  }
}

const DIFFERENCES = ['name', 'token', 'iceServers', 'iceTransportPolicy'] as const;

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A lease on the page's session for this room and signaling URL; the session is made if there is none. Give the
 * lease back with `release()`. `owner`, best the element itself, lets what it switched on outlive a release that
 * is followed by a new lease at once, as when the element is moved in the document.
 *
 * @throws RtcError `bad-attribute`
 */
export function acquireSession(options: SessionOptions, owner?: object): SessionLease {
  return pageRegistry().acquire(options, owner);
}

let own: SessionRegistry | null = null;

function pageRegistry(): Registry {
  const found: unknown = Reflect.get(globalThis, REGISTRY);
  if (isRegistry(found)) return found;
  if (own) return own;
  own = new SessionRegistry();
  if (found === undefined) Reflect.defineProperty(globalThis, REGISTRY, { value: own, configurable: true });
  else console.warn('rtc-elements: something else holds the name of the session registry, so nothing is shared.');
  return own;
}

function isRegistry(value: unknown): value is Registry {
  return typeof value === 'object' && value !== null && 'acquire' in value && typeof value.acquire === 'function';
}
