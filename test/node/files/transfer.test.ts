import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FilePeers, it, MIB, next, randomFile, sha256Of, state } from '../../fakes/file-peers.js';
import type { Transfer } from '../../../src/files/transfer-types.js';

describe('a file transfer', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  it('brings 50 MB over equal, and reports them only once they are verified', async () => {
    peers = new FilePeers().connect().autoAccept();
    const file = randomFile('film.mp4', 50_000_000, 'video/mp4');
    const steps: number[] = [];
    peers.alice.on('change', ({ transfer }) => {
      assert.ok(transfer.transferred <= peers.bobStorage.written);
      steps.push(transfer.transferred);
    });
    const received = next(peers.bob, 'received');
    const sent = next(peers.alice, 'sent');
    const [transfer] = peers.send(file);
    const got = (await received).file;
    assert.equal((await sent).transfer, transfer);
    assert.equal(await sha256Of(got), await sha256Of(file));
    assert.deepEqual(
      [got.name, got.type, got.size, got.lastModified],
      ['film.mp4', 'video/mp4', file.size, file.lastModified],
    );
    assert.equal(transfer?.state, 'done');
    assert.equal(transfer?.transferred, file.size);
    assert.equal(await transfer?.done, file);
    assert.deepEqual(
      steps,
      steps.toSorted((x, y) => x - y),
    );
  });

  it('takes a file without any bytes', async () => {
    peers = new FilePeers().connect().autoAccept();
    const received = next(peers.bob, 'received');
    const [transfer] = peers.send(new File([], 'empty.txt', { type: 'text/plain' }));
    assert.equal((await received).file.size, 0);
    await transfer?.done;
  });

  it('takes sizes around the bounds of blocks and frames', async () => {
    peers = new FilePeers({ maxMessageSize: 65_536 }).connect().autoAccept();
    const sizes = [1, 65_523, 65_524, 65_525, MIB - 32, MIB - 1, MIB, MIB + 1, 3 * MIB];
    const files = sizes.map((size) => randomFile(`f${size}`, size));
    const done = await Promise.all(peers.send(...files).map((transfer) => transfer.done));
    assert.deepEqual(done, files);
    for (const transfer of peers.bob.transfers) {
      const file = files.find(({ name }) => name === transfer.name);
      assert.equal(await sha256Of(await transfer.done), await sha256Of(file ?? new Blob()));
    }
  });

  it('brings 500 small files over', async () => {
    peers = new FilePeers().connect().autoAccept();
    const files = Array.from({ length: 500 }, (_, index) => randomFile(`note-${index}.txt`, 100 + index));
    const sent = peers.send(...files);
    await Promise.all(sent.map(({ done }) => done));
    assert.deepEqual(new Set(peers.bob.transfers.map(({ name }) => name)), new Set(files.map(({ name }) => name)));
    assert.ok(peers.bob.transfers.every(({ state }) => state === 'done'));
  });

  it('keeps back offers beyond what the other side holds open', async () => {
    peers = new FilePeers().connect();
    const sent = peers.send(...Array.from({ length: 1010 }, (_, index) => new File(['x'], `f${index}`)));
    await next(peers.bob, 'offer', ({ transfer }) => transfer.name === 'f999');
    assert.equal(peers.bob.transfers.length, 1000);
    const last = next(peers.bob, 'offer', ({ transfer }) => transfer.name === 'f1009');
    peers.bob.on('offer', ({ transfer }) => transfer.accept());
    for (const transfer of [...peers.bob.transfers]) transfer.accept();
    await last;
    await Promise.all(sent.map(({ done }) => done));
  });

  it('runs in both directions at once', async () => {
    peers = new FilePeers({ latency: 2 }).connect().autoAccept();
    peers.alice.on('offer', ({ transfer }) => transfer.accept());
    const mine = randomFile('a', 5 * MIB);
    const yours = randomFile('b', 6 * MIB);
    const atBob = next(peers.bob, 'received');
    const atAlice = next(peers.alice, 'received');
    peers.send(mine);
    peers.bob.send([yours], { to: ['alice'] });
    assert.equal(await sha256Of((await atBob).file), await sha256Of(mine));
    assert.equal(await sha256Of((await atAlice).file), await sha256Of(yours));
  });

  it('makes one transfer per file and peer, file by file', async () => {
    peers = new FilePeers().connect().autoAccept();
    const [toCarol, atCarol] = FakeDataLink.pair('alice', 'carol');
    const carol = new FilePeers();
    peers.alice.addLink(toCarol);
    carol.bob.addLink(atCarol);
    carol.autoAccept();
    const sent = peers.alice.send([randomFile('a', 10), randomFile('b', 2 * MIB)], { to: ['bob', 'carol', 'bob'] });
    assert.deepEqual(
      sent.map(({ name, peer }) => `${name} ${peer}`),
      ['a bob', 'a carol', 'b bob', 'b carol'],
    );
    assert.equal(new Set(sent.map(({ id }) => id)).size, 4);
    await Promise.all(sent.map(({ done }) => done));
    carol.close();
  });

  it('lets a small file pass a large one', async () => {
    peers = new FilePeers({ bandwidth: 30 * MIB }).connect().autoAccept();
    const [large] = peers.send(randomFile('large', 24 * MIB));
    await next(peers.alice, 'change', ({ transfer }) => transfer === large && transfer.transferred > 0);
    const [small] = peers.send(randomFile('small', 1000));
    await small?.done;
    assert.equal(large?.state, 'active');
    assert.ok(large.transferred < 16 * MIB, `${large.transferred} of the large file went first`);
    await large.done;
  });

  it('shares the path evenly between files', async () => {
    peers = new FilePeers({ bandwidth: 60 * MIB }).connect().autoAccept();
    const sent = peers.send(...['a', 'b', 'c', 'd'].map((name) => randomFile(name, 16 * MIB)));
    await Promise.race(sent.map(({ done }) => done));
    // What was read ahead for the first before there were others is its only advantage.
    for (const transfer of sent)
      assert.ok(transfer.transferred >= 11 * MIB, `${transfer.name}: ${transfer.transferred}`);
    await Promise.all(sent.map(({ done }) => done));
  });

  it('tells progress at most about five times a second and states at once', async () => {
    peers = new FilePeers({ bandwidth: 30 * MIB }).connect().autoAccept();
    const times: number[] = [];
    const [transfer] = peers.send(randomFile('f', 20 * MIB));
    peers.alice.on('change', () => void (transfer?.state === 'active' && times.push(performance.now())));
    await transfer?.done;
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    assert.ok(times.length >= 3);
    assert.ok(times.length <= 3 + seconds * 6, `${times.length} in ${seconds} s`);
  });

  it('knows speed and time left while it runs, and neither while it is paused', async () => {
    const bandwidth = 8 * MIB;
    peers = new FilePeers({ bandwidth }).connect().autoAccept();
    const [transfer] = peers.send(randomFile('f', 16 * MIB));
    assert.ok(transfer);
    await next(peers.alice, 'change', () => transfer.transferred >= 9 * MIB);
    assert.ok(transfer.rate > bandwidth * 0.6 && transfer.rate < bandwidth * 1.5, `${transfer.rate}`);
    assert.ok(transfer.eta !== null && transfer.eta > 0.2 && transfer.eta < 2, `${transfer.eta}`);
    transfer.pause();
    assert.equal(transfer.rate, 0);
    assert.equal(transfer.eta, null);
  });
});

describe('the say both sides have', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  async function running(): Promise<{ sent: Transfer; received: Transfer }> {
    peers = new FilePeers({ bandwidth: 15 * MIB }).connect();
    const both = await peers.offer(randomFile('f', 12 * MIB));
    both.received.accept();
    await next(peers.alice, 'change', () => both.sent.transferred > 0);
    return both;
  }

  it('shows the sender why a file was declined', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    received.decline('No\u202e room\n here' + 'x'.repeat(500));
    assert.equal(received.state, 'declined');
    assert.equal(await endCode(sent), 'transfer-declined');
    assert.equal(sent.state, 'declined');
    assert.ok(sent.error?.message.startsWith('No room here'));
    assert.equal(sent.error?.message.length, 200);
  });

  it('has words of its own when no reason was given', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    received.decline();
    await endCode(sent);
    assert.match(sent.error?.message ?? '', /declined/);
  });

  for (const [who, other] of [
    ['sent', 'received'],
    ['received', 'sent'],
  ] as const) {
    it(`lets the ${who} side pause and resume`, async () => {
      const both = await running();
      const manager = other === 'sent' ? peers.alice : peers.bob;
      both[who].pause();
      assert.equal(both[who].state, 'paused');
      await state(manager, both[other], 'paused');
      const frames = peers.a.bulkBytes;
      // Only what was begun is completed: at most the block under way.
      const [small] = peers.send(randomFile('small', 100));
      await next(peers.bob, 'offer', ({ transfer }) => (transfer.accept(), true));
      await small?.done;
      assert.ok(peers.a.bulkBytes - frames < 2 * MIB);
      assert.equal(both[other].state, 'paused');
      assert.ok(both.sent.transferred < both.sent.size);
      both[who].resume();
      await both.sent.done;
      assert.equal((await both.received.done).size, 12 * MIB);
    });

    it(`stays paused until both have resumed, ${who} side last`, async () => {
      const both = await running();
      both.sent.pause();
      both.received.pause();
      both[other].resume();
      // Control messages keep their order: once a later file is through, both know of all that.
      const [later] = peers.send(randomFile('later', 100));
      await next(peers.bob, 'offer', ({ transfer }) => (transfer.accept(), true));
      await later?.done;
      assert.equal(both.sent.state, 'paused');
      assert.equal(both.received.state, 'paused');
      both[who].resume();
      await both.sent.done;
    });

    it(`lets the ${who} side cancel midway, and tells the other`, async () => {
      const both = await running();
      const error = next(who === 'sent' ? peers.bob : peers.alice, 'error');
      both[who].cancel();
      assert.equal(both[who].state, 'cancelled');
      assert.equal((await error).error.code, 'transfer-cancelled');
      assert.equal(both[other].state, 'cancelled');
      assert.equal(peers.bobStorage.disposed, 1);
      // The path is free for the next one, with all of its credit.
      const { sent, received } = await peers.offer(randomFile('next', 20 * MIB));
      received.accept();
      await sent.done;
    });
  }

  it('withdraws an offer', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    sent.cancel();
    assert.equal(await endCode(received), 'transfer-cancelled');
    received.accept();
    assert.equal(received.state, 'cancelled');
  });

  it('cancels by an abort signal, before and while it runs', async () => {
    peers = new FilePeers({ bandwidth: 15 * MIB }).connect().autoAccept();
    const controller = new AbortController();
    const [transfer] = peers.alice.send([randomFile('f', 12 * MIB)], { to: ['bob'], signal: controller.signal });
    assert.ok(transfer);
    await next(peers.alice, 'change', () => transfer.transferred > 0);
    controller.abort();
    assert.equal(transfer.state, 'cancelled');
    const [late] = peers.alice.send([randomFile('g', 10)], { to: ['bob'], signal: controller.signal });
    assert.equal(late?.state, 'cancelled');
  });

  it('dismisses ended transfers only, and removes what was stored', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    peers.bob.dismiss(received);
    assert.equal(peers.bob.transfers.length, 1);
    received.accept();
    await sent.done;
    peers.bob.dismiss(received);
    assert.equal(peers.bob.transfers.length, 0);
    assert.equal(peers.bobStorage.disposed, 1);
  });

  it('ends everything on close, for the other side too', async () => {
    const both = await running();
    peers.alice.close();
    assert.equal(await endCode(both.sent), 'transfer-cancelled');
    assert.equal(await endCode(both.received), 'transfer-cancelled');
    assert.equal(peers.alice.send([randomFile('g', 1)], { to: ['bob'] })[0]?.state, 'failed');
  });
});
