import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser, missingBrowser } from '../../tools/browsers.mjs';

/**
 * A Chromium process of its own, with a profile on disk: a private window keeps files of its origin in memory, and
 * every figure about disk and memory would be one about something else.
 *
 * @param {{ executable?: string, args?: string[], without?: string[], folder?: string }} options `executable`: default
 *   the installed one; `without`: common switches to leave out; `folder`: for the profile
 */
export async function launchChromium({
  executable = findBrowser('chromium'),
  args = [],
  without = [],
  folder = tmpdir(),
} = {}) {
  if (!executable) throw new Error(missingBrowser('chromium'));
  const profile = await mkdtemp(join(folder, 'rtc-elements-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    args: [...chromiumArgs.filter((arg) => !without.includes(arg)), ...args],
  });
  context.setDefaultTimeout(0); // What is run in a page takes as long as it takes; callers have limits of their own.
  const browser = context.browser();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return {
    version: browser.version(),
    /** Of the browser process, under which all others are. */
    pid: processInfo.find(({ type }) => type === 'browser').id,
    context,
    /** A new tab; what its scripts and the browser complain of is said here, unless trouble is what is wanted. */
    async open(url, { quiet = false } = {}) {
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (!quiet && (message.type() === 'error' || message.type() === 'warning'))
          console.error(`${page.url()}: ${message.text()}`);
      });
      if (url) await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
