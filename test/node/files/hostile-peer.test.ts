import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe } from 'node:test';
import { encodeFrame } from '../../../src/files/bulk-frame.js';
import { TransferManager } from '../../../src/files/transfer-manager.js';
import type { Transfer } from '../../../src/files/transfer-types.js';
import { parseFileControl } from '../../../src/protocol/parse-file-control.js';
import type { FileControl } from '../../../src/protocol/files.js';
import { FakeDataLink } from '../../fakes/fake-data-link.js';
import { endCode, FakeStorage, it, MIB, next, randomFile } from '../../fakes/file-peers.js';

/** Mallory speaks the wire by hand; Bob is the real thing. */
describe('against a hostile peer', () => {
  let bob: TransferManager;
  let storage: FakeStorage;
  let mallory: FakeDataLink;
  let heard: FileControl[];

  beforeEach(() => {
    storage = new FakeStorage();
    bob = new TransferManager({ storage, window: 6 * MIB });
    const [atMallory, atBob] = FakeDataLink.pair('mallory', 'bob');
    mallory = atMallory;
    heard = [];
    mallory.on('control', (input) => {
      const message = parseFileControl(input);
      assert.ok(message, 'Bob said something that is not of the protocol');
      heard.push(message);
    });
    bob.addLink(atBob);
  });
  afterEach(() => {
    bob.close();
    mallory.cut();
  });

  const offerOf = (id: string, number: number, more: object = {}) => ({
    ...{ type: 'offer', id, number, name: 'f.bin', folder: '', size: 2 * MIB, mime: '', lastModified: 0 },
    batch: { id: 'batch', name: '', count: 1, size: 2 * MIB },
    ...more,
  });

  async function told(matches: (message: FileControl) => boolean): Promise<FileControl> {
    for (;;) {
      const found = heard.find(matches);
      if (found) return found;
      await new Promise<void>((resolve) => {
        const off = mallory.on('control', () => (off(), resolve()));
      });
    }
  }

  /** Bob accepts what Mallory offers. */
  async function accepted(id: string, number: number, more: object = {}): Promise<Transfer> {
    const offered = next(bob, 'offer', ({ transfer }) => transfer.id === id);
    mallory.sendControl(offerOf(id, number, more));
    const { transfer } = await offered;
    transfer.accept();
    await told((message) => message.type === 'accept' && message.id === id);
    return transfer;
  }

  function sendBlock(number: number, block: number, bytes: Uint8Array): void {
    const content = new Uint8Array(Buffer.concat([bytes, createHash('sha256').update(bytes).digest()]));
    for (let offset = 0; offset < content.length; offset += 100_000) {
      mallory.lane.send(encodeFrame({ number, block, offset }, [content.subarray(offset, offset + 100_000)]));
    }
  }

  const payload = new Uint8Array(1000);

  const attacks: Record<string, () => void> = {
    'a block beyond the offered size': () => sendBlock(1, 2, payload),
    'an unknown block far beyond': () =>
      mallory.lane.send(encodeFrame({ number: 1, block: 0xffff_ffff, offset: 0 }, [payload])),
    'a block that does not begin at its start': () =>
      mallory.lane.send(encodeFrame({ number: 1, block: 0, offset: 5 }, [payload])),
    'a gap in a block': () => {
      mallory.lane.send(encodeFrame({ number: 1, block: 0, offset: 0 }, [payload]));
      mallory.lane.send(encodeFrame({ number: 1, block: 0, offset: 1001 }, [payload]));
    },
    'the same frame twice': () => {
      mallory.lane.send(encodeFrame({ number: 1, block: 0, offset: 0 }, [payload]));
      mallory.lane.send(encodeFrame({ number: 1, block: 0, offset: 0 }, [payload]));
    },
    'the same block twice': () => {
      sendBlock(1, 0, new Uint8Array(MIB));
      sendBlock(1, 0, new Uint8Array(MIB));
    },
    'more bytes than a block has': () => {
      for (let offset = 0; offset <= MIB + 32; offset += 200_000) {
        mallory.lane.send(encodeFrame({ number: 1, block: 0, offset }, [new Uint8Array(200_000)]));
      }
    },
    'wrong content again and again': () => {
      const wrong = () => {
        for (let offset = 0; offset < MIB + 32; offset += (MIB + 32) / 8) {
          mallory.lane.send(encodeFrame({ number: 1, block: 0, offset }, [new Uint8Array((MIB + 32) / 8)]));
        }
      };
      mallory.on('control', (message) => parseFileControl(message)?.type === 'again' && wrong());
      wrong();
    },
  };
  for (const [name, attack] of Object.entries(attacks)) {
    it(`contains ${name}`, async () => {
      const victim = await accepted('victim', 1);
      const other = await accepted('other', 2);
      attack();
      assert.equal(await endCode(victim), 'file-corrupt');
      assert.ok((await told((message) => message.type === 'end' && message.id === 'victim')).type);
      assert.equal(storage.disposed, 1);
      // The link, its credit and the other file are as before.
      sendBlock(2, 0, new Uint8Array(MIB));
      sendBlock(2, 1, new Uint8Array(MIB));
      assert.equal((await other.done).size, 2 * MIB);
    });
  }

  it('is not confused by the blocks of one file coming at the same time', async () => {
    const transfer = await accepted('x', 1);
    const blocks = [0, 1].map((block) => {
      const bytes = new Uint8Array(MIB).fill(block + 1);
      return new Uint8Array(Buffer.concat([bytes, createHash('sha256').update(bytes).digest()]));
    });
    for (let offset = 0; offset < MIB + 32; offset += 100_000) {
      blocks.forEach((content, block) => {
        mallory.lane.send(encodeFrame({ number: 1, block, offset }, [content.subarray(offset, offset + 100_000)]));
      });
    }
    const bytes = new Uint8Array(await (await transfer.done).arrayBuffer());
    assert.deepEqual([bytes[0], bytes[MIB - 1], bytes[MIB], bytes[2 * MIB - 1]], [1, 1, 2, 2]);
  });

  it('gets no credit for lanes that never were, for lane 0, or for more than it could have sent', async () => {
    const before = () => heard.flatMap((message) => (message.type === 'grant' ? message.limit : [])).at(-1) ?? 0;
    await accepted('x', 1);
    const limit = before();
    mallory.sendControl({ type: 'drop', lane: 3, sent: 1e12 });
    mallory.sendControl({ type: 'drop', lane: 0, sent: 5 * MIB });
    mallory.sendControl({ type: 'got', lane: 0, bytes: 1e12 });
    mallory.sendControl({ type: 'ping' });
    await told(({ type }) => type === 'pong');
    assert.equal(before(), limit);
  });

  it('drops what exceeds the credit, and only its file ends', async () => {
    storage.beforeWrite = () => new Promise(() => undefined);
    const victim = await accepted('victim', 1, { size: 10 * MIB });
    const other = await accepted('other', 2);
    for (let block = 0; block < 6; block++) sendBlock(1, block, new Uint8Array(MIB));
    assert.equal(await endCode(victim), 'file-corrupt');
    assert.equal(other.state, 'active');
    assert.equal(storage.written, 0);
  });

  it('refuses frames of a file that was not accepted', async () => {
    const offered = next(bob, 'offer');
    mallory.sendControl(offerOf('x', 1));
    const { transfer } = await offered;
    sendBlock(1, 0, payload);
    assert.equal(await endCode(transfer), 'file-corrupt');
    assert.equal(storage.requests.length, 0);
  });

  it('throws away frames of no file at all', async () => {
    for (let number = 100; number < 110; number++) sendBlock(number, 0, new Uint8Array(MIB / 2));
    mallory.lane.send(new Uint8Array(3));
    const file = await accepted('x', 1, { size: 1000 });
    sendBlock(1, 0, payload);
    await file.done;
  });

  it('ignores control messages that are not of the protocol', async () => {
    const bad: unknown[] = [
      null,
      7,
      'offer',
      [],
      {},
      { type: 'offer' },
      { type: 'nonsense', id: 'a' },
      { type: 'grant', limit: -1 },
      { type: 'grant', limit: 1e300 },
      { type: 'grant', limit: '9' },
      { type: 'ack', id: 'a', block: 1.5 },
      { type: 'ack', id: 'a', block: NaN },
      { type: 'end', id: 'a', outcome: 'done', code: 'timeout', reason: '' },
      { type: 'end', id: 'a', outcome: 'failed', code: 'peer-left', reason: '' },
      { type: 'end', id: 'a', outcome: 'failed', code: 'timeout', reason: 'x'.repeat(201) },
      ...[
        [[2, 1]],
        [
          [0, 5],
          [4, 6],
        ],
        [
          [0, 1],
          [1, 2],
        ],
        [[0, 1, 2]],
        Array.from({ length: 2000 }, (_, i) => [2 * i, 2 * i + 1]),
      ].flatMap((ranges) => [
        { type: 'accept', id: 'a', have: ranges, doubt: [] },
        { type: 'accept', id: 'a', have: [], doubt: ranges },
      ]),
      { type: 'got', lane: 0, bytes: -1 },
      { type: 'got', lane: 16, bytes: 1 },
      { type: 'drop', lane: 1, sent: 0.5 },
      { type: 'check', id: 'a', from: 0, to: 1, digest: 'A'.repeat(64) },
      { type: 'check', id: 'a', from: 0, to: 1, digest: 'a'.repeat(63) },
      { type: 'check', id: 'a', from: -1, to: 1, digest: 'a'.repeat(64) },
      offerOf('a', 1, { folder: 'x'.repeat(4097) }),
      offerOf('a', 1, { folder: undefined }),
      offerOf('a', 1, { batch: null }),
      offerOf('a', 1, { batch: { id: 'b', name: '', count: 0, size: 0 } }),
      offerOf('a', 1, { batch: { id: 'b', name: '', count: 1e9, size: 0 } }),
      offerOf('a', 1, { batch: { id: '../', name: '', count: 1, size: 0 } }),
      offerOf('', 1),
      offerOf('x'.repeat(65), 1),
      offerOf('a', 2 ** 32),
      offerOf('a', -1),
      offerOf('a', 1, { size: -1 }),
      offerOf('a', 1, { size: 1.5 }),
      offerOf('a', 1, { size: 2 ** 53 }),
      offerOf('a', 1, { size: '1' }),
      offerOf('a', 1, { name: 'x'.repeat(1025) }),
      offerOf('a', 1, { name: null }),
      offerOf('a', 1, { mime: {} }),
      offerOf('a', 1, { lastModified: Infinity }),
      offerOf('a', 1, { lastModified: '0' }),
    ];
    for (const message of bad) {
      assert.equal(parseFileControl(message), null, JSON.stringify(message));
      if (typeof message === 'object' && message) mallory.sendControl(message);
    }
    await accepted('good', 1);
    assert.equal(bob.transfers.length, 1);
  });

  it('bounds the offers one peer may have open, and reused names and numbers', async () => {
    for (let number = 0; number < 1200; number++) mallory.sendControl(offerOf(`id${number}`, number));
    mallory.sendControl(offerOf('id0', 5000));
    mallory.sendControl(offerOf('again', 3));
    const refused = await told((message) => message.type === 'end' && message.id === 'again');
    assert.ok(refused.type === 'end' && refused.code === 'rate-limited');
    assert.equal(bob.transfers.length, 1000);
    assert.equal(heard.filter(({ type }) => type === 'end').length, 201);
  });

  it('makes names and types of what it gets harmless', async () => {
    const more = { name: '../../etc/\u202egpj.exe', mime: 'image/svg+xml', size: 1000 };
    const transfer = await accepted('x', 1, more);
    assert.equal(transfer.name, 'gpj.exe');
    sendBlock(1, 0, payload);
    const file = await transfer.done;
    assert.deepEqual([file.name, file.type], ['gpj.exe', 'application/octet-stream']);
  });

  it('takes no decline from a sender for what it is', async () => {
    const offered = next(bob, 'offer');
    mallory.sendControl(offerOf('x', 1));
    const { transfer } = await offered;
    mallory.sendControl({ type: 'end', id: 'x', outcome: 'declined', code: 'transfer-declined', reason: 'a\u202eb' });
    await endCode(transfer);
    assert.equal(transfer.state, 'cancelled');
  });

  it('enforces its own rules on offers, and says which', async () => {
    bob.rules = { accept: 'image/*,.pdf', maxSize: MIB };
    mallory.sendControl(offerOf('big', 1, { name: 'a.pdf' }));
    mallory.sendControl(offerOf('exe', 2, { name: 'a.exe', size: 10 }));
    // The name counts as it will be, not as it was sent.
    mallory.sendControl(offerOf('trick', 3, { name: 'a.exe/..pdf/b.exe', size: 10 }));
    mallory.sendControl(offerOf('ok', 4, { name: 'a.pdf', size: 10 }));
    await Promise.all([next(bob, 'offer'), told((message) => message.type === 'end' && message.id === 'trick')]);
    assert.equal(bob.transfers.length, 1);
    const ends = heard.flatMap((message) => (message.type === 'end' ? [`${message.id} ${message.code}`] : []));
    assert.deepEqual(ends, ['big file-too-large', 'exe file-type-refused', 'trick file-type-refused']);
  });

  describe('as a receiver', () => {
    async function sending(size: number): Promise<Transfer> {
      const [transfer] = bob.send([randomFile('f', size)], { to: ['mallory'] });
      assert.ok(transfer);
      await told(({ type }) => type === 'offer');
      return transfer;
    }

    it('is not believed that it has what was never sent', async () => {
      const transfer = await sending(3 * MIB);
      mallory.sendControl({ type: 'done', id: transfer.id });
      mallory.sendControl({ type: 'accept', id: transfer.id, have: [], doubt: [] });
      mallory.sendControl({ type: 'ack', id: transfer.id, block: 0 });
      mallory.sendControl({ type: 'ack', id: transfer.id, block: 99 });
      mallory.sendControl({ type: 'done', id: transfer.id });
      mallory.sendControl({ type: 'ping' });
      await told(({ type }) => type === 'pong');
      assert.equal(transfer.state, 'active');
      assert.equal(transfer.transferred, 0);
    });

    it('gets no byte without having given credit, whatever it asks for', async () => {
      const transfer = await sending(3 * MIB);
      let frames = 0;
      mallory.lane.on('frame', () => frames++);
      mallory.sendControl({
        type: 'accept',
        id: transfer.id,
        have: [
          [0, 1],
          [4_000_000_000, 4_100_000_000],
        ],
        doubt: [],
      });
      mallory.sendControl({ type: 'again', id: transfer.id, block: 2 });
      mallory.sendControl({ type: 'grant', limit: MIB });
      mallory.sendControl({ type: 'ping' });
      await told(({ type }) => type === 'pong');
      assert.equal(frames, 0);
      assert.equal(transfer.transferred, MIB);
    });

    it('cannot have a block sent for ever', async () => {
      const transfer = await sending(MIB);
      let got = 0;
      mallory.lane.on('frame', (frame) => {
        mallory.sendControl({ type: 'got', lane: 0, bytes: (got += frame.length - 12) });
        const last = new DataView(frame.buffer).getUint32(8) + frame.length - 12 === MIB + 32;
        if (last) mallory.sendControl({ type: 'again', id: transfer.id, block: 0 });
      });
      mallory.sendControl({ type: 'grant', limit: 1000 * MIB });
      mallory.sendControl({ type: 'accept', id: transfer.id, have: [], doubt: [] });
      assert.equal(await endCode(transfer), 'file-corrupt');
    });
  });
});
