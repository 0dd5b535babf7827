import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FilePeers, it, MIB, next, randomFile, sha256Of } from '../../fakes/file-peers.js';
import { HIGH_WATER } from '../../../src/files/send-lane.js';
import { READ_AHEAD } from '../../../src/files/send-scheduler.js';

describe('flow control', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  /** A file that counts what is read of it. */
  function counted(file: File): { file: File; read: () => number } {
    let bytes = 0;
    const slice = file.slice.bind(file);
    file.slice = (start = 0, end = file.size) => {
      bytes += end - start;
      return slice(start, end);
    };
    return { file, read: () => bytes };
  }

  it('bounds memory at both ends when the link is fast and the disk slow', async () => {
    const window = 3 * MIB;
    peers = new FilePeers({}, { bob: { window } }).connect().autoAccept();
    const { file, read } = counted(randomFile('f', 24 * MIB));
    let mostHeld = 0;
    let mostAhead = 0;
    let delivered = 0;
    peers.b.lane.on('frame', (frame) => {
      delivered += frame.length - 12;
      mostHeld = Math.max(mostHeld, delivered - peers.bobStorage.written);
      mostAhead = Math.max(mostAhead, read() - delivered);
    });
    peers.bobStorage.beforeWrite = () => new Promise((resolve) => setTimeout(resolve, 5));
    const [sent] = peers.send(file);
    await sent?.done;
    // Digests are counted as delivered and not as written.
    assert.ok(mostHeld <= window + 24 * 32, `${mostHeld} held by the receiver`);
    assert.ok(mostHeld > MIB, 'the window was never used');
    assert.ok(mostAhead <= READ_AHEAD + HIGH_WATER + 4 * MIB, `${mostAhead} read ahead by the sender`);
  });

  it('reads ahead by a bound of its own, however much credit it has', async () => {
    peers = new FilePeers({ bandwidth: 60 * MIB }, { bob: { window: 64 * MIB } }).connect().autoAccept();
    const { file, read } = counted(randomFile('f', 24 * MIB));
    let most = 0;
    peers.b.lane.on('frame', () => (most = Math.max(most, read() - peers.a.bulkBytes)));
    const [sent] = peers.send(file);
    await sent?.done;
    // Blocks are read four at a time.
    assert.ok(most <= READ_AHEAD + 4 * MIB, `${most} read and not yet handed to the link`);
    assert.ok(most > MIB);
  });

  it('completes only the block under way when it is paused', async () => {
    peers = new FilePeers({ bandwidth: 40 * MIB }).connect().autoAccept();
    const [sent] = peers.send(randomFile('f', 24 * MIB));
    assert.ok(sent);
    await next(peers.alice, 'change', () => sent.transferred > 0);
    const before = peers.a.bulkBytes;
    sent.pause();
    const [small] = peers.send(randomFile('small', 100));
    await small?.done;
    assert.ok(peers.a.bulkBytes - before <= MIB + 1000, `${peers.a.bulkBytes - before} went after the pause`);
    sent.resume();
    await sent.done;
  });

  it('stops altogether while nothing is written, and goes on after', async () => {
    const window = 4 * MIB;
    peers = new FilePeers({}, { bob: { window } }).connect().autoAccept();
    let open: () => void = () => assert.fail('nothing was written');
    const gate = new Promise<void>((resolve) => (open = resolve));
    peers.bobStorage.beforeWrite = () => gate;
    const { file, read } = counted(randomFile('f', 16 * MIB));
    const [sent] = peers.send(file);
    // Three whole blocks with their digests fit; the fourth would exceed the credit and is never begun.
    await new Promise<void>((resolve) => {
      let bytes = 0;
      peers.b.lane.on('frame', (frame) => (bytes += frame.length - 12) === 3 * (MIB + 32) && resolve());
    });
    assert.equal(read(), 4 * MIB);
    assert.equal(sent?.transferred, 0);
    assert.equal(sent.state, 'active');
    open();
    await sent.done;
  });

  it('fills the buffer of the link up to a mark', async () => {
    peers = new FilePeers({ bandwidth: 30 * MIB }).connect().autoAccept();
    const [sent] = peers.send(randomFile('f', 8 * MIB));
    await sent?.done;
    assert.ok(peers.a.peakBuffered <= HIGH_WATER + peers.a.lane.maxMessageSize, `${peers.a.peakBuffered}`);
    assert.ok(peers.a.peakBuffered > HIGH_WATER / 2);
  });

  it('does not lose credit to cancelled transfers', async () => {
    peers = new FilePeers({ bandwidth: 80 * MIB }, { bob: { window: 3 * MIB } }).connect().autoAccept();
    for (let round = 0; round < 40; round++) {
      const [sent] = peers.send(randomFile(`f${round}`, 5 * MIB));
      await next(peers.bob, 'change', ({ transfer }) => transfer.name === `f${round}` && transfer.state === 'active');
      await new Promise<void>((resolve) => {
        const off = peers.b.lane.on('frame', () => (off(), resolve()));
      });
      if (round % 2) sent?.cancel();
      else peers.bob.transfers.at(-1)?.cancel();
    }
    const [last] = peers.send(randomFile('last', 9 * MIB));
    await last?.done;
  });

  it('does not let many paused files use up the window', async () => {
    peers = new FilePeers({ bandwidth: 80 * MIB }, { bob: { window: 3 * MIB } }).connect().autoAccept();
    const paused = peers.send(...Array.from({ length: 6 }, (_, index) => randomFile(`f${index}`, 4 * MIB)));
    for (const transfer of paused) {
      if (transfer.state !== 'active') {
        await next(peers.alice, 'change', () => transfer.state === 'active');
      }
    }
    paused.forEach((transfer) => transfer.pause());
    const [other] = peers.send(randomFile('other', 6 * MIB));
    await other?.done;
    paused.forEach((transfer) => transfer.resume());
    await Promise.all(paused.map(({ done }) => done));
  });

  it('sends a block again that was damaged on the way', async () => {
    peers = new FilePeers().connect().autoAccept();
    let frames = 0;
    peers.a.mangle = (frame) => {
      if (++frames % 16 === 5 && frames < 50) frame[100] ^= 0xff;
      return frame;
    };
    const file = randomFile('f', 6 * MIB + 100);
    const [sent] = peers.send(file);
    await sent?.done;
    assert.ok(peers.a.bulkBytes > file.size + 2 * MIB, 'nothing was sent again');
    assert.equal(await sha256Of((await peers.bob.transfers[0]?.done) ?? new Blob()), await sha256Of(file));
  });

  it('gives up with file-corrupt when a block is damaged every time', async () => {
    peers = new FilePeers().connect().autoAccept();
    peers.a.mangle = (frame) => {
      if (new DataView(frame.buffer).getUint32(4) === 1) frame[20] ^= 1;
      return frame;
    };
    const [sent] = peers.send(randomFile('f', 3 * MIB));
    assert.ok(sent);
    assert.equal(await endCode(sent), 'file-corrupt');
    assert.equal(await endCode(peers.bob.transfers[0] ?? assert.fail()), 'file-corrupt');
    assert.ok(sent.transferred <= 2 * MIB);
    const tries = 1 + 3;
    assert.ok(peers.a.bulkBytes < (2 + tries) * (MIB + 1000));
  });

  it('tells both sides when the source changed meanwhile', async () => {
    peers = new FilePeers({ bandwidth: 15 * MIB }).connect().autoAccept();
    for (const change of ['unreadable', 'newer', 'shorter']) {
      const file = randomFile('f', 12 * MIB);
      const [sent] = peers.send(file);
      assert.ok(sent);
      await next(peers.alice, 'change', () => sent.transferred > 0);
      const real = file.slice.bind(file);
      if (change === 'newer') Object.defineProperty(file, 'lastModified', { value: 1 });
      if (change === 'shorter') file.slice = (start = 0, end = 0) => real(start, end - 1);
      if (change === 'unreadable') {
        file.slice = () => {
          const blob = new Blob();
          blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
          return blob;
        };
      }
      assert.equal(await endCode(sent), 'file-changed', change);
      assert.equal(await endCode(peers.bob.transfers.at(-1) ?? assert.fail()), 'file-changed', change);
    }
  });

  it('checks the room before it accepts, counting what other files will still take', async () => {
    peers = new FilePeers({ bandwidth: 20 * MIB }).connect().autoAccept();
    peers.bobStorage.available = 10 * MIB;
    const [first, second] = peers.send(randomFile('first', 6 * MIB), randomFile('second', 6 * MIB));
    assert.ok(first && second);
    assert.equal(await endCode(second), 'storage-full');
    assert.equal(peers.bob.transfers[1]?.error?.code, 'storage-full');
    await first.done;
  });

  it('ends with storage-full when the disk is full midway, and hurts no other', async () => {
    peers = new FilePeers().connect().autoAccept();
    peers.bobStorage.beforeWrite = async (offset) => {
      if (offset >= 4 * MIB) throw new DOMException('full', 'QuotaExceededError');
    };
    const [large, small] = peers.send(randomFile('large', 8 * MIB), randomFile('small', 3 * MIB));
    assert.ok(large && small);
    assert.equal(await endCode(large), 'storage-full');
    await small.done;
    assert.equal(peers.bobStorage.disposed, 1);
  });

  it('times out on a peer that keeps the link open and never answers', async () => {
    peers = new FilePeers({}, { alice: { silence: 100 } });
    const [a, b] = FakeDataLink.pair('alice', 'bob');
    peers.alice.addLink(a);
    let pings = 0;
    b.on('control', (message) => {
      const fields: Partial<Record<string, unknown>> = { ...(message as object) };
      if (fields.type === 'ping') pings++;
      if (fields.type !== 'offer') return;
      b.sendControl({ type: 'grant', limit: 8 * MIB });
      b.sendControl({ type: 'accept', id: fields.id, have: [], doubt: [] });
    });
    const [sent] = peers.send(randomFile('f', 2 * MIB));
    assert.ok(sent);
    assert.equal(await endCode(sent), 'timeout');
    assert.ok(pings >= 3, `asked ${pings} times`);
    assert.equal(sent.transferred, 0);
    a.cut();
  });

  it('does not time out on a slow disk, as long as the peer answers', async () => {
    peers = new FilePeers({}, { alice: { silence: 60 }, bob: { silence: 60 } }).connect().autoAccept();
    peers.bobStorage.beforeWrite = () => new Promise((resolve) => setTimeout(resolve, 300));
    const [sent] = peers.send(randomFile('f', 2 * MIB));
    await sent?.done;
  });
});
