import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { createSignalingServer } from '../../../../src/server/index.js';
import type { SignalingServerOptions } from '../../../../src/server/index.js';
import type { WebSocketConstructor } from '../../../../src/signaling/web-socket-like.js';

export interface TestServer {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/** The real server on a free port, or on a given one to come back where another was. */
export async function startServer(options: Partial<SignalingServerOptions> = {}, port = 0): Promise<TestServer> {
  const server = createServer();
  const signaling = createSignalingServer({ openHosts: 'none', ...options, server });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `ws://127.0.0.1:${bound}/signaling`,
    async stop() {
      await signaling.close({ drain: 200 });
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Real sockets that a test can break. */
export class Wire {
  readonly sockets: WebSocket[] = [];
  /** Bytes vanish in both directions, as behind a router that lost its state. */
  dead = false;
  /** Nobody answers any more: what is opened stays unopened. */
  deaf = false;
  /** Frames that get lost, and with them everything behind them in that direction: a stream has no holes. */
  loseSent: (frame: string) => boolean = () => false;
  loseReceived: (frame: string) => boolean = () => false;

  readonly WebSocket: WebSocketConstructor;

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the class within has a `this` of its own
    const wire = this;
    class WiredSocket extends WebSocket {
      #sentLost = false;
      #receivedLost = false;
      constructor(url: string, protocols: string[]) {
        super(url, protocols);
        wire.sockets.push(this);
      }
      override send(data: string): void {
        this.#sentLost ||= wire.dead || wire.loseSent(data);
        if (!this.#sentLost) super.send(data);
      }
      override emit(type: string | symbol, ...values: unknown[]): boolean {
        if (type === 'open' && wire.deaf) return false;
        if (type === 'message') this.#receivedLost ||= wire.dead || wire.loseReceived(String(values[0]));
        return type === 'message' && this.#receivedLost ? false : super.emit(type, ...values);
      }
    }
    this.WebSocket = WiredSocket as unknown as WebSocketConstructor;
  }

  /** The connection breaks without a closing handshake. */
  cut(): void {
    this.sockets.at(-1)?.terminate();
  }
}
