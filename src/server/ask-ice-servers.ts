import type { IceServer } from '../protocol/signaling.js';
import { errorMessage } from './error-message.js';
import type { SignalingConfig } from './signaling-options.js';

/** Those of the configuration. Without any, people on one network still reach each other, so a failure here keeps nobody out. */
export async function askIceServers({
  iceServers,
  log,
}: Pick<SignalingConfig, 'iceServers' | 'log'>): Promise<readonly IceServer[]> {
  try {
    return await iceServers();
  } catch (error) {
    log.error('ice-servers-failed', { message: errorMessage(error) });
    return [];
  }
}
