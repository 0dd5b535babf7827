import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { Server } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { attachSocketIo } from '../../../src/server/socket-io/index.js';
import { socketIoTransport } from '../../../src/socket-io.js';
import type { SignalingTransport } from '../../../src/signaling/transport.js';
import { signalingTransportCases } from '../../shared/signaling-transport-suite.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';

describe('signaling over Socket.IO', () => {
  const http = createServer();
  const server = new Server(http);
  const created: SignalingTransport[] = [];
  const sockets: Socket[] = [];
  attachSocketIo(server, {
    maxParticipants: 4,
    admit: ({ room, token }) => {
      if (room === 'broken') throw new Error('The database is away.');
      return room !== 'guarded' || token === 'open sesame';
    },
  });
  before(async () => {
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
  });
  after(() => server.close());
  afterEach(() => {
    for (const transport of created.splice(0)) transport.close();
    for (const socket of sockets.splice(0)) socket.close();
  });

  function connect(): Socket {
    const socket = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
      autoConnect: false,
      forceNew: true,
      reconnectionDelay: 10,
    });
    sockets.push(socket);
    return socket;
  }

  function enter(room: string, name: string, socket = connect(), token = ''): TransportRecorder {
    const transport = socketIoTransport(socket)({ room, name, token: () => token });
    created.push(transport);
    const recorder = new TransportRecorder(transport);
    transport.open();
    return recorder;
  }

  for (const [index, one] of signalingTransportCases.entries()) {
    it(one.name, { timeout: 10_000 }, () =>
      one.run(
        {
          create(room, name) {
            const transport = socketIoTransport(connect())({ room, name, token: () => '' });
            created.push(transport);
            return transport;
          },
        },
        `contract ${index}`,
      ),
    );
  }

  it('takes the same seat up after a lost socket, tells the others, and says what was to be said meanwhile', async () => {
    const socket = connect();
    const ann = enter('lost', 'Ann', socket);
    const { selfId } = await ann.first('welcome');
    const ben = enter('lost', 'Ben');
    const { selfId: benId } = await ben.first('welcome');
    await ann.first('join');
    socket.io.engine.close();
    await ann.first('state', ({ state }) => state === 'reconnecting');
    ann.transport.send(benId, 'still here');
    await ben.first('presence', ({ participant }) => !participant.connected);
    const [, again] = await ann.count('welcome', 2);
    assert.equal(again?.selfId, selfId);
    assert.equal(again?.resumed, false);
    await ben.first('presence', ({ participant }) => participant.id === selfId && participant.connected);
    assert.deepEqual(await ben.first('signal'), { from: selfId, body: 'still here' });
    assert.deepEqual(ben.all('leave'), []);
  });

  it('knows whether the server is there', async () => {
    const socket = connect();
    const ann = enter('asked', 'Ann', socket);
    assert.equal(await ann.transport.probe(), false);
    await ann.first('welcome');
    assert.equal(await ann.transport.probe(), true);
    socket.disconnect();
    assert.equal(await ann.transport.probe(), false);
  });

  it('tells once that nobody answers, and goes on trying', async () => {
    const socket = io('http://127.0.0.1:9', { autoConnect: false, forceNew: true, reconnectionDelay: 1 });
    sockets.push(socket);
    const ann = enter('nobody', 'Ann', socket);
    let attempts = 0;
    await new Promise<void>((resolve) => socket.on('connect_error', () => ++attempts === 3 && resolve()));
    assert.deepEqual(
      ann.all('error').map(({ error, fatal }) => [error.code, fatal]),
      [['signaling-unreachable', false]],
    );
    assert.equal(ann.transport.state, 'connecting');
  });

  it('carries several rooms over one socket, and leaves it to the page', async () => {
    const socket = connect();
    const one = enter('first', 'Ann', socket);
    const two = enter('second', 'Ann', socket);
    await Promise.all([one.first('welcome'), two.first('welcome')]);
    const ben = enter('first', 'Ben');
    await one.first('join');
    assert.deepEqual(two.all('join'), []);
    one.transport.close();
    await ben.first('leave');
    assert.equal(two.transport.state, 'open');
    assert.equal(socket.connected, true);
  });

  it('refuses whom the server does not admit, and everybody while it cannot tell', async () => {
    const refused = async (room: string): Promise<string> => (await enter(room, 'Eve').first('error')).error.code;
    assert.equal(await refused('guarded'), 'token-invalid');
    assert.equal(await refused('broken'), 'signaling-rejected');
    await enter('guarded', 'Ann', connect(), 'open sesame').first('welcome');
  });

  it('refuses one too many', async () => {
    const four = ['Ann', 'Ben', 'Cem', 'Dan'].map((name) => enter('small', name));
    await Promise.all(four.map((one) => one.first('welcome')));
    const { error, fatal } = await enter('small', 'Eve').first('error');
    assert.deepEqual([error.code, fatal], ['room-full', true]);
  });

  it('takes no seat up for whoever only knows its id', async () => {
    const ann = enter('stolen', 'Ann');
    const { selfId } = await ann.first('welcome');
    const socket = connect().connect();
    const request = { room: 'stolen', name: 'Eve', token: '', id: selfId, key: 'guessed' };
    const answer: unknown = await socket.emitWithAck('rtc-elements:join', request);
    assert.notEqual(Reflect.get(answer as object, 'id'), selfId);
    assert.equal(ann.all('presence').length, 0);
  });

  it('lives through whatever is sent to it', async () => {
    const socket = connect().connect();
    for (const value of [undefined, null, 7, 'x', {}, { room: {} }, [], 'x'.repeat(100_000)]) {
      for (const event of ['join', 'signal', 'name', 'leave']) {
        socket.emit(`rtc-elements:${event}`, value, value, value);
      }
      const answer: unknown = await socket.emitWithAck('rtc-elements:join', value);
      assert.equal(Reflect.get(answer as object, 'code'), 'bad-join');
    }
    await enter('after that', 'Ann').first('welcome');
  });
});
