import { once } from 'node:events';
import { WebSocket } from 'ws';
import { joinFrame, splitFrame } from '../../../../src/protocol/frame.js';
import { parseServerHeader } from '../../../../src/protocol/parse-server-header.js';
import { PROTOCOL_VERSION, SUBPROTOCOL } from '../../../../src/protocol/signaling.js';
import type { ClientHeader, ServerHeader, WelcomeHeader } from '../../../../src/protocol/signaling.js';

export type Received = ServerHeader & { body: string | null };
type Of<T extends ServerHeader['type']> = Extract<ServerHeader, { type: T }> & { body: string | null };

const UNSEQUENCED = new Set<ServerHeader['type']>(['welcome', 'waiting', 'pong', 'ice', 'error']);

/** A plain client over a real socket: says what it is told to, keeps what it hears, and resumes only when asked to. */
export class TestClient {
  readonly socket: WebSocket;
  /** Everything heard and not yet taken by `next`. */
  readonly inbox: Received[] = [];
  /** Sequenced frames heard on this socket. */
  sequenced = 0;
  readonly closed: Promise<number>;
  #waiting: (() => void)[] = [];

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, SUBPROTOCOL, { headers });
    this.closed = new Promise((resolve) => this.socket.once('close', (code) => resolve(code)));
    this.socket.on('message', (data) => this.#onMessage(String(data)));
    this.socket.on('close', () => this.#wake());
  }

  static async open(url: string): Promise<TestClient> {
    const client = new TestClient(url);
    await once(client.socket, 'open');
    return client;
  }

  /** Opens, joins and waits for the welcome. */
  static async join(
    url: string,
    join: Partial<Extract<ClientHeader, { type: 'join' }>> = {},
  ): Promise<TestClient & { welcome: WelcomeHeader }> {
    const client = await TestClient.open(url);
    client.say({ type: 'join', version: PROTOCOL_VERSION, room: 'room', name: 'Ada', ...join });
    const welcome = await client.next('welcome');
    return Object.assign(client, { welcome });
  }

  say(header: ClientHeader, body: string | null = null): void {
    this.socket.send(joinFrame(header, body));
  }

  /** The next frame of that type, now or later; others stay. Rejects when the socket closes without one. */
  async next<T extends ServerHeader['type']>(type: T): Promise<Of<T>> {
    for (;;) {
      const index = this.inbox.findIndex((frame) => frame.type === type);
      const [found] = index < 0 ? [] : this.inbox.splice(index, 1);
      if (found && isOf(found, type)) return found;
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`Closed before a ${type}`);
      await this.arrival();
    }
  }

  /** The next frame, or the end of the socket. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Everything that was sent to us before now has arrived once the answer to a ping has. */
  async settle(): Promise<Received[]> {
    this.say({ type: 'ping', received: 0 });
    await this.next('pong');
    return this.inbox;
  }

  /** As a cable that is pulled: no close frame. */
  drop(): void {
    this.socket.terminate();
  }

  #onMessage(text: string): void {
    const { header, body } = splitFrame(text);
    const parsed = parseServerHeader(header);
    if (!parsed) throw new Error(`The server sent what no client understands: ${header}`);
    if (!UNSEQUENCED.has(parsed.type)) this.sequenced += 1;
    this.inbox.push({ ...parsed, body });
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

function isOf<T extends ServerHeader['type']>(frame: Received, type: T): frame is Of<T> {
  return frame.type === type;
}
