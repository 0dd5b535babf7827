/**
 * Runs every story of a static Storybook build in Firefox, in light: it renders, its play function passes, and axe finds
 * nothing. What is the same in every browser (documentation pages, what themes rely on) stories.mjs looks at.
 *
 *   node tools/suites/stories-firefox.mjs [--no-build] [PART-OF-A-STORY-ID …]
 */
import puppeteer from 'puppeteer-core';
import { findBrowser, firefoxPrefs } from '../browsers.mjs';
import { runStory } from './run-story.mjs';
import { openStorybook, StoryReport } from './storybook.mjs';

const LIGHT = 1;
/** A mouse: without a screen Firefox takes it that nothing hovers. https://searchfox.org/mozilla-central/source/widget/LookAndFeel.h */
const MOUSE = 2 | 4;

const { base, stories, close } = await openStorybook(process.argv.slice(2));
const browser = await puppeteer.launch({
  browser: 'firefox',
  headless: true,
  executablePath: findBrowser('firefox'),
  extraPrefsFirefox: {
    ...firefoxPrefs,
    'layout.css.prefers-color-scheme.content-override': LIGHT,
    'ui.prefersReducedMotion': 1,
    'ui.primaryPointerCapabilities': MOUSE,
    'ui.allPointerCapabilities': MOUSE,
  },
  defaultViewport: { width: 1280, height: 720 },
});
const report = new StoryReport();
// One at a time: what lies behind another page has no focus and is not drawn.
for (const { id, title, name } of stories) {
  report.add(`${title} › ${name} (firefox)`, await runStory(await browser.newPage(), base, id));
}
await browser.close();
close();
report.end();
