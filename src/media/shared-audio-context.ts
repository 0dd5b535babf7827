/** Gestures that let a page make sound and hear. https://html.spec.whatwg.org/multipage/interaction.html#activation-triggering-input-event */
const GESTURES = ['pointerdown', 'pointerup', 'keydown', 'touchend'] as const;

let shared: { context: AudioContext; users: number; stop: () => void } | null = null;

/**
 * One AudioContext for all meters of the page: browsers allow only a few, and each costs a thread.
 * Closed with its last user. While the browser keeps it suspended, the next gesture resumes it.
 */
export function acquireAudioContext(): { context: AudioContext; release: () => void } {
  shared ??= open();
  const entry = shared;
  entry.users++;
  let released = false;
  return {
    context: entry.context,
    release() {
      if (released) return;
      released = true;
      if (--entry.users > 0) return;
      shared = null;
      entry.stop();
      void entry.context.close();
    },
  };
}

function open(): NonNullable<typeof shared> {
  const context = new AudioContext({ latencyHint: 'playback' });
  const gestures = new AbortController();
  const resume = (): void => {
    // Stays pending until it may; a context closed meanwhile rejects, and then nobody needs it.
    if (context.state === 'suspended') context.resume().catch(() => {});
  };
  for (const type of GESTURES) {
    addEventListener(type, resume, { capture: true, passive: true, signal: gestures.signal });
  }
  resume();
  return { context, users: 0, stop: () => gestures.abort() };
}
