/** What the benchmark says to a server of its, as JSON. */
export function options() {
  return JSON.parse(process.argv[2] ?? '{}');
}

/** Tells the benchmark that the server listens, and lets it ask for a clean heap before memory is read. */
export function announce(port) {
  process.on('message', () => {
    globalThis.gc?.();
    globalThis.gc?.();
    process.send('clean');
  });
  process.send({ port });
}
