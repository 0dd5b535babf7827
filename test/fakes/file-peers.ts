import { createHash, randomBytes } from 'node:crypto';
import { it as test } from 'node:test';
import { TransferManager } from '../../src/files/transfer-manager.js';
import type { TransferManagerEvents, TransferManagerOptions } from '../../src/files/transfer-manager.js';
import type { Transfer } from '../../src/files/transfer-types.js';
import { FakeDataLink } from './fake-data-link.js';
import type { FakePath } from './fake-data-link.js';
import { FakeStorage } from './fake-storage.js';

export { FakeStorage } from './fake-storage.js';

export const MIB = 1024 * 1024;

/** A case whose transfer hangs fails under its own name; none takes nearly that long when it works. */
export function it(name: string, body: () => void | Promise<void>): void {
  void test(name, { timeout: 60_000 }, body);
}

/** Two managers, Alice's and Bob's, and the path between them. */
export class FilePeers {
  readonly alice: TransferManager;
  readonly bob: TransferManager;
  readonly bobStorage = new FakeStorage();
  readonly aliceStorage = new FakeStorage();
  /** Alice's and Bob's end of the newest path. */
  a!: FakeDataLink;
  b!: FakeDataLink;
  readonly #path: FakePath;

  constructor(path: FakePath = {}, options: { alice?: TransferManagerOptions; bob?: TransferManagerOptions } = {}) {
    this.#path = path;
    this.alice = new TransferManager({ storage: this.aliceStorage, ...options.alice });
    this.bob = new TransferManager({ storage: this.bobStorage, ...options.bob });
  }

  connect(): this {
    [this.a, this.b] = FakeDataLink.pair('alice', 'bob', this.#path);
    this.alice.addLink(this.a);
    this.bob.addLink(this.b);
    return this;
  }

  /** Bob takes whatever is offered. */
  autoAccept(): this {
    this.bob.on('offer', ({ transfer }) => transfer.accept());
    return this;
  }

  send(...files: File[]): Transfer[] {
    return this.alice.send(files, { to: ['bob'] });
  }

  /** Sends one and waits until Bob has been asked. */
  async offer(file: File): Promise<{ sent: Transfer; received: Transfer }> {
    const offered = next(this.bob, 'offer');
    const [sent] = this.send(file);
    const { transfer: received } = await offered;
    if (!sent) throw new Error('nothing was sent');
    return { sent, received };
  }

  close(): void {
    this.alice.close();
    this.bob.close();
    this.a?.cut();
  }
}

export function next<K extends keyof TransferManagerEvents>(
  manager: TransferManager,
  type: K,
  matches: (event: TransferManagerEvents[K]) => boolean = () => true,
): Promise<TransferManagerEvents[K]> {
  return new Promise((resolve) => {
    const off = manager.on(type, (event) => {
      if (!matches(event)) return;
      off();
      resolve(event);
    });
  });
}

/** Waits until the transfer is in that state. */
export async function state(manager: TransferManager, transfer: Transfer, wanted: Transfer['state']): Promise<void> {
  if (transfer.state === wanted) return;
  await next(manager, 'change', (event) => event.transfer === transfer && transfer.state === wanted);
}

/** The code of the error that a transfer ends with. */
export async function endCode(transfer: Transfer): Promise<unknown> {
  return transfer.done.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

export function randomFile(name: string, size: number, type = 'application/octet-stream'): File {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let left = size; left > 0; left -= 16 * MIB) parts.push(new Uint8Array(randomBytes(Math.min(left, 16 * MIB))));
  return new File(parts, name, { type, lastModified: 1_700_000_000_000 });
}

export async function sha256Of(file: Blob): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.stream()) hash.update(chunk);
  return hash.digest('hex');
}
