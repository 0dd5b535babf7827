import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser, firefoxPrefs } from '../../../tools/browsers.mjs';
import type { BrowserPage, LaunchOptions } from './browser-page.js';
import { kitSource } from './kit-source.js';
import { pageActions } from './page-actions.js';
import { endProcess } from './process-end.js';

/** The path of Firefox, or the reason to skip a test that needs it. */
export const firefoxMissing: string | false = findBrowser('firefox') ? false : 'Firefox is not installed';

/** Firefox over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserPage> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    executablePath,
    extraPrefsFirefox: firefoxPrefs,
    defaultViewport: options.viewport ?? { width: 960, height: 640 },
    protocolTimeout: 240_000,
  });
  const version = await browser.version();
  const source = kitSource(options);
  return firefoxPage(await browser.newPage(), { browser, version, source, patience: options.patience ?? 30_000 });
}

interface Deps {
  browser: Browser;
  version: string;
  source: string;
  patience: number;
}

async function firefoxPage(page: Page, deps: Deps): Promise<BrowserPage> {
  const { browser, version, patience } = deps;
  await page.evaluateOnNewDocument(deps.source);
  return {
    kind: 'firefox',
    version,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Both sides of the library's own types are about handles, which tests here do not use.
    evaluate: (run, arg) => page.evaluate(run as never, arg as never) as never,
    ...pageActions({
      expression: (text) => page.evaluate(text),
      mouseClick: (x, y, options) => page.mouse.click(x, y, { count: options?.times ?? 1 }),
      keyboardType: (text) => page.keyboard.type(text),
      patience,
    }),
    press: (key) => page.keyboard.press(key as KeyInput),
    accessibilityTree: () => Promise.reject(new Error('Firefox does not tell what assistive technology sees.')),
    async chooseFiles(paths) {
      const handle = await page.evaluateHandle(() => e2e.all('input[type=file]')[0] as HTMLInputElement);
      await handle.uploadFile(...paths);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    newTab: async () => firefoxPage(await browser.newPage(), deps),
    closeTab: () => page.close(),
    crashTab: () => Promise.reject(new Error('Firefox has no page that crashes.')),
    close: () => browser.close(),
    async kill() {
      const child = browser.process();
      if (child) await endProcess(child, 'SIGKILL');
    },
    memory: () => Promise.resolve(null),
    leftovers: () => Promise.reject(new Error('Firefox does not tell what is alive in a page.')),
  };
}
