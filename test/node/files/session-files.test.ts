import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { OfferTaker } from '../../../src/controllers/session-files.js';
import { SessionFiles } from '../../../src/controllers/session-files.js';
import type { TransferGroup } from '../../../src/controllers/transfer-group.js';
import { RtcError } from '../../../src/base/rtc-error.js';
import type { Transfer } from '../../../src/files/transfer-types.js';
import { FakeManager } from '../../../stories/support/fake-transfers.js';
import { FakeFilesSession } from '../../fakes/fake-files-session.js';

const taker = (init: Partial<OfferTaker> = {}): OfferTaker => ({
  rules: () => ({}),
  autoAccept: () => false,
  offered: () => true,
  ...init,
});

const THREE = ['a', 'b', 'c'].map((name) => ({ name, size: 100 }));

describe('the files of a session', () => {
  let session: FakeFilesSession;
  let manager: FakeManager;
  let files: SessionFiles;
  let asked: Transfer[];

  beforeEach(() => {
    session = new FakeFilesSession();
    manager = new FakeManager();
    files = new SessionFiles(session, manager);
    files.addTaker(taker());
    asked = [];
    files.on('asked', ({ transfer }) => asked.push(transfer));
    session.join('ada');
  });
  afterEach(() => files.close());

  const groupOf = (transfer: Transfer | undefined): TransferGroup => {
    const group = transfer && files.groups.groupOf(transfer);
    assert.ok(group, 'it is in no group');
    return group;
  };
  const states = (): string[] => manager.transfers.map(({ state }) => state);

  it('go out as one batch, with their folders', () => {
    const file = new File(['x'], 'a.jpg');
    files.send(
      [
        { file, path: 'Holiday/Lisbon/a.jpg' },
        { file, path: 'a.jpg' },
      ],
      ['ada'],
    );
    assert.deepEqual(manager.sent, [
      {
        files: [
          { file, folder: 'Holiday/Lisbon' },
          { file, folder: '' },
        ],
        to: ['ada'],
      },
    ]);
  });

  describe('offered by somebody', () => {
    it('are asked about, each of them', () => {
      manager.batch('Holiday', THREE);
      assert.equal(asked.length, 3);
    });

    it('are taken as a whole by one answer, what comes later included', () => {
      const [a] = manager.batch('Holiday', THREE);
      const group = groupOf(a);
      assert.equal(group.phase, 'asks');
      files.accept(group);
      assert.deepEqual(states(), ['active', 'active', 'active']);
      assert.equal(group.phase, 'running');
    });

    it('are asked about again when they are more than the batch announced', () => {
      const [a] = manager.batch('Holiday', THREE);
      const group = groupOf(a);
      files.accept(group);
      manager.add({ batch: group.batch, name: 'more' });
      assert.equal(group.phase, 'asks');
    });

    it('are declined as a whole, and are seen no more', () => {
      const [a] = manager.batch('Holiday', THREE);
      files.decline(groupOf(a));
      assert.deepEqual(files.transfers, []);
      assert.equal(files.groups.length, 0);
    });

    it('are the business of a page that wants to decide, and are shown once it has', () => {
      const end = files.addTaker(taker({ offered: () => false }));
      const transfer = manager.add({ name: 'a' });
      assert.deepEqual(asked, []);
      assert.equal(files.groups.length, 0);
      assert.deepEqual(files.transfers, [transfer]);
      transfer.accept();
      assert.equal(groupOf(transfer).phase, 'running');
      end();
      manager.add({ name: 'b' });
      assert.equal(asked.length, 1);
    });

    it('are taken without asking where an element says so', () => {
      files.addTaker(taker({ autoAccept: () => true }));
      manager.add({ name: 'a' });
      assert.deepEqual(states(), ['active']);
      assert.deepEqual(asked, []);
    });

    it('keep to the widest rules of all elements', () => {
      files.addTaker(taker({ rules: () => ({ accept: '.txt', maxSize: 10 }) }));
      files.applyRules();
      assert.deepEqual(manager.rules, { accept: '', maxSize: Infinity });
    });
  });

  describe('on their way', () => {
    it('are paused and resumed together, what starts later included', () => {
      const [a, b] = manager.batch('Holiday', THREE);
      const group = groupOf(a);
      files.accept(group);
      files.pause(group, true);
      assert.deepEqual(states(), ['paused', 'paused', 'paused']);
      const late = manager.add({ batch: group.batch, state: 'active', name: 'late' });
      files.groups.groupOf(late);
      assert.equal(late.state, 'paused');
      files.pause(group, false);
      assert.deepEqual([a?.state, b?.state, late.state], ['active', 'active', 'active']);
    });

    it('are paused before it is their turn, too', () => {
      const sent = manager.batch('Holiday', THREE, { direction: 'send' });
      files.pause(groupOf(sent[0]), true);
      assert.deepEqual(
        sent.map(({ calls }) => calls),
        [['pause'], ['pause'], ['pause']],
      );
    });

    it('are cancelled together, what comes later included', () => {
      const [a] = manager.batch('Holiday', THREE);
      const group = groupOf(a);
      files.accept(group);
      files.cancel(group);
      assert.deepEqual(states(), ['cancelled', 'cancelled', 'cancelled']);
      asked = [];
      const late = manager.add({ batch: group.batch, name: 'late' });
      assert.equal(late.state, 'cancelled');
      assert.deepEqual(asked, []);
    });

    it('fail with the one who leaves, also with one who left with the session', () => {
      manager.add({ state: 'active' });
      session.part('ada');
      assert.deepEqual(states(), ['failed']);
      manager.add({ state: 'active', peer: 'ben' });
      session.tellLeft();
      assert.deepEqual(states(), ['failed', 'failed']);
    });
  });

  describe('that did not arrive', () => {
    const error = new RtcError('timeout', 'too long');

    it('are sent again, one by itself by the manager', () => {
      const lost = manager.add({ direction: 'send', state: 'failed', error });
      assert.ok(files.canSendAgain(lost));
      files.sendAgain([lost]);
      assert.deepEqual(
        manager.transfers.map(({ name, state }) => [name, state]),
        [['file.bin', 'offered']],
      );
      assert.equal(manager.sent.length, 0);
    });

    it('are sent again as one batch', () => {
      const sent = files.send(
        THREE.map(({ name }) => ({ file: new File(['x'], name), path: `Holiday/${name}` })),
        ['ada', 'ben'],
      );
      session.join('ben');
      const toBen = manager.transfers.filter(({ peer }) => peer === 'ben');
      assert.equal(sent.length, 6);
      for (const each of toBen.slice(1)) manager.set(each, { state: 'failed', error });
      files.sendAgain(toBen);
      const again = manager.sent[1];
      assert.deepEqual(again?.to, ['ben']);
      assert.deepEqual(
        again?.files.map((each) => (each instanceof File ? each : [each.file.name, each.folder])),
        [
          ['b', 'Holiday'],
          ['c', 'Holiday'],
        ],
      );
      assert.equal(manager.transfers.filter(({ state }) => state === 'failed').length, 0);
    });

    it('are not sent again to somebody who is gone, nor where it cannot help, nor by the receiver', () => {
      const lost = { direction: 'send', error, peer: 'ada' } as const;
      assert.ok(files.canSendAgain(lost));
      assert.ok(!files.canSendAgain({ ...lost, direction: 'receive' }));
      assert.ok(!files.canSendAgain({ ...lost, error: new RtcError('file-too-large', '', { recoverable: false }) }));
      session.part('ada');
      assert.ok(!files.canSendAgain(lost));
    });
  });

  describe('that ended', () => {
    it('are taken off the list, and what is on its way is not', () => {
      const done = manager.add({ state: 'done', direction: 'send' });
      manager.set(done, { state: 'done' });
      const running = manager.add({ state: 'active' });
      files.dismiss([done, running]);
      assert.deepEqual(files.transfers, [running]);
      assert.deepEqual(manager.transfers, [running]);
    });

    it('stay readable as long as a download of them may take', () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      try {
        const done = manager.add({ size: 2_000_000, state: 'active' });
        manager.set(done, { state: 'done' });
        files.urls.saving(done);
        files.dismiss([done]);
        assert.deepEqual(files.transfers, []);
        assert.equal(files.groups.length, 0);
        mock.timers.tick(30_000);
        assert.deepEqual(manager.transfers, [done]);
        mock.timers.tick(400);
        assert.deepEqual(manager.transfers, []);
      } finally {
        mock.timers.reset();
      }
    });
  });

  it('have a name for who is at the other end, also after they left', () => {
    const transfer = manager.add({ peer: 'ada' });
    session.part('ada');
    assert.equal(files.personOf(transfer), 'ada');
    assert.equal(files.personOf({ peer: 'nobody' }), '');
  });

  it('remove what was kept when asked to', async () => {
    await files.clearPartial();
    assert.equal(manager.partialsCleared, 1);
  });

  describe('and who shows them', () => {
    let told: number;
    beforeEach(() => {
      told = 0;
      files.on('change', () => told++);
      mock.timers.enable({ apis: ['setTimeout'] });
    });
    afterEach(() => mock.timers.reset());

    it('are told of every change of a short list at once', () => {
      const transfer = manager.add({ state: 'active' });
      told = 0;
      for (let step = 1; step <= 5; step++) manager.set(transfer, { transferred: step });
      assert.equal(told, 5);
    });

    it('are told of a long list ten times a second, and of the last change in any case', () => {
      const all = manager.addAll(Array.from({ length: 60 }, () => ({ state: 'active' as const })));
      assert.equal(files.groups.length, 60);
      mock.timers.tick(200);
      told = 0;
      const move = (): void => all.forEach((each) => manager.set(each, { transferred: each.transferred + 1 }));
      move();
      move();
      assert.equal(told, 1);
      mock.timers.tick(100);
      assert.equal(told, 2);
      mock.timers.tick(1000);
      assert.equal(told, 2, 'not without a reason');
    });
  });
});
