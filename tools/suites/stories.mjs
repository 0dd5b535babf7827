/**
 * Runs every story of a static Storybook build in Chromium: it renders, its play function passes, and axe finds
 * nothing, in light and in dark. All of them together prove what themes rely on (theming.mjs). A story that throws, logs an uncaught error, goes without its accessibility report,
 * or asks for anything from another machine fails.
 *
 *   node tools/suites/stories.mjs [--no-build] [PART-OF-A-STORY-ID …]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs, findBrowser } from '../browsers.mjs';
import { bin, root } from '../paths.mjs';
import { listenForTheEnd } from './story-end.mjs';
import { ThemingProof } from './theming.mjs';

/** Keeps a story that never ends from holding up the rest, in milliseconds. */
const STORY_TIMEOUT = 60_000;
/** Pages open at a time. */
const LANES = 2;

const folder = join(root, 'dist-storybook');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

function buildStorybook() {
  const args = [bin('storybook', 'storybook'), 'build', '--quiet', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

/** What is wrong with the story's outcome, in lines; none when it passed. */
function problems({ status, reporters, message }, pageErrors) {
  const found = pageErrors.map((error) => `uncaught: ${error}`);
  const a11y = reporters.find(({ type }) => type === 'a11y');
  for (const { id, help, nodes = [] } of a11y?.result?.violations ?? []) {
    found.push(`${id}: ${help}`, ...nodes.map(({ target }) => `  at ${target.flat().join(' › ')}`));
  }
  // A violation makes the story's status an error as well; once told is enough.
  if (status !== 'success' && !found.length) found.push(message ?? status);
  if (status === 'success' && a11y?.status !== 'passed')
    found.push(`accessibility check: ${a11y?.status ?? 'did not run'}`);
  return found;
}

async function runStory(context, base, id, afterwards) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await page.addInitScript(listenForTheEnd);
  try {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
    const end = await Promise.race([
      page.evaluate(() => globalThis.storyEnd),
      new Promise((resolve) => {
        setTimeout(resolve, STORY_TIMEOUT, { status: `no end after ${STORY_TIMEOUT / 1000} s`, reporters: [] }).unref();
      }),
    ]);
    const found = problems(end, errors);
    await afterwards?.(page);
    return found;
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

if (!process.argv.includes('--no-build')) buildStorybook();
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const entries = Object.values(index.entries).filter(
  ({ id }) => !wanted.length || wanted.some((part) => id.includes(part)),
);
const stories = entries.filter(({ type }) => type === 'story');

const server = createServer(sirv(folder));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArgs });
const counts = { passed: 0, failed: 0, skipped: 0 };
const strangers = new Set();

function report(name, found) {
  counts[found.length ? 'failed' : 'passed']++;
  console.log(
    found.length
      ? `✖ ${name}\n${found.map((text) => `    ${text.replaceAll('\n', '\n    ')}`).join('\n')}`
      : `✔ ${name}`,
  );
}

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
      report(`${story.title} › ${story.name} (${colorScheme})`, await runStory(context, base, story.id, afterwards));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await context.close();
}

// Some of the stories prove some of it.
if (!wanted.length || wanted.includes('rtc-')) report('what a theme is promised', theming.problems());

// The page around the stories and the generated documentation, where most of Storybook's own requests come from.
const context = await openContext('light');
for (const { id, title, tags } of entries.filter(({ type }) => type === 'docs')) {
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
  report(`${title} › documentation`, error ? [`it shows no ${what}: ${error}`] : []);
  await page.close();
}
report('nothing leaves the machine', [...strangers]);

await browser.close();
server.close();
if (!stories.length) {
  console.error('There are no stories.');
  Object.assign(counts, { passed: 0, failed: 1 });
}
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
