import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../../src/server/index.js';
import { TestClient } from './support/test-client.js';

/** The value of a series, `0` for one that is not there. */
function value(text: string, series: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length) ?? 0);
}

test('/metrics tells Prometheus what goes on, and nothing about anybody', async (t) => {
  const site = await serve({ port: 0, folders: null, maxParticipants: 2, grace: 60_000 });
  t.after(() => site.close());
  const url = `ws://127.0.0.1:${site.port}/signaling`;
  const read = async (): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${site.port}/metrics`);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
    return response.text();
  };
  assert.equal(value(await read(), 'rtc_connections'), 0);

  const ada = await TestClient.join(url, { room: 'secret-room', name: 'Ada' });
  const bob = await TestClient.join(url, { room: 'secret-room', name: 'Bob' });
  for (let i = 0; i < 3; i++) bob.say({ type: 'signal', to: ada.welcome.self.id }, 'x'.repeat(100));
  for (let i = 0; i < 3; i++) await ada.next('signal');
  const full = await TestClient.open(url);
  full.say({ type: 'join', version: 1, room: 'secret-room' });
  assert.equal((await full.next('error')).code, 'room-full');
  await full.closed;
  bob.drop();
  const resume = { token: bob.welcome.resumeToken, received: 0 };
  await TestClient.join(url, { room: 'secret-room', resume });

  const text = await read();
  const series = {
    ...{ rtc_connections: 2, rtc_participants: 2, rtc_rooms: 1, rtc_draining: 0 },
    ...{ rtc_joins_total: 2, rtc_resumes_total: 1, rtc_restarts_total: 0 },
    ...{ rtc_relayed_messages_total: 3, rtc_relayed_bytes_total: 300, 'rtc_refusals_total{code="room-full"}': 1 },
  };
  const open = site.signaling.connections;
  assert.deepEqual(Object.fromEntries(Object.keys(series).map((name) => [name, value(text, name)])), {
    ...series,
    rtc_connections: open,
  });
  assert.match(text, /^nodejs_eventloop_lag_p99_seconds \S+$/m);
  assert.doesNotMatch(text, /secret-room|Ada|Bob/);
  assert.ok(!text.includes(ada.welcome.self.id));
});

test('/metrics can ask for a bearer token', async (t) => {
  const site = await serve({ port: 0, folders: null, metricsToken: 'scrape' });
  t.after(() => site.close());
  const status = async (headers: Record<string, string>): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${site.port}/metrics`, { headers });
    assert.equal((await response.text()).includes('rtc_connections'), response.status === 200);
    return response.status;
  };
  assert.equal(await status({}), 401);
  for (const authorization of ['Bearer', 'Bearer scrap', 'Bearer scrape2', 'Basic scrape']) {
    assert.equal(await status({ authorization }), 401, authorization);
  }
  assert.equal(await status({ authorization: 'Bearer scrape' }), 200);
});

test('two servers in one process count for themselves', async (t) => {
  const sites = [await serve({ port: 0, folders: null }), await serve({ port: 0, folders: null })];
  t.after(() => Promise.all(sites.map((site) => site.close())));
  await TestClient.join(`ws://127.0.0.1:${sites[0]?.port}/signaling`);
  const texts = await Promise.all(
    sites.map(async ({ port }) => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
  );
  assert.deepEqual(
    texts.map((text) => value(text, 'rtc_joins_total')),
    [1, 0],
  );
});
