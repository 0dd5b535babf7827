import type { BrowserPage } from './browser-page.js';

interface Browser {
  /** Evaluates the text of an expression in the page and waits for its promise. */
  expression(text: string): Promise<unknown>;
  mouseClick(x: number, y: number, options?: { times: number }): Promise<void>;
  keyboardType(text: string): Promise<void>;
  /** Milliseconds that a condition may take. */
  patience: number;
}

/** Milliseconds that the two sides may differ in noticing; the page's own limit is to fire first, with its report. */
const MARGIN = 5_000;

/** What both browsers do alike: waiting inside the page, and clicking what can be seen there. */
export function pageActions({
  expression,
  mouseClick,
  keyboardType,
  patience,
}: Browser): Pick<BrowserPage, 'until' | 'click' | 'type'> {
  const until: BrowserPage['until'] = async (what, condition, arg) => {
    // As text, because it is a function within a function that has to get into the page.
    const text = `e2e.until(() => (${condition.toString()})(${JSON.stringify(arg)}), ${JSON.stringify(what)}, ${patience})`;
    return (await withLimit(
      overNavigations(() => expression(text)),
      what,
      patience + MARGIN,
    )) as never;
  };
  return {
    until,
    async click(name) {
      const { x, y } = await until(`a button named ${name}`, (pattern) => e2e.pointOf(e2e.button(pattern)), name);
      await mouseClick(x, y);
    },
    async type(label, text) {
      const { x, y } = await until(`a field labelled ${label}`, (pattern) => e2e.pointOf(e2e.field(pattern)), label);
      // Three clicks select what is there.
      await mouseClick(x, y, { times: 3 });
      await keyboardType(text);
    },
  };
}

/** A page that goes elsewhere takes the waiting along; the condition is then asked of the new page. */
async function overNavigations<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Error && /context was destroyed|navigated|navigation/i.test(error.message))) throw error;
    }
  }
}

/** For a page that has died and will never answer. */
async function withLimit<T>(promise: Promise<T>, what: string, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not answer for ${limit} ms, waiting for ${what}.`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
