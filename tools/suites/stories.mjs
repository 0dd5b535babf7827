/**
 * Runs every story of a static Storybook build in Chromium: it renders, its play function passes, and axe finds
 * nothing, in light and in dark. All of them together prove what themes rely on (theming.mjs). A story that throws, logs an uncaught error, goes without its accessibility report,
 * or asks for anything from another machine fails.
 *
 *   node tools/suites/stories.mjs [--no-build] [PART-OF-A-STORY-ID …]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from '../browsers.mjs';
import { root } from '../paths.mjs';
import { runStory, STORY_TIMEOUT } from './run-story.mjs';
import { openStorybook, StoryReport } from './storybook.mjs';
import { ThemingProof } from './theming.mjs';

/** Pages open at a time. */
const LANES = 2;

const { base, stories, pages, whole, close } = await openStorybook(process.argv.slice(2));
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
const report = new StoryReport();
const strangers = new Set();

async function openContext(colorScheme) {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(base)) strangers.add(url);
  });
  return context;
}

const theming = new ThemingProof(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));
for (const colorScheme of ['light', 'dark']) {
  const context = await openContext(colorScheme);
  const queue = [...stories];
  const lane = async () => {
    for (let story = queue.shift(); story; story = queue.shift()) {
      const afterwards = colorScheme === 'light' ? (page) => theming.look(page) : undefined;
      const found = await runStory(await context.newPage(), base, story.id, afterwards);
      report.add(`${story.title} › ${story.name} (${colorScheme})`, found);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await context.close();
}

if (whole) report.add('what a theme is promised', theming.problems());

// The page around the stories and the generated documentation, where most of Storybook's own requests come from.
const context = await openContext('light');
for (const { id, title, tags } of pages) {
  const page = await context.newPage();
  await page.goto(`${base}/?path=/docs/${id}`);
  // A guide is a page of its own; the others are made of a tag's stories.
  const [what, part] = tags.includes('unattached-mdx')
    ? ['text', '#storybook-docs h1']
    : ["table of the tag's API", '.docblock-argstable'];
  const shown = page.frameLocator('#storybook-preview-iframe').locator(part).first();
  const error = await shown.waitFor({ timeout: STORY_TIMEOUT }).then(
    () => null,
    ({ message }) => message,
  );
  report.add(`${title} › documentation`, error ? [`it shows no ${what}: ${error}`] : []);
  await page.close();
}
report.add('nothing leaves the machine', [...strangers]);

await browser.close();
close();
report.end();
