import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bin, root } from '../../tools/paths.mjs';
import { installPackedPackage } from './packed-package.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const blocks = (languages) =>
  pages.flatMap((page) =>
    [...read(page).matchAll(new RegExp(`^ *\`\`\`(?:${languages})\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
      ([, code], at) => ({
        page,
        at,
        code,
      }),
    ),
  );

/** What a reader has of their own, and what a page has after the lines before. */
const GIVEN = `
import type { RtcCall, RtcSession } from 'rtc-elements/classes';
import type { Server } from 'socket.io';
declare global {
  const call: RtcCall;
  const session: RtcSession;
  const io: Server;
  const addWords: typeof import('rtc-elements/classes').addWords;
  const participant: { id: string };
  const deviceId: string;
  const points: number[];
  const x: number, y: number;
  const process: { env: Record<string, string | undefined>; once(type: string, run: () => void): void };
  function blur(track: MediaStreamTrack, signal: AbortSignal): Promise<MediaStreamTrack>;
  function draw(id: string, data: unknown): void;
  function fetchAnotherToken(): Promise<string>;
  function keep(file: File): void;
  function render(...all: unknown[]): void;
  function show(...all: unknown[]): void;
  function tell(code: string, message: string): void;
}
`;

const options = {
  // What stands in a guide checks no `null`; everything else it is held to.
  ...{ strict: true, strictNullChecks: false, noImplicitAny: false, noEmit: true, skipLibCheck: true },
  ...{ target: 'ES2022', module: 'esnext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
  types: [],
};

describe('the code in README and docs', () => {
  let packed;
  before(() => (packed = installPackedPackage()));
  after(() => packed.remove());

  it('compiles against the package, as it stands', () => {
    for (const name of ['express', 'socket.io', 'socket.io-client']) packed.lend(name);
    packed.lend('@types/express');
    packed.lend('@types/node');
    const found = blocks('js|ts').map((block) => ({
      ...block,
      file: `${block.page.replaceAll(/\W/g, '-')}-${block.at}.ts`,
    }));
    assert.ok(found.length > 15);
    for (const { file, code } of found) packed.write(file, `${code}\nexport {};\n`);
    packed.write('given.d.ts', GIVEN);
    const files = ['given.d.ts', ...found.map(({ file }) => file)];
    packed.write('tsconfig.snippets.json', JSON.stringify({ compilerOptions: options, files }));
    const args = [bin('typescript', 'tsc'), '-p', 'tsconfig.snippets.json', '--pretty', 'false'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: packed.folder, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});

describe('the style sheets in README and docs', () => {
  const tags = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
  const names = (list = []) => list.map(({ name }) => name);
  const css = blocks('css|html');

  it('name parts, states and tokens that there are', () => {
    const wrong = css.flatMap(({ page, code }) => {
      const bad = [];
      for (const [all, tagName, rest] of code.matchAll(/(rtc-[a-z-]+)((?:::?[a-z-]+\([\w-]+\))+)/g)) {
        const tag = tags.find((each) => each.tagName === tagName);
        const inWords = (tag?.cssParts ?? []).flatMap(({ name, description = '' }) => [
          name,
          ...[...description.matchAll(/`([a-z-]+)`/g)].map(([, also]) => also),
        ]);
        for (const [, kind, name] of rest.matchAll(/(part|state)\(([\w-]+)\)/g)) {
          const there = kind === 'part' ? inWords : names(tag?.cssStates);
          if (!there.includes(name)) bad.push(`${page}: ${all}`);
        }
      }
      const tokens = new Set(tags.flatMap(({ cssProperties }) => names(cssProperties)));
      for (const [token] of code.matchAll(/--rtc-[a-z-]+/g)) if (!tokens.has(token)) bad.push(`${page}: ${token}`);
      return bad;
    });
    assert.ok(css.length > 5);
    assert.deepEqual(wrong, []);
  });

  it('name slots, attributes and tags that there are', () => {
    const wrong = blocks('html').flatMap(({ page, code }) =>
      [...code.matchAll(/<(rtc-[a-z-]+)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g)].flatMap(([, tagName, given, inside]) => {
        const tag = tags.find((each) => each.tagName === tagName);
        const own = [...names(tag?.attributes), 'id', 'class', 'style', 'lang', 'dir', 'slot'];
        const attributes = [...given.replace(/"[^"]*"/g, '').matchAll(/\s([a-z-]+)/g)].map(([, name]) => name);
        const slots = [...inside.matchAll(/slot="([^"]+)"/g)].map(([, name]) => name);
        return [
          ...attributes.filter((name) => !own.includes(name)),
          ...slots.filter((name) => !names(tag?.slots).includes(name)),
        ].map((name) => `${page}: <${tagName}> ${name}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('lists every token in the guide to theming, and no other', () => {
    const listed = [...read('docs/theming.md').matchAll(/^\| `(--rtc-[a-z-]+)`/gm)].map(([, name]) => name);
    const tokens = new Set(tags.flatMap(({ cssProperties }) => names(cssProperties)));
    assert.deepEqual(listed.sort(), [...tokens].sort());
  });
});
