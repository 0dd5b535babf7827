import { LocalMedia } from '../../src/media/local-media.js';
import { Room } from '../../src/session/room.js';
import { RtcSession } from '../../src/session/rtc-session.js';
import type { RoomDeps, SessionDeps } from '../../src/session/session-deps.js';
import type { SessionEvents, SessionOptions } from '../../src/session/session-types.js';
import { FakeEngine } from './fake-engine.js';
import { FakeMediaEnvironment, fakeStream } from './fake-media.js';
import { FakeTransport } from './fake-transport.js';

/** A session on fakes; `engine` and `transport` are those of its latest join. */
export class SessionBench {
  readonly environment = new FakeMediaEnvironment();
  readonly engines: FakeEngine[] = [];
  readonly transports: FakeTransport[] = [];
  readonly page = new EventTarget();
  readonly network = new EventTarget();
  readonly session: RtcSession;
  /** Names of the events, in order. */
  readonly events: string[] = [];

  constructor(options: Partial<SessionOptions> = {}) {
    this.session = new RtcSession({ room: 'tea', signaling: 'wss://example.org/signaling', ...options }, this.deps());
    for (const type of RECORDED) this.session.on(type, () => this.events.push(type));
  }

  deps(): SessionDeps {
    const room: RoomDeps = {
      createEngine: () => last(this.engines, new FakeEngine()),
      createTransport: (url, options) => last(this.transports, new FakeTransport(url, options)),
      createStream: () => fakeStream(),
    };
    return {
      loadRoom: () => (options, name, callbacks) => new Room(options, name, room, callbacks),
      createMedia: () => new LocalMedia(this.environment),
      page: this.page,
      network: this.network,
    };
  }

  get engine(): FakeEngine {
    return latest(this.engines);
  }

  get transport(): FakeTransport {
    return latest(this.transports);
  }

  get ids(): string[] {
    return this.session.snapshot.participants.map(({ id }) => id);
  }

  /** Joins a room with these in it. */
  async join(...ids: string[]): Promise<void> {
    const joined = this.session.join();
    this.transport.welcome({ participants: ids.map((id) => ({ id, name: id, connected: true })) });
    await joined;
  }

  /** Switches the camera on as a person would. */
  async camera(): Promise<MediaStreamTrack | null> {
    const on = this.session.media.setCamera(true);
    (await this.environment.nextPrompt()).allow();
    await on;
    return this.session.media.snapshot.tracks.camera;
  }
}

const RECORDED: readonly (keyof SessionEvents)[] = [
  'join',
  'leave',
  'participant-join',
  'participant-leave',
  'participant-change',
  'error',
  'track',
  'message',
  'data',
  'screen-share-start',
  'screen-share-stop',
];

function last<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

function latest<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (!item) throw new Error('join() first');
  return item;
}
