import { createServer } from 'node:http';
import next from 'next';
import { createSignalingServer } from 'rtc-elements/server';

const port = Number(process.env.PORT ?? 3000);
const app = next({ dev: process.env.NODE_ENV !== 'production', port });
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
const signaling = createSignalingServer({ server });

await app.prepare();
server.listen(port, () => console.log(`Ready on http://localhost:${port}`));

process.once('SIGTERM', async () => {
  await signaling.close({ drain: 10_000 });
  process.exit();
});
