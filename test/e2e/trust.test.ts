import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BrowserPage } from './support/browser-page.js';
import {
  callTag,
  joinAt,
  joined,
  joinHere,
  type Member,
  seesExactly,
  seesFrames,
  seesMoreFrames,
} from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { type Scenario, scenario } from './support/scenario.js';
import { startServer } from './support/server.js';
import { type Carried, startTamperingServer, type TamperingServer } from './support/tampering-server.js';

/** What support/middle-page.js puts into its page. */
declare const middle: { receive(carried: Carried): void; next(): Promise<Carried[]> };

const SECRET = 'correct horse battery staple';

const untouched = (carried: Carried, server: TamperingServer): void => server.deliver(carried);

async function tampering(s: Scenario, carry: typeof untouched): Promise<TamperingServer> {
  const server = await startTamperingServer(s.server.url, carry);
  s.after(() => server.close());
  return server;
}

function roomTag({ url }: TamperingServer, secret = ''): string {
  return callTag('', `room="room" signaling="${url}"${secret && ` secret="${secret}"`}`);
}

async function join(s: Scenario, page: BrowserPage, tag: string, name: string): Promise<Member> {
  return joinAt(page, s.host.page(tag.replace('name=""', `name="${name}"`)), name);
}

/** The code that a page shows for the only other one. */
function code({ page }: Member): Promise<string> {
  return page.until('a code to compare', () => e2e.one('rtc-call')?.participants[0]?.verification);
}

/** Waits until the page says, to its person and to its own script, that somebody does not share the secret. */
async function refuses({ page }: Member): Promise<string> {
  await page.until('secret-mismatch', () => e2e.events.some((event) => event.code === 'secret-mismatch'));
  const [text] = await page.until('a visible alert', () => {
    const alerts = e2e.alerts();
    return alerts.length > 0 && alerts;
  });
  const connected = await page.evaluate(() => e2e.connections.filter((each) => each.connectionState === 'connected'));
  assert.equal(connected.length, 0);
  return text ?? '';
}

scenario(
  'with a secret Chromium and Firefox meet, and the server learns neither names nor addresses nor keys',
  async (s) => {
    const server = await tampering(s, untouched);
    const [a, b] = await Promise.all([s.open('chromium'), s.open('firefox')]);
    const tag = roomTag(server, SECRET);
    const ann = await join(s, a, tag, 'Ann');
    const bob = await join(s, b, tag, 'Bob');
    await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
    const codes = await Promise.all([code(ann), code(bob)]);
    assert.equal(codes[0], codes[1]);
    const names = await a.evaluate(() => e2e.one('rtc-call')?.participants.map(({ name }) => name));
    assert.deepEqual(names, ['Bob']);
    assert.ok(server.carried.length > 4 && server.carried.every(({ body }) => body.startsWith('sealed.1.')));
    assert.deepEqual([...server.names], ['']);
    s.figure(`${server.carried.length} sealed signals; both read ${codes[0]}`);
  },
  { skip: firefoxMissing },
);

scenario(
  'Chromium and Firefox with different secrets are told so, and stay apart',
  async (s) => {
    const server = await tampering(s, untouched);
    const [a, b] = await Promise.all([s.open('chromium'), s.open('firefox')]);
    const ann = await join(s, a, roomTag(server, SECRET), 'Ann');
    const bob = await join(s, b, roomTag(server, `${SECRET}?`), 'Bob');
    const texts = await Promise.all([refuses(ann), refuses(bob)]);
    for (const text of texts) assert.match(text, /another secret/);
    s.figure(texts[0]);
  },
  { skip: firefoxMissing },
);

scenario('a reload, another tab and a restart of the server find the sealed room again', async (s) => {
  const tag = callTag('', `room="room" secret="${SECRET}"`);
  const url = s.host.page(tag);
  const a = await s.open('chromium');
  const b = await s.open('chromium');
  const ann = await joinAt(a, url, '');
  const bob = await joinAt(b, url, '');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const again = await joinAt(b, url, '');
  await seesExactly(a, [again.id]);
  await Promise.all([seesFrames(a, again.id), seesFrames(b, ann.id)]);
  const tab = await joinAt(await b.newTab(), url, '');
  await seesExactly(a, [again.id, tab.id]);
  await seesFrames(a, tab.id);

  await s.server.kill();
  await a.until('the loss to be seen', () => e2e.one('rtc-call')?.state === 'reconnecting');
  const next = await startServer({ port: s.server.port });
  s.after(() => next.stop());
  for (const { page } of [ann, again]) await joined(page);
  const last = await joinAt(await s.open('chromium'), url, '');
  await seesExactly(a, [again.id, tab.id, last.id]);
  await Promise.all([seesFrames(a, last.id), seesMoreFrames(a, again.id)]);
  const mismatches = await a.evaluate(() => e2e.events.filter(({ code }) => code === 'secret-mismatch').length);
  assert.equal(mismatches, 0);
});

scenario('the demo: a secret goes along with the link, and to no server', async (s) => {
  const ann = await s.open('chromium');
  await ann.goto(s.server.url);
  await ann.evaluate(() => e2e.all('details').forEach((each) => each.setAttribute('open', '')));
  await ann.type('whoever lacks it', 'our secret');
  await ann.click('^start a room$');
  const link = await ann.until('the invitation', () => (e2e.one('#link') as HTMLInputElement | null)?.value);
  assert.equal(new URL(link).hash, '#secret=our+secret');
  const a = await joinHere(ann, '');
  const bob = await s.open('chromium');
  await bob.goto(link);
  const b = await joinHere(bob, '');
  await Promise.all([seesFrames(ann, b.id), seesFrames(bob, a.id)]);

  const eve = await s.open('chromium');
  await eve.goto(link.replace(/#.*/, ''));
  const e = await joinHere(eve, '');
  await Promise.all([refuses(e), seesExactly(ann, [b.id, e.id])]);
  await ann.until('secret-mismatch', () => e2e.events.some((event) => event.code === 'secret-mismatch'));
});

/** Everything goes through a page that ends both connections itself. */
async function manInTheMiddle(s: Scenario): Promise<TamperingServer> {
  const page = await s.open('chromium');
  const script = readFileSync(new URL('support/middle-page.js', import.meta.url), 'utf8');
  await page.goto(s.host.page(`<script>${script}</script>`));
  const server = await tampering(s, (carried) => {
    // What is sealed it can only pass on.
    if (!carried.body.startsWith('{')) return server.deliver(carried);
    page.evaluate((each) => middle.receive(each), carried).catch(() => undefined); // The test is over.
  });
  const pump = async (): Promise<void> => {
    for (;;) for (const carried of await page.evaluate(() => middle.next())) server.deliver(carried);
  };
  pump().catch(() => undefined); // The test is over.
  return server;
}

scenario('somebody between two people sees their pictures, unless they compare codes', async (s) => {
  const server = await manInTheMiddle(s);
  const [a, b] = await Promise.all([s.open('chromium'), s.open('chromium')]);
  const ann = await join(s, a, roomTag(server), 'Ann');
  const bob = await join(s, b, roomTag(server), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const codes = await Promise.all([code(ann), code(bob)]);
  assert.notEqual(codes[0], codes[1]);
  s.figure(`Ann reads ${codes[0]}, Bob reads ${codes[1]}`);
});

scenario('somebody between two people with a secret can only pass on what they say', async (s) => {
  const server = await manInTheMiddle(s);
  const [a, b] = await Promise.all([s.open('chromium'), s.open('chromium')]);
  const ann = await join(s, a, roomTag(server, SECRET), 'Ann');
  const bob = await join(s, b, roomTag(server, SECRET), 'Bob');
  await Promise.all([seesFrames(a, bob.id), seesFrames(b, ann.id)]);
  const codes = await Promise.all([code(ann), code(bob)]);
  assert.equal(codes[0], codes[1]);
});

const FINGERPRINT = /(a=fingerprint:sha-256 )[0-9A-F:]+/g;
const OTHER = Array(32).fill('AB').join(':');

scenario('a server that exchanges fingerprints gets no call with a secret, and none without', async (s) => {
  const exchange = ({ body, ...rest }: Carried, server: TamperingServer): void => {
    const at = Math.floor(body.length / 2);
    const altered = body.startsWith('{')
      ? body.replace(FINGERPRINT, `$1${OTHER}`)
      : body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1);
    server.deliver({ ...rest, body: altered });
  };
  const server = await tampering(s, exchange);
  const [a, b] = await Promise.all([s.open('chromium'), s.open('chromium')]);
  for (const secret of ['', SECRET]) {
    const ann = await join(s, a, roomTag(server, secret), 'Ann');
    const bob = await join(s, b, roomTag(server, secret), 'Bob');
    if (secret) {
      s.figure((await Promise.all([refuses(ann), refuses(bob)]))[0]);
    } else {
      const failed = () => e2e.one('rtc-call')?.participants[0]?.link === 'failed';
      await Promise.all([a.until('a failed connection', failed), b.until('a failed connection', failed)]);
      assert.equal(await a.evaluate(() => e2e.one('rtc-call')?.participants[0]?.verification), null);
    }
  }
});

scenario('a server that takes the seal off and signals in the clear is refused', async (s) => {
  const server = await tampering(s, (carried, { deliver }) => {
    deliver({ ...carried, body: JSON.stringify({ type: 'offer', gen: 1, n: 1, sdp: 'v=0' }) });
  });
  const [a, b] = await Promise.all([s.open('chromium'), s.open('chromium')]);
  const ann = await join(s, a, roomTag(server, SECRET), 'Ann');
  const bob = await join(s, b, roomTag(server, SECRET), 'Bob');
  for (const text of await Promise.all([refuses(ann), refuses(bob)])) assert.match(text, /without a secret/);
});
