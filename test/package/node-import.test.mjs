import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { installPackedPackage } from './packed-package.mjs';

/** Code that runs after the import. lit puts an element registry of its own in place; what counts is that it stays empty. */
const REPORT = `
  const tags = ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'];
  const registered = tags.filter((tag) => globalThis.customElements?.get(tag));
  console.log(JSON.stringify({ names: Object.keys(all), registered, polyfilled: 'window' in globalThis }));`;

describe('in plain Node', () => {
  let packed;
  before(() => {
    packed = installPackedPackage();
  });
  after(() => packed.remove());

  const run = (code) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: packed.folder, encoding: 'utf8' }),
    );

  const entries = [
    '',
    '/rtc-call',
    '/rtc-video',
    '/rtc-file-drop',
    '/rtc-chat',
    '/classes',
    '/socket-io',
    '/server',
    '/socket-io-server',
  ];
  for (const entry of entries) {
    it(`import 'rtc-elements${entry}' throws nothing and registers nothing`, () => {
      const { registered, polyfilled } = run(`const all = await import('rtc-elements${entry}');${REPORT}`);
      assert.deepEqual(registered, []);
      assert.equal(polyfilled, false);
    });
  }

  it(`'rtc-elements' and 'rtc-elements/classes' give the same names`, () => {
    const [index, classes] = ['', '/classes'].map((entry) =>
      run(`const all = await import('rtc-elements${entry}');${REPORT}`),
    );
    assert.deepEqual(index.names, classes.names);
    for (const name of ['RtcCall', 'RtcVideo', 'RtcFileDrop', 'RtcSession', 'RtcError', 'acquireSession']) {
      assert.ok(index.names.includes(name), `${name} is not among them`);
    }
  });

  it(
    `require('rtc-elements/server') works where Node can require ES modules`,
    { skip: !process.features.require_module },
    () => {
      const code = `const { serve } = require('rtc-elements/server'); console.log(typeof serve)`;
      assert.equal(
        execFileSync(process.execPath, ['-e', code], { cwd: packed.folder, encoding: 'utf8' }).trim(),
        'function',
      );
    },
  );
});
