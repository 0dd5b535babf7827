import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ADDRESS, openInternet } from './internet.mjs';
import { networkMissing } from './namespaces.mjs';
import { startServer } from './server-process.mjs';

const probe = join(import.meta.dirname, 'nat-probe.mjs');
const missing = networkMissing(['ip', 'gcc', 'nft']);
const both = [ADDRESS.server, ADDRESS.turn];

describe('the internet of the lab', { skip: missing ? `no network lab here: ${missing}` : false }, () => {
  let net;
  let mirror;

  before(async () => {
    net = await openInternet({ a: { nat: 'cone', mobile: 'symmetric' }, b: { nat: 'symmetric' }, c: { nat: 'none' } });
    mirror = await startServer([probe, 'mirror', ...both], { inside: net.inside('net') });
  });
  after(async () => {
    await mirror?.stop();
    await net?.close();
  });

  /** As whom two servers see a host that talks to both from one port. */
  async function seen(host) {
    const [command, ...args] = [...net.inside(host), process.execPath, probe, 'ask', ...both];
    const { stdout } = await promisify(execFile)(command, args);
    return JSON.parse(stdout);
  }
  const addresses = (all) => all.map((each) => each?.split(':')[0]);

  it('shows one port of a host behind a cone to everyone', async () => {
    const [one, other] = await seen('a');
    assert.match(one, /^203\.0\.113\.111:/);
    assert.equal(other, one);
  });

  it('shows another port of a host behind a symmetric NAT to each', async () => {
    const all = await seen('b');
    assert.deepEqual(addresses(all), ['203.0.113.112', '203.0.113.112']);
    assert.notEqual(all[0], all[1]);
  });

  it('shows a host without NAT as it is', async () => {
    assert.deepEqual(addresses(await seen('c')), ['192.168.13.2', '192.168.13.2']);
  });

  it('cuts off a home and connects it again', async () => {
    net.cut('b');
    assert.deepEqual(await seen('b'), [null, null]);
    net.mend('b');
    assert.deepEqual(addresses(await seen('b')), ['203.0.113.112', '203.0.113.112']);
  });

  it('blocks UDP at one home only', async () => {
    net.blockUdp('b');
    assert.deepEqual(await seen('b'), [null, null]);
    assert.deepEqual(addresses(await seen('a')), ['203.0.113.111', '203.0.113.111']);
    net.mend('b');
  });

  it('gives a router another public address', async () => {
    net.changePublicAddress('a');
    assert.deepEqual(addresses(await seen('a')), ['203.0.113.191', '203.0.113.191']);
  });

  it('takes a host from its Wi-Fi into a mobile network with a router of its own', async () => {
    net.leaveWifi('a');
    net.joinMobile('a');
    const all = await seen('a');
    assert.deepEqual(addresses(all), ['203.0.113.131', '203.0.113.131']);
    assert.notEqual(all[0], all[1]);
  });
});
