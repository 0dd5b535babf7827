import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import { TransferManager } from '../../../src/files/transfer-manager.js';
import type { Transfer } from '../../../src/files/transfer-types.js';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FakeStorage, FilePeers, it, MIB, next, randomFile } from '../../fakes/file-peers.js';

describe('files that are sent together', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  const small = (index: number) => ({ file: randomFile(`${index}.txt`, 10), folder: `holiday/day ${index % 3}` });

  it('come with their folders, as one batch that says how much it is', async () => {
    peers = new FilePeers().connect().autoAccept();
    const sent = peers.alice.send([small(0), small(1), small(2)], { to: ['bob'] });
    await Promise.all(sent.map(({ done }) => done));
    const { batch } = peers.bob.transfers[0] ?? assert.fail();
    assert.deepEqual([batch.name, batch.count, batch.size], ['holiday', 3, 30]);
    assert.deepEqual(
      peers.bob.transfers.map(({ folder, name, batch: { id } }) => [folder, name, id === batch.id]),
      [
        ['holiday/day 0', '0.txt', true],
        ['holiday/day 1', '1.txt', true],
        ['holiday/day 2', '2.txt', true],
      ],
    );
    assert.deepEqual(
      peers.bobStorage.requests.map(({ folder }) => folder),
      ['holiday/day 0', 'holiday/day 1', 'holiday/day 2'],
    );
  });

  it('have no common name when they come from several folders', () => {
    peers = new FilePeers();
    const [sent] = peers.alice.send([small(0), { file: randomFile('x', 1) }], { to: ['bob'] });
    assert.equal(sent?.batch.name, '');
  });

  it('are accepted by one answer, with more of them than may be open at once', async () => {
    peers = new FilePeers().connect();
    let asked = 0;
    const first = new Promise<Transfer>((resolve) => {
      peers.bob.on('offer', ({ transfer }) => {
        asked++;
        resolve(transfer);
      });
    });
    const sent = peers.alice.send(
      Array.from({ length: 1500 }, (_, index) => small(index)),
      { to: ['bob'] },
    );
    peers.bob.acceptAll(await first);
    await Promise.all(sent.map(({ done }) => done));
    assert.equal(peers.bob.transfers.filter(({ state }) => state === 'done').length, 1500);
    assert.ok(asked <= 1000, `asked ${asked} times`);
  });

  it('are declined by one answer, those still to come included', async () => {
    peers = new FilePeers().connect();
    const offered = next(peers.bob, 'offer');
    const sent = peers.alice.send(
      Array.from({ length: 1200 }, (_, index) => small(index)),
      { to: ['bob'] },
    );
    peers.bob.declineAll((await offered).transfer, 'no room');
    const codes = await Promise.all(sent.map(endCode));
    assert.deepEqual(new Set(codes), new Set(['transfer-declined']));
    assert.equal(sent.at(-1)?.error?.message, 'no room');
  });

  it('are asked about again beyond what their batch announced', async () => {
    peers = new FilePeers();
    const bob = new TransferManager({ storage: new FakeStorage() });
    const [mallory, atBob] = FakeDataLink.pair('mallory', 'bob');
    bob.addLink(atBob);
    const offer = (id: string, number: number, size: number) =>
      mallory.sendControl({
        ...{ type: 'offer', id, number, name: id, folder: '', size, mime: '', lastModified: 0 },
        batch: { id: 'batch', name: 'little', count: 3, size: 100 },
      });
    const first = next(bob, 'offer');
    offer('a', 1, 50);
    bob.acceptAll((await first).transfer);
    offer('b', 2, 50);
    const asked = next(bob, 'offer');
    offer('c', 3, 5000 * MIB);
    assert.equal((await asked).transfer.name, 'c');
    assert.notEqual(bob.transfers[1]?.state, 'done');
    bob.close();
    mallory.cut();
  });

  it('get folders that lead nowhere else', async () => {
    peers = new FilePeers().connect();
    const offered = next(peers.bob, 'offer');
    peers.alice.send([{ file: randomFile('a', 1), folder: '../../etc//.\\\u202ecron/aux' }], { to: ['bob'] });
    assert.equal((await offered).transfer.folder, 'etc/cron/_aux');
  });

  it('are read once for several receivers who keep pace', async () => {
    peers = new FilePeers({ bandwidth: 80 * MIB });
    const carol = new TransferManager({ storage: new FakeStorage() });
    const dave = new TransferManager({ storage: new FakeStorage() });
    peers.connect().autoAccept();
    for (const [name, page] of [
      ['carol', carol],
      ['dave', dave],
    ] as const) {
      const [atAlice, atThem] = FakeDataLink.pair('alice', name, { bandwidth: 80 * MIB });
      peers.alice.addLink(atAlice);
      page.addLink(atThem);
      page.on('offer', ({ transfer }) => transfer.accept());
    }
    const file = randomFile('f', 30 * MIB);
    let read = 0;
    const slice = file.slice.bind(file);
    file.slice = (start = 0, end = 0) => {
      read += end - start;
      return slice(start, end);
    };
    const sent = peers.alice.send([file], { to: ['bob', 'carol', 'dave'] });
    await Promise.all(sent.map(({ done }) => done));
    assert.ok(read < 1.5 * file.size, `${read / file.size} times`);
    carol.close();
    dave.close();
  });

  it('cost little before they are offered, though they are a hundred thousand', () => {
    peers = new FilePeers();
    const file = randomFile('f', 1);
    const before = process.memoryUsage().heapUsed;
    const sent = peers.alice.send(Array<File>(100_000).fill(file), { to: ['bob'] });
    const each = (process.memoryUsage().heapUsed - before) / sent.length;
    assert.equal(sent.length, 100_000);
    assert.ok(each < 3000, `${each} bytes each`);
  });
});
