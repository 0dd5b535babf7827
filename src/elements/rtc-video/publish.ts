import type { RtcError } from '../../base/rtc-error.js';
import type { SessionLease } from '../../session/session-types.js';

/**
 * Sends camera and microphone on a lease: one prompt for both, and what works goes out. What was captured belongs
 * to the lease, so that giving it back stops it. `wanted`: whether it still is; a prompt may be open for long.
 */
export async function publish(
  lease: SessionLease,
  { wanted, failed }: { wanted(): boolean; failed(error: RtcError): void },
): Promise<void> {
  const { media } = lease.session;
  lease.setPublishing(true);
  const problems = await media.start({ microphone: true, camera: true });
  if (!wanted()) {
    // Hung up, or switched off.
    media.release('microphone');
    media.release('camera');
    return;
  }
  await Promise.all([
    problems.microphone ? failed(problems.microphone) : lease.setMicrophone(true).catch(failed),
    problems.camera ? failed(problems.camera) : lease.setCamera(true).catch(failed),
  ]);
}
