/**
 * The examples, and what is done with each:
 *
 * - `build`: it has packages to install and something to build.
 * - `serve`: the folder that a web server hands out, or `command`, the example's own server, given its port (also as
 *   `PORT`), with `env` in its environment.
 * - `ssr`: what the HTML that a server sends must have in it before any script has run.
 * - `frame`: the call is in a frame of another origin.
 * - `open`: `file`, from the disk; `http`, from an address that browsers do not trust.
 * - `heavy`: only with `npm run test:examples -- all`.
 */
export const examples = {
  plain: { serve: '.' },
  vite: { build: true, serve: 'dist' },
  react: { build: true, serve: 'dist' },
  'react, dev': { from: 'react', command: (port) => ['vite', '--host', '127.0.0.1', '--port', port, '--strictPort'] },
  next: {
    build: true,
    command: (port) => ['next', 'start', '--hostname', '127.0.0.1', '--port', port],
    ssr: /<rtc-call[^>]* room="example"/,
  },
  'next, dev': {
    from: 'next',
    command: (port) => ['next', 'dev', '--hostname', '127.0.0.1', '--port', port],
    ssr: /<rtc-call[^>]* room="example"/,
    heavy: true,
  },
  'next-server': {
    build: true,
    command: () => ['./server.mjs'],
    env: { NODE_ENV: 'production' },
    ssr: /<rtc-call[^>]* room="example"/,
    heavy: true,
  },
  'next-server, dev': {
    from: 'next-server',
    command: () => ['./server.mjs'],
    ssr: /<rtc-call[^>]* room="example"/,
    heavy: true,
  },
  vue: { build: true, serve: 'dist' },
  svelte: { build: true, serve: 'dist' },
  angular: { build: true, serve: 'dist/browser', heavy: true },
  astro: { build: true, serve: 'dist', ssr: /<rtc-call[^>]* room="example"/ },
  wordpress: { serve: '.' },
  csp: { build: true, serve: 'dist' },
  iframe: { serve: '.', frame: true },
  'plain, file:': { from: 'plain', open: 'file' },
  'plain, http:': { from: 'plain', serve: '.', open: 'http' },
};
