import type { DataLink } from '../../../../src/engine/data-link.js';
import type { Engine, EngineEvents, LinkState, TrackSource } from '../../../../src/engine/engine.js';
import { createMeshEngine } from '../../../../src/engine/mesh/mesh-engine.js';
import type { MeshDeps } from '../../../../src/engine/mesh/mesh-context.js';
import { SignalPipe } from './signal-pipe.js';
import type { PipeOptions } from './signal-pipe.js';

export interface TestEngine {
  id: string;
  engine: Engine;
  /** Connections that were made, oldest first. */
  connections: RTCPeerConnection[];
  /** Remote tracks by participant and source; the newest of each. */
  tracks: Map<string, MediaStreamTrack>;
  log: { type: keyof EngineEvents; event: EngineEvents[keyof EngineEvents] }[];
}

export function createTestEngine(id: string, deps: MeshDeps = {}): TestEngine {
  const connections: RTCPeerConnection[] = [];
  const engine = createMeshEngine({
    ...deps,
    createConnection: (config) => {
      const pc = new RTCPeerConnection(config);
      connections.push(pc);
      return pc;
    },
  });
  engine.identify(id);
  const test: TestEngine = { id, engine, connections, tracks: new Map(), log: [] };
  for (const type of ['link', 'track', 'message', 'datalink'] as const) {
    engine.on(type, (event) => test.log.push({ type, event }));
  }
  engine.on('track', (event) => test.tracks.set(`${event.id}/${event.source}`, event.track));
  return test;
}

export interface Pair {
  a: TestEngine;
  b: TestEngine;
  pipe: SignalPipe;
  /** Closes both and checks that they left nothing behind. */
  close(): void;
}

/** Two engines, `a` with the smaller id, that can signal each other and are not connected yet. */
export function createPair(options: PipeOptions & { deps?: MeshDeps } = {}): Pair {
  const pipe = new SignalPipe(options);
  const a = createTestEngine('a', options.deps);
  const b = createTestEngine('b', options.deps);
  pipe.add('a', a.engine);
  pipe.add('b', b.engine);
  const close = (): void => {
    a.engine.close();
    b.engine.close();
  };
  return { a, b, pipe, close };
}

/** As a room does it: `a` is the newcomer and offers. */
export function introduce({ a, b }: Pair): void {
  b.engine.connect('a', false);
  a.engine.connect('b', true);
}

export async function connected(pair: Pair): Promise<void> {
  await Promise.all([linkState(pair.a, 'b', 'connected'), linkState(pair.b, 'a', 'connected')]);
}

/** Resolves when the link to `id` is in that state; at once if it is already. */
export function linkState({ engine }: TestEngine, id: string, state: LinkState): Promise<void> {
  if (engine.status(id)?.state === state) return Promise.resolve();
  return new Promise((resolve) => {
    const off = engine.on('link', (event) => {
      if (event.id !== id || event.status.state !== state) return;
      off();
      resolve();
    });
  });
}

export function nextEvent<K extends keyof EngineEvents>(
  { engine }: TestEngine,
  type: K,
  wanted: (event: EngineEvents[K]) => boolean = () => true,
): Promise<EngineEvents[K]> {
  return new Promise((resolve) => {
    const off = engine.on(type, (event) => {
      if (!wanted(event)) return;
      off();
      resolve(event);
    });
  });
}

export function dataLink(test: TestEngine, id: string): Promise<DataLink> {
  const link = test.engine.dataLink(id);
  return link
    ? Promise.resolve(link)
    : nextEvent(test, 'datalink', (event) => event.id === id).then(({ link }) => link);
}

/** The remote track of a source. */
export function remoteTrack(test: TestEngine, id: string, source: TrackSource): Promise<MediaStreamTrack> {
  const track = test.tracks.get(`${id}/${source}`);
  if (track) return Promise.resolve(track);
  return nextEvent(test, 'track', (event) => event.id === id && event.source === source).then(({ track }) => track);
}

/** The connection a test engine uses now. */
export function currentConnection({ connections }: TestEngine): RTCPeerConnection {
  const pc = connections.at(-1);
  if (!pc) throw new Error('There is no connection.');
  return pc;
}

/** No negotiation is under way any more. */
export async function stable(test: TestEngine): Promise<void> {
  const pc = currentConnection(test);
  while (pc.signalingState !== 'stable') {
    await new Promise((resolve) => pc.addEventListener('signalingstatechange', resolve, { once: true }));
  }
}
