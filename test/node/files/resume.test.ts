import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import { parseFileControl } from '../../../src/protocol/parse-file-control.js';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FilePeers, it, MIB, next, randomFile, sha256Of, state } from '../../fakes/file-peers.js';

describe('a transfer whose link is lost', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  it('waits, and goes on from the last verified block', async () => {
    peers = new FilePeers({ bandwidth: 12 * MIB }).connect().autoAccept();
    const file = randomFile('f', 10 * MIB);
    const [sent] = peers.send(file);
    assert.ok(sent);
    await next(peers.alice, 'change', () => sent.transferred >= 4 * MIB);
    const [received] = peers.bob.transfers;
    assert.ok(received);
    peers.a.cut();
    assert.equal(sent.state, 'waiting');
    assert.equal(received.state, 'waiting');
    assert.equal(sent.rate, 0);
    peers.connect();
    await state(peers.alice, sent, 'active');
    const had = sent.transferred;
    assert.ok(had >= 4 * MIB);
    assert.equal(await sha256Of(await received.done), await sha256Of(file));
    await sent.done;
    assert.ok(peers.a.bulkBytes < file.size - had + MIB, 'more than the missing blocks travelled');
    assert.equal(peers.bobStorage.written, file.size, 'a block was written twice');
  });

  it('is equal at the end after ten losses at random points', async () => {
    peers = new FilePeers({ bandwidth: 100 * MIB, latency: 3 }).connect().autoAccept();
    const files = [randomFile('a', 17 * MIB + 5), randomFile('b', 9 * MIB), randomFile('c', 300)];
    const received = new Map<string, File>();
    peers.bob.on('received', ({ transfer, file }) => received.set(transfer.name, file));
    const sent = peers.send(...files);
    const arrived = Promise.all(sent.map(({ done }) => done));
    let moved = 0;
    for (let loss = 0; loss < 10; loss++) {
      const frames = 1 + Math.floor(Math.random() * 25);
      await new Promise<void>((resolve) => {
        let seen = 0;
        peers.b.lane.on('frame', () => ++seen === frames && resolve());
        void arrived.then(() => resolve());
      });
      moved += peers.a.bulkBytes;
      peers.a.cut();
      peers.connect();
    }
    await arrived;
    for (const file of files) assert.equal(await sha256Of(received.get(file.name) ?? new Blob()), await sha256Of(file));
    assert.equal(
      peers.bobStorage.written,
      files.reduce((sum, { size }) => sum + size, 0),
    );
    assert.ok(moved > 0);
  });

  it('goes on when the new link comes before the loss of the old one was noticed', async () => {
    peers = new FilePeers({ bandwidth: 10 * MIB }).connect().autoAccept();
    const file = randomFile('f', 6 * MIB);
    const [sent] = peers.send(file);
    await next(peers.alice, 'change', () => (sent?.transferred ?? 0) >= 2 * MIB);
    peers.connect();
    await sent?.done;
    assert.equal(await sha256Of((await peers.bob.transfers[0]?.done) ?? new Blob()), await sha256Of(file));
  });

  it('waits for slow writes of the old link before it says what it has', async () => {
    peers = new FilePeers().connect().autoAccept();
    const release: (() => void)[] = [];
    let slow = true;
    const writing = new Promise<void>((resolve) => {
      peers.bobStorage.beforeWrite = () => {
        resolve();
        return slow ? new Promise((go) => release.push(go)) : Promise.resolve();
      };
    });
    const file = randomFile('f', 4 * MIB);
    const [sent] = peers.send(file);
    await writing;
    peers.a.cut();
    peers.connect();
    slow = false;
    release.forEach((go) => go());
    await sent?.done;
    assert.equal(peers.bobStorage.written, file.size);
  });

  it('offers again what was not yet answered, once', async () => {
    peers = new FilePeers();
    const [sent] = peers.send(randomFile('f', 10));
    const offered = next(peers.bob, 'offer');
    peers.connect();
    await offered;
    peers.a.cut();
    assert.equal(sent?.state, 'offered');
    peers.connect();
    const other = next(peers.bob, 'offer');
    peers.send(randomFile('g', 10));
    assert.equal((await other).transfer.name, 'g');
    assert.equal(peers.bob.transfers.length, 2);
    peers.bob.transfers[0]?.accept();
    await sent?.done;
  });

  it('begins later what was accepted while the link was away', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    peers.a.cut();
    received.accept();
    peers.connect();
    await sent.done;
  });

  it('begins all over with a side that listens long after the link has opened', async () => {
    peers = new FilePeers();
    const [atAlice, atBob] = FakeDataLink.pair('alice', 'bob');
    peers.alice.addLink(atAlice);
    const [sent] = peers.send(randomFile('f', 3 * MIB));
    assert.ok(sent);
    // What Alice said so far is lost: her credit, and her offer.
    await new Promise<void>((resolve) => {
      const off = atBob.on('control', (message) => parseFileControl(message)?.type === 'offer' && (off(), resolve()));
    });
    peers.autoAccept().bob.addLink(atBob);
    await sent.done;
    peers.alice.on('offer', ({ transfer }) => transfer.accept());
    const [back] = peers.bob.send([randomFile('g', 3 * MIB)], { to: ['alice'] });
    await back?.done;
    assert.deepEqual([peers.alice.transfers.length, peers.bob.transfers.length], [2, 2]);
    atAlice.cut();
  });

  it('keeps a pause over the loss', async () => {
    peers = new FilePeers({ bandwidth: 10 * MIB }).connect();
    const { sent, received } = await peers.offer(randomFile('f', 6 * MIB));
    received.accept();
    await next(peers.alice, 'change', () => sent.transferred > 0);
    received.pause();
    await state(peers.alice, sent, 'paused');
    peers.a.cut();
    peers.connect();
    await state(peers.bob, received, 'paused');
    await state(peers.alice, sent, 'paused');
    received.resume();
    await sent.done;
  });

  for (const side of ['sent', 'received'] as const) {
    it(`learns on the new link that the ${side} side has cancelled meanwhile`, async () => {
      peers = new FilePeers({ bandwidth: 10 * MIB }).connect();
      const both = await peers.offer(randomFile('f', 6 * MIB));
      both.received.accept();
      await next(peers.alice, 'change', () => both.sent.transferred > 0);
      peers.a.cut();
      both[side].cancel();
      peers.connect();
      assert.equal(await endCode(both[side === 'sent' ? 'received' : 'sent']), 'transfer-cancelled');
    });
  }

  it('learns on the new link that an open offer was withdrawn', async () => {
    peers = new FilePeers().connect();
    const { sent, received } = await peers.offer(randomFile('f', 10));
    peers.a.cut();
    sent.cancel();
    peers.connect();
    assert.equal(await endCode(received), 'transfer-cancelled');
  });

  it('learns on the new link that the file was whole, though the link took the last words with it', async () => {
    peers = new FilePeers({ latency: 20 }).connect().autoAccept();
    const received = next(peers.bob, 'received');
    const [sent] = peers.send(randomFile('f', 2 * MIB));
    await received;
    peers.a.cut();
    assert.equal(sent?.state, 'waiting');
    assert.ok((sent.transferred ?? 0) < 2 * MIB);
    const again = next(peers.bob, 'offer').then(() => assert.fail('it was offered again'));
    peers.bob.dismiss(peers.bob.transfers[0] ?? assert.fail());
    peers.connect();
    await Promise.race([sent.done, again]);
    assert.equal(sent.transferred, 2 * MIB);
  });

  it('fails with peer-left once the peer is gone for good', async () => {
    peers = new FilePeers({ bandwidth: 10 * MIB }).connect();
    const both = await peers.offer(randomFile('f', 6 * MIB));
    both.received.accept();
    await next(peers.alice, 'change', () => both.sent.transferred > 0);
    peers.a.cut();
    peers.alice.removePeer('bob', 'left');
    peers.bob.removePeer('alice', 'timeout');
    assert.equal(await endCode(both.sent), 'peer-left');
    assert.equal(await endCode(both.received), 'peer-left');
    assert.equal(both.sent.state, 'failed');
    assert.equal(peers.bobStorage.disposed, 0, 'what came of it was thrown away');
    assert.equal((await peers.bobStorage.partials()).length, 1);
  });
});
