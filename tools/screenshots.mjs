/* global e2e -- put into pages by the end-to-end tests */
/**
 * Pictures of the real thing, for looking at: the demo and its states in Chromium, with real calls through the
 * built server. They go into screenshots/, which is not kept; `--readme` makes docs/images/call.png alone.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { root } from './paths.mjs';
import { PEOPLE, writeCameraFile } from './camera-file.mjs';

register();
const { launchChromium } = await import('../test/e2e/support/chromium.ts');
const { startPageHost } = await import('../test/e2e/support/page-host.ts');
const { startServer } = await import('../test/e2e/support/server.ts');
const { joinHere, seesFrames } = await import('../test/e2e/support/call.ts');

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });
const folder = join(root, 'screenshots');
const readmePicture = join(root, 'docs/images/call.png');
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

const server = await startServer({ args: ['--max-participants', '8'] });
const host = await startPageHost(server.url);
const scratch = await mkdtemp(join(tmpdir(), 'rtc-elements-pictures-'));
const open = new Set();

async function launch(options = {}, person) {
  const { args = [], ...rest } = options;
  const film = person ? [`--use-file-for-fake-video-capture=${join(scratch, `${person.name}.y4m`)}`] : [];
  const page = await launchChromium({ viewport: WIDE, camera: null, ...rest, args: [...film, ...args] });
  open.add(page);
  return page;
}

async function closeAll() {
  await Promise.allSettled([...open].map((page) => page.close()));
  open.clear();
}

const shot = async (page, name) => {
  const path = join(folder, `${name}.png`);
  // Clicks scroll to what they hit; a visitor sees the page from its top.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(path);
  console.log(path);
};

/** The demo's room, joined by so many people; each sees all the others. */
async function call(room, count, options = {}) {
  const url = new URL(`?room=${room}`, server.url).href;
  const members = [];
  for (const person of PEOPLE.slice(0, count)) {
    const page = await launch(members.length === 0 ? options : { viewport: { width: 500, height: 400 } }, person);
    await page.goto(url);
    await page.until('the lobby', () => e2e.one('rtc-call').state === 'lobby');
    await page.type('your name', person.name);
    members.push(await joinHere(page, person.name));
  }
  const [first, ...rest] = members;
  for (const { id } of rest) await seesFrames(first.page, id);
  return members;
}

/** A small file in the first page's file drop, and what comes of it. */
async function offerFile(page, name, bytes) {
  const path = join(scratch, name);
  await writeFile(path, Buffer.alloc(bytes, name));
  await page.chooseFiles([path]);
}

const pictures = {
  async start() {
    for (const [name, options] of [
      ['start', {}],
      ['start-360', { viewport: PHONE }],
      ['start-dark', { colorScheme: 'dark' }],
    ]) {
      const page = await launch(options);
      await page.goto(server.url);
      await page.until('the page', () => e2e.button('^start a room$'));
      await shot(page, name);
      await closeAll();
    }
  },
  async lobby() {
    for (const [name, options] of [
      ['lobby', {}],
      ['lobby-360', { viewport: PHONE }],
      ['lobby-dark', { colorScheme: 'dark' }],
    ]) {
      const page = await launch(options, PEOPLE[0]);
      await page.goto(new URL('?room=lobby', server.url).href);
      await page.until('the lobby', () => e2e.one('rtc-call').state === 'lobby');
      await page.until('the lobby at rest', () => e2e.one('rtc-file-drop').state === 'joined');
      await seesFrames(page, 'self');
      await shot(page, name);
      await closeAll();
    }
  },
  async two() {
    for (const [name, options] of [
      ['call-2', {}],
      ['call-2-360', { viewport: PHONE }],
      ['call-2-dark', { colorScheme: 'dark' }],
    ]) {
      const [first, second] = await call(name, 2, options);
      await shot(first.page, name);
      if (name !== 'call-2') {
        await closeAll();
        continue;
      }
      await second.page.click('^camera$');
      await second.page.click('^microphone$');
      await first.page.until('no picture', (id) => e2e.tile(id).matches(':state(camera-off)'), second.id);
      await shot(first.page, 'call-2-camera-off');
      await second.page.click('^camera$');
      await second.page.click('^share screen$');
      await seesFrames(first.page, second.id, 'screen', 5);
      await shot(first.page, 'call-2-screen');
      await second.page.click('^share screen$');
      await offerFile(second.page, 'holiday.jpg', 3_400_000);
      await first.page.until('the offer', () => e2e.button('^accept'));
      await shot(first.page, 'files-offer');
      await first.page.click('^accept');
      await first.page.until('the file', () => e2e.received.length === 1);
      await shot(first.page, 'files-received');
      await first.page.click('^leave call$');
      await first.page.until('the end', () => e2e.one('rtc-call').state === 'ended');
      await shot(first.page, 'ended');
      await closeAll();
    }
  },
  async four() {
    for (const [name, options] of [
      ['call-4', {}],
      ['call-4-360', { viewport: PHONE }],
      ['call-4-dark', { colorScheme: 'dark' }],
    ]) {
      const [first] = await call(name, 4, options);
      await shot(first.page, name);
      if (name === 'call-4') {
        await first.page.evaluate(() => (document.documentElement.dir = 'rtl'));
        await first.page.until('a rendering', () => new Promise((done) => requestAnimationFrame(() => done(true))));
        await shot(first.page, 'call-4-rtl');
      }
      await closeAll();
    }
  },
  async errors() {
    const tag = (attributes) => host.page(`<rtc-call ${attributes}></rtc-call>`);
    const noPrompt = { without: ['--use-fake-ui-for-media-stream'], args: ['--deny-permission-prompts'] };
    for (const [name, attributes, options] of [
      ['error-attribute', `room="x" ice-servers="nonsense"`, {}],
      ['error-unreachable', `room="x" signaling="ws://localhost:1/"`, {}],
      ['error-permission', `room="x"`, noPrompt],
      ['error-permission-360', `room="x"`, { ...noPrompt, viewport: PHONE }],
      ['error-no-device', `room="x"`, { without: ['--use-fake-device-for-media-stream'] }],
    ]) {
      const page = await launch(options);
      await page.goto(tag(attributes));
      await page.until('the call', () => ['lobby', 'failed'].includes(e2e.one('rtc-call').state));
      if (await page.evaluate(() => e2e.button('^join call$') !== null)) await page.click('^join call$');
      await page.until('the error', () => e2e.alerts().length > 0);
      await shot(page, name);
      await closeAll();
    }
  },
  async files() {
    for (const [name, options] of [
      ['files', {}],
      ['files-360', { viewport: PHONE }],
    ]) {
      const page = await launch(options);
      await page.goto(new URL('files.html', server.url).href);
      await page.until('the room', () => e2e.one('rtc-file-drop').state === 'joined');
      await shot(page, name);
      await closeAll();
    }
  },
  async readme() {
    const viewport = { width: 1120, height: 660 };
    const [first, second] = await call('garden-party', 4, { viewport });
    await offerFile(second.page, 'plans.pdf', 2_300_000);
    await first.page.until('the offer', () => e2e.button('^accept'));
    await first.page.screenshot(readmePicture);
    console.log(readmePicture);
    await closeAll();
  },
};

try {
  await mkdir(folder, { recursive: true });
  await mkdir(join(root, 'docs/images'), { recursive: true });
  const artist = await launch();
  await artist.goto('about:blank');
  for (const person of PEOPLE) await writeCameraFile(artist, join(scratch, `${person.name}.y4m`), person);
  await closeAll();
  const chosen = values.readme ? ['readme'] : Object.keys(pictures);
  for (const name of chosen) await pictures[name]();
} finally {
  await closeAll();
  await server.stop();
  host.close();
  await rm(scratch, { recursive: true, force: true });
}
