import { expect } from '@open-wc/testing';
import { connected, createPair, currentConnection, dataLink, introduce, nextEvent } from './support/engine-pair.js';
import type { Pair } from './support/engine-pair.js';
import { receiveBytes, sendBytes } from './support/bulk-bytes.js';
import { captureChannel } from './support/capture-channel.js';
import { closed } from './support/lane-ends.js';

const MIB = 1024 * 1024;

describe('mesh engine: data', () => {
  let pair: Pair;

  beforeEach(() => {
    pair = createPair();
    introduce(pair);
  });
  afterEach(() => pair.close());

  it('carries messages in order, both ways, on named channels', async () => {
    await connected(pair);
    const { a, b } = pair;
    const last = Promise.all([
      nextEvent(a, 'message', ({ payload }) => payload === 499),
      nextEvent(b, 'message', ({ payload }) => payload === 499),
    ]);
    for (let index = 0; index < 500; index++) {
      expect(a.engine.send('b', index % 2 ? 'odd' : 'even', index)).to.equal(true);
      expect(b.engine.send('a', index % 2 ? 'odd' : 'even', index)).to.equal(true);
    }
    await last;
    for (const [test, id] of [
      [a, 'b'],
      [b, 'a'],
    ] as const) {
      const messages = test.log.filter(({ type }) => type === 'message').map(({ event }) => event);
      expect(messages).to.deep.equal(
        Array.from({ length: 500 }, (_, index) => ({ id, channel: index % 2 ? 'odd' : 'even', payload: index })),
      );
    }
  });

  it('can send as soon as it says that it is connected', async () => {
    const sent = nextEvent(pair.a, 'link', ({ status }) => status.state === 'connected').then(() =>
      pair.a.engine.send('b', 'x', 1),
    );
    const received = nextEvent(pair.b, 'message');
    expect(await sent).to.equal(true);
    expect(await received).to.deep.equal({ id: 'a', channel: 'x', payload: 1 });
  });

  it('refuses what cannot or must not be sent', async () => {
    expect(pair.a.engine.send('b', 'x', 1)).to.equal(false);
    await connected(pair);
    const { engine } = pair.a;
    expect(engine.send('b', 'x', 'y'.repeat(70_000))).to.equal(false);
    expect(engine.send('b', '', 1)).to.equal(false);
    expect(engine.send('b', 'n'.repeat(65), 1)).to.equal(false);
    expect(engine.send('b', 'big', 1n)).to.equal(false);
    expect(engine.send('b', 'file', {})).to.equal(false);
    expect(engine.send('b', 'link', 'bye')).to.equal(false);
    expect(engine.send('b', 'lane', {})).to.equal(false);
    expect(engine.send('b', 'x', undefined)).to.equal(true);
    expect((await nextEvent(pair.b, 'message')).payload).to.equal(null);
    expect(pair.a.engine.status('b')?.state).to.equal('connected');
  });

  it('ignores what is no message of ours', async () => {
    pair.close();
    pair = createPair();
    const control = captureChannel(0);
    introduce(pair);
    const channel = await control.opened;
    control.restore();
    await connected(pair);
    for (const bad of [
      '',
      '{',
      '1',
      'null',
      '[]',
      '["x"]',
      '[1,2]',
      '["",1]',
      '["x",1,2]',
      '["link","what?"]',
      'z'.repeat(70_000),
    ]) {
      channel.send(bad);
    }
    channel.send(new Uint8Array([1, 2, 3]));
    channel.send('["fine",true]');
    await Promise.race([nextEvent(pair.a, 'message'), nextEvent(pair.b, 'message')]);
    expect(
      [...pair.a.log, ...pair.b.log]
        .filter(({ type }) => type === 'message')
        .map(({ event }) => 'payload' in event && event.payload),
    ).to.deep.equal([true]);
    expect(pair.a.engine.status('b')?.state).to.equal('connected');
  });

  it('delivers file control messages that are sent in the very moment the link opens', async () => {
    const received = ['a', 'b'].map(
      (id) =>
        new Promise<unknown>((resolve) => {
          const { engine } = id === 'a' ? pair.a : pair.b;
          engine.on('datalink', ({ link }) => {
            link.on('control', resolve);
            link.sendControl({ from: id });
          });
        }),
    );
    expect(await Promise.all(received)).to.deep.equal([{ from: 'b' }, { from: 'a' }]);
    expect(pair.a.log.some(({ type }) => type === 'message')).to.equal(false);
  });

  it('carries 8 MB over the bulk channel within the watermarks', async () => {
    const [from, to] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
    expect(from.peer).to.equal('b');
    const { lane } = from;
    expect(lane.id).to.equal(0);
    expect(lane.maxMessageSize).to.be.within(64 * 1024, 256 * 1024);
    const arrived = receiveBytes(to.lane, 8 * MIB);
    const highest = await sendBytes(lane, 8 * MIB);
    await arrived;
    expect(highest).to.be.at.most(MIB + lane.maxMessageSize);
  });

  it('refuses a bulk frame that is too long', async () => {
    const { lane } = await dataLink(pair.a, 'b');
    expect(() => lane.send(new Uint8Array(lane.maxMessageSize + 1))).to.throw(RangeError);
    expect(lane.open).to.equal(true);
  });

  it('closes the link with the connection', async () => {
    const [a, b] = await Promise.all([dataLink(pair.a, 'b'), dataLink(pair.b, 'a')]);
    const over = Promise.all(
      [a, b].flatMap((link) => [closed(link.lane), new Promise<void>((resolve) => link.on('close', resolve))]),
    );
    pair.a.engine.disconnect('b');
    await over;
    expect(a.open || b.open).to.equal(false);
    expect(a.lane.open || b.lane.open).to.equal(false);
    expect(() => a.lane.send(new Uint8Array(1)))
      .to.throw()
      .with.property('code', 'peer-unreachable');
    expect(pair.a.engine.dataLink('b')).to.equal(null);
  });

  it('gives the statistics of the connection', async () => {
    await connected(pair);
    const report = await pair.a.engine.getStats('b');
    const types = new Set<string>();
    report?.forEach(({ type }: { type: string }) => types.add(type));
    expect([...types]).to.include('candidate-pair');
    expect(currentConnection(pair.a).connectionState).to.equal('connected');
  });
});
