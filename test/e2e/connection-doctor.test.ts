import assert from 'node:assert/strict';
import type { ConnectionReport } from '../../src/doctor/connection-report.js';
import type { BrowserPage } from './support/browser-page.js';
import { callTag } from './support/call.js';
import { coturnMissing, freePort, startCoturn } from './support/coturn.js';
import { scenario } from './support/scenario.js';

const SECRET = 'of this test alone';

const [port, silent] = [await freePort(), await freePort()];
const url = `turn:127.0.0.1:${port}?transport=udp`;

const tested = (page: BrowserPage): Promise<ConnectionReport> =>
  page.evaluate(async () => {
    const call = e2e.one('rtc-call');
    if (!call) throw new Error('There is no call.');
    return call.testConnection();
  });
const outcome = (report: ConnectionReport, subject: string): unknown[] =>
  report.checks.filter((check) => check.subject === subject).map(({ status, reason }) => [status, reason]);

scenario(
  'the connection test from the lobby: through a real TURN server, with bad credentials, and with none that answers',
  async ({ host, open, figure, after }) => {
    const coturn = await startCoturn({ secret: SECRET, port });
    after(() => coturn.close());
    const page = await open('chromium');
    await page.goto(host.page(callTag('', 'room="room"')));
    await page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');

    const good = await tested(page);
    assert.deepEqual(outcome(good, 'signaling'), [['pass', 'ok']]);
    assert.deepEqual(outcome(good, 'turn'), [['pass', 'ok']]);
    assert.deepEqual(outcome(good, 'relay'), [['pass', 'ok']]);
    const relay = good.checks.find(({ subject }) => subject === 'relay');
    figure(`through the relay: ${Math.round(relay?.kilobits ?? 0)} kbit/s, ${Math.round(relay?.milliseconds ?? 0)} ms`);
    assert.ok((relay?.kilobits ?? 0) > 300);

    const withServer = (server: RTCIceServer): Promise<ConnectionReport> =>
      page
        .evaluate((server) => {
          const call = e2e.one('rtc-call');
          if (call) call.iceServers = [server];
        }, server)
        .then(() => tested(page));
    const stranger = await withServer({ urls: url, username: 'nobody', credential: 'wrong' });
    assert.deepEqual(outcome(stranger, 'turn'), [['warn', 'bad-credentials']]);
    assert.deepEqual(outcome(stranger, 'relay'), []);
    const away = await withServer({ urls: `turn:127.0.0.1:${silent}`, username: 'nobody', credential: 'none' });
    assert.deepEqual(outcome(away, 'turn'), [['warn', 'no-answer']]);
    assert.equal(away.status, 'warn');
  },
  { skip: coturnMissing, serverArgs: ['--turn-url', url, '--turn-secret', SECRET] },
);
