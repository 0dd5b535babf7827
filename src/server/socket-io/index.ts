/** `rtc-elements/socket-io-server`: our rooms on a Socket.IO server that is there already. */
export { attachSocketIo } from './attach-socket-io.js';
export type { ServerSocketLike, SocketIoOptions, SocketServerLike } from './attach-socket-io.js';
