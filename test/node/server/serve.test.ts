import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { CLOSE } from '../../../src/protocol/signaling.js';
import { createSignalingServer, serve } from '../../../src/server/index.js';
import { TestClient } from './support/test-client.js';

const FILES = {
  'rtc-elements.js': 'globalThis.classic = 1;',
  'rtc-elements.js.map': '{}',
  'rtc-elements.mjs': 'export {};',
  'locales/de.js': 'export default {};',
  'index.html': '<!doctype html><title>Demo</title>',
  'minimal.html': '<!doctype html><title>Minimal</title>',
  '.secret': 'hidden',
};

async function startSite(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-'));
  await mkdir(join(folder, 'locales'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const site = await serve({ port: 0, folders: { scripts: folder, demo: folder } });
  t.after(async () => {
    await site.close({ drain: 100 });
    await rm(folder, { recursive: true });
  });
  return { ...site, folder, origin: `http://127.0.0.1:${site.port}` };
}

/** Without the tidying that `fetch` does to paths and headers. */
async function rawGet(port: number, path: string, headers: Record<string, string> = {}) {
  const sent = request({ port, host: '127.0.0.1', path, headers }).end();
  const [response] = await once(sent, 'response');
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: Number(response.statusCode), body };
}

const pages: [path: string, type: RegExp, body: string][] = [
  ['/', /^text\/html;\s*charset=utf-8$/, FILES['index.html']],
  ['/?room=x', /^text\/html/, FILES['index.html']],
  ['/minimal.html', /^text\/html/, FILES['minimal.html']],
  ['/rtc-elements.js', /^text\/javascript;charset=utf-8$/, FILES['rtc-elements.js']],
  ['/rtc-elements.mjs', /^text\/javascript;charset=utf-8$/, FILES['rtc-elements.mjs']],
  ['/locales/de.js', /^text\/javascript;charset=utf-8$/, FILES['locales/de.js']],
  ['/rtc-elements.js.map', /^application\/json/, FILES['rtc-elements.js.map']],
  ['/healthz', /^application\/json/, '{"status":"ok"}'],
  ['/readyz', /^application\/json/, '{"status":"ready"}'],
];

test('serves pages, scripts and health with the right types', async (t) => {
  const { origin } = await startSite(t);
  for (const [path, type, body] of pages) {
    const response = await fetch(origin + path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', type, path);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(await response.text(), body, path);
    assert.equal((await fetch(origin + path, { method: 'HEAD' })).status, 200, path);
  }
});

test('a script may be loaded from any origin and shows a rebuild at once, but costs nothing while it is the same', async (t) => {
  const { origin, folder } = await startSite(t);
  const first = await fetch(`${origin}/rtc-elements.js`);
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
  assert.equal(first.headers.get('cache-control'), 'no-cache');
  const etag = first.headers.get('etag') ?? '';
  await first.text();
  const headers = { 'if-none-match': etag };
  assert.equal((await fetch(`${origin}/rtc-elements.js`, { headers })).status, 304);
  await writeFile(join(folder, 'rtc-elements.js'), 'globalThis.classic = 22;');
  const rebuilt = await fetch(`${origin}/rtc-elements.js`, { headers });
  assert.equal(await rebuilt.text(), 'globalThis.classic = 22;');
});

test('a script travels compressed to whoever takes that', async (t) => {
  const { origin, folder } = await startSite(t);
  const script = join(folder, 'rtc-elements.mjs');
  await writeFile(`${script}.br`, brotliCompressSync(FILES['rtc-elements.mjs']));
  const get = async (encoding: string) => {
    const response = await fetch(`${origin}/rtc-elements.mjs`, { headers: { 'accept-encoding': encoding } });
    assert.match(response.headers.get('content-type') ?? '', /^text\/javascript;charset=utf-8$/);
    assert.equal(response.headers.get('vary'), 'Accept-Encoding');
    return { how: response.headers.get('content-encoding'), text: await response.text() };
  };
  assert.deepEqual(await get('gzip, br'), { how: 'br', text: FILES['rtc-elements.mjs'] });
  assert.deepEqual(await get('identity'), { how: null, text: FILES['rtc-elements.mjs'] });
});

test('what is not there, hidden or outside is a plain 404', async (t) => {
  const { port } = await startSite(t);
  for (const path of [
    '/nothing',
    '/.secret',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/%',
    '/%2esecret',
    '/a/.b',
  ]) {
    const { status, body } = await rawGet(port, path);
    assert.deepEqual([path, status, body], [path, 404, 'Not found\n']);
  }
});

test('a range that ends before it starts does not stop the server', async (t) => {
  const { port } = await startSite(t);
  assert.equal((await rawGet(port, '/', { range: 'bytes=9-2' })).status, 200);
  assert.equal((await rawGet(port, '/healthz')).status, 200);
});

test('other methods and the bare signaling address are answered with what to do', async (t) => {
  const { origin } = await startSite(t);
  const post = await fetch(origin, { method: 'POST', body: 'x' });
  assert.equal(post.status, 405);
  assert.equal(post.headers.get('allow'), 'GET, HEAD');
  const plain = await fetch(`${origin}/signaling`);
  assert.equal(plain.status, 426);
});

test('signaling runs on the same port, and an upgrade elsewhere is a 404', async (t) => {
  const { port, close } = await startSite(t);
  const ada = await TestClient.join(`ws://127.0.0.1:${port}/signaling?x=1`);
  const lost = new TestClient(`ws://127.0.0.1:${port}/elsewhere`);
  const error = await new Promise<Error>((resolve) => lost.socket.once('error', resolve));
  assert.match(error.message, /404/);
  await close();
  assert.equal(await ada.closed, CLOSE.goingAway);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/healthz`));
});

test('without pages there is signaling and health only', async (t) => {
  const site = await serve({ port: 0, folders: null });
  t.after(() => site.close());
  assert.equal((await rawGet(site.port, '/healthz')).status, 200);
  assert.equal((await rawGet(site.port, '/')).status, 404);
  assert.equal((await rawGet(site.port, '/rtc-elements.js')).status, 404);
});

test('a start that cannot work says why', async (t) => {
  const site = await serve({ port: 0, folders: null });
  t.after(() => site.close());
  await assert.rejects(serve({ port: site.port, folders: null }), /Port \d+ is in use/);
  await assert.rejects(serve({ port: 0, host: '192.0.2.1', folders: null }), /no address of this machine/);
  await assert.rejects(serve({ port: 0, folders: { scripts: '/nowhere', demo: '/nowhere' } }), /npm run build/);
});

test('mounted into a server, it leaves other WebSocket paths to their own listeners', async (t) => {
  const server = createServer();
  const signaling = createSignalingServer({ server, path: '/rtc' });
  const taken: string[] = [];
  server.on('upgrade', (req, socket) => {
    taken.push(req.url ?? '');
    if (req.url === '/other') socket.end('HTTP/1.1 418 Teapot\r\nConnection: close\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    await signaling.close();
    server.close();
  });
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const elsewhere = new TestClient(`ws://127.0.0.1:${address.port}/other`);
  const error = await new Promise<Error>((resolve) => elsewhere.socket.once('error', resolve));
  assert.match(error.message, /418/);
  const ada = await TestClient.join(`ws://127.0.0.1:${address.port}/rtc`);
  assert.equal(ada.welcome.room, 'room');
  assert.deepEqual(taken, ['/other', '/rtc']);
});
