import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CLOSE, LIMITS } from '../../../src/protocol/signaling.js';
import { WebSocketTransport } from '../../../src/signaling/websocket-transport.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';
import { startServer, Wire } from './support/test-server.js';
import type { TestServer } from './support/test-server.js';

const UNLIMITED = { frameBurst: 1e6, framesPerSecond: 1e6, byteBurst: 1e9, bytesPerSecond: 1e9 };

describe('WebSocketTransport: a dropped socket', { timeout: 30_000 }, () => {
  let server: TestServer;
  let recorders: TransportRecorder[];

  beforeEach(async () => {
    server = await startServer({ heartbeat: 50, grace: 5000, rate: UNLIMITED });
    recorders = [];
  });
  afterEach(async () => {
    for (const { transport } of recorders) transport.close();
    await server.stop();
  });

  function enter(name: string, wire = new Wire()): TransportRecorder {
    const options = { room: 'room', name, token: () => '', reconnectPolicy: () => 1 };
    const recorder = new TransportRecorder(new WebSocketTransport(server.url, options, { WebSocket: wire.WebSocket }));
    recorders.push(recorder);
    recorder.transport.open();
    return recorder;
  }

  async function pair(
    wire: Wire,
  ): Promise<{ ann: TransportRecorder; ben: TransportRecorder; annId: string; benId: string }> {
    const ann = enter('Ann', wire);
    const { selfId: annId } = await ann.first('welcome');
    const ben = enter('Ben');
    const { selfId: benId } = await ben.first('welcome');
    await ann.first('join');
    return { ann, ben, annId, benId };
  }

  const bodies = (recorder: TransportRecorder): string[] => recorder.all('signal').map(({ body }) => body);

  it('does not lose a name that was set between asking and getting in', async () => {
    const ben = enter('Ben');
    await ben.first('welcome');
    const wire = new Wire();
    let renamed = false;
    wire.loseSent = (frame) => {
      if (!renamed && frame.includes('"join"')) queueMicrotask(() => ann.transport.setName('Anna'));
      renamed = true;
      return false;
    };
    const ann = enter('Ann', wire);
    const { selfId: id, name } = await ann.first('welcome');
    assert.equal(name, 'Anna');
    assert.deepEqual(await ben.first('presence'), { participant: { id, name: 'Anna', connected: true } });
  });

  it('is replaced under the same id without the others seeing a leave', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    wire.cut();
    await ann.first('state', ({ state }) => state === 'reconnecting');
    const [, again] = await ann.count('welcome', 2);
    assert.equal(again?.selfId, annId);
    assert.equal(again?.resumed, true);
    assert.deepEqual(again?.participants, [{ id: benId, name: 'Ben', connected: true }]);
    assert.equal(ann.all('join').length, 1);
    const [gone, back] = await ben.count('presence', 2);
    assert.deepEqual([gone?.participant.connected, back?.participant.connected], [false, true]);
    assert.deepEqual([ben.all('leave'), ben.all('join').length], [[], 1]);
    assert.deepEqual(ann.all('error'), []);
  });

  it('loses and doubles nothing that was on its way in either direction', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    wire.loseSent = wire.loseReceived = (frame) => frame.includes('lost');
    ann.transport.send(benId, 'first');
    ben.transport.send(annId, 'first');
    await Promise.all([ann.first('signal'), ben.first('signal')]);
    ann.transport.send(benId, 'lost 1');
    ben.transport.send(annId, 'lost 2');
    // Ben's signal has reached the server once a later one has come back to him.
    const cem = enter('Cem');
    const { selfId: cemId } = await cem.first('welcome');
    ben.transport.send(cemId, 'behind it');
    await cem.first('signal');
    wire.cut();
    wire.loseSent = wire.loseReceived = () => false;
    await ann.first('state', ({ state }) => state === 'reconnecting');
    ann.transport.send(benId, 'while away');
    ben.transport.send(annId, 'while away');
    await Promise.all([ann.count('signal', 3), ben.count('signal', 3)]);
    assert.deepEqual(bodies(ben), ['first', 'lost 1', 'while away']);
    assert.deepEqual(bodies(ann), ['first', 'lost 2', 'while away']);
    assert.deepEqual((await ann.first('join', ({ participant }) => participant.name === 'Cem')).initiate, false);
  });

  it('keeps order and count through many cuts at any moment', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    const total = 400;
    // A fixed sequence of odd moments.
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    wire.loseSent = wire.loseReceived = (frame) => {
      if (!frame.includes('signal') || random() > 0.03) return false;
      wire.cut();
      return true;
    };
    for (let index = 0; index < total; index++) {
      ann.transport.send(benId, String(index));
      ben.transport.send(annId, String(index));
      if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all([ann.count('signal', total), ben.count('signal', total)]);
    const expected = Array.from({ length: total }, (_, index) => String(index));
    assert.deepEqual(bodies(ben), expected);
    assert.deepEqual(bodies(ann), expected);
    assert.ok(wire.sockets.length > 3, `only ${wire.sockets.length} sockets`);
    assert.ok(
      ann
        .all('welcome')
        .slice(1)
        .every(({ resumed }) => resumed),
    );
    assert.deepEqual(ben.all('leave'), []);
  });

  it('is noticed although it says nothing, by a probe', async () => {
    const wire = new Wire();
    const { ann } = await pair(wire);
    wire.dead = true;
    void ann.transport.probe();
    await ann.first('state', ({ state }) => state === 'reconnecting');
    wire.dead = false;
    assert.equal((await ann.count('welcome', 2)).at(-1)?.resumed, true);
  });

  it('brings a new seat under the same id when the old one was given up', async () => {
    await server.stop();
    server = await startServer({ heartbeat: 50, grace: 1, rate: UNLIMITED });
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    wire.dead = true;
    wire.cut();
    assert.deepEqual(await ben.first('leave'), { id: annId, reason: 'timeout' });
    wire.dead = false;
    // A socket that opened meanwhile is dead as well.
    wire.cut();
    const again = await ann.first('welcome', ({ resumed }) => !resumed && ann.all('welcome').length > 1);
    assert.equal(again.selfId, annId);
    const joins = await ann.count('join', 2);
    assert.deepEqual(joins[1], { participant: { id: benId, name: 'Ben', connected: true }, initiate: true });
    assert.equal((await ben.count('join', 2))[1]?.participant.id, annId);
    ann.transport.send(benId, 'counted anew');
    assert.equal((await ben.first('signal')).body, 'counted anew');
  });

  it('survives a restart of the server: everyone is back under their id, and counts anew', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    const { port } = server;
    await server.stop();
    server = await startServer({ heartbeat: 50 }, port);
    const [, first] = await ann.count('welcome', 2);
    const [, second] = await ben.count('welcome', 2);
    assert.deepEqual([first?.selfId, second?.selfId], [annId, benId]);
    assert.deepEqual([first?.resumed, second?.resumed], [false, false]);
    await Promise.all([ann.count('join', 2), ben.count('join', 2)]);
    ann.transport.send(benId, 'still here');
    assert.equal((await ben.first('signal')).body, 'still here');
    wire.cut();
    await ann.count('state', 5);
    ben.transport.send(annId, 'and here');
    assert.equal((await ann.first('signal')).body, 'and here');
    assert.equal(ann.all('welcome')[2]?.resumed, true);
    assert.deepEqual(ann.all('error'), []);
  });

  it('loses nothing with a server that had taken what it did not hand on', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    ann.transport.send(benId, 'one');
    await ben.first('signal');
    wire.loseSent = wire.loseReceived = (frame) => frame.includes('"signal"');
    ann.transport.send(benId, 'two');
    ben.transport.send(annId, 'hello');
    const { port } = server;
    await server.stop();
    wire.loseSent = wire.loseReceived = () => false;
    server = await startServer({ heartbeat: 50 }, port);
    await Promise.all([ann.count('signal', 1), ben.count('signal', 2)]);
    ann.transport.send(benId, 'three');
    ben.transport.send(annId, 'goodbye');
    await Promise.all([ann.count('signal', 2), ben.count('signal', 3)]);
    assert.deepEqual(bodies(ben), ['one', 'two', 'three']);
    assert.deepEqual(bodies(ann), ['hello', 'goodbye']);
    assert.deepEqual(
      [...ann.all('welcome'), ...ben.all('welcome')].map(({ resumed }) => resumed),
      [false, false, false, false],
    );
  });

  it('starts over when more was to be sent than could be kept', async () => {
    const wire = new Wire();
    const { ann, ben, annId, benId } = await pair(wire);
    wire.dead = true;
    for (let index = 0; index <= LIMITS.replayFrames; index++) ann.transport.send(benId, `too many ${index}`);
    const { selfId: cemId } = await enter('Cem').first('welcome');
    wire.dead = false;
    wire.cut();
    const [, again] = await ann.count('welcome', 2);
    assert.deepEqual([again?.selfId, again?.resumed], [annId, false]);
    assert.deepEqual(
      (await ann.count('join', 3)).slice(1).map(({ participant, initiate }) => [participant.id, initiate]),
      [
        [benId, true],
        [cemId, true],
      ],
    );
    ann.transport.send(benId, 'goes on');
    assert.equal((await ben.first('signal', ({ body }) => body === 'goes on')).from, annId);
    ann.transport.send(benId, 'and on');
    wire.cut();
    ann.transport.send(benId, 'and on');
    await ben.when(() => (bodies(ben).filter((body) => body === 'and on').length === 2 ? true : undefined));
    assert.equal((await ann.count('welcome', 3)).at(-1)?.resumed, true);
    assert.equal(ann.all('join').length, 3);
  });

  it('is closed for good when the seat was taken over', async () => {
    const wire = new Wire();
    const { ann } = await pair(wire);
    wire.sockets.at(-1)?.emit('close', CLOSE.replaced, Buffer.alloc(0));
    const { error, fatal } = await ann.first('error');
    assert.deepEqual([error.code, fatal, ann.transport.state], ['signaling-rejected', true, 'closed']);
  });
});
