import { manifest } from './tools/manifest-plugin.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already; the analyzer must not rewrite it.
  packagejson: false,
  plugins: [manifest({ folder: 'dist' })],
};
