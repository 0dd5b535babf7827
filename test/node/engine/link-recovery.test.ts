import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { LinkRecovery } from '../../../src/engine/mesh/link-recovery.js';

describe('LinkRecovery', () => {
  let log: string[];
  let recovery: LinkRecovery;

  beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    log = [];
    recovery = new LinkRecovery({
      restart: () => log.push('restart'),
      giveUp: (why) => log.push(why === 'lost' ? 'give up' : why),
    });
  });

  const pass = (seconds: number): void => {
    for (let step = 0; step < seconds * 10; step++) mock.timers.tick(100);
  };

  it('does nothing for a connection that works', () => {
    recovery.update('connecting');
    recovery.update('connected');
    pass(120);
    assert.deepEqual(log, []);
  });

  it('restarts after a second without a path, and again every four', () => {
    recovery.update('connected');
    recovery.update('disconnected');
    pass(0.9);
    assert.deepEqual(log, []);
    pass(0.2);
    assert.equal(log.length, 1);
    recovery.update('connecting');
    pass(4);
    assert.equal(log.length, 2);
    recovery.update('disconnected');
    pass(4);
    assert.equal(log.length, 3);
    recovery.update('connected');
    pass(60);
    assert.equal(log.length, 3);
  });

  it('forgives a hiccup shorter than a second', () => {
    recovery.update('connected');
    recovery.update('disconnected');
    pass(0.8);
    recovery.update('connected');
    pass(60);
    assert.deepEqual(log, []);
  });

  it('gives up after half a minute without a connection', () => {
    recovery.update('connected');
    recovery.update('disconnected');
    pass(29.9);
    assert.ok(!log.includes('give up'));
    pass(0.2);
    assert.equal(log.at(-1), 'give up');
    const steps = log.length;
    pass(60);
    assert.equal(log.length, steps);
  });

  it('restarts at once when nothing arrives any more, and stops when something does', () => {
    recovery.update('connected');
    recovery.silent();
    assert.equal(log.length, 1);
    pass(4);
    assert.equal(log.length, 2);
    recovery.heard();
    pass(60);
    assert.equal(log.length, 2);
  });

  describe('when it can ask whether signals get through', () => {
    let answer: (yes: boolean) => void;

    beforeEach(() => {
      recovery.stop();
      recovery = new LinkRecovery({
        restart: () => log.push('restart'),
        giveUp: () => log.push('give up'),
        reachable: () => new Promise((resolve) => (answer = resolve)),
      });
      recovery.update('connected');
      recovery.silent();
    });

    it('restarts after a silence as soon as they do', async () => {
      assert.deepEqual(log, []);
      answer(true);
      await Promise.resolve();
      assert.deepEqual(log, ['restart']);
      pass(4);
      assert.equal(log.length, 2);
    });

    it('leaves the path alone for twelve seconds while they do not', async () => {
      answer(false);
      await Promise.resolve();
      pass(11.9);
      assert.deepEqual(log, []);
      pass(0.2);
      assert.deepEqual(log, ['restart']);
    });

    it('restarts at once when it is told that they do', () => {
      pass(3);
      recovery.restartNow();
      assert.deepEqual(log, ['restart']);
    });

    it('does not restart twice, nor what was heard meanwhile', async () => {
      recovery.restartNow();
      answer(true);
      await Promise.resolve();
      assert.equal(log.length, 1);
      recovery.heard();
      pass(4);
      recovery.silent();
      recovery.heard();
      answer(true);
      await Promise.resolve();
      pass(60);
      assert.equal(log.length, 1);
    });
  });

  it('gives a restart that is under way its time when it falls silent, too', () => {
    recovery.update('connected');
    recovery.restartNow();
    pass(1);
    recovery.silent();
    assert.equal(log.length, 1);
    pass(3);
    assert.equal(log.length, 2);
  });

  it('gives the path its time to be found when the answer has come and nothing arrives yet', () => {
    recovery.update('connected');
    recovery.restartNow();
    recovery.settled();
    recovery.silent();
    pass(3.9);
    assert.equal(log.length, 1);
    pass(0.2);
    assert.equal(log.length, 2);
  });

  it('ends with the answer where the state stays connected throughout', () => {
    recovery.update('connected');
    recovery.restartNow();
    recovery.settled();
    pass(60);
    assert.deepEqual(log, ['restart']);
  });

  it('is not content with an answer while nothing arrives', () => {
    recovery.update('connected');
    recovery.silent();
    recovery.settled();
    pass(4);
    assert.equal(log.length, 2);
  });

  it('gives up a connection that never comes about, without restarting it', () => {
    recovery.update('connecting');
    pass(31);
    assert.deepEqual(log, ['give up']);
  });

  it('counts the time until giving up from the last connection', () => {
    pass(20);
    recovery.update('connected');
    pass(20);
    recovery.update('disconnected');
    pass(20);
    assert.ok(!log.includes('give up'));
  });

  it('restarts at once when told to, and then waits a full step', () => {
    recovery.update('connected');
    recovery.restartNow();
    assert.deepEqual(log, ['restart']);
    pass(3.9);
    assert.equal(log.length, 1);
    pass(0.2);
    assert.equal(log.length, 2);
  });

  for (const end of ['failed', 'closed', 'stop'] as const) {
    it(`does nothing after ${end}`, () => {
      recovery.update('connected');
      recovery.update('disconnected');
      if (end === 'stop') recovery.stop();
      else recovery.update(end);
      recovery.restartNow();
      recovery.update('disconnected');
      pass(60);
      assert.deepEqual(log, []);
    });
  }

  it('waits a second for what a restart on another network brings, and then no longer', () => {
    recovery.update('connected');
    recovery.silent();
    recovery.moved();
    recovery.restartNow();
    recovery.settled();
    pass(0.9);
    assert.ok(!log.includes('stuck'));
    pass(0.2);
    assert.equal(log.at(-1), 'stuck');
    pass(60);
    assert.equal(log.at(-1), 'stuck');
  });

  it('stays with a connection that is heard again on another network', () => {
    recovery.update('connected');
    recovery.silent();
    recovery.moved();
    recovery.restartNow();
    recovery.settled();
    pass(0.5);
    recovery.heard();
    pass(60);
    assert.ok(!log.includes('stuck') && !log.includes('give up'));
  });
});
