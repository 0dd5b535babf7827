import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowser } from '../../../tools/browsers.mjs';
import type { BrowserPage } from './browser-page.js';
import { kitSource } from './kit-source.js';
import { pageActions } from './page-actions.js';

/** What browsers do to a page in the background, which the other tests switch off. */
const UNTHROTTLED = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

export interface ThrottledPage extends Pick<BrowserPage, 'goto' | 'evaluate' | 'until'> {
  /** Puts another tab in front, as a person does. Returns what ends that. */
  hide(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * Chromium whose hidden tabs are hidden, and slowed down as they are for people. Not by Playwright, which makes every page
 * believe that it is in front.
 */
export async function launchThrottledChromium(): Promise<ThrottledPage> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found.');
  const browser = await puppeteer.launch({
    executablePath,
    args: chromiumArgs.filter((arg) => !UNTHROTTLED.includes(arg)),
    ignoreDefaultArgs: UNTHROTTLED,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.evaluateOnNewDocument(kitSource({}));
  const { until } = pageActions({
    expression: (text) => page.evaluate(text),
    mouseClick: (x, y) => page.mouse.click(x, y),
    keyboardType: (text) => page.keyboard.type(text),
    patience: 30_000,
  });
  return {
    until,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, arg) => page.evaluate(run as never, arg as never) as never,
    async hide() {
      const other = await browser.newPage();
      await other.bringToFront();
      return async () => {
        await other.close();
        await page.bringToFront();
      };
    },
    close: () => browser.close(),
  };
}
