/** A connection, as far as it is told to go. */
export interface Leaving {
  /** What it shares with those it is in a room with; `null` when it is in none. */
  readonly room: object | null;
  /** Told once more, it does nothing more. */
  goAway(): void;
  terminate(): void;
}

/** Rooms are told to move in steps of this many milliseconds, */
const STEP = 20;
/** and so many connections at once, more or less: 1000 a second is what another node takes in without a queue. */
const PER_STEP = 20;

/**
 * Tells all connections to go elsewhere. Not all in one moment, because whoever takes them in would meet them in one
 * moment; but those of one room together, so that they find each other again. Calls go on by themselves meanwhile.
 *
 * Resolves when the last has gone (`emptied`), or after `limit` milliseconds, when the rest is cut.
 */
export async function drainConnections(
  connections: Iterable<Leaving> & { readonly size: number },
  limit: number,
  emptied: Promise<void>,
): Promise<void> {
  const deadline = performance.now() + limit;
  const rooms = [...byRoom(connections).values()];
  const steps = Math.max(1, Math.floor(limit / 2 / STEP));
  // In half of the time at the latest, so that the other half is there for closing.
  const atOnce = Math.max(PER_STEP, Math.ceil(connections.size / steps));
  while (rooms.length > 0) {
    for (let told = 0; told < atOnce && rooms.length > 0;) {
      const members = rooms.pop() ?? [];
      for (const connection of members) connection.goAway();
      told += members.length;
    }
    if (rooms.length > 0) await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  // Whoever came to a room after it had been told.
  for (const connection of connections) connection.goAway();
  const cut = setTimeout(
    () => {
      for (const connection of connections) connection.terminate();
    },
    Math.max(0, deadline - performance.now()),
  );
  await emptied;
  clearTimeout(cut);
}

function byRoom(connections: Iterable<Leaving>): Map<object, Leaving[]> {
  const rooms = new Map<object, Leaving[]>();
  for (const connection of connections) {
    // Those without a room are each their own.
    const key = connection.room ?? connection;
    const members = rooms.get(key);
    if (members) members.push(connection);
    else rooms.set(key, [connection]);
  }
  return rooms;
}
