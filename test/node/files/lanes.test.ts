import assert from 'node:assert/strict';
import { afterEach, describe } from 'node:test';
import type { FakePath } from '../../fakes/fake-data-link.js';
import { endCode, FilePeers, it, MIB, next, randomFile, sha256Of } from '../../fakes/file-peers.js';

/** Far enough that losses hurt: each lane gets what SCTP makes of such a path. */
const LOSSY = { latency: 20, laneBandwidth: 3 * MIB };
/** Everything is decided five times as fast as in real life. */
const laneTick = 100;
const meet = (path: FakePath) => new FilePeers(path, { alice: { laneTick } }).connect().autoAccept();

describe('more lanes', () => {
  let peers: FilePeers;
  afterEach(() => peers.close());

  const opened = (wanted: number) =>
    next(peers.alice, 'change', () => peers.a.lanes.size >= wanted).then(() => peers.a.lanes.size);

  it('are opened on a far path that holds each of them back, and carry the file whole', async () => {
    peers = meet(LOSSY);
    const file = randomFile('f', 14 * MIB);
    const [sent] = peers.send(file);
    const began = performance.now();
    await opened(2);
    await sent?.done;
    const rate = file.size / ((performance.now() - began) / 1000);
    assert.ok(rate > 4.5 * MIB, `${rate / MIB} MiB/s`);
    assert.equal(await sha256Of((await peers.bob.transfers[0]?.done) ?? new Blob()), await sha256Of(file));
  });

  it('are given up again where they bring nothing', async () => {
    // The bottleneck is shared; what makes it look like losses is a buffer in front of each lane.
    peers = meet({ latency: 20, laneBandwidth: 3 * MIB, bandwidth: 3 * MIB });
    const [sent] = peers.send(randomFile('f', 60 * MIB));
    await opened(2);
    await next(peers.alice, 'change', () => peers.a.lanes.size === 1);
    assert.equal(peers.a.lanesWanted, 3);
    assert.equal(sent?.state, 'active');
    sent.cancel();
  });

  it('are not tried on a near path, a fast one, or beside sound and pictures', async () => {
    for (const [path, media] of [
      [{ latency: 1, laneBandwidth: 3 * MIB }, false],
      [{ latency: 20, bandwidth: 12 * MIB }, false],
      [LOSSY, true],
    ] as const) {
      peers = meet(path);
      peers.a.carriesMedia = media;
      const [sent] = peers.send(randomFile('f', 60 * MIB));
      let ticks = 0;
      await next(peers.alice, 'change', () => ++ticks > 12);
      assert.equal(peers.a.lanesWanted, 0, JSON.stringify(path));
      sent?.cancel();
      peers.close();
    }
  });

  it('leave nothing behind when a call begins', async () => {
    peers = meet(LOSSY);
    const [sent] = peers.send(randomFile('f', 60 * MIB));
    await opened(2);
    peers.a.carriesMedia = true;
    await next(peers.alice, 'change', () => peers.a.lanes.size === 1);
    assert.equal(sent?.state, 'active');
    sent.cancel();
  });

  it('lose nothing when one of them breaks', async () => {
    peers = meet(LOSSY);
    const file = randomFile('f', 12 * MIB);
    const [sent] = peers.send(file);
    await opened(2);
    const before = peers.a.bulkBytes;
    let breaks = 0;
    const off = peers.bob.on('change', () => {
      const [id] = [...peers.a.lanes.keys()].filter((lane) => lane > 0);
      if (id === undefined || breaks === 2) return;
      breaks++;
      peers.a.cutLane(id);
    });
    await sent?.done;
    off();
    assert.ok(breaks > 0 && before > 0);
    assert.equal(await sha256Of((await peers.bob.transfers[0]?.done) ?? new Blob()), await sha256Of(file));
    // All credit is back: as much again passes.
    const [other] = peers.send(randomFile('g', 13 * MIB));
    await other?.done;
  });

  it('are given up when nothing moves on one of them', async () => {
    peers = meet(LOSSY);
    const file = randomFile('f', 18 * MIB);
    const [sent] = peers.send(file);
    await opened(2);
    const [id = 0] = [...peers.a.lanes.keys()].filter((lane) => lane > 0);
    const lane = peers.a.lanes.get(id);
    peers.a.stallLane(id);
    await sent?.done;
    assert.equal(lane?.open, false);
    assert.equal(await sha256Of((await peers.bob.transfers[0]?.done) ?? new Blob()), await sha256Of(file));
  });

  it('do not count as damage, however many break', async () => {
    peers = meet(LOSSY);
    const [sent] = peers.send(randomFile('f', 10 * MIB));
    assert.ok(sent);
    for (let lane = 0; lane < 6; lane++) {
      const extra = await peers.a.openLane();
      extra.close();
    }
    assert.equal(await endCode(sent), 'done');
  });
});
