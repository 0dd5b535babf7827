import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installPackedPackage } from './packed-package.mjs';

describe('the packed package', () => {
  let packed;
  let home;
  let manifest;
  before(() => {
    packed = installPackedPackage();
    home = join(packed.folder, 'node_modules/rtc-elements');
    manifest = JSON.parse(packed.read('package.json'));
  });
  after(() => packed.remove());

  const textOf = (path) => packed.read(path);

  it('holds what is built, the demo and the papers, and nothing else', () => {
    const roots = new Set(packed.files.map((path) => path.split('/')[0]));
    assert.deepEqual([...roots].sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'demo', 'dist', 'package.json']);
  });

  it('has every file that package.json names', () => {
    const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
    const named = [
      manifest.exports,
      manifest.bin,
      manifest.types,
      manifest.customElements,
      manifest.unpkg,
      manifest.jsdelivr,
    ];
    // A pattern stands for what is in its folder.
    for (const path of named.flatMap(targets))
      assert.ok(existsSync(join(home, path.replace(/\*$/, ''))), `${path} is missing`);
  });

  it('installs lit and its parts, and no other package', () => {
    const names = readdirSync(join(packed.folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    const scoped = (scope) => readdirSync(join(packed.folder, 'node_modules', scope)).map((name) => `${scope}/${name}`);
    const installed = names.flatMap((name) => (name.startsWith('@') ? scoped(name) : name)).sort();
    const ofLit = [
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
    ];
    assert.deepEqual(installed, [...ofLit, 'rtc-elements']);
  });

  it('asks for no package at run time but lit', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    for (const path of packed.files.filter((file) => /^dist\/npm\/.*\.js$/.test(file))) {
      for (const [, from] of textOf(path).matchAll(/^(?:import|export)\b[^;]*?from\s*["']([^"']+)["']/gm)) {
        assert.match(from, /^(\.|lit(\/|$)|@lit\/)/, `${path} imports ${from}`);
      }
    }
  });

  it('holds a language for each that the single files fetch', () => {
    const codes = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];
    for (const code of codes) assert.match(textOf(`dist/cdn/locales/${code}.js`), /export\s*\{/, code);
    assert.doesNotMatch(textOf('dist/cdn/rtc-elements.js'), /Bereit für den Anruf/);
  });

  it('names no path of the machine that built it', () => {
    for (const path of packed.files.filter((file) => /\.(js|mjs|json|md|ts|html)$/.test(file))) {
      assert.ok(!textOf(path).includes(process.cwd()), `${path} names ${process.cwd()}`);
    }
  });

  it('carries the licence of each package that is bundled into it', () => {
    assert.match(textOf('dist/npm/LICENSES.md'), /simple-peer/);
    for (const name of ['simple-peer', 'lit'])
      assert.match(textOf('dist/cdn/LICENSES.md'), new RegExp(`^## ${name}`, 'm'));
    for (const name of ['ws', 'sirv', 'jose', 'prom-client', 'ipaddr.js', 'forwarded-parse'])
      assert.match(textOf('dist/server/LICENSES.md'), new RegExp(`^## ${name}`, 'm'));
  });

  it('describes every tag in its manifest, its JSX types and its editor data', () => {
    const { modules } = JSON.parse(textOf('dist/custom-elements.json'));
    const described = modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);
    const inEditors = JSON.parse(textOf('dist/vscode.html-custom-data.json')).tags.map(({ name }) => name);
    const tags = ['rtc-call', 'rtc-chat', 'rtc-file-drop', 'rtc-video'];
    assert.deepEqual(described.sort(), tags);
    assert.deepEqual(inEditors.sort(), tags);
    for (const tag of tags) assert.match(textOf('dist/types/jsx.d.ts'), new RegExp(`'${tag}': Base & `));
  });

  it('runs its command', { skip: process.platform === 'win32' }, () => {
    assert.ok(statSync(join(home, 'dist/server/cli.js')).mode & 0o100, 'it is not executable');
    const command = join(packed.folder, 'node_modules/.bin/rtc-elements');
    assert.equal(execFileSync(command, ['--version'], { encoding: 'utf8' }).trim().split(' ').pop(), manifest.version);
  });
});
