import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../paths.mjs';

const TAGS = ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'];
/** How far what the guide says may be from what is measured. */
const TOLERANCE = 0.05;

// One of them at most is fetched, and most people fetch none.
const isLanguage = ({ facadeModuleId }) => /\/chunks\/[a-z]{2}\.js$/.test(facadeModuleId ?? '');

/** What each tag adds to a Vite app that has installed the package, lit included: kB of brotli, 1 kB = 1000 B. */
export async function tagSizes(folder) {
  const sizes = [];
  for (const name of [...TAGS, 'all tags']) {
    const page = join(folder, 'size.js');
    writeFileSync(page, `import 'rtc-elements${name === 'all tags' ? '' : `/${name}`}';\n`);
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: page } },
    });
    const chunks = new Map(
      output.filter((each) => each.type === 'chunk' && !isLanguage(each)).map((chunk) => [chunk.fileName, chunk]),
    );
    const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
    for (const name of first) for (const needed of chunks.get(name).imports) if (chunks.has(needed)) first.add(needed);
    const sum = (isFirst) =>
      [...chunks.values()].reduce(
        (bytes, { fileName, code }) =>
          first.has(fileName) === isFirst ? bytes + brotliCompressSync(code).length : bytes,
        0,
      );
    sizes.push({ name, first: sum(true) / 1000, later: sum(false) / 1000 });
  }
  return sizes;
}

export const sizesText = (sizes) =>
  ['in a Vite app, kB     first     later']
    .concat(
      sizes.map(
        ({ name, first, later }) =>
          `${name.padEnd(16)}${first.toFixed(1).padStart(11)}${later.toFixed(1).padStart(10)}`,
      ),
    )
    .join('\n');

/** Where examples/README.md says something else, in lines. */
export function notAsInGuide(sizes) {
  const text = readFileSync(join(root, 'examples/README.md'), 'utf8');
  const told = new Map(
    [...text.matchAll(/^\| `?([a-z][a-z -]+?)`? +\| +([\d.]+) +\| +([\d.]+) +\|$/gm)].map(([, name, ...numbers]) => [
      name,
      numbers.map(Number),
    ]),
  );
  return sizes
    .filter(({ name, first, later }) => {
      const [saysFirst = 0, saysLater = 0] = told.get(name) ?? [];
      const far = (said, is) => Math.abs(said - is) > is * TOLERANCE;
      return far(saysFirst, first) || far(saysLater, later);
    })
    .map(({ name, first, later }) => `${name}: ${first.toFixed(1)} and ${later.toFixed(1)} kB`);
}
