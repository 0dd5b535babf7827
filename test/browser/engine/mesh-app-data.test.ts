import { expect } from '@open-wc/testing';
import { sendBytes } from './support/bulk-bytes.js';
import { captureChannel } from './support/capture-channel.js';
import { connected, createPair, currentConnection, dataLink, introduce, linkState } from './support/engine-pair.js';
import type { Pair, TestEngine } from './support/engine-pair.js';

const deps = { rebuildDelay: () => 20 };

/** What a side gets from pages, until `count` messages are there. */
function received({ engine }: TestEngine, count: number): Promise<unknown[]> {
  const got: unknown[] = [];
  return new Promise((resolve) => {
    const off = engine.on('data', ({ data }) => {
      if (got.push(data) < count) return;
      off();
      resolve(got);
    });
  });
}

function send({ engine }: TestEngine, to: string, data: unknown, reliable = true): Promise<void> {
  return Promise.all(engine.sendData([to], 'x', data, reliable)).then(() => undefined);
}

describe('mesh engine: messages of a page', () => {
  let pair: Pair;

  beforeEach(() => {
    pair = createPair({ deps });
    introduce(pair);
  });
  afterEach(() => pair.close());

  it('go both ways in order, also those sent before there is a connection', async () => {
    const { a, b } = pair;
    const all = Promise.all([received(a, 300), received(b, 300)]);
    const sent: Promise<void>[] = [];
    for (let n = 0; n < 150; n++) sent.push(send(a, 'b', n), send(b, 'a', n));
    await connected(pair);
    for (let n = 150; n < 300; n++) sent.push(send(a, 'b', n), send(b, 'a', n));
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    expect(await all).to.deep.equal([numbers, numbers]);
    await Promise.all(sent);
  });

  it('carry text and bytes of the greatest size', async () => {
    await connected(pair);
    const got = received(pair.b, 3);
    const bytes = crypto.getRandomValues(new Uint8Array(64 * 1024));
    await send(pair.a, 'b', bytes);
    await send(pair.a, 'b', 'y'.repeat(64 * 1024 - 2));
    await send(pair.a, 'b', { last: true });
    const [binary, text, last] = await got;
    expect(new Uint8Array(binary as ArrayBuffer)).to.deep.equal(bytes);
    expect(text).to.have.length(64 * 1024 - 2);
    expect(last).to.deep.equal({ last: true });
  });

  it('make no channel before the first of them', async () => {
    await connected(pair);
    const { opened, restore } = captureChannel(2);
    await send(pair.a, 'b', 1);
    const channel = await opened;
    restore();
    expect([channel.ordered, channel.maxRetransmits, channel.negotiated]).to.deep.equal([true, null, true]);
  });

  it('arrive once and in order over a connection that is made anew', async () => {
    await connected(pair);
    const { a, b } = pair;
    const got = received(b, 400);
    for (let n = 0; n < 200; n++) void send(a, 'b', n);
    // Whatever has arrived by now, the rest was on its way.
    currentConnection(a).close();
    currentConnection(b).close();
    await linkState(a, 'b', 'failed');
    for (let n = 200; n < 300; n++) void send(a, 'b', n);
    await connected(pair);
    for (let n = 300; n < 400; n++) void send(a, 'b', n);
    expect(await got).to.deep.equal(Array.from({ length: 400 }, (_, n) => n));
  });

  it('arrive unreliably once the channel is there, and are dropped before', async () => {
    const { a, b } = pair;
    const got: unknown[] = [];
    b.engine.on('data', ({ data }) => got.push(data));
    await send(a, 'b', 'too early', false);
    // The channels are made as soon as this side is connected, since something was sent already.
    const { opened, restore } = captureChannel(3);
    await connected(pair);
    const ready = received(b, 1);
    await send(a, 'b', 'opens the channels');
    const channel = await opened;
    restore();
    expect([channel.ordered, channel.maxRetransmits]).to.deep.equal([false, 0]);
    await ready;
    // It opens by a task of its own, which may come after what the other one brought.
    if (channel.readyState !== 'open')
      await new Promise((open) => channel.addEventListener('open', open, { once: true }));
    // No loss on the way from one tab to itself.
    const arrived = received(b, 1);
    await send(a, 'b', 'in time', false);
    await arrived;
    expect(got).to.deep.equal(['opens the channels', 'in time']);
  });

  it('do not hold up control messages, nor does a file hold up them', async () => {
    const link = await dataLink(pair.a, 'b');
    await connected(pair);
    const text = 'y'.repeat(60_000);
    const last = received(pair.b, 16);
    const control = new Promise<number>((resolve) =>
      pair.b.engine.on('message', () => resolve(performance.now() - began)),
    );
    const file = sendBytes(link.lane, 8 * 1024 * 1024);
    for (let n = 0; n < 16; n++) void send(pair.a, 'b', text);
    const began = performance.now();
    pair.a.engine.send('b', 'x', 1);
    const order = await Promise.race([control.then(() => 'control'), file.then(() => 'file')]);
    expect(order).to.equal('control');
    await Promise.all([last, file]);
  });

  it('reject what waits for somebody who goes, and for somebody who is not there', async () => {
    const { engine } = pair.a;
    const [waiting] = engine.sendData(['b'], 'x', 1, true);
    engine.disconnect('b');
    const code = await waiting?.catch((error: { code: string }) => error.code);
    expect(code).to.equal('peer-left');
    const [nobody] = engine.sendData(['c'], 'x', 1, true);
    expect(await nobody?.catch((error: { code: string }) => error.code)).to.equal('peer-left');
    expect(() => engine.sendData([], 'x', new Uint8Array(70_000), true))
      .to.throw()
      .with.property('code', 'data-too-large');
  });

  it('pass over what is no message, and cut off who floods', async () => {
    pair.close();
    pair = createPair({ deps });
    const { opened, restore } = captureChannel(2);
    introduce(pair);
    await connected(pair);
    const first = received(pair.b, 1);
    await send(pair.a, 'b', 'hello');
    const channel = await opened;
    restore();
    await first;
    const got: unknown[] = [];
    pair.b.engine.on('data', ({ data }) => got.push(data));
    pair.a.engine.on('data', ({ data }) => got.push(data));
    for (const bad of ['', 'x', '{}', '1[]', 'a', 'a99999999999', '5["",1]']) channel.send(bad);
    channel.send(new Uint8Array([1, 2]));
    const fine = Promise.race([received(pair.a, 1), received(pair.b, 1)]);
    channel.send('100["x","fine"]');
    expect(await fine).to.deep.equal(['fine']);
    const closed = new Promise((resolve) => channel.addEventListener('close', resolve));
    for (let n = 101; n < 3000 && channel.readyState === 'open'; n++) channel.send(`${n}["x",${n}]`);
    await closed;
    expect(got.length).to.be.below(1100);
    expect(pair.a.engine.status('b')?.state).to.equal('connected');
  });
});
