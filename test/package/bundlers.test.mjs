import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import * as vite from 'vite';
import { chromiumArgs, findBrowser } from '../../tools/browsers.mjs';
import { installPackedPackage } from './packed-package.mjs';

const ALL = ['rtc-call', 'rtc-chat', 'rtc-file-drop', 'rtc-video'];

/** What a page of the consumer's says, and which tags it has then. */
const pages = [
  { code: `import 'rtc-elements';`, tags: ALL },
  { code: `import 'rtc-elements/rtc-call';`, tags: ['rtc-call', 'rtc-chat', 'rtc-video'] },
  { code: `import 'rtc-elements/rtc-video';`, tags: ['rtc-video'] },
  { code: `import 'rtc-elements/rtc-file-drop';`, tags: ['rtc-file-drop'] },
  { code: `import 'rtc-elements/rtc-chat';`, tags: ['rtc-chat'] },
  {
    code: `import { RtcCall, RtcSession } from 'rtc-elements/classes'; globalThis.kept = [RtcCall, RtcSession];`,
    tags: [],
  },
];

/** Every bundler as it comes, with no setting that helps. */
const bundlers = {
  async esbuild(entry) {
    const { outputFiles } = await esbuild.build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
    return outputFiles[0].text;
  },
  async Vite(entry, folder) {
    const outDir = join(folder, 'out');
    const [{ output }] = [
      await vite.build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: {
          outDir,
          emptyOutDir: true,
          minify: false,
          rolldownOptions: { input: entry, output: { codeSplitting: false } },
        },
      }),
    ].flat();
    return readFileSync(join(outDir, output.find(({ isEntry }) => isEntry).fileName), 'utf8');
  },
};

describe(`in a consumer's bundle`, () => {
  let packed;
  let browser;
  before(async () => {
    packed = installPackedPackage();
    browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    packed?.remove();
  });

  /** Names the code uses that neither it nor a browser has, as esbuild's own analysis of the syntax tree sees them. */
  async function nodeNamesIn(code) {
    const names = ['process', 'global', 'Buffer', 'require', 'setImmediate', '__dirname'];
    const define = Object.fromEntries(names.map((name) => [name, `__free_${name}__`]));
    const { code: marked } = await esbuild.transform(code, { define, format: 'esm' });
    return names.filter((name) => marked.includes(`__free_${name}__`));
  }

  async function tagsOf(code) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('http://localhost/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>consumer</title>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ type: 'module', url: '/bundle.js' });
    const tags = await page.evaluate((all) => all.filter((tag) => customElements.get(tag)), ALL);
    await page.close();
    assert.deepEqual(errors, []);
    return tags;
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    for (const [number, { code, tags }] of pages.entries()) {
      it(`${name}: ${code.split(';')[0]} registers ${tags.join(', ') || 'nothing'} and needs nothing of Node`, async () => {
        const output = await bundle(packed.write(`page-${number}.js`, code), packed.folder);
        assert.deepEqual(await nodeNamesIn(output), []);
        assert.deepEqual(await tagsOf(output), tags);
      });
    }
  }

  it('the check for names of Node finds them', async () => {
    assert.deepEqual(await nodeNamesIn('if (typeof process === "object") Buffer.from("")'), ['process', 'Buffer']);
    assert.deepEqual(await nodeNamesIn('const process = 1; console.log(process, "Buffer")'), []);
  });
});
