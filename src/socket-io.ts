/** `import … from 'rtc-elements/socket-io'`: signaling over a Socket.IO connection that the page has already. */
export { socketIoTransport } from './signaling/socket-io/socket-io-transport.js';
export type { SocketLike } from './signaling/socket-io/socket-io-transport.js';
export type { CreateSignaling } from './signaling/transport.js';
