/**
 * The browser builds, one a mode (`tools/build.mjs` makes them all):
 *
 * - `npm`: ES modules for bundlers, one an entry point, with shared chunks; lit stays outside, simple-peer goes in.
 * - `script`: one classic script for `<script src>`, with everything in it; its exports are `globalThis.RtcElements`.
 * - `module`: the same as one ES module.
 * - `locales`: the languages besides English, for the single files.
 * - `size`: nothing of its own; `tools/size.mjs` bundles single tags with it.
 *
 * Any other mode is the plain configuration that tests and Storybook serve the sources with.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import { leanBundle } from './tools/lean-bundle.js';

/** Every language but English, which the code carries. */
const languages = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What simple-peer needs of Node, and the small browser module that takes its place. */
const nodeParts = {
  'readable-stream': 'stream',
  randombytes: 'randombytes',
  debug: 'debug',
  'queue-microtask': 'queue-microtask',
  buffer: 'buffer',
};

/** How long a plugin took is nothing to warn of. */
const checks = { pluginTimings: false };

const npm: BuildEnvironmentOptions = {
  outDir: 'dist/npm',
  lib: {
    entry: {
      index: at('src/index.ts'),
      classes: at('src/classes.ts'),
      'rtc-call': at('src/elements/rtc-call/define.ts'),
      'rtc-video': at('src/elements/rtc-video/define.ts'),
      'rtc-file-drop': at('src/elements/rtc-file-drop/define.ts'),
      'rtc-chat': at('src/elements/rtc-chat/define.ts'),
      'socket-io': at('src/socket-io.ts'),
    },
    formats: ['es'],
  },
  minify: false,
  license: { fileName: 'LICENSES.md' },
  rolldownOptions: {
    checks,
    external: [/^lit($|\/)/, /^@lit\//],
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
  },
};

const single = (format: 'iife' | 'es'): BuildEnvironmentOptions => ({
  outDir: 'dist/cdn',
  // Both files share the folder; the script is built first and clears it.
  emptyOutDir: format === 'iife',
  lib: {
    entry: at('src/cdn.ts'),
    name: 'RtcElements',
    formats: [format],
    fileName: () => (format === 'iife' ? 'rtc-elements.js' : 'rtc-elements.mjs'),
  },
  license: format === 'iife' ? { fileName: 'LICENSES.md' } : false,
  // Library mode leaves the white space in ES modules; `output.minify` does not.
  rolldownOptions: { checks, output: { codeSplitting: false, minify: true } },
});

/** What the single files fetch when somebody speaks another language than English. */
const locales: BuildEnvironmentOptions = {
  outDir: 'dist/cdn/locales',
  sourcemap: false,
  lib: {
    entry: Object.fromEntries(languages.map((code) => [code, at(`src/languages/${code}.ts`)])),
    formats: ['es'],
    fileName: (_, name) => `${name}.js`,
  },
  rolldownOptions: { checks, output: { minify: true } },
};

const builds: Record<string, BuildEnvironmentOptions> = {
  npm,
  script: single('iife'),
  module: single('es'),
  locales,
};

export default defineConfig(({ mode }) => ({
  plugins: mode in builds || mode === 'size' ? [leanBundle()] : [],
  resolve: {
    // Exact names only: `debug` must not catch `debug/src/browser`.
    alias: [
      ...Object.entries(nodeParts).map(([name, file]) => ({
        find: new RegExp(`^${name}$`),
        replacement: at(`src/vendor/${file}.js`),
      })),
      // The single files do not carry every language.
      ...(mode === 'script' || mode === 'module'
        ? [{ find: /^.*\/language-modules\.js$/, replacement: at('src/languages/language-files.ts') }]
        : []),
    ],
  },
  define: {
    ...(mode === 'npm' ? {} : { 'process.env.NODE_ENV': '"production"' }),
    // A classic script has no `import.meta`; it knows its URL from `document.currentScript`.
    ...(mode === 'script' ? { 'import.meta.url': 'undefined' } : {}),
  },
  publicDir: false,
  server: { host: '127.0.0.1' },
  build: { target: 'es2022', sourcemap: true, reportCompressedSize: false, ...builds[mode] },
}));
