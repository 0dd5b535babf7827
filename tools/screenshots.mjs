/**
 * `npm run screenshots`: every story in Chromium, in four looks each (wide, a phone, dark, from right to left), into
 * screenshots/ with a page that shows them side by side. The folder is not kept. With `--more` in three looks besides:
 * forced colours, letters of twice the size, and a phone that lies on its side.
 *
 *   node tools/screenshots.mjs [--no-build] [--more] [PART-OF-A-STORY-ID …]
 *   node tools/screenshots.mjs --readme     docs/images/call.png alone, of a real call
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from './browsers.mjs';
import { root } from './paths.mjs';
import { takeReadmePicture } from './screenshots/readme.mjs';
import { listenForTheEnd } from './suites/story-end.mjs';
import { openStorybook } from './suites/storybook.mjs';

/** What is waited for a story's end, and then for pictures to come and movements to end, in milliseconds. */
const STORY_TIMEOUT = 30_000;
const REST = 400;
const LANES = 2;

const WIDE = { width: 1280, height: 800 };
const FOUR_LOOKS = {
  wide: { viewport: WIDE },
  phone: { viewport: { width: 360, height: 740 } },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  rtl: { viewport: WIDE, rightToLeft: true },
};
const MORE_LOOKS = {
  forced: { viewport: WIDE, forcedColors: 'active' },
  large: { viewport: WIDE, largeText: true },
  low: { viewport: { width: 740, height: 360 } },
};
const LOOKS = process.argv.includes('--more') ? { ...FOUR_LOOKS, ...MORE_LOOKS } : FOUR_LOOKS;

/** In the page: everything that says a direction says the other one. */
function turnAround() {
  for (const element of document.querySelectorAll('html, [dir]')) element.dir = 'rtl';
}

/** In the page, before it: what a person has set as the size of letters in their browser, as WCAG 2.2, 1.4.4 asks for. */
function enlarge() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { font-size: 200% }');
  document.adoptedStyleSheets = [sheet];
}

async function shoot(context, base, { id }, look, path) {
  const page = await context.newPage();
  try {
    await page.addInitScript(listenForTheEnd);
    if (look.largeText) await page.addInitScript(enlarge);
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
    const timer = new Promise((resolve) => setTimeout(resolve, STORY_TIMEOUT).unref());
    await Promise.race([page.evaluate(() => globalThis.storyEnd), timer]);
    if (look.rightToLeft) await page.evaluate(turnAround);
    await page.waitForTimeout(REST);
    await page.screenshot({ path, fullPage: true });
  } finally {
    await page.close();
  }
}

function indexPage(stories) {
  const looks = Object.keys(LOOKS);
  const row = ({ id, title, name }) =>
    `<tr><th>${title}<br>${name}</th>${looks
      .map(
        (look) => `<td><a href="${id}.${look}.png"><img loading="lazy" src="${id}.${look}.png" alt="${look}"></a></td>`,
      )
      .join('')}</tr>`;
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>
body { font: 14px system-ui; margin: 16px } table { border-collapse: collapse } th { text-align: start; vertical-align: top }
td, th { padding: 6px; border-bottom: 1px solid #ccc } img { block-size: 220px; border: 1px solid #ddd }
</style><table><tr><th></th>${looks.map((look) => `<th>${look}</th>`).join('')}</tr>${stories.map(row).join('')}</table>`;
}

async function shootStories() {
  const { base, stories, close } = await openStorybook(process.argv.slice(2));
  const folder = join(root, 'screenshots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
  for (const [name, look] of Object.entries(LOOKS)) {
    const { viewport, colorScheme = 'light', forcedColors = 'none' } = look;
    const context = await browser.newContext({ viewport, colorScheme, forcedColors, reducedMotion: 'reduce' });
    // A window has its size only once it has shown something.
    const first = await context.newPage();
    await first.screenshot();
    await first.close();
    const queue = [...stories];
    const lane = async () => {
      for (let story = queue.shift(); story; story = queue.shift())
        await shoot(context, base, story, look, join(folder, `${story.id}.${name}.png`));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await context.close();
  }
  await browser.close();
  close();
  writeFileSync(join(folder, 'index.html'), indexPage(stories));
  console.log(
    `${stories.length} stories, ${stories.length * Object.keys(LOOKS).length} pictures: screenshots/index.html`,
  );
}

await (process.argv.includes('--readme') ? takeReadmePicture() : shootStories());
