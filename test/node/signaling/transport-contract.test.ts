import { after, afterEach, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { WebSocketConstructor } from '../../../src/signaling/websocket-transport.js';
import { createTransport } from '../../../src/signaling/create-transport.js';
import type { SignalingTransport } from '../../../src/signaling/transport.js';
import { signalingTransportCases } from '../../shared/signaling-transport-suite.js';
import { startServer } from './support/test-server.js';
import type { TestServer } from './support/test-server.js';

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

  const addresses = { 'WebSocket, real server': () => server.url, 'BroadcastChannel, no locks': () => 'broadcast:' };
  for (const [name, address] of Object.entries(addresses)) {
    describe(name, () => {
      for (const [index, one] of signalingTransportCases.entries()) {
        it(one.name, { timeout: 10_000 }, () =>
          one.run(
            {
              create(room, participant) {
                const options = { room, name: participant, token: () => '' };
                const deps = { WebSocket: WebSocket as unknown as WebSocketConstructor, locks: null };
                const transport = createTransport(address(), options, deps);
                created.push(transport);
                return transport;
              },
            },
            `contract ${index}`,
          ),
        );
      }
    });
  }
});
