import type { Connectivity } from './connectivity.js';

/** The part of the browser's `WebSocket` that is used, so that Node and tests can bring their own. */
export interface WebSocketLike {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: (() => void) | null;
  send(data: string): void;
  close(code?: number): void;
}

export type WebSocketConstructor = new (url: string, protocols: string[]) => WebSocketLike;

export interface WebSocketTransportDeps {
  WebSocket?: WebSocketConstructor;
  connectivity?: Connectivity;
  /** What a relative URL is relative to. Default: the page. */
  base?: string | undefined;
}
