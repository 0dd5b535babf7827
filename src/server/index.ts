/** `rtc-elements/server`: the signaling server to mount into an HTTP server, or to run whole. */
export { createSignalingServer } from './create-signaling-server.js';
export type { SignalingServer } from './create-signaling-server.js';
export type { SignalingServerOptions } from './signaling-options.js';
export type { RateLimits } from './rate-limit.js';
export type { TurnOptions } from './turn-credentials.js';
export type { RedisOptions } from './broker/redis-options.js';
export { createLogger } from './log.js';
export type { LogFields, Logger, LogLevel } from './log.js';
export { serve } from './serve.js';
export type { RunningServer, ServeOptions } from './serve.js';
export type { IceServer } from '../protocol/signaling.js';
