import { after, afterEach, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { WebSocketConstructor } from '../../../src/signaling/web-socket-like.js';
import { createTransport } from '../../../src/signaling/create-transport.js';
import { deriveRoomKey } from '../../../src/signaling/sealed/room-key.js';
import { SealedTransport } from '../../../src/signaling/sealed/sealed-transport.js';
import type { SignalingOptions, SignalingTransport } from '../../../src/signaling/transport.js';
import { signalingTransportCases } from '../../shared/signaling-transport-suite.js';
import { startServer } from './support/test-server.js';
import type { TestServer } from './support/test-server.js';

type Create = (options: SignalingOptions) => SignalingTransport;

describe('signaling transports keep the contract', () => {
  let server: TestServer;
  const created: SignalingTransport[] = [];
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());
  afterEach(() => {
    for (const transport of created.splice(0)) transport.close();
  });

  const unsealed = (options: SignalingOptions, create: Create): SignalingTransport => create(options);
  const key = deriveRoomKey('our secret', 'any');
  const sealed = (options: SignalingOptions, create: Create): SignalingTransport =>
    new SealedTransport(options, key, create);
  const worlds: [name: string, address: () => string, wrap: typeof unsealed][] = [
    ['WebSocket, real server', () => server.url, unsealed],
    ['BroadcastChannel, no locks', () => 'broadcast:', unsealed],
    ['WebSocket, real server, sealed', () => server.url, sealed],
    ['BroadcastChannel, no locks, sealed', () => 'broadcast:', sealed],
  ];
  for (const [name, address, wrap] of worlds) {
    describe(name, () => {
      for (const [index, one] of signalingTransportCases.entries()) {
        it(one.name, { timeout: 10_000 }, () =>
          one.run(
            {
              create(room, participant) {
                const options = { room, name: participant, token: () => '' };
                const deps = { WebSocket: WebSocket as unknown as WebSocketConstructor, locks: null };
                const transport = wrap(options, (inner) => createTransport(address(), inner, deps));
                created.push(transport);
                return transport;
              },
            },
            `contract ${name} ${index}`,
          ),
        );
      }
    });
  }
});
