import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { connect } from 'node:tls';
import { generate } from 'selfsigned';
import { WebSocket } from 'ws';
import { serve } from '../../../src/server/index.js';
import { SILENT } from '../../../src/server/log.js';
import { watchTls } from '../../../src/server/tls-files.js';
import type { TlsPair } from '../../../src/server/tls-files.js';

/** Two files with a certificate for that name, and a way to write others over them. */
async function certificateFiles(t: TestContext, name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'rtc-elements-'));
  t.after(() => rm(folder, { recursive: true }));
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const make = (of: string) => generate([{ name: 'commonName', value: of }], { keyType: 'ec' });
  const put = async ({ cert, private: key }: Awaited<ReturnType<typeof make>>) => {
    await writeFile(files.cert, cert);
    await writeFile(files.key, key);
  };
  await put(await make(name));
  return { files, make, put };
}

/** Whose certificate a server on this machine shows. */
async function shownName(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return String(subject.CN);
}

test('serves https and wss with a certificate', async (t) => {
  const { files } = await certificateFiles(t, 'calls.example');
  const site = await serve({ port: 0, folders: null, tls: files });
  t.after(() => site.close());
  assert.equal(site.url, `https://localhost:${site.port}/`);
  assert.equal(await shownName(site.port), 'calls.example');
  const socket = new WebSocket(`wss://127.0.0.1:${site.port}/signaling`, { rejectUnauthorized: false });
  await once(socket, 'open');
  socket.terminate();
});

test('a certificate that is renewed on disk is shown to the next connections, and nobody is dropped', async (t) => {
  const { files, make, put } = await certificateFiles(t, 'old.example');
  let reloaded = (): void => undefined;
  const done = new Promise<void>((resolve) => (reloaded = resolve));
  const log = { ...SILENT, info: (event: string) => event === 'tls-reloaded' && reloaded() };
  const site = await serve({ port: 0, folders: null, tls: files, log });
  t.after(() => site.close());
  const socket = new WebSocket(`wss://127.0.0.1:${site.port}/signaling`, { rejectUnauthorized: false });
  await once(socket, 'open');
  await put(await make('new.example'));
  await done;
  while ((await shownName(site.port)) !== 'new.example') await new Promise(setImmediate);
  assert.equal(socket.readyState, WebSocket.OPEN);
  socket.terminate();
});

test('half of a renewal, or a broken one, leaves the certificate in use', async (t) => {
  const { files, make, put } = await certificateFiles(t, 'old.example');
  const applied: TlsPair[] = [];
  let told = (): void => undefined;
  const log = {
    ...SILENT,
    error: (event: string) => {
      assert.equal(event, 'tls-reload-failed');
      told();
    },
  };
  t.after(watchTls(files, (pair) => applied.push(pair), log, 20));
  // Looking at files keeps no process alive, and here is no server that does.
  const alive = setInterval(() => undefined, 1000);
  t.after(() => clearInterval(alive));
  const next = await make('new.example');
  const failure = new Promise<void>((resolve) => (told = resolve));
  await writeFile(files.cert, next.cert);
  await failure;
  assert.equal(applied.length, 0);
  await put(next);
  while (applied.length === 0) await new Promise(setImmediate);
  assert.equal(new X509Certificate(applied[0]?.cert ?? '').subject, 'CN=new.example');
});

test('a start without a certificate that fits says which file is wrong', async (t) => {
  const { files, make } = await certificateFiles(t, 'a.example');
  const start = (tls: typeof files) => serve({ port: 0, folders: null, tls });
  await assert.rejects(start({ ...files, key: '/nowhere.pem' }), /TLS file \/nowhere\.pem cannot be read/);
  await assert.rejects(start({ ...files, cert: files.key }), /no certificate with its key/);
  await writeFile(files.key, (await make('b.example')).private);
  await assert.rejects(start(files), /no certificate with its key/);
});
