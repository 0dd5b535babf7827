import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { Heartbeat } from '../../../src/signaling/heartbeat.js';

describe('Heartbeat', () => {
  let log: string[];
  let heartbeat: Heartbeat;
  let time: number;

  beforeEach(() => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    log = [];
    time = 0;
    heartbeat = new Heartbeat({ ping: () => log.push('ping'), onDead: () => log.push('dead'), now: () => time });
  });

  const pass = (milliseconds: number): void => {
    for (let step = 0; step < milliseconds; step += 100) {
      time += 100;
      mock.timers.tick(100);
    }
  };

  it('pings at its interval and is content with any sign of life', () => {
    heartbeat.start(2000);
    for (let beat = 0; beat < 5; beat++) {
      pass(2000);
      heartbeat.alive();
    }
    assert.deepEqual(log, ['ping', 'ping', 'ping', 'ping', 'ping']);
  });

  it('gives the connection up three seconds after a ping without an answer, whatever else it pings', () => {
    heartbeat.start(2000);
    pass(4900);
    assert.deepEqual(log, ['ping', 'ping']);
    pass(100);
    assert.deepEqual(log, ['ping', 'ping', 'dead']);
  });

  it('waits a second when it was asked to look', () => {
    heartbeat.start(60_000);
    void heartbeat.probe();
    pass(900);
    assert.deepEqual(log, ['ping']);
    pass(100);
    assert.deepEqual(log, ['ping', 'dead']);
  });

  it('says whether it lives, to everyone who asked', async () => {
    assert.equal(await heartbeat.probe(), false);
    heartbeat.start(60_000);
    const asked = [heartbeat.probe(), heartbeat.probe()];
    heartbeat.alive();
    assert.deepEqual(await Promise.all(asked), [true, true]);
    const unanswered = heartbeat.probe();
    pass(4000);
    assert.equal(await unanswered, false);
    heartbeat.start(60_000);
    const stopped = heartbeat.probe();
    heartbeat.stop();
    assert.equal(await stopped, false);
  });

  it('waits longer on a path where the last answer took long', () => {
    heartbeat.start(60_000);
    void heartbeat.probe();
    pass(600);
    heartbeat.alive();
    void heartbeat.probe();
    pass(2300);
    assert.deepEqual(log, ['ping', 'ping']);
    pass(100);
    assert.deepEqual(log, ['ping', 'ping', 'dead']);
  });

  it('shortens a wait that is under way, but never lengthens it', () => {
    heartbeat.start(2000);
    pass(2000);
    void heartbeat.probe();
    pass(1000);
    assert.deepEqual(log, ['ping', 'ping', 'dead']);
    log.length = 0;
    heartbeat.start(60_000);
    void heartbeat.probe();
    pass(600);
    void heartbeat.probe();
    pass(400);
    assert.deepEqual(log, ['ping', 'ping', 'dead']);
  });

  it('asks once more when the page was asleep, since the answer may be there already', () => {
    heartbeat.start(60_000);
    void heartbeat.probe();
    time += 30_000;
    mock.timers.tick(1000);
    assert.deepEqual(log, ['ping', 'ping']);
    pass(1000);
    assert.deepEqual(log, ['ping', 'ping', 'dead']);
  });

  it('does nothing before start() and after stop()', () => {
    void heartbeat.probe();
    heartbeat.start(1000);
    void heartbeat.probe();
    heartbeat.stop();
    void heartbeat.probe();
    pass(10_000);
    assert.deepEqual(log, ['ping']);
  });
});
