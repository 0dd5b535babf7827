import { Emitter } from '../../src/base/emitter.js';
import { RtcError } from '../../src/base/rtc-error.js';
import type { BulkLane, BulkLaneEvents, DataLink, DataLinkEvents } from '../../src/engine/data-link.js';
import { MemorySink } from '../../src/files/sinks/memory-sink.js';
import { TransferManager, type TransferManagerOptions } from '../../src/files/transfer-manager.js';
import type { FakePerson, FakeSession } from './fake-session.js';

/** Its one lane. Frames pass as long as there is a budget, so that a transfer can be held halfway. */
class LocalLane extends Emitter<BulkLaneEvents> implements BulkLane {
  readonly id = 0;
  open = true;
  bufferedAmount = 0;
  bufferedAmountLowThreshold = 0;
  readonly maxMessageSize = 256 * 1024;
  readonly #held: Uint8Array<ArrayBuffer>[] = [];
  readonly #deliver: (frame: Uint8Array<ArrayBuffer>) => void;
  #budget = Infinity;

  constructor(deliver: (frame: Uint8Array<ArrayBuffer>) => void) {
    super();
    this.#deliver = deliver;
  }

  set budget(bytes: number) {
    this.#budget = bytes;
    this.#flush();
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    if (!this.open) throw unreachable();
    this.bufferedAmount += frame.length;
    this.#held.push(frame.slice());
    this.#flush();
  }

  /** It closes with its link. */
  close(): void {}

  receive(frame: Uint8Array<ArrayBuffer>): void {
    this.emit('frame', frame);
  }

  end(): void {
    this.open = false;
    this.emit('close', undefined);
  }

  #flush(): void {
    const before = this.bufferedAmount;
    for (let frame; this.#budget > 0 && (frame = this.#held.shift());) {
      this.#budget -= frame.length;
      this.bufferedAmount -= frame.length;
      this.#deliver(frame);
    }
    const threshold = this.bufferedAmountLowThreshold;
    if (before > threshold && this.bufferedAmount <= threshold) queueMicrotask(() => this.emit('drain', undefined));
  }
}

/** One end of a path within the page. */
export class LocalLink extends Emitter<DataLinkEvents> implements DataLink {
  open = true;
  readonly carriesMedia = false;
  readonly lane = new LocalLane((frame) => this.#deliver(frame, [frame.buffer]));
  readonly #channel = new MessageChannel();
  #other: LocalLink | null = null;

  constructor(readonly peer: string) {
    super();
    this.#channel.port1.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | string>) => {
      if (!this.open) return;
      if (typeof data === 'string') this.emit('control', JSON.parse(data));
      else this.lane.receive(data);
    };
  }

  static pair(here: string, there: string): [atHere: LocalLink, atThere: LocalLink] {
    const ends: [LocalLink, LocalLink] = [new LocalLink(there), new LocalLink(here)];
    ends[0].#other = ends[1];
    ends[1].#other = ends[0];
    return ends;
  }

  /** How many more bytes may leave this end. */
  set budget(bytes: number) {
    this.lane.budget = bytes;
  }

  /** Nothing is gained by a second way within one page. */
  async openLane(): Promise<BulkLane> {
    throw unreachable();
  }

  sendControl(message: object): void {
    if (!this.open) throw unreachable();
    this.#deliver(JSON.stringify(message));
  }

  /** Breaks the path for both ends. */
  cut(): void {
    for (const end of [this, this.#other]) {
      if (!end?.open) continue;
      end.open = false;
      end.#channel.port1.close();
      end.lane.end();
      end.emit('close', undefined);
    }
  }

  #deliver(data: Uint8Array<ArrayBuffer> | string, transfer: Transferable[] = []): void {
    const other = this.#other;
    if (other) other.#channel.port2.postMessage(data, transfer);
  }
}

function unreachable(): RtcError {
  return new RtcError('peer-unreachable', 'The link is closed.');
}

/** Somebody in a fake session whose page takes files: a real transfer manager at the other end of a link. */
export class LinkedPerson {
  readonly id: string;
  readonly manager: TransferManager;
  /** The end of the session's own side, and theirs. */
  here!: LocalLink;
  there!: LocalLink;
  readonly #session: FakeSession;

  constructor(session: FakeSession, person: FakePerson = {}, options: TransferManagerOptions = {}) {
    this.#session = session;
    const storage = {
      free: async () => null,
      open: async (request: ConstructorParameters<typeof MemorySink>[0]) => new MemorySink(request),
      partials: async () => [],
      clear: async () => {},
    };
    this.manager = new TransferManager({ storage, ...options });
    this.id = session.addPerson({ files: true, camera: false, call: false, ...person }).id;
    this.connect();
  }

  /** Opens a new path, as after a lost connection. */
  connect(): void {
    [this.here, this.there] = LocalLink.pair('self-id', this.id);
    this.manager.addLink(this.there);
    const { dataLinks } = this.#session;
    const old = dataLinks.findIndex(({ peer }) => peer === this.id);
    if (old < 0) dataLinks.push(this.here);
    else dataLinks[old] = this.here;
    this.#session.tell('datalink', { link: this.here });
  }

  /** Offers files to the person at this page. */
  offer(...files: File[]): void {
    this.manager.send(files, { to: ['self-id'] });
  }

  /** Takes whatever comes. */
  acceptAll(): this {
    this.manager.on('offer', ({ transfer }) => transfer.accept());
    return this;
  }

  leave(): void {
    this.manager.close();
    this.here.cut();
    this.#session.removePerson(this.id);
  }
}

/** A file of a size, cheap to make: one piece over and over. */
export function sizedFile(name: string, size: number, type = ''): File {
  const piece = new Uint8Array(Math.min(size, 1 << 20)).map((_, index) => index * 31);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let left = size; left > 0; left -= piece.length) parts.push(piece.subarray(0, Math.min(left, piece.length)));
  return new File(parts, name, { type, lastModified: 1_700_000_000_000 });
}
