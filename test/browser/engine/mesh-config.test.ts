import { expect } from '@open-wc/testing';
import { connected, createPair, currentConnection, introduce } from './support/engine-pair.js';

const FRESH = [{ urls: ['turn:127.0.0.1:3478'], username: 'fresh', credential: 'fresh' }];

describe('mesh engine: other ICE servers', () => {
  it('are taken by both sides at the next restart, for neither could relay with credentials that have run out', async () => {
    const pair = createPair();
    try {
      introduce(pair);
      await connected(pair);
      for (const { engine } of [pair.a, pair.b]) engine.configure({ iceServers: FRESH, iceTransportPolicy: 'all' });
      const answered = pair.pipe.next(({ signal }) => signal.type === 'answer');
      pair.a.engine.recover(true);
      await answered;
      for (const side of [pair.a, pair.b]) {
        expect(currentConnection(side).getConfiguration().iceServers?.[0]?.username, side.id).to.equal('fresh');
        expect(side.connections.length).to.equal(1);
      }
    } finally {
      pair.close();
    }
  });
});
