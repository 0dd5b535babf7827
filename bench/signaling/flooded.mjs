import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startLoad } from './scenarios.mjs';
import { startServer } from './servers.mjs';

/** In the order of `flood.mjs`; the first is nobody at all. */
const KINDS = [null, 'signals', 'large signals', 'joins', 'huge frames', 'half a request'];

/** How long a signal of a quiet room takes while others flood the server, in one way after the other. */
export async function flooded({ seconds }) {
  const rows = [];
  for (const kind of KINDS) {
    const server = await startServer('kit', { limited: true });
    const load = startLoad();
    const program = fileURLToPath(new URL('flood.mjs', import.meta.url));
    const flood = kind && fork(program, [String(server.port), kind]);
    try {
      await load.ask('fill', { server: 'kit', ports: [server.port], count: 2 });
      if (flood) await once(flood, 'message');
      await load.ask('relay', { size: 200, perSecond: 100, seconds: 1 });
      const { latency, lost } = await load.ask('relay', { size: 200, perSecond: 100, seconds });
      rows.push([kind ?? 'nobody', latency.p50.toFixed(2), latency.p99.toFixed(2), lost]);
    } finally {
      flood?.kill('SIGKILL');
      await load.end();
      await server.kill();
    }
  }
  return rows;
}
