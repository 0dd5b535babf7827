import type { WebSocket } from 'ws';
import { CLOSE } from '../protocol/signaling.js';
import type { SignalingErrorCode } from '../protocol/signaling.js';
import { headerText } from './frame-bytes.js';

/**
 * Tells a socket why nothing comes of it, and closes it. Browsers do not show a page the status of a failed upgrade, so
 * this is the only way to say it; it is also what keeps a client from trying again at once.
 */
export function turnAway(socket: WebSocket, code: SignalingErrorCode, message: string): void {
  // What it says meanwhile is of no interest, and neither is how it ends.
  socket.on('error', () => socket.terminate());
  socket.send(headerText({ type: 'error', code, message, fatal: true }), { binary: false });
  socket.close(CLOSE.rejected, code);
}
