/** Milliseconds between two looks. */
const INTERVAL = 500;
/** From the very start: it may be gone by the time that the server listens. */
const PARENT = process.ppid;

/**
 * Calls `ended` when the npm (or npx) that started this process was told to stop. It passes the signal on to the shell
 * it has put in between, which ends without a word to its child: seen with npm 11 and Debian's dash, where the
 * server went on without anybody. What can be seen is that it has another parent. Does nothing without npm.
 */
export function whenNpmEnds(env: Readonly<Record<string, string | undefined>>, ended: () => void): void {
  if (!env.npm_lifecycle_event) return;
  const timer = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(timer);
    ended();
  }, INTERVAL);
  timer.unref();
}
