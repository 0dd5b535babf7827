import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { NO_SECRET } from '../../../src/signaling/sealed/sealed-body.js';
import { someone } from '../../fakes/fake-transport.js';
import { SessionBench } from '../../fakes/session-bench.js';

function watched(bench: SessionBench): RtcError[] {
  const errors: RtcError[] = [];
  bench.session.on('error', ({ error }) => errors.push(error));
  return errors;
}

const calls = (bench: SessionBench, name: string) => bench.engine.calls.filter(([call]) => call === name);

describe('somebody who does not share our secret', () => {
  it('is there and not connected, and told of once, by name, with what to do', async () => {
    const bench = new SessionBench({ secret: 'ours' });
    const errors = watched(bench);
    await bench.join('friend');
    bench.transport.join(someone('eve', 'Eve'));
    bench.transport.refuse('eve', 'other-secret');
    bench.transport.refuse('eve', 'other-secret');
    assert.deepEqual(
      bench.session.snapshot.participants.map(({ id, link }) => [id, link]),
      [
        ['friend', 'connecting'],
        ['eve', 'closed'],
      ],
    );
    assert.deepEqual(calls(bench, 'disconnect'), [['disconnect', 'eve']]);
    assert.deepEqual(
      errors.map(({ code, recoverable }) => [code, recoverable]),
      [['secret-mismatch', true]],
    );
    assert.match(errors[0]?.message ?? '', /^Eve uses another secret .*not connected\. Compare/);
    assert.equal(bench.session.snapshot.state, 'joined');
  });

  it('is not connected after a restart of the server either', async () => {
    const bench = new SessionBench({ secret: 'ours' });
    const errors = watched(bench);
    await bench.join('eve');
    bench.transport.refuse('eve', 'no-secret');
    const before = calls(bench, 'connect').length;
    bench.transport.drop();
    bench.transport.welcome({ participants: [someone('eve')] });
    bench.transport.refuse('eve', 'no-secret');
    assert.equal(calls(bench, 'connect').length, before);
    assert.equal(errors.length, 1);
  });
});

describe('without a secret, somebody who has one', () => {
  it('is not connected, is told so at once, and told of once', async () => {
    const bench = new SessionBench();
    const errors = watched(bench);
    await bench.join('ann');
    for (const number of [0, 1]) bench.transport.signal('ann', `sealed.1.${number}.AAAA`);
    assert.deepEqual(calls(bench, 'receive'), []);
    assert.deepEqual(calls(bench, 'disconnect'), [['disconnect', 'ann']]);
    assert.deepEqual(bench.transport.sent[0], { to: 'ann', body: NO_SECRET });
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['secret-mismatch'],
    );
    assert.match(errors[0]?.message ?? '', /^ann uses a secret .* and you have none/);
  });

  it('is nobody while they are not in the room', async () => {
    const bench = new SessionBench();
    const errors = watched(bench);
    await bench.join();
    bench.transport.signal('ann', 'sealed.1.0.AAAA');
    assert.deepEqual([errors, bench.transport.sent], [[], []]);
  });
});

describe('the verification code', () => {
  it('of a participant is in the snapshot and told, and told again when it is another', async () => {
    const bench = new SessionBench();
    await bench.join('ann');
    const told: unknown[] = [];
    bench.session.on('verification', ({ participant, code }) => told.push([participant.verification, code]));
    assert.equal(bench.session.snapshot.participants[0]?.verification, null);
    bench.engine.verification('ann', '1');
    bench.engine.verification('ann', '2');
    assert.deepEqual(told, [
      ['1', '1'],
      ['2', '2'],
    ]);
    assert.equal(bench.session.snapshot.participants[0]?.verification, '2');
    assert.equal(bench.session.snapshot.self?.verification, null);
    bench.transport.leave('ann');
    bench.engine.verification('ann', '3');
    assert.equal(told.length, 2);
  });
});
