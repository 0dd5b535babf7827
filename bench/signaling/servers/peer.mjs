import { PeerServer } from 'peer';
import { announce, options } from './announce.mjs';

const { port = 0 } = options();
// The lean clients send none of its heartbeats, without which it puts them out after a minute.
PeerServer({ port, host: '127.0.0.1', path: '/', concurrent_limit: 50_000, alive_timeout: 3_600_000 }, (server) =>
  announce(server.address().port),
);
