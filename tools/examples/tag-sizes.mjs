import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const TAGS = ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What each tag adds to a Vite app that has installed the package, lit included: brotli, 1 kB = 1000 B. */
export async function tagSizes(folder) {
  const lines = [];
  for (const entry of [...TAGS, 'all tags']) {
    const page = join(folder, 'size.js');
    writeFileSync(page, `import 'rtc-elements${entry === 'all tags' ? '' : `/${entry}`}';\n`);
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: page } },
    });
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
    for (const name of first) for (const needed of chunks.get(name).imports) first.add(needed);
    const sum = (isFirst) =>
      [...chunks.values()].reduce(
        (bytes, { fileName, code }) =>
          first.has(fileName) === isFirst ? bytes + brotliCompressSync(code).length : bytes,
        0,
      );
    lines.push(`${entry.padEnd(14)}  ${kB(sum(true)).padStart(8)}  ${kB(sum(false)).padStart(8)}`);
  }
  return ['in a Vite app, brotli  first     later', ...lines].join('\n');
}
