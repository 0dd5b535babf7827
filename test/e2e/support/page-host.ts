import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageHost {
  readonly port: number;
  /** Address of a page with that body, which takes its script from `server`. */
  page(body: string, options?: PageOptions): string;
  close(): void;
}

export interface PageOptions {
  /** `classic` is the default: the way of the one-line promise. */
  script?: 'classic' | 'module';
  /** Host name in the address. Default `localhost`. */
  host?: string;
}

/** A web site of somebody else: its pages embed the tags with the script of the server at `scripts`. */
export async function startPageHost(scripts: string): Promise<PageHost> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html;charset=utf-8' }).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    page(body, { script = 'classic', host = 'localhost' } = {}) {
      const source = new URL(script === 'classic' ? 'rtc-elements.js' : 'rtc-elements.mjs', scripts);
      const type = script === 'classic' ? '' : ' type="module"';
      const path = `/${pages.size + 1}`;
      pages.set(
        path,
        `<!doctype html><html lang="en"><head><title>Somebody’s page</title>
        <style>body { margin: 0 } rtc-call { height: 440px }</style>
        <script${type} src="${source}"></script></head><body>${body}</body></html>`,
      );
      return `http://${host}:${port}${path}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
