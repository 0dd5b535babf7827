import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { networkMissing, openNetwork } from './network.mjs';
import { startServer } from './server-process.mjs';

const probe = join(import.meta.dirname, 'udp-probe.mjs');
const missing = networkMissing();

describe('the network lab', { skip: missing ? `no network lab here: ${missing}` : false }, () => {
  let network;
  let echo;

  before(async () => {
    network = await openNetwork({ a: {}, b: null });
    echo = await startServer([probe, 'echo', network.addressOf('b')], { inside: network.inside('b') });
  });
  after(async () => {
    await echo?.stop();
    await network?.close();
  });

  /** Round trips, in milliseconds, of what came back of so many packets from a to b. */
  async function trips(count, { size = 100, pause = 2 } = {}) {
    const [command, ...args] = [
      ...network.inside('a'),
      ...[process.execPath, probe, 'send', network.addressOf('b'), count, size, pause].map(String),
    ];
    const { stdout } = await promisify(execFile)(command, args);
    return JSON.parse(stdout).sort((a, b) => a - b);
  }

  it('delays every packet each way', async () => {
    network.shape('a', { delay: 40 });
    await trips(1); // The first one has to find out where the other host is.
    const all = await trips(50);
    assert.equal(all.length, 50);
    // The fastest only: on a busy machine the others wait for their turn as well.
    assert.ok(all[0] >= 80 && all[0] < 100, `${all[0]} ms`);
  });

  it('loses packets each way', async () => {
    network.shape('a', { loss: 20 });
    const { length } = await trips(1000, { pause: 0.5 });
    // 0.8 × 0.8 of them, ± five standard deviations.
    assert.ok(length > 564 && length < 716, `${length} of 1000 came back`);
  });

  it('lets no more through than the rate, and drops what the queue does not hold', async () => {
    // Frames of 1042 bytes: 100 ms at 1 Mbit/s are 12 of them.
    network.shape('a', { up: 1000, queue: 100 });
    const all = await trips(60, { size: 1000, pause: 0 });
    assert.ok(all.length >= 12 && all.length <= 15, `${all.length} of 60 came back`);
    assert.ok(all.at(-1) >= 95, `the last one after ${all.at(-1)} ms`);
  });

  it('is cut and mended without a word', async () => {
    network.shape('a', { delay: 5 });
    network.cut('a');
    assert.equal((await trips(10)).length, 0);
    network.mend('a');
    const all = await trips(10);
    assert.equal(all.length, 10);
    assert.ok(all[0] >= 10, 'the manners are back as well');
  });
});
