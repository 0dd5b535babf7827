import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { WebSocketTransport } from '../../../src/signaling/websocket-transport.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';
import { startServer, Wire } from './support/test-server.js';
import type { TestServer } from './support/test-server.js';

describe('WebSocketTransport: hosts', { timeout: 30_000 }, () => {
  let server: TestServer;
  let recorders: TransportRecorder[];

  beforeEach(async () => {
    server = await startServer({ openHosts: 'first', heartbeat: 50, grace: 5000 });
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

  it('lets in who waits, who then meets everybody as any newcomer does', async () => {
    const wire = new Wire();
    const ann = enter('Ann');
    const { selfId: annId, role, settings } = await ann.first('welcome');
    assert.deepEqual([role, settings], ['host', { locked: false, muted: [] }]);
    await ann.transport.command({ type: 'lock', locked: true });
    const ben = enter('Ben', wire);
    assert.deepEqual(await ben.first('waiting'), { hosts: true });
    const { id } = await ann.first('knock');
    // The place is kept, and the person still waits.
    wire.cut();
    await ben.count('waiting', 2);
    assert.equal(ben.transport.state, 'connecting');
    await ann.transport.command({ type: 'admit', id });
    const { selfId, participants, resumed } = await ben.first('welcome');
    assert.deepEqual([selfId, participants.map((each) => each.id), resumed], [id, [annId], false]);
    assert.deepEqual(await ben.first('join'), { participant: participants[0], initiate: true });
    assert.equal((await ann.first('join')).participant.id, id);
    ben.transport.send(annId, 'hello');
    assert.equal((await ann.first('signal')).body, 'hello');
    assert.deepEqual([ann.all('error'), ben.all('error')], [[], []]);
  });

  it('let in while the connection is away, is in when it is back', async () => {
    const wire = new Wire();
    const ann = enter('Ann');
    await ann.first('welcome');
    await ann.transport.command({ type: 'lock', locked: true });
    const ben = enter('Ben', wire);
    await ben.first('waiting');
    const { id } = await ann.first('knock');
    wire.deaf = true;
    wire.cut();
    await ann.transport.command({ type: 'admit', id });
    await ann.first('join');
    wire.deaf = false;
    const { participants, resumed } = await ben.first('welcome');
    assert.deepEqual([participants.length, resumed], [1, false]);
    assert.equal((await ben.first('join')).initiate, true);
  });

  it('rejects what only hosts may do, and tells of what a host did to oneself', async () => {
    const ann = enter('Ann');
    await ann.first('welcome');
    const ben = enter('Ben');
    const { selfId: benId } = await ben.first('welcome');
    await assert.rejects(ben.transport.command({ type: 'end' }), { code: 'not-allowed' });
    await ann.transport.command({ type: 'mute', id: benId, sources: ['microphone'] });
    assert.deepEqual((await ben.first('self')).muted, ['microphone']);
    assert.deepEqual((await ann.first('presence')).participant.muted, ['microphone']);
    await assert.rejects(ann.transport.command({ type: 'remove', id: 'nobody' }), { code: 'peer-left' });
    await ann.transport.command({ type: 'remove', id: benId });
    const { error, fatal } = await ben.first('error');
    assert.deepEqual([error.code, fatal], ['kicked', true]);
    assert.equal((await ann.first('leave')).reason, 'kicked');
  });

  it('ends the room for everybody, and the host is told that it was done', async () => {
    const ann = enter('Ann');
    await ann.first('welcome');
    const ben = enter('Ben');
    await ben.first('welcome');
    await ann.transport.command({ type: 'end' });
    for (const each of [ann, ben]) assert.equal((await each.first('error')).error.code, 'ended-by-host');
    const next = enter('Ben');
    assert.deepEqual([(await next.first('welcome')).role, next.all('join')], ['host', []]);
  });

  it('carries a command over a lost connection once, and gives up with the transport', async () => {
    const wire = new Wire();
    const ann = enter('Ann', wire);
    await ann.first('welcome');
    wire.dead = true;
    const locked = ann.transport.command({ type: 'lock', locked: true });
    wire.dead = false;
    wire.cut();
    await locked;
    assert.equal((await ann.first('settings')).locked, true);
    wire.dead = true;
    const never = ann.transport.command({ type: 'lock', locked: false });
    ann.transport.close();
    await assert.rejects(never, { code: 'signaling-unreachable' });
  });
});
