import type { EngineConfig, EngineEvents } from '../engine.js';
import type { Governor } from './governor/governor.js';
import type { PulseTimes } from './link-pulse.js';
import type { RecoveryTimes } from './link-recovery.js';
import type { LinkSignal } from './link-signal.js';
import type { LocalTracks } from './transceivers.js';

export interface MeshDeps {
  /** Default: `new RTCPeerConnection(config)`. */
  createConnection?: (config: RTCConfiguration) => RTCPeerConnection;
  /** What all connections show as their own. Default: one each. */
  certificate?: RTCCertificate | undefined;
  recovery?: RecoveryTimes;
  /** Whether signals get through now. Default: they do. */
  reachable?: () => Promise<boolean>;
  pulse?: PulseTimes;
  /** Milliseconds that opening one more lane for files may take. Default 10 000. */
  laneTimeout?: number;
  /** Milliseconds until the next attempt to rebuild a link, by the number of attempts before it. */
  rebuildDelay?: (attempt: number) => number;
}

/** What the connections of one mesh share. It changes while they live, so it is read when it is needed. */
export interface MeshContext extends MeshDeps {
  selfId: string;
  config: EngineConfig;
  readonly tracks: LocalTracks;
  readonly governor: Governor;
  /** Has it carried to that participant's engine. */
  signal(to: string, signal: LinkSignal): void;
  /** Tells the world. */
  emit<K extends keyof EngineEvents>(type: K, event: EngineEvents[K]): void;
}
