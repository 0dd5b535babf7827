import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { freePort } from '../../tools/examples/servers.mjs';
import { root } from '../../tools/paths.mjs';

const NOBODY = 65_534;

// Not in Docker: what the Dockerfile says of the image is done by hand, with the files that it copies and nothing else.
test('the image: its files alone serve, as somebody without rights, and its health is asked as Docker does', async (t) => {
  const [, , image] = readFileSync(join(root, 'Dockerfile'), 'utf8').split(/^FROM /m);
  const folder = mkdtempSync(join(tmpdir(), 'rtc-elements-image-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [, from] of image.matchAll(/^COPY --from=build (.+) \S+$/gm)) {
    for (const path of from.split(' ')) {
      const target = join(folder, path.replace('/build/', ''));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(root, path.replace('/build/', '')), target, { recursive: true });
    }
  }
  chmodSync(folder, 0o755);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const list = (name) => JSON.parse(new RegExp(`${name} (\\[.*\\])$`, 'm').exec(image)[1]);
  const variables = Object.fromEntries(
    /^ENV (.+)$/m
      .exec(image)[1]
      .split(' ')
      .map((each) => each.split('=')),
  );
  const env = { ...variables, PORT: String(await freePort()), PATH: process.env.PATH };
  const run = ([, ...args]) => spawn(process.execPath, args, { cwd: folder, env, ...user });

  const server = run([...list('^ENTRYPOINT'), ...list('^CMD')]);
  t.after(() => server.kill('SIGKILL'));
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  await new Promise((resolve, reject) => {
    server.stdout.on('data', () => said.includes('Open http') && resolve());
    server.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
  const health = () => once(run(JSON.parse(/HEALTHCHECK[^]*?CMD (\[.*\])$/m.exec(image)[1])), 'exit');
  assert.deepEqual(await health(), [0, null]);
  for (const path of ['', 'rtc-elements.js', 'rtc-elements.mjs', 'metrics'])
    assert.equal((await fetch(`http://127.0.0.1:${env.PORT}/${path}`)).status, 200, path);
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  assert.deepEqual(await health(), [1, null]);
});
