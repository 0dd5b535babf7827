import type { RtcError } from '../../base/rtc-error.js';
import type { SessionLease } from '../../session/session-types.js';

/**
 * Sends camera and microphone on a lease: one prompt for both, and what works goes out. What was captured belongs
 * to the lease, so that giving it back stops it.
 */
export async function publish(lease: SessionLease, failed: (error: RtcError) => void): Promise<void> {
  lease.setPublishing(true);
  const problems = await lease.session.media.start({ microphone: true, camera: true });
  await Promise.all([
    problems.microphone ? failed(problems.microphone) : lease.setMicrophone(true).catch(failed),
    problems.camera ? failed(problems.camera) : lease.setCamera(true).catch(failed),
  ]);
}
