/** The Node server: `dist/server/index.js` to import and `cli.js` to run, with ws, jose, prom-client, the Redis client and the others in them, so that installing the package pulls none. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  // Optional helpers of ws and of the Redis client: tried at run time, and done without. `@opentelemetry/api`, which the
  // Redis client could do without as well, is none of them: prom-client cannot.
  ssr: { target: 'node', noExternal: true, external: ['bufferutil', 'utf-8-validate', '@node-rs/xxhash'] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    target: 'node20',
    minify: false,
    sourcemap: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      input: {
        index: at('src/server/index.ts'),
        cli: at('src/server/cli.ts'),
        'socket-io': at('src/server/socket-io/index.ts'),
      },
      // Beside the entries: what they share finds the package's folder from its own place.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
