/** Records the timers that are set and neither run out nor cleared. Those of a moment end by themselves. */
export function watchTimers(): { left: () => number[]; restore: () => void } {
  const { setTimeout: timeout, setInterval: interval, clearTimeout: clear, clearInterval: clearI } = window;
  const running = new Map<number, number>();
  window.setTimeout = ((callback: () => void, delay = 0) => {
    const id = timeout(() => {
      running.delete(id);
      callback();
    }, delay);
    running.set(id, delay);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((callback: () => void, delay = 0) => {
    const id = interval(callback, delay);
    running.set(id, delay);
    return id;
  }) as typeof setInterval;
  window.clearTimeout = window.clearInterval = (id) => {
    running.delete(Number(id));
    clear(id);
  };
  return {
    left: () => [...running.values()].filter((delay) => delay > 100),
    restore: () =>
      void Object.assign(window, {
        setTimeout: timeout,
        setInterval: interval,
        clearTimeout: clear,
        clearInterval: clearI,
      }),
  };
}
