/** What was looked at. `stun` and `turn`: one server each; `relay`: a second of data through TURN and back. */
export type CheckSubject = 'browser' | 'signaling' | 'microphone' | 'camera' | 'stun' | 'turn' | 'relay';

/** `pass`: works. `warn`: a call is possible, with less. `fail`: this stands in the way. */
export type CheckStatus = 'pass' | 'warn' | 'fail';

/** Why a check came out as it did; programs tell cases apart by it. */
export type CheckReason =
  | 'ok'
  | 'no-webrtc'
  | 'insecure'
  | 'unreachable'
  | 'refused'
  | 'will-ask'
  | 'denied'
  | 'missing'
  | 'none-set'
  | 'unknown-yet'
  | 'no-answer'
  | 'bad-credentials'
  | 'lossy'
  | 'slow';

export interface ConnectionCheck {
  readonly subject: CheckSubject;
  readonly status: CheckStatus;
  readonly reason: CheckReason;
  /** `udp`, `tcp` or `tls`, of servers. */
  readonly protocol?: 'udp' | 'tcp' | 'tls';
  /** Host of the server. */
  readonly host?: string;
  /** Milliseconds: until the server answered, or there and back through the relay. */
  readonly milliseconds?: number;
  /** Through the relay: kbit/s that arrived, and the part (0 to 1) that did not. */
  readonly kilobits?: number;
  readonly loss?: number;
}

export interface ConnectionReport {
  /** The worst of all. */
  readonly status: CheckStatus;
  readonly checks: readonly ConnectionCheck[];
}
