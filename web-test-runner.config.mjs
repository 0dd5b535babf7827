/**
 * Element tests in a real browser, `BROWSER=chromium` (default) or `firefox`: `npm run test:browser` runs both,
 * `npx wtr --files test/browser/one.test.ts` one file.
 */
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowser, firefoxPrefs, missingBrowser } from './tools/browsers.mjs';
import { serveSources } from './tools/suites/serve-sources.mjs';
import { webCounts } from './tools/suites/web-counts.mjs';

const browser = process.env.BROWSER ?? 'chromium';
const executablePath = findBrowser(browser);
if (!executablePath) throw new Error(missingBrowser(browser));

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath, args: chromiumArgs } }),
  // Over WebDriver BiDi, which needs no driver of its own.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPrefs },
    }),
};

// Only CommonJS needs bundling; @open-wc/testing must not be, because it imports from the runner's own server.
const sources = serveSources({ include: ['simple-peer'] });

export default {
  files: 'test/browser/**/*.test.ts',
  hostname: '127.0.0.1',
  // One page at a time: what lies behind another page has no focus and is not drawn.
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: [launchers[browser]()],
  middleware: [sources.middleware],
  plugins: [sources.plugin],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), webCounts()],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
