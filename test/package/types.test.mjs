import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { bin } from '../../tools/paths.mjs';
import { installPackedPackage } from './packed-package.mjs';

const PAGE = `
import 'rtc-elements';
import 'rtc-elements/rtc-call';
import 'rtc-elements/rtc-video';
import 'rtc-elements/rtc-file-drop';
import 'rtc-elements/rtc-chat';
import { RtcCall, RtcError, type RtcErrorCode, type Session, acquireSession, addWords } from 'rtc-elements/classes';
import type { RtcElementsJsx } from 'rtc-elements/jsx';

const call: RtcCall = document.createElement('rtc-call');
call.room = 'x';
const joined: Promise<void> = call.join();
call.addEventListener('rtc-error', (event) => {
  const error: RtcError = event.detail.error;
  const code: RtcErrorCode = error.code;
  console.log(code);
});
document.querySelector('rtc-file-drop')?.send([new File([], 'x')]);
document.querySelector('rtc-video')?.videoElement?.pause();
const session: Session = acquireSession({ room: 'x', signaling: 'broadcast:' }).session;
const props: RtcElementsJsx<{ className?: string }>['rtc-call'] = { room: 'x', session, className: 'big' };
console.log(joined, props);
addWords('de', { 'Join call': 'Zur Sprechstunde' });

// @ts-expect-error the kit says no such thing
addWords('de', { 'Join the cal': 'Zur Sprechstunde' });
// @ts-expect-error it tells of the person who joined, not of another participant
call.addEventListener('rtc-join', (event) => console.log(event.detail.participant));
// @ts-expect-error a page that listens further up gets the same event
document.body.addEventListener('rtc-join', (event: CustomEvent<{ room: number }>) => console.log(event.detail.room));
document.body.addEventListener('rtc-file-received', (event) => {
  const file: File = event.detail.file;
  // @ts-expect-error a file has no sender; the transfer has
  console.log(file, event.detail.sender);
});
// @ts-expect-error no such tag, so no call
document.querySelector('rtc-cal')?.join();
// @ts-expect-error a limit is a number or a text
document.createElement('rtc-file-drop').maxSize = {};
// @ts-expect-error a chat sends no files
document.createElement('rtc-chat').transfers;
// @ts-expect-error a tile has no room to join
document.createElement('rtc-video').join();
// @ts-expect-error a room is a name
call.room = 1;
// @ts-expect-error and there is no such code
const wrong: RtcErrorCode = 'no-such-code';
console.log(wrong);
`;

const SERVER = `
import { createServer } from 'node:http';
import { createSignalingServer, serve } from 'rtc-elements/server';
console.log(createServer, createSignalingServer, serve);
`;

describe('the types', () => {
  let packed;
  before(() => {
    packed = installPackedPackage();
    packed.lend('@types/node');
    packed.lend('undici-types');
  });
  after(() => packed.remove());

  /** Strict, and with the declarations of the package themselves checked. */
  function check(name, code, options) {
    const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', ...options };
    packed.write(`${name}.ts`, code);
    const config = packed.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    try {
      execFileSync(process.execPath, [bin('typescript', 'tsc'), '-p', config], { encoding: 'utf8' });
    } catch (error) {
      assert.fail(error.stdout);
    }
  }

  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`compile in a page with moduleResolution ${moduleResolution}, without Node's types`, () => {
      check(`page-${moduleResolution}`, PAGE, {
        module,
        moduleResolution,
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
      });
    });
    it(`compile in a server with moduleResolution ${moduleResolution}, without the DOM's`, () => {
      check(`server-${moduleResolution}`, SERVER, { module, moduleResolution, lib: ['ES2022'], types: ['node'] });
    });
  }

  it('say nothing of simple-peer', () => {
    const types = packed.files.filter((path) => path.endsWith('.d.ts'));
    assert.ok(types.length > 0);
    const grep = types.filter((path) => packed.read(path).match(/from ['"]simple-peer|import\(['"]simple-peer/));
    assert.deepEqual(grep, []);
  });
});
