export interface Activity {
  /** Something moves, or tries to: the screen stays on, because many devices stop the page with it. */
  readonly work: boolean;
  /** Something would be lost with the page: leaving it takes a second word. */
  readonly warn: boolean;
}

/** Who is at it. One lock and one warning serve the whole page. */
const working = new Set<object>();
const warning = new Set<object>();
let lock: WakeLockSentinel | null = null;
let asking = false;

/** Says what somebody is doing now, in place of what they said before. */
export function stayAwake(who: object, { work, warn }: Activity): void {
  if (typeof document === 'undefined') return;
  follow(working, who, work, () => {
    document[working.size > 0 ? 'addEventListener' : 'removeEventListener']('visibilitychange', settle);
    settle();
  });
  follow(warning, who, warn, () => {
    globalThis[warning.size > 0 ? 'addEventListener' : 'removeEventListener']('beforeunload', ask);
  });
}

function follow(set: Set<object>, who: object, on: boolean, turned: () => void): void {
  const before = set.size;
  set[on ? 'add' : 'delete'](who);
  if (before > 0 !== set.size > 0) turned();
}

/** Takes or gives back the wake lock. The browser takes it back by itself whenever the page is hidden. */
function settle(): void {
  const wanted = working.size > 0 && document.visibilityState === 'visible';
  if (!wanted && lock) {
    // It is released, whatever comes of the call.
    lock.release().catch(() => undefined);
    lock = null;
  } else if (wanted && !asking && (!lock || lock.released)) void take();
}

/** @see https://developer.mozilla.org/docs/Web/API/Screen_Wake_Lock_API */
async function take(): Promise<void> {
  // Missing on pages without https.
  if (!('wakeLock' in navigator)) return;
  asking = true;
  try {
    lock = await navigator.wakeLock.request('screen');
  } catch {
    // A low battery or a policy of the page: files travel without it, too, as long as the screen stays on by itself.
    lock = null;
  }
  asking = false;
  // It may be over by now; what was refused is not asked for again before something changes.
  if (lock) settle();
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // For browsers before 2024.
  event.returnValue = true;
}
