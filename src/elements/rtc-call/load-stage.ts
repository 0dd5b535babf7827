import { partNotLoaded } from '../../base/part-not-loaded.js';

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
    throw partNotLoaded(cause);
  }
}
