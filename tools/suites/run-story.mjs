import { listenForTheEnd } from './story-end.mjs';

/** Keeps a story that never ends from holding up the rest, in milliseconds. */
export const STORY_TIMEOUT = 60_000;

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

/**
 * Runs a story to its end in a page of Playwright's or Puppeteer's that is fresh, and gives what is wrong, in lines.
 * `afterwards` looks at the page before it is closed.
 */
export async function runStory(page, base, id, afterwards) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  try {
    if (page.addInitScript) await page.addInitScript(listenForTheEnd);
    else await page.evaluateOnNewDocument(listenForTheEnd);
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
