import { RtcError } from '../../base/rtc-error.js';

type StageCode = typeof import('./call-stage.js');

/** Once it is there, nobody waits for it again. */
let code: StageCode | null = null;

/** The code of the running call, if it is there. */
export function loadedStage(): StageCode | null {
  return code;
}

/** Fetches it; after a failure the next call fetches it again. @throws RtcError `load-failed` */
export async function loadStage(): Promise<StageCode> {
  try {
    return (code = await import('./call-stage.js'));
  } catch (cause) {
    const message = 'A part of the call could not be loaded. Check the connection, then try again.';
    throw new RtcError('load-failed', message, { cause });
  }
}
