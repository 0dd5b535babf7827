/**
 * What this browser has been removed from. A server without join tokens knows nobody; so whoever was removed shows the
 * proof of the seat they had when they come again from this browser, and is known by it. It is stored only then, and
 * keeps out nobody who clears it or takes another browser.
 */
const PREFIX = 'rtc-elements:removed:';

const keyOf = (url: string, room: string): string => `${PREFIX}${url} ${room}`;

export function recallRemoval(url: string, room: string): string | null {
  return storage()?.getItem(keyOf(url, room)) ?? null;
}

/** @param token `null`: let in again */
export function noteRemoval(url: string, room: string, token: string | null): void {
  const store = storage();
  try {
    if (token === null) store?.removeItem(keyOf(url, room));
    else store?.setItem(keyOf(url, room), token);
  } catch {
    // Full, or in a private window of an old browser: then it is known by nothing.
  }
}

/** `null` where there is none, or the page may not use it. */
function storage(): Storage | null {
  try {
    return globalThis.window?.localStorage ?? null;
  } catch {
    return null; // A sandboxed frame.
  }
}
