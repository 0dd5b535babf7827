import { PeerServer } from 'peer';
import { announce, options } from './announce.mjs';

const { port = 0 } = options();
PeerServer({ port, host: '127.0.0.1', path: '/', concurrent_limit: 50_000 }, (server) =>
  announce(server.address().port),
);
