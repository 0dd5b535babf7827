import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { encodeAppBody, encodeAppFrame } from '../../../src/engine/mesh/app-message.js';
import {
  type AppPort,
  AppStream,
  MAX_BACKLOG,
  MAX_LOOSE_RATE,
  WINDOW_BYTES,
  WINDOW_MESSAGES,
} from '../../../src/engine/mesh/app-stream.js';

type Frame = string | Uint8Array<ArrayBuffer>;

/** One end of a link between two streams. What it sends stays in it until it is delivered, or the link dies. */
class Port implements AppPort {
  readonly frames: Frame[] = [];
  readonly loose: Frame[] = [];
  opened = false;
  refused = false;
  open(): void {
    this.opened = true;
  }
  send(frame: Frame): boolean {
    this.frames.push(frame);
    return true;
  }
  sendLoose(frame: Frame): void {
    this.loose.push(frame);
  }
  refuse(): void {
    this.refused = true;
  }
}

class Side {
  readonly got: unknown[] = [];
  readonly stream = new AppStream(({ data }) => this.got.push(data));
  port = new Port();
  send(data: unknown): Promise<void> {
    return this.stream.send(encodeAppBody('x', data));
  }
}

function link(a: Side, b: Side): void {
  for (const side of [a, b]) {
    side.stream.detach(side.port);
    side.port = new Port();
    side.stream.attach(side.port);
  }
  const hellos = [a.stream.hello, b.stream.hello] as const;
  a.stream.greeted(hellos[1]);
  b.stream.greeted(hellos[0]);
  a.stream.begin(hellos[1]);
  b.stream.begin(hellos[0]);
}

/** What is on its way from one to the other arrives, so many frames of it. */
function deliver(from: Side, to: Side, count = Infinity): void {
  for (const frame of from.port.frames.splice(0, count))
    to.stream.receive(typeof frame === 'string' ? frame : frame.buffer);
}

/** Both directions until nothing is on its way any more. */
function settle(a: Side, b: Side): void {
  while (a.port.frames.length || b.port.frames.length) {
    deliver(a, b);
    deliver(b, a);
    mock.timers.tick(50);
  }
}

describe('stream of a page’s messages', () => {
  let a: Side;
  let b: Side;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    a = new Side();
    b = new Side();
  });
  afterEach(() => mock.timers.reset());

  it('opens its channels with the first message, on either side', async () => {
    const port = new Port();
    a.stream.attach(port);
    assert.equal(port.opened, false);
    void a.send(1);
    assert.equal(port.opened, true);
    const next = new Port();
    a.stream.attach(next);
    assert.equal(next.opened, true, 'on a later link at once');
  });

  it('keeps what is sent before there is a link, in order', async () => {
    const sent = [a.send('one'), a.send(new Uint8Array([2])), a.send('three')];
    link(a, b);
    settle(a, b);
    await Promise.all(sent);
    assert.deepEqual(
      [b.got[0], new Uint8Array(b.got[1] as ArrayBuffer), b.got[2]],
      ['one', new Uint8Array([2]), 'three'],
    );
  });

  it('brings each message once and in order over links that die in between', async () => {
    link(a, b);
    const all = Array.from({ length: 30 }, (_, index) => index);
    const sent = all.map((n) => a.send(n));
    deliver(a, b, 10);
    // The confirmation of these ten is lost with the link.
    link(a, b);
    deliver(a, b, 5);
    mock.timers.tick(50);
    deliver(b, a);
    link(a, b);
    settle(a, b);
    await Promise.all(sent);
    assert.deepEqual(b.got, all);
  });

  it('does not send again what has arrived, and passes over what comes twice', () => {
    link(a, b);
    for (const n of [1, 2, 3]) void a.send(n);
    deliver(a, b, 2);
    link(a, b);
    assert.equal(a.port.frames.length, 1);
    const [again] = a.port.frames;
    deliver(a, b);
    b.stream.receive(again);
    assert.deepEqual(b.got, [1, 2, 3]);
  });

  it('sends all again to somebody who has forgotten, and counts anew for one who starts over', () => {
    link(a, b);
    void a.send(1);
    void a.send(2);
    deliver(a, b);
    const fresh = new Side();
    link(a, fresh);
    settle(a, fresh);
    assert.deepEqual(fresh.got, [1, 2]);
    const other = new Side();
    link(other, fresh);
    void other.send('hello');
    settle(other, fresh);
    assert.deepEqual(fresh.got, [1, 2, 'hello']);
  });

  it('has no more under way than the window, and the promise waits for its turn', async () => {
    link(a, b);
    let accepted = 0;
    for (let n = 0; n < WINDOW_MESSAGES + 10; n++) void a.send(n).then(() => accepted++);
    assert.equal(a.port.frames.length, WINDOW_MESSAGES);
    await Promise.resolve();
    assert.equal(accepted, WINDOW_MESSAGES);
    settle(a, b);
    await Promise.resolve();
    assert.equal(accepted, WINDOW_MESSAGES + 10);
    assert.equal(b.got.length, WINDOW_MESSAGES + 10);
    const large = 'y'.repeat(60_000);
    for (let n = 0; n < 8; n++) void a.send(large);
    assert.equal(a.port.frames.length, Math.ceil(WINDOW_BYTES / 60_000));
    settle(a, b);
    assert.equal(b.got.length, WINDOW_MESSAGES + 18);
    assert.equal(b.port.refused, false, 'who keeps to the window is never cut off');
  });

  it('keeps a bounded amount for somebody who is away, and says so', async () => {
    const large = 'y'.repeat(60_000);
    const kept = Math.floor(MAX_BACKLOG / 60_070);
    for (let n = 0; n < kept; n++) void a.send(large);
    await assert.rejects(a.send(large), { code: 'rate-limited' });
    link(a, b);
    settle(a, b);
    assert.equal(b.got.length, kept);
    void a.send('there is room again');
    settle(a, b);
    assert.equal(b.got.at(-1), 'there is room again');
  });

  it('rejects what waits when the participant is gone', async () => {
    const waiting = a.send(1);
    a.stream.close();
    await assert.rejects(waiting, { code: 'peer-left' });
  });

  it('cuts off a peer that ignores the window', () => {
    link(a, b);
    for (let n = 1; n <= WINDOW_MESSAGES; n++) b.stream.receive(encodeAppFrame(n, encodeAppBody('x', n)));
    assert.equal(b.port.refused, false);
    b.stream.receive(encodeAppFrame(WINDOW_MESSAGES + 1, encodeAppBody('x', 1)));
    assert.equal(b.port.refused, true);
    assert.equal(b.got.length, WINDOW_MESSAGES);
  });

  it('drops unreliable messages without a link, and a flood of them', () => {
    const body = encodeAppBody('x', 1);
    a.stream.sendLoose(body);
    link(a, b);
    assert.equal(a.port.loose.length, 0);
    a.stream.sendLoose(body);
    assert.equal(a.port.loose.length, 1);
    const flood = encodeAppFrame(0, body);
    for (let n = 0; n < 3 * MAX_LOOSE_RATE; n++) b.stream.receiveLoose(flood);
    assert.ok(b.got.length >= MAX_LOOSE_RATE && b.got.length < 2 * MAX_LOOSE_RATE, `${b.got.length}`);
  });
});
