/**
 * Finds the browsers that tests run in, or gets them. Uses nothing but Node, so that it can run before `npm ci`.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFromDebian } from './debian.mjs';

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    // What Playwright downloaded for another project will do; its Firefox is a fork of its own, and will not.
    playwright: /^chromium-\d+$/,
    // A Debian without fonts draws text of no size, and the accessibility checks then find nothing to look at.
    debian: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debian: ['firefox-esr'],
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: either way no browser.
  }
}

function playwrightCache(pattern) {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  const newestFirst = (a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]);
  return roots
    .filter((root) => root && existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => pattern.test(name))
        .sort(newestFirst)
        .flatMap((name) => inside.map((path) => join(root, name, path))),
    );
}

/**
 * The path of an installed browser (`chromium` or `firefox`), or `undefined`.
 * `CHROME_PATH` and `FIREFOX_PATH` win; a path there that cannot be run is an error, not a reason to look elsewhere.
 */
export function findBrowser(kind) {
  const { variable, commands, places, playwright } = browsers[kind];
  const asked = process.env[variable];
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`${variable} is ${asked}, which cannot be run.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command + suffix)));
  const candidates = [...onPath, ...places, ...(playwright ? playwrightCache(playwright) : [])];
  return candidates.find(isExecutable);
}

/** As `findBrowser`, but on Debian and its kin, as root, installs what is missing. */
export function ensureBrowser(kind) {
  return findBrowser(kind) ?? (installFromDebian(browsers[kind].debian) ? findBrowser(kind) : undefined);
}

/** What to tell somebody whose machine has no such browser. */
export function missingBrowser(kind) {
  const { variable, debian } = browsers[kind];
  return `No ${kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} found. Install one (Debian: apt-get install ${debian[0]}), or set ${variable} to its path.`;
}

/**
 * Chromium for tests: fake camera and microphone, no prompt, and no name resolved but this machine's, so that
 * nothing can reach a network. Addresses are not hidden behind mDNS names, which need a network to resolve.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  // A page in the background is to run as one in front does.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** The same for Firefox, as preferences. */
export const firefoxPrefs = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  // Without a sound card Firefox starts no AudioContext at all.
  'media.cubeb.force_mock_context': true,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.gmp-manager.updateEnabled': false,
  'network.manage-offline-status': false,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of Object.keys(browsers)) console.log(ensureBrowser(kind) ?? missingBrowser(kind));
}
