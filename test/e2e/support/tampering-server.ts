import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { joinFrame, splitFrame } from '../../../src/protocol/frame.js';
import { SUBPROTOCOL } from '../../../src/protocol/signaling.js';

/** What one participant has the server carry to another. */
export interface Carried {
  from: string;
  to: string;
  body: string;
  /** How its sender counts it, in front of the body; who takes part without counting leaves it out. */
  number?: string;
}

/** `SignalLedger`. */
const NUMBERED = /^(#\w+ \d+ \d+ )?([^]*)$/;

export interface TamperingServer {
  /** Of its signaling. */
  readonly url: string;
  /** Everything that came to be carried, in order. */
  readonly carried: Carried[];
  /** The names that it was told. */
  readonly names: Set<string>;
  deliver(carried: Carried): void;
  close(): void;
}

interface Header {
  type: string;
  to?: string;
  name?: string;
  self?: { id: string };
}

const COUNTED = ['join', 'leave', 'presence', 'signal'];

/**
 * The real server, in the hands of somebody who is not to be trusted: `carry` decides what becomes of what the
 * participants tell each other. They and the real server behind it notice nothing, because it keeps the counts of both.
 */
export async function startTamperingServer(
  target: string,
  carry: (carried: Carried, server: TamperingServer) => void,
): Promise<TamperingServer> {
  const http = createServer();
  const listener = new WebSocketServer({ server: http });
  const clients = new Map<string, WebSocket>();
  /** For those whose welcome is still on its way through here, on another socket than the news of their coming. */
  const early = new Map<string, string[]>();

  listener.on('connection', (down) => {
    const up = new WebSocket(new URL('signaling', target.replace('http', 'ws')), SUBPROTOCOL);
    let id = '';
    let sent = 0;
    let heard = 0;
    const unsent: string[] = [];
    const forward = (frame: string): void => {
      if (up.readyState === WebSocket.OPEN) up.send(frame);
      else unsent.push(frame);
    };
    up.on('open', () => unsent.splice(0).forEach((frame) => up.send(frame)));
    for (const socket of [up, down]) {
      socket.on('error', () => socket.terminate());
      socket.on('close', () => (socket === up ? down : up).terminate());
    }

    up.on('message', (data) => {
      const { type, self } = JSON.parse(splitFrame(String(data)).header) as Header;
      if (type === 'pong') return;
      if (COUNTED.includes(type)) heard++;
      down.send(String(data));
      if (type !== 'welcome' || !self) return;
      clients.set((id = self.id), down);
      for (const frame of early.get(id)?.splice(0) ?? []) down.send(frame);
    });
    down.on('message', (data) => {
      const { header, body } = splitFrame(String(data));
      const { type, to = '', name } = JSON.parse(header) as Header;
      if (name !== undefined) server.names.add(name);
      if (type === 'ping') {
        down.send(joinFrame({ type: 'pong', received: sent }));
        return forward(joinFrame({ type, received: heard }));
      }
      if (type === 'signal' || type === 'presence') sent++;
      if (type !== 'signal') return forward(String(data));
      const [, number = '', text = ''] = NUMBERED.exec(body ?? '') ?? [];
      const carried = { from: id, to, body: text, number };
      server.carried.push(carried);
      carry(carried, server);
    });
  });

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: TamperingServer = {
    url: `ws://localhost:${(http.address() as AddressInfo).port}/signaling`,
    carried: [],
    names: new Set(),
    deliver({ from, to, body, number = '' }) {
      const frame = joinFrame({ type: 'signal', from }, number + body);
      const client = clients.get(to);
      if (client) client.send(frame);
      else early.set(to, [...(early.get(to) ?? []), frame]);
    },
    close() {
      for (const socket of listener.clients) socket.terminate();
      listener.close();
      http.close();
      http.closeAllConnections();
    },
  };
  return server;
}
