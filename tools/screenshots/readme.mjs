/* global e2e -- put into pages by the end-to-end tests */
/** The picture of the README: a real call of four in the demo, through the built server, in Chromium. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { register } from 'tsx/esm/api';
import { PEOPLE, writeCameraFile } from '../camera-file.mjs';
import { root } from '../paths.mjs';

register();
const { launchChromium } = await import('../../test/e2e/support/chromium.ts');
const { startServer } = await import('../../test/e2e/support/server.ts');
const { joinHere, seesFrames } = await import('../../test/e2e/support/call.ts');

/** Writes the picture. */
export async function takeReadmePicture(path = join(root, 'docs/images/call.png')) {
  const server = await startServer({ args: ['--max-participants', '8'] });
  const scratch = await mkdtemp(join(tmpdir(), 'rtc-elements-pictures-'));
  const open = new Set();
  const launch = async (viewport, person) => {
    const args = person ? [`--use-file-for-fake-video-capture=${join(scratch, `${person.name}.y4m`)}`] : [];
    const page = await launchChromium({ viewport, camera: null, args });
    open.add(page);
    return page;
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    const artist = await launch({ width: 640, height: 400 });
    await artist.goto('about:blank');
    for (const person of PEOPLE) await writeCameraFile(artist, join(scratch, `${person.name}.y4m`), person);
    const url = new URL('?room=garden-party', server.url).href;
    const members = [];
    for (const person of PEOPLE.slice(0, 4)) {
      const page = await launch(members.length ? { width: 500, height: 400 } : { width: 1120, height: 660 }, person);
      await page.goto(url);
      await page.until('the lobby', () => e2e.one('rtc-call').state === 'lobby');
      await page.type('your name', person.name);
      members.push(await joinHere(page, person.name));
    }
    const [first, second, ...rest] = members;
    for (const { id } of [second, ...rest]) await seesFrames(first.page, id);
    const plans = join(scratch, 'plans.pdf');
    await writeFile(plans, Buffer.alloc(2_300_000, 'plans'));
    await second.page.chooseFiles([plans]);
    await first.page.until('the offer', () => e2e.button('^accept'));
    await first.page.screenshot(path);
    console.log(path);
  } finally {
    await Promise.allSettled([...open].map((page) => page.close()));
    await server.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}
