import type { Engine } from '../engine/engine.js';
import type { MediaSource } from '../media/media-source.js';
import type { SignalingOptions, SignalingTransport } from '../signaling/transport.js';

/** What a session is built of. Engine and transport are made anew for every join, because both close for good. */
export interface SessionDeps {
  createEngine(): Engine;
  createTransport(url: string, options: SignalingOptions): SignalingTransport;
  createMedia(): MediaSource;
  createStream(): MediaStream;
  /** Where `pagehide`, `pageshow` and `online` come from; `null` where there is no page. */
  readonly page: EventTarget | null;
  /** `navigator.connection`: its `change` says that the network is another. Chromium only. */
  readonly network: EventTarget | null;
}
