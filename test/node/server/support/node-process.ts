/** A server of its own process; `start-node.ts` starts it with its options as JSON, and reads where it listens. */
import { serve } from '../../../../src/server/index.js';
import type { ServeOptions } from '../../../../src/server/index.js';

const options = JSON.parse(process.argv[2] ?? '{}') as ServeOptions;
const server = await serve({ ...options, port: options.port ?? 0, folders: null });
process.once('SIGTERM', () => void server.close({ drain: 5_000 }));
process.stdout.write(`${server.port}\n`);
