import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { PictureView } from '../../../src/session/picture-view.js';
import { SessionBench } from '../../fakes/session-bench.js';

const ON = { microphone: true, camera: true, screen: false, files: false, call: true };
const tile = { width: 640, height: 480 };
const thumbnail = { width: 160, height: 120 };
const hidden = { width: 0, height: 0 };

describe('what the others are told of how their pictures are shown', () => {
  let bench: SessionBench;
  let view: PictureView;
  const told = (): unknown[] => bench.engine.shown.splice(0).map(({ id, source, size }) => [id, source, size]);
  const state = (id: string, patch: Partial<typeof ON> = {}): void =>
    bench.engine.message(id, 'state', { ...ON, ...patch });

  beforeEach(async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    bench = new SessionBench();
    await bench.join('a', 'b');
    for (const id of ['a', 'b']) {
      bench.engine.link(id, 'connected');
      state(id);
    }
    view = bench.session.createView();
  });
  afterEach(() => mock.timers.reset());

  it('is nothing while the session has no view: a page may do with the tracks what it likes', () => {
    mock.timers.tick(5000);
    assert.deepEqual(told(), []);
  });

  it('is the size at once, and a moment later that nobody looks at the others', () => {
    view.show('a', 'camera', tile);
    assert.deepEqual(told(), [['a', 'camera', { width: 640, height: 480 }]]);
    mock.timers.tick(999);
    assert.deepEqual(told(), []);
    mock.timers.tick(1);
    assert.deepEqual(told(), [['b', 'camera', hidden]]);
  });

  it('is the largest of all views', () => {
    view.show('a', 'camera', tile);
    mock.timers.tick(1000);
    told();
    const second = bench.session.createView();
    second.show('a', 'camera', thumbnail);
    assert.deepEqual(told(), []);
    second.show('a', 'camera', { width: 1000, height: 100 });
    assert.deepEqual(told(), [['a', 'camera', { width: 1000, height: 480 }]]);
    second.release();
    mock.timers.tick(1000);
    assert.deepEqual(told(), [['a', 'camera', { width: 640, height: 480 }]]);
  });

  it('is more at once and less after a moment, or not at all if it is over by then', () => {
    view.show('a', 'camera', tile);
    mock.timers.tick(1000);
    told();
    view.show('a', 'camera', null);
    mock.timers.tick(900);
    view.show('a', 'camera', tile);
    mock.timers.tick(5000);
    assert.deepEqual(told(), []);
    view.show('a', 'camera', thumbnail);
    mock.timers.tick(1000);
    assert.deepEqual(told(), [['a', 'camera', { width: 160, height: 120 }]]);
    view.show('a', 'camera', tile);
    assert.deepEqual(told(), [['a', 'camera', { width: 640, height: 480 }]]);
  });

  it('is nothing new for a few pixels', () => {
    view.show('a', 'camera', { width: 601, height: 441 });
    told();
    view.show('a', 'camera', { width: 639.5, height: 480 });
    assert.deepEqual(told(), []);
  });

  it('follows a view that turns to somebody else', () => {
    view.show('a', 'camera', tile);
    mock.timers.tick(1000);
    told();
    view.show('b', 'camera', tile);
    assert.deepEqual(told(), [['b', 'camera', { width: 640, height: 480 }]]);
    mock.timers.tick(1000);
    assert.deepEqual(told(), [['a', 'camera', hidden]]);
  });

  it('is everything again when the last view is gone', () => {
    view.show('a', 'camera', tile);
    mock.timers.tick(1000);
    told();
    view.release();
    assert.deepEqual(told(), [
      ['a', 'camera', null],
      ['b', 'camera', null],
    ]);
    view.release();
    assert.deepEqual(told(), []);
  });

  it('is everything for what is off, so that a screen is there at once when it is shared', () => {
    view.show('a', 'camera', tile);
    mock.timers.tick(1000);
    told();
    state('a', { screen: true });
    assert.deepEqual(told(), []);
    const second = bench.session.createView();
    second.show('a', 'screen', tile);
    assert.deepEqual(told(), [['a', 'screen', { width: 640, height: 480 }]]);
    state('a', { screen: false });
    assert.deepEqual(told(), [['a', 'screen', null]]);
  });

  it('is told anew after the engine has let somebody go, and to nobody who is gone', () => {
    view.show('a', 'camera', tile);
    told();
    bench.engine.link('a', 'closed');
    assert.deepEqual(told(), []);
    bench.engine.link('a', 'connecting');
    assert.deepEqual(told(), [['a', 'camera', { width: 640, height: 480 }]]);
    bench.transport.leave('b');
    mock.timers.tick(5000);
    assert.deepEqual(told(), []);
  });

  it('ends with the call', async () => {
    view.show('b', 'camera', tile);
    told();
    await bench.session.leave();
    mock.timers.tick(5000);
    assert.deepEqual(told(), []);
  });

  it('starts with the views there were before', async () => {
    view.show('a', 'camera', thumbnail);
    await bench.session.leave();
    await bench.join('a');
    bench.engine.link('a', 'connected');
    state('a');
    assert.deepEqual(told(), [['a', 'camera', { width: 160, height: 120 }]]);
  });
});
