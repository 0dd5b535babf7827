import { RtcError } from '../base/rtc-error.js';
import type { Session } from '../session/session-types.js';
import type { CallRecorder } from './call-recorder.js';
import type { RecordingOptions } from './recording-types.js';

/**
 * Records a session that no `<rtc-call>` shows, on this device; best from a click. What it needs is fetched now.
 *
 * @throws RtcError as `CallRecorder.start()`; `load-failed`
 */
export async function recordSession(session: Session, options?: RecordingOptions): Promise<CallRecorder> {
  const code = import('./call-recorder.js').catch((cause: unknown) => {
    throw new RtcError('load-failed', 'Recording could not be loaded. Check the connection, then try again.', {
      cause,
    });
  });
  return (await code).CallRecorder.start(session, options);
}
