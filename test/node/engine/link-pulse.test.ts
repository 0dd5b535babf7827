import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { LinkPulse } from '../../../src/engine/mesh/link-pulse.js';

describe('LinkPulse', () => {
  let log: string[];
  let received: number | null;
  let asked: number;
  let pulse: LinkPulse;
  let time: number;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    time = 0;
    mock.method(performance, 'now', () => time);
    log = [];
    received = 0;
    asked = 0;
    pulse = new LinkPulse({
      beat: (ask) => log.push(ask ? 'ask' : 'beat'),
      received: async () => {
        asked++;
        return received === null ? null : { count: received };
      },
      onSilent: () => log.push('silent'),
      onHeard: () => log.push('heard'),
    });
  });
  afterEach(() => {
    pulse.stop();
    mock.restoreAll();
    mock.timers.reset();
  });

  async function pass(milliseconds: number, each: () => void = () => undefined): Promise<void> {
    for (let step = 0; step < milliseconds; step += 50) {
      time += 50;
      mock.timers.tick(50);
      each();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const told = (): string[] => log.filter((word) => word === 'silent' || word === 'heard');

  it('asks once, then beats every second', async () => {
    pulse.start();
    await pass(3000);
    assert.deepEqual(log, ['ask', 'beat', 'beat', 'beat']);
  });

  it('expects nothing before the other side was heard', async () => {
    pulse.start();
    await pass(60_000);
    assert.deepEqual([told(), asked], [[], 0]);
  });

  it('asks for no statistics while beats come', async () => {
    pulse.heard();
    for (let beat = 0; beat < 30; beat++) {
      await pass(1000);
      pulse.heard();
    }
    assert.deepEqual([told(), asked], [[], 0]);
  });

  it('tells of a silence within two and a half seconds, once', async () => {
    pulse.heard();
    await pass(1900);
    assert.deepEqual(told(), []);
    await pass(600);
    assert.deepEqual([told(), pulse.silent], [['silent'], true]);
    await pass(20_000);
    assert.deepEqual(told(), ['silent']);
  });

  it('knows a busy page from a dead path: media that arrive are a sign of life', async () => {
    pulse.heard();
    await pass(30_000, () => (received = (received ?? 0) + 1));
    assert.deepEqual([told(), pulse.silent], [[], false]);
  });

  it('hears again by what the statistics count, before a beat gets through', async () => {
    pulse.heard();
    await pass(4000);
    received = 5;
    await pass(300);
    assert.deepEqual([told(), pulse.silent], [['silent', 'heard'], false]);
    await pass(3000);
    assert.deepEqual(told(), ['silent', 'heard', 'silent']);
  });

  it('takes counts that fall for no sign of life', async () => {
    received = 100;
    pulse.heard();
    await pass(2000);
    received = 50;
    await pass(1000);
    assert.deepEqual(told(), ['silent']);
  });

  it('never calls silent what cannot be counted', async () => {
    received = null;
    pulse.heard();
    await pass(60_000);
    assert.deepEqual(told(), []);
  });

  it('looks at once when there is doubt, and is content with an answer', async () => {
    pulse.heard();
    await pass(500);
    pulse.check();
    assert.deepEqual(log, ['ask']);
    await pass(100);
    pulse.heard();
    await pass(1000);
    assert.deepEqual(told(), []);
    pulse.check();
    await pass(800);
    assert.deepEqual(told(), ['silent']);
  });

  it('goes on after a beat that came while the statistics were read', async () => {
    pulse.heard();
    await pass(1600, () => {
      if (time >= 1600) pulse.heard();
    });
    await pass(3000);
    assert.deepEqual(told(), ['silent']);
  });

  it('does nothing after stop()', async () => {
    pulse.start();
    pulse.heard();
    pulse.stop();
    pulse.heard();
    pulse.check();
    await pass(10_000);
    assert.deepEqual(log, ['ask']);
  });
});
