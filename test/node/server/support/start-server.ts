import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestContext } from 'node:test';
import { createSignalingServer } from '../../../../src/server/index.js';
import type { SignalingServer, SignalingServerOptions } from '../../../../src/server/index.js';

export interface StartedServer {
  url: string;
  port: number;
  signaling: SignalingServer;
  stop(): Promise<void>;
}

/** A signaling server on a free port of this machine, stopped when the test ends. */
export async function startServer(
  t: TestContext,
  options: Omit<SignalingServerOptions, 'server'> = {},
  port = 0,
): Promise<StartedServer> {
  const server = createServer();
  // Who is host is a matter of the tests that are about it.
  const signaling = createSignalingServer({ openHosts: 'none', ...options, server });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No address');
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await signaling.close({ drain: 100 });
    server.closeAllConnections();
    if (!server.listening) return;
    server.close();
    await once(server, 'close');
  };
  const stopOnce = (): Promise<void> => (stopped ??= stop());
  t.after(stopOnce);
  return { url: `ws://127.0.0.1:${address.port}/signaling`, port: address.port, signaling, stop: stopOnce };
}
