import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseJsonObject } from '../protocol/checks.js';

/** What is served to browsers. */
export interface PageFolders {
  /** Holds `rtc-elements.js` and `rtc-elements.mjs`. */
  scripts: string;
  /** Holds `index.html`. */
  demo: string;
}

const PACKAGE = findPackage(dirname(fileURLToPath(import.meta.url)));

export const PACKAGE_FOLDERS: Readonly<PageFolders> = {
  scripts: join(PACKAGE, 'dist', 'cdn'),
  demo: join(PACKAGE, 'demo'),
};

/** @throws Error that names what is missing and what to do about it */
export function requireFolders(folders: PageFolders): void {
  for (const script of ['rtc-elements.js', 'rtc-elements.mjs']) {
    if (!existsSync(join(folders.scripts, script))) {
      throw new Error(`${join(folders.scripts, script)} is missing. Build it first: npm run build`);
    }
  }
  if (!existsSync(join(folders.demo, 'index.html'))) {
    throw new Error(`${join(folders.demo, 'index.html')} is missing, so there is no page to serve.`);
  }
}

export function packageVersion(): string {
  const version = parseJsonObject(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))?.version;
  return typeof version === 'string' ? version : 'unknown';
}

/** The nearest folder upwards with a package.json: source and build lie at different depths below it. */
function findPackage(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json')) || at === dirname(at)) return at;
  }
}
