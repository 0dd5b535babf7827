/** `rtc-elements/server`: the signaling server to mount into an HTTP server, or to run whole. */
export { createSignalingServer } from './create-signaling-server.js';
export type { SignalingServer } from './create-signaling-server.js';
export type { SignalingServerOptions } from './signaling-options.js';
export type { RateLimits } from './rate-limit.js';
export type { TurnOptions } from './turn-credentials.js';
export type { AuthOptions } from './auth/auth-options.js';
export type { JoinClaims } from './auth/join-claims.js';
export { signJoinToken } from './auth/sign-join-token.js';
export type { SignOptions } from './auth/sign-join-token.js';
export type { ProxyHeader, ProxyOptions } from './limits/client-address.js';
export type { RefusalCode, SignalingStats } from './signaling-stats.js';
export { createLogger } from './log.js';
export type { LogFields, Logger, LogLevel } from './log.js';
export { serve } from './serve.js';
export type { RunningServer, ServeOptions } from './serve.js';
export type { IceServer } from '../protocol/signaling.js';
