import { serve } from '../../../dist/server/index.js';
import { announce, options } from './announce.mjs';

const free = Number.MAX_SAFE_INTEGER;
const { redis, port = 0, limited = false } = options();
const server = await serve({
  port,
  folders: null,
  maxConnections: 50_000,
  maxRooms: 50_000,
  // Far more than any browser sends: it is the relaying that is measured, not the limit.
  // The flood says whom it comes from, as through a proxy; this machine's own address has no limits.
  ...(limited && { proxies: { trusted: ['127.0.0.1'] } }),
  ...(!limited && { rate: { frameBurst: free, framesPerSecond: free, byteBurst: free, bytesPerSecond: free } }),
  ...(redis && { redis: { url: redis, lease: 3_000 } }),
});
process.once('SIGTERM', () => server.close({ drain: 5_000 }).then(() => process.connected && process.disconnect()));
announce(server.port);
