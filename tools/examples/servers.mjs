import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** What a theme of WordPress makes of a block with the snippet in it. */
const themed = (snippet) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A page with a theme</title>
  <style>
    * { box-sizing: content-box; line-height: 2; }
    button, input { padding: 2em; border-radius: 0; background: hotpink; }
    .entry-content > * { max-width: 40rem; margin-inline: auto; }
    video { max-width: 100%; height: auto; }
  </style>
  <body class="page-template-default"><main><article><div class="entry-content">
  ${snippet}
  </div></article></main></body>
</html>`;

export function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket().once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** Hands out a folder. Resolves to the function that ends it. */
export async function serveFolder(folder, port) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    if (request.url === '/snippet')
      return response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(themed(readFileSync(join(folder, 'snippet.html'), 'utf8')));
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

/**
 * Starts a program of a project's packages, or a script of its own (`./NAME`), in a process of its own. Resolves, once
 * its output matches, to the match and the function that ends it.
 */
export function start(folder, [name, ...args], ready, variables = {}) {
  const program = realpathSync(join(folder, name.startsWith('./') ? name : `node_modules/.bin/${name}`));
  const env = { ...process.env, ...variables, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  // A group of its own, because dev servers have children that outlive them.
  const child = spawn(process.execPath, [program, ...args.map(String)], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const end = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const match = ready.exec(output);
        if (match) resolve({ match, end });
      });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`${name} ended with ${code} before it was ready:\n${output}`)));
  });
}
