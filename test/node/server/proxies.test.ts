import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { WebSocket } from 'ws';
import { ensureProxy, missingProxy } from '../../../tools/proxies.mjs';
import { joinFrame, splitFrame } from '../../../src/protocol/frame.js';
import { SUBPROTOCOL } from '../../../src/protocol/signaling.js';
import { createLogger, serve } from '../../../src/server/index.js';
import { freePort } from './support/start-redis.js';

/** The server behind a proxy on this machine, with its log. */
async function behind(t: TestContext, trusted: string[]) {
  const lines: string[] = [];
  const site = await serve({
    port: 0,
    folders: null,
    proxies: { trusted },
    log: createLogger('info', (line) => lines.push(line)),
  });
  t.after(() => site.close());
  return { port: site.port, lines };
}

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-proxy-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the proxy and waits until it says that it serves. */
async function start(t: TestContext, program: string, args: string[], ready: string, home: string): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Caddy keeps its certificates there.
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, DOMAIN: 'localhost' },
  });
  t.after(async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await ended;
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes(ready)) resolve();
    });
  });
}

/** A server that was told to stop: it answers, and takes nobody. */
async function stopping(t: TestContext): Promise<{ port: number; asked: Promise<unknown> }> {
  const server = createServer((_, response) => response.writeHead(503).end());
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n'));
  const asked = once(server, 'request');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

/** Two people who find each other by WebSockets through the proxy, and no numbers for strangers. */
async function assertServes(port: number): Promise<void> {
  const open = async (): Promise<{ socket: WebSocket; welcome: { participants: unknown[] } }> => {
    const socket = new WebSocket(`wss://localhost:${port}/signaling`, SUBPROTOCOL, { rejectUnauthorized: false });
    await once(socket, 'open');
    assert.equal(socket.protocol, SUBPROTOCOL);
    socket.send(joinFrame({ type: 'join', version: 1, room: 'room', name: 'Ada' }, null));
    const [data] = (await once(socket, 'message')) as [Buffer];
    return { socket, welcome: JSON.parse(splitFrame(String(data)).header) as { participants: unknown[] } };
  };
  const [ada, bob] = [await open(), await open()];
  assert.equal(bob.welcome.participants.length, 1);
  assert.equal(await statusOf(port, '/healthz'), 200);
  assert.equal(await statusOf(port, '/metrics'), 404);
  for (const { socket } of [ada, bob]) socket.terminate();
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

const caddy = ensureProxy('caddy');
const nginx = ensureProxy('nginx');

test(
  'deploy/Caddyfile: wss through Caddy, which tells where people come from, and sends nobody to a server that stops',
  { skip: caddy ? false : missingProxy('caddy') },
  async (t) => {
    const { port, lines } = await behind(t, ['127.0.0.1', '::1']);
    // Least busy of the two, so it would get everybody.
    const gone = await stopping(t);
    const folder = folderFor(t);
    const [http, https] = [await freePort(), await freePort()];
    const site = readFileSync('deploy/Caddyfile', 'utf8').replace(
      'server-1:8080 server-2:8080',
      `localhost:${gone.port} localhost:${port}`,
    );
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${http}\n\thttps_port ${https}\n}\n${site}`);
    await start(
      t,
      caddy ?? '',
      ['run', '--config', file, '--adapter', 'caddyfile'],
      'certificate obtained successfully',
      folder,
    );
    await Promise.race([gone.asked, setTimeout(5_000, undefined, { ref: false })]);
    await assertServes(https);
    assert.deepEqual(
      lines.filter((line) => line.includes('unknown-proxy')),
      [],
    );
  },
);

for (const trusted of [['127.0.0.1'], []]) {
  const what = trusted.length ? 'which tells where people come from' : 'and a server that was not told of it says so';
  test(`deploy/nginx.conf: wss through nginx, ${what}`, { skip: nginx ? false : missingProxy('nginx') }, async (t) => {
    const { port, lines } = await behind(t, trusted);
    const folder = folderFor(t);
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
    writeFileSync(join(folder, 'fullchain.pem'), cert);
    writeFileSync(join(folder, 'privkey.pem'), key);
    const https = await freePort();
    const site = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('listen 443', `listen 127.0.0.1:${https}`)
      .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
      .replaceAll('/etc/letsencrypt/live/call.example.org', folder);
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `pid ${folder}/pid;\nerror_log stderr notice;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${folder}/b;\n` +
        `proxy_temp_path ${folder}/p;\nfastcgi_temp_path ${folder}/f;\nuwsgi_temp_path ${folder}/u;\nscgi_temp_path ${folder}/s;\n${site}}\n`,
    );
    await start(t, nginx ?? '', ['-p', folder, '-c', file, '-g', 'daemon off;'], 'start worker process', folder);
    await assertServes(https);
    assert.equal(
      lines.some((line) => line.includes('unknown-proxy')),
      trusted.length === 0,
    );
  });
}
