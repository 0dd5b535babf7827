import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Emitter } from '../../../src/base/emitter.js';
import type { RtcError } from '../../../src/base/rtc-error.js';
import { FilesController, type FilesCode, type PickedFile } from '../../../src/controllers/files-controller.js';
import type { SessionFiles, SessionFilesEvents } from '../../../src/controllers/session-files.js';
import type { Session } from '../../../src/session/session-types.js';
import { FakeFilesSession } from '../../fakes/fake-files-session.js';

/** What is loaded: writes down what is asked of it. */
class FakeFiles extends Emitter<SessionFilesEvents> {
  readonly sent: { names: string[]; to: readonly string[] }[] = [];
  readonly rules: unknown[] = [];
  released = 0;

  send(files: readonly PickedFile[], to: readonly string[]): string[] {
    this.sent.push({ names: files.map(({ path }) => path), to });
    return files.map(({ path }) => path);
  }

  addTaker(taker: { rules(): unknown }): () => void {
    this.rules.push(taker.rules());
    return () => {};
  }

  applyRules(): void {}
}

const file = (path: string, size = 1): PickedFile => ({ file: new File([new Uint8Array(size)], path), path });

describe('the files of an element, whose code is loaded on demand', () => {
  let loads: { resolve(code: FilesCode): void; reject(cause: Error): void }[];
  let files: FakeFiles;
  let code: FilesCode;
  let session: FakeFilesSession;
  let errors: RtcError[];
  let refused: string[];
  let updates: number;
  let controller: FilesController<FilesCode>;
  let load: () => FilesCode | Promise<FilesCode>;

  const attach = (): (() => void) => controller.attach(session as unknown as Session);
  /** After the promises of the loader have settled. */
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  beforeEach(() => {
    loads = [];
    files = new FakeFiles();
    session = new FakeFilesSession();
    errors = [];
    refused = [];
    updates = 0;
    code = {
      acquireFiles: () => ({ files: files as unknown as SessionFiles, release: () => void files.released++ }),
    };
    load = () => new Promise((resolve, reject) => loads.push({ resolve, reject }));
    controller = new FilesController(
      { requestUpdate: () => void updates++ },
      {
        load: () => load(),
        autoAccept: () => false,
        offered: () => true,
        attached: () => () => {},
        refused: (list) => refused.push(...list.map(({ path, error }) => `${path} ${error.code}`)),
        failed: (error) => errors.push(error),
      },
    );
  });

  it('are sent at once where the code is there already', () => {
    load = () => code;
    attach();
    session.join('bob');
    assert.deepEqual(controller.send([file('a')]), ['a']);
    assert.deepEqual(files.sent, [{ names: ['a'], to: ['bob'] }]);
  });

  it('wait for it, in the order and the batches in which they were sent', async () => {
    attach();
    session.join('bob');
    assert.equal(loads.length, 1, 'loaded before the first file');
    assert.deepEqual(controller.send([file('a'), file('b')]), []);
    controller.send([file('c')]);
    assert.equal(loads.length, 1);
    loads[0]?.resolve(code);
    await settled();
    assert.deepEqual(files.sent, [
      { names: ['a', 'b'], to: ['bob'] },
      { names: ['c'], to: ['bob'] },
    ]);
    assert.deepEqual(controller.queue, []);
  });

  it('wait for somebody to come, also to one who is named', () => {
    load = () => code;
    attach();
    controller.send([file('a')]);
    controller.send([file('b')], { to: 'bob' });
    session.join('ada');
    assert.deepEqual(files.sent, [{ names: ['a'], to: ['ada'] }]);
    session.join('bob');
    assert.deepEqual(files.sent[1], { names: ['b'], to: ['bob'] });
  });

  it('stay in the queue when it does not come, say so, and go out after another try', async () => {
    attach();
    session.join('bob');
    controller.send([file('a')]);
    const before = updates;
    loads[0]?.reject(new TypeError('offline'));
    await settled();
    assert.deepEqual(
      errors.map((error) => [error.code, error.cause instanceof TypeError]),
      [['load-failed', true]],
    );
    assert.equal(controller.error, errors[0]);
    assert.ok(updates > before);
    assert.equal(controller.queue.length, 1);
    assert.equal(loads.length, 1, 'nobody asked for another try');
    controller.load();
    assert.equal(controller.error, null);
    loads[1]?.resolve(code);
    await settled();
    assert.deepEqual(files.sent, [{ names: ['a'], to: ['bob'] }]);
  });

  it('are another try themselves, and so is the next link', async () => {
    attach();
    loads[0]?.reject(new TypeError('offline'));
    await settled();
    controller.send([file('a')]);
    assert.equal(loads.length, 2);
    loads[1]?.reject(new TypeError('offline'));
    await settled();
    session.join('bob');
    assert.equal(loads.length, 3);
  });

  it('are the business of nobody once the session is gone', async () => {
    const detach = attach();
    session.join('bob');
    controller.send([file('a')]);
    detach();
    loads[0]?.resolve(code);
    await settled();
    assert.equal(controller.files, null);
    assert.deepEqual(files.sent, []);
  });

  it('go to the session that is there when it comes', async () => {
    attach()();
    attach();
    assert.equal(loads.length, 1);
    loads[0]?.resolve(code);
    await settled();
    assert.equal(controller.files, files as unknown as SessionFiles);
  });

  it('are given back', () => {
    load = () => code;
    attach()();
    assert.equal(files.released, 1);
  });

  it('are kept back by the rules, all of a batch in one report', () => {
    load = () => code;
    attach();
    session.join('bob');
    assert.equal(controller.setRules('.txt', '10'), null);
    assert.deepEqual(controller.send([file('a.txt'), file('b.txt', 11), file('c.exe')]), ['a.txt']);
    assert.deepEqual(refused, ['b.txt file-too-large', 'c.exe file-type-refused']);
    assert.equal(controller.takes(file('d.txt').file), true);
    assert.equal(controller.takes(file('d.exe').file), false);
  });

  it('are not sent any more once the page took them back', () => {
    load = () => code;
    attach();
    const abort = new AbortController();
    controller.send([file('a')], { signal: abort.signal });
    controller.send([file('b')]);
    abort.abort();
    assert.deepEqual(controller.send([file('c')], { signal: abort.signal }), []);
    session.join('bob');
    assert.deepEqual(
      files.sent.map(({ names }) => names),
      [['b']],
    );
  });

  describe('asked for by name', () => {
    it('are given when they are there', async () => {
      attach();
      const ready = controller.whenReady();
      loads[0]?.resolve(code);
      assert.equal(await ready, files as unknown as SessionFiles);
      assert.equal(await controller.whenReady(), files as unknown as SessionFiles);
    });

    it('are refused with the reason', async () => {
      await assert.rejects(controller.whenReady(), { code: 'bad-attribute' });
      const detach = attach();
      const ready = controller.whenReady();
      loads[0]?.reject(new TypeError('offline'));
      await assert.rejects(ready, { code: 'load-failed' });
      const again = controller.whenReady();
      detach();
      await assert.rejects(again, { code: 'bad-attribute' });
    });
  });
});
