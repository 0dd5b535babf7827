import { test, type TestContext } from 'node:test';
import type { BrowserKind, BrowserPage, LaunchOptions } from './browser-page.js';
import { launchChromium } from './chromium.js';
import { launchFirefox } from './firefox.js';
import { type PageHost, startPageHost } from './page-host.js';
import { startServer, type TestServer } from './server.js';

/** What a scenario has: the real server, a site that embeds the tags, and browsers; all are ended with the test. */
export interface Scenario {
  readonly server: TestServer;
  readonly host: PageHost;
  open(kind: BrowserKind, options?: LaunchOptions): Promise<BrowserPage>;
  /** Prints a figure with the test. */
  figure(text: string): void;
  /** Run when the test is over, the last first. */
  after(end: () => Promise<void> | void): void;
}

export interface ScenarioOptions {
  /** For the server's command line. */
  serverArgs?: string[];
  /** A reason not to run. */
  skip?: string | false;
}

/** A test of its own, with a server and browsers of its own. */
export function scenario(
  name: string,
  run: (scenario: Scenario) => Promise<void>,
  { serverArgs = [], skip = false }: ScenarioOptions = {},
): void {
  void test(name, { skip }, async (t: TestContext) => {
    const ends: (() => Promise<void> | void)[] = [];
    const began = performance.now();
    try {
      const server = await startServer({ args: serverArgs });
      ends.push(() => server.stop());
      const host = await startPageHost(server.url);
      ends.push(() => host.close());
      const open: Scenario['open'] = async (kind, options) => {
        const page = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
        ends.push(() => page.close());
        return page;
      };
      await run({ server, host, open, figure: (text) => t.diagnostic(text), after: (end) => ends.push(end) });
      t.diagnostic(`${((performance.now() - began) / 1000).toFixed(1)} s in all`);
    } finally {
      for (const end of ends.reverse())
        await Promise.resolve(end()).catch((error: unknown) => t.diagnostic(String(error)));
    }
  });
}
