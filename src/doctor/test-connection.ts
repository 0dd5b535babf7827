import type { MediaSource } from '../media/media-source.js';
import { createTransport } from '../signaling/create-transport.js';
import type { CheckStatus, ConnectionCheck, ConnectionReport } from './connection-report.js';
import { checkIceUrl, iceUrls } from './ice-check.js';
import { checkRelay } from './relay-check.js';

/** Milliseconds for the signaling server to let somebody in. */
const PATIENCE = 8000;

export interface ConnectionTest {
  /** Absolute, or `broadcast:`. */
  readonly signaling: string;
  readonly media: Pick<MediaSource, 'permission' | 'listDevices' | 'snapshot'>;
  /** Those in use; `null`: the server's, which are asked for in a room that nobody else is in. */
  readonly iceServers: readonly RTCIceServer[] | null;
  /** Which devices the call may ask for. */
  readonly devices: readonly ('microphone' | 'camera')[];
  readonly signal?: AbortSignal;
  /** Each as soon as it is known. */
  found?(check: ConnectionCheck): void;
}

/**
 * Whether a call is going to work here, and what stands in its way: browser, devices, signaling server, every STUN and TURN
 * server by itself, and a second of data through the relay. Nobody is asked for a permission, and nobody sees it.
 *
 * Rejects with the signal's reason only.
 */
export async function testConnection(test: ConnectionTest): Promise<ConnectionReport> {
  const { signal = new AbortController().signal } = test;
  const checks: ConnectionCheck[] = [];
  const add = (check: ConnectionCheck): void => {
    signal.throwIfAborted();
    checks.push(check);
    test.found?.(check);
  };
  signal.throwIfAborted();
  add(checkBrowser());
  for (const device of test.devices) add(await checkDevice(device, test.media));
  const { check, iceServers } = await askServer(test, signal);
  add(check);
  if (checks[0]?.status !== 'fail') await checkServers(test.iceServers ?? iceServers, add, signal);
  return { status: worst(checks), checks };
}

function checkBrowser(): ConnectionCheck {
  if (!globalThis.isSecureContext) return { subject: 'browser', status: 'fail', reason: 'insecure' };
  const able = typeof RTCPeerConnection === 'function' && navigator.mediaDevices !== undefined;
  return able
    ? { subject: 'browser', status: 'pass', reason: 'ok' }
    : { subject: 'browser', status: 'fail', reason: 'no-webrtc' };
}

async function checkDevice(subject: 'microphone' | 'camera', media: ConnectionTest['media']): Promise<ConnectionCheck> {
  if (media.snapshot[subject]) return { subject, status: 'pass', reason: 'ok' };
  const permission = await media.permission(subject);
  if (permission === 'denied') return { subject, status: 'fail', reason: 'denied' };
  const devices = await media.listDevices(subject);
  if (permission === 'granted')
    return devices.length ? { subject, status: 'pass', reason: 'ok' } : { subject, status: 'fail', reason: 'missing' };
  return { subject, status: 'warn', reason: 'will-ask' };
}

/** Enters a room of its own, whose name nobody can guess, and leaves it: what the server answers is the check. */
function askServer(
  { signaling }: ConnectionTest,
  signal: AbortSignal,
): Promise<{ check: ConnectionCheck; iceServers: readonly RTCIceServer[] | null }> {
  const begun = performance.now();
  const transport = createTransport(signaling, { room: `test-${crypto.randomUUID()}`, name: '', token: () => '' });
  const answer = new Promise<{ check: ConnectionCheck; iceServers: readonly RTCIceServer[] | null }>(
    (resolve, reject) => {
      const reached = (): ConnectionCheck => ({
        subject: 'signaling',
        status: 'pass',
        reason: 'ok',
        milliseconds: performance.now() - begun,
      });
      const end = (check: ConnectionCheck): void => resolve({ check, iceServers: null });
      const timer = setTimeout(() => end({ subject: 'signaling', status: 'fail', reason: 'unreachable' }), PATIENCE);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      transport.on('welcome', ({ iceServers }) => {
        clearTimeout(timer);
        resolve({ check: reached(), iceServers: iceServers.map((server) => ({ ...server })) });
      });
      transport.on('error', ({ error, fatal }) => {
        // It is tried again by itself until the time is over.
        if (!fatal) return;
        clearTimeout(timer);
        // It asks for a token, which is for another room: it is there, and that is the question.
        if (error.code.startsWith('token-')) end(reached());
        else end({ subject: 'signaling', status: 'fail', reason: 'refused' });
      });
    },
  );
  transport.open();
  return answer.finally(() => transport.close());
}

async function checkServers(
  servers: readonly RTCIceServer[] | null,
  add: (check: ConnectionCheck) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!servers) return add({ subject: 'turn', status: 'warn', reason: 'unknown-yet' });
  const urls = iceUrls(servers);
  if (!urls.some(({ url }) => /^turns?:/i.test(url))) add({ subject: 'turn', status: 'warn', reason: 'none-set' });
  const found = await Promise.all(
    urls.map(async (url) => {
      const check = await checkIceUrl(url, signal);
      add(check);
      return { ...url, check };
    }),
  );
  const relay = found.find(({ check }) => check.subject === 'turn' && check.status === 'pass');
  if (relay) add(await checkRelay([relay.server], signal));
}

function worst(checks: readonly ConnectionCheck[]): CheckStatus {
  const all = checks.map(({ status }) => status);
  return all.includes('fail') ? 'fail' : all.includes('warn') ? 'warn' : 'pass';
}
