import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArgs, findBrowser } from '../../../tools/browsers.mjs';
import type { AccessibleNode, BrowserPage, LaunchOptions, Leftovers } from './browser-page.js';
import { kitSource } from './kit-source.js';
import { pageActions } from './page-actions.js';

/**
 * Chromium with a profile on disk: a private window would keep the origin's files in memory, and then a test of
 * memory would measure the wrong thing.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserPage> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found.');
  const profile = await mkdtemp(join(tmpdir(), 'rtc-elements-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // The library has switches of its own, too.
    ignoreDefaultArgs: options.without ?? [],
    args: [...chromiumArgs.filter((arg) => !options.without?.includes(arg)), ...(options.args ?? [])],
    viewport: options.viewport ?? { width: 960, height: 640 },
    colorScheme: options.colorScheme ?? 'light',
  });
  context.setDefaultTimeout(options.patience ?? 30_000);
  await context.addInitScript({ content: kitSource(options) });
  const pids = await processIds(context);
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const deps = { context, pids, removeProfile, patience: options.patience ?? 30_000 };
  return chromiumPage(context.pages()[0] ?? (await context.newPage()), deps);
}

interface Deps {
  context: BrowserContext;
  /** Of the browser process itself. */
  pids: { browser: number };
  removeProfile: () => Promise<void>;
  patience: number;
}

function chromiumPage(page: Page, deps: Deps): BrowserPage {
  const { context, pids, patience } = deps;
  return {
    kind: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Both sides of the library's own types are about handles, which tests here do not use.
    evaluate: (run, arg) => page.evaluate(run as never, arg as never),
    ...pageActions({
      expression: (text) => page.evaluate(text),
      mouseClick: (x, y, options) => page.mouse.click(x, y, { clickCount: options?.times ?? 1 }),
      keyboardType: (text) => page.keyboard.type(text),
      patience,
    }),
    press: (key) => page.keyboard.press(key),
    accessibilityTree: () => accessibilityTree(page),
    async chooseFiles(paths) {
      await page.locator('input[type=file]').first().setInputFiles(paths);
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    newTab: async () => chromiumPage(await context.newPage(), deps),
    closeTab: () => page.close(),
    async crashTab() {
      const crashed = page.waitForEvent('crash');
      // Never arrives anywhere.
      page.goto('chrome://crash').catch(() => undefined);
      await crashed;
      await page.close();
    },
    async close() {
      await context.close();
      await deps.removeProfile();
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      process.kill(pids.browser, 'SIGKILL');
      await closed;
      await deps.removeProfile();
    },
    memory: async () => residentMemory(await allProcessIds(context)),
    leftovers: () => leftovers(page),
  };
}

interface ProcessInfo {
  type: string;
  id: number;
}

async function allProcesses(context: BrowserContext): Promise<ProcessInfo[]> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser does not tell its processes.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

async function processIds(context: BrowserContext): Promise<{ browser: number }> {
  const browser = (await allProcesses(context)).find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its own process.');
  return { browser: browser.id };
}

async function allProcessIds(context: BrowserContext): Promise<number[]> {
  return (await allProcesses(context)).map(({ id }) => id);
}

async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      states: Object.fromEntries(properties.map((property) => [property.name, String(property.value.value)])),
    }));
}

/** What the engine still holds once everything that nobody refers to is gone. */
async function leftovers(page: Page): Promise<Leftovers> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // The second round takes what finalizers of the first one let go.
  for (let round = 1; round <= 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    connections: read('RTCPeerConnections'),
    audioNodes: read('AudioHandlers'),
  };
}

/** Anonymous memory only: pages of files that the system could drop at any time are no memory of the page's. */
function residentMemory(ids: number[]): number | null {
  if (!existsSync('/proc/self/status')) return null;
  let sum = 0;
  for (const id of ids) {
    const path = `/proc/${id}/status`;
    if (existsSync(path)) sum += Number(/^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024;
  }
  return sum;
}
