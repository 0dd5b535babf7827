import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import { TransferManager } from '../../../src/files/transfer-manager.js';
import type { Transfer } from '../../../src/files/transfer-types.js';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FakeStorage, it, MIB, next, randomFile, sha256Of, state } from '../../fakes/file-peers.js';

/** Pages come and go; the disk and the file stay. */
describe('a transfer whose page is gone', () => {
  const pages: TransferManager[] = [];
  let link: FakeDataLink | null = null;
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
    link?.cut();
  });

  const SIZE = 12 * MIB + 5;
  const path = { bandwidth: 16 * MIB };

  function open(storage: FakeStorage, away?: (peer: string) => boolean): TransferManager {
    const page = new TransferManager({ storage, ...(away && { away }) });
    pages.push(page);
    return page;
  }

  /** Joins two pages under these participant ids. Returns the sender's end. */
  function connect(sender: TransferManager, receiver: TransferManager, from: string, to: string): FakeDataLink {
    const [atSender, atReceiver] = FakeDataLink.pair(from, to, path);
    sender.addLink(atSender);
    receiver.addLink(atReceiver);
    link = atSender;
    return atSender;
  }

  const takeAll = (page: TransferManager) => page.on('offer', ({ transfer }) => transfer.accept());

  async function received(page: TransferManager): Promise<File> {
    return (await next(page, 'received')).file;
  }

  /** Alice's page sends, Bob's has part of it. */
  async function halfWay(file: File, disk: FakeStorage, away?: (peer: string) => boolean) {
    const alice = open(new FakeStorage());
    const bob = open(disk, away);
    takeAll(bob);
    const end = connect(alice, bob, 'alice', 'bob');
    const [sent] = alice.send([file], { to: ['bob'] });
    assert.ok(sent);
    await next(alice, 'change', () => sent.transferred >= 3 * MIB);
    return { alice, bob, sent, end };
  }

  it('goes on by itself when the receiver comes back in a new page', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { alice, sent, end } = await halfWay(file, disk);
    const before = end.bulkBytes;
    end.cut();
    disk.crash();
    alice.removePeer('bob', 'timeout');
    assert.equal(await endCode(sent), 'peer-left');

    const written = disk.written;
    const later = open(disk);
    later.on('offer', () => assert.fail('the person was asked again'));
    const arrives = received(later);
    const again = connect(alice, later, 'alice', 'bob-again');
    assert.equal(await sha256Of(await arrives), await sha256Of(file));
    const [only, ...others] = alice.transfers;
    assert.ok(only && only !== sent, 'the old one is still on the list');
    assert.equal(others.length, 0);
    assert.equal((await only.done).size, SIZE);
    assert.ok(only.resumed && later.transfers[0]?.resumed);
    assert.equal(disk.written, SIZE, 'a block was written twice');
    assert.ok(again.bulkBytes < (SIZE - written) * 1.01, 'a block travelled twice');
    assert.ok(before > 0);
  });

  it('goes on when the receiver comes back before anybody has noticed that they were gone', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { alice, sent, end } = await halfWay(file, disk);
    alice.on('error', () => assert.fail('the sender was told of a failure'));
    for (const noticed of [false, true]) {
      if (noticed) end.cut();
      disk.crash();
      const written = disk.written;
      const later = open(disk);
      const arrives = received(later);
      const again = connect(alice, later, 'alice', noticed ? 'bob-3' : 'bob-2');
      if (!noticed) {
        await next(alice, 'change', ({ transfer }) => transfer.peer === 'bob-2' && transfer.transferred >= 6 * MIB);
        continue;
      }
      assert.equal(await sha256Of(await arrives), await sha256Of(file));
      assert.ok(again.bulkBytes < (SIZE - written) * 1.01, 'a block travelled twice');
    }
    assert.equal(sent.error?.code, 'peer-left');
    assert.equal(alice.transfers.length, 1);
    assert.equal(disk.written, SIZE, 'a block was written twice');
  });

  for (const noticed of [true, false]) {
    it(`continues what the sender offers from a new page while the link to the old one ${noticed ? 'is down' : 'seems open'}`, async () => {
      const disk = new FakeStorage();
      const file = randomFile('f', SIZE);
      const { bob, end } = await halfWay(file, disk, (peer) => peer === 'alice');
      if (noticed) end.cut();
      const later = open(new FakeStorage());
      const arrives = received(bob);
      connect(later, bob, 'alice-again', 'bob');
      const [again] = later.send([new File([file], 'f', { lastModified: file.lastModified })], { to: ['bob'] });
      assert.equal(await sha256Of(await arrives), await sha256Of(file));
      assert.equal(again?.resumed, true);
      assert.equal(bob.transfers.length, 1);
      assert.equal(disk.written, SIZE, 'a block was written twice');
    });
  }

  it('does not touch what another participant is sending well', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { bob } = await halfWay(file, disk);
    const later = open(new FakeStorage());
    connect(later, bob, 'mallory', 'bob');
    const [same] = later.send([new File([file], 'f', { lastModified: file.lastModified })], { to: ['bob'] });
    await same?.done;
    const states = bob.transfers.map(({ peer, state, error }) => [peer, state === 'failed', error]);
    assert.deepEqual(states, [
      ['alice', false, null],
      ['mallory', false, null],
    ]);
  });

  it('continues when the same file is offered again from a new page, and says so', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { bob, end } = await halfWay(file, disk);
    end.cut();
    bob.removePeer('alice', 'timeout');
    const [interrupted] = bob.transfers;
    assert.equal(interrupted?.error?.code, 'peer-left');
    const had = interrupted.transferred;

    const later = open(new FakeStorage());
    const offered = next(bob, 'offer', ({ transfer }) => transfer !== interrupted);
    connect(later, bob, 'alice-again', 'bob');
    // The same file, picked again: another object, with another identity in the browser.
    later.send([new File([file], 'f', { lastModified: file.lastModified })], { to: ['bob'] });
    const { transfer } = await offered;
    assert.equal(transfer.resumed, true);
    await state(bob, transfer, 'done');
    assert.equal(await sha256Of(await transfer.done), await sha256Of(file));
    assert.deepEqual(bob.transfers, [transfer], 'the interrupted one is still on the list');
    assert.equal(disk.written, SIZE);
    assert.ok(had >= 3 * MIB);
  });

  it('asks before it continues what another participant offers', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { bob, end } = await halfWay(file, disk);
    end.cut();
    bob.removePeer('alice', 'timeout');
    disk.crash();
    const later = open(disk);
    const mallory = open(new FakeStorage());
    const offered = next(later, 'offer');
    connect(mallory, later, 'mallory', 'bob');
    mallory.send([file], { to: ['bob'] });
    const { transfer } = await offered;
    assert.deepEqual([transfer.state, transfer.resumed], ['offered', true]);
  });

  it('takes every block anew of a file that is another one under the same name, size and time', async () => {
    const disk = new FakeStorage();
    const { bob, end } = await halfWay(randomFile('f', SIZE), disk);
    end.cut();
    bob.removePeer('alice', 'timeout');
    const later = open(new FakeStorage());
    const other = randomFile('f', SIZE);
    const arrives = received(bob);
    connect(later, bob, 'alice-again', 'bob');
    const [sent] = later.send([other], { to: ['bob'] });
    assert.equal(await sha256Of(await arrives), await sha256Of(other));
    assert.equal((await sent?.done)?.size, SIZE);
  });

  it('takes only the run of blocks anew that differs', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', SIZE);
    const { bob, end } = await halfWay(file, disk);
    end.cut();
    bob.removePeer('alice', 'timeout');
    disk.tamper(1);
    const later = open(new FakeStorage());
    const arrives = received(bob);
    connect(later, bob, 'alice-again', 'bob');
    later.send([file], { to: ['bob'] });
    assert.equal(await sha256Of(await arrives), await sha256Of(file));
  });

  it('is not continued once it was taken off the list, or cleared', async () => {
    for (const way of ['dismiss', 'clear'] as const) {
      const disk = new FakeStorage();
      const { bob, end } = await halfWay(randomFile('f', SIZE), disk);
      end.cut();
      bob.removePeer('alice', 'timeout');
      if (way === 'dismiss') bob.dismiss(bob.transfers[0] ?? assert.fail());
      await bob.clearPartial();
      assert.deepEqual(await disk.partials(), [], way);
    }
  });

  it('is thrown away when it was cancelled', async () => {
    const disk = new FakeStorage();
    const { bob, sent } = await halfWay(randomFile('f', SIZE), disk);
    sent.cancel();
    await endCode(bob.transfers[0] ?? assert.fail());
    disk.crash();
    assert.deepEqual(await disk.partials(), []);
  });

  it('is not given to a stranger who asks by a wrong id', async () => {
    const { alice, end, sent } = await halfWay(randomFile('f', SIZE), new FakeStorage());
    end.cut();
    alice.removePeer('bob', 'timeout');
    const [atAlice, mallory] = FakeDataLink.pair('alice', 'mallory');
    const answer = new Promise<unknown>((resolve) => {
      mallory.on('control', (message) => {
        if (JSON.stringify(message).includes('"end"')) resolve(message);
      });
    });
    alice.addLink(atAlice);
    mallory.sendControl({ type: 'grant', limit: 1 });
    mallory.sendControl({ type: 'pending', id: 'guessed' });
    assert.match(JSON.stringify(await answer), /transfer-cancelled/);
    assert.deepEqual(alice.transfers, [sent]);
    atAlice.cut();
  });

  it('is equal in the end when pages of both sides die at random, and hardly a block travels twice', async () => {
    const disk = new FakeStorage();
    const file = randomFile('f', 40 * MIB + 77);
    let alice = open(new FakeStorage());
    let bob = open(disk);
    let [from, to] = ['alice', 'bob'];
    let end = connect(alice, bob, from, to);
    takeAll(bob);
    let sent: Transfer | undefined = alice.send([file], { to: [to] })[0];
    let bytes = 0;
    for (let kill = 0; kill < 8; kill++) {
      const frames = 8 + Math.floor(Math.random() * 24);
      await new Promise<void>((resolve) => {
        let seen = 0;
        const other = end;
        link = other;
        const off = bob.on('received', () => resolve());
        const count = () => ++seen === frames && (off(), resolve());
        atReceiver(end).on('frame', count);
      });
      end.cut();
      bytes += end.bulkBytes;
      if (kill % 2) {
        bob.removePeer(from, 'timeout');
        alice = open(new FakeStorage());
        from = `alice${kill}`;
      } else {
        disk.crash();
        alice.removePeer(to, 'timeout');
        bob = open(disk);
        takeAll(bob);
        to = `bob${kill}`;
      }
      const arrives = received(bob);
      end = connect(alice, bob, from, to);
      if (kill % 2) sent = alice.send([file], { to: [to] })[0];
      if (kill === 7) {
        assert.equal(await sha256Of(await arrives), await sha256Of(file));
      }
    }
    bytes += end.bulkBytes;
    assert.ok(sent);
    assert.ok(bytes <= file.size * 1.02 + 8 * 4 * MIB, `${bytes - file.size} bytes travelled twice`);
  });

  function atReceiver(end: FakeDataLink): { on(type: 'frame', listener: () => void): unknown } {
    const send = end.lane.send.bind(end.lane);
    const listeners: (() => void)[] = [];
    end.lane.send = (frame) => {
      send(frame);
      for (const listener of listeners) listener();
    };
    return { on: (_type, listener) => listeners.push(listener) };
  }
});
