import { createServer } from 'vite';

/** Paths that web-test-runner answers itself. */
const isRunners = (path) => path === '/' || /^\/(__web-|__wds-|wtr-)/.test(path);

/**
 * Lets Vite transform what web-test-runner serves, with the aliases and TypeScript settings of the real builds.
 *
 * It has to go in as a middleware: what a plugin adds in `serverStart` comes too late to be called.
 */
export function serveSources({ include }) {
  let vite;
  return {
    plugin: {
      name: 'serve-sources',
      async serverStart() {
        vite = await createServer({
          configFile: 'vite.config.ts',
          mode: 'test',
          appType: 'custom',
          logLevel: 'warn',
          cacheDir: 'node_modules/.cache/vite-test',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          // Without discovery: packages found late would reload pages in the middle of a test.
          optimizeDeps: { noDiscovery: true, include },
          plugins: [
            {
              name: 'leave-the-runners-modules',
              enforce: 'pre',
              resolveId: (id) => (id.startsWith('/__web-dev-server__') ? { id, external: true } : null),
            },
          ],
        });
      },
      async serverStop() {
        await vite?.close();
      },
    },
    middleware(context, next) {
      if (isRunners(context.path)) return next();
      return new Promise((resolve, reject) => {
        context.res.once('close', resolve);
        context.respond = false;
        context.res.statusCode = 200;
        vite.middlewares(context.req, context.res, (error) => {
          // Not Vite's: hand the request back to the runner.
          context.res.off('close', resolve);
          context.respond = true;
          context.res.statusCode = 404;
          if (error) reject(error);
          else next().then(resolve, reject);
        });
      });
    },
  };
}
