import assert from 'node:assert/strict';
import type { BrowserPage } from './browser-page.js';

export interface Member {
  readonly page: BrowserPage;
  readonly name: string;
  /** Given by the server. */
  readonly id: string;
  /** Of the click on Join, on the page's clock. */
  readonly clicked: number;
}

/** A page body with a call in it. */
export function callTag(name: string, attributes = 'room="room"'): string {
  return `<rtc-call name="${name}" ${attributes}></rtc-call>`;
}

/** Opens a page that has a call and joins it by its button, as a person does. */
export async function joinAt(page: BrowserPage, url: string, name: string): Promise<Member> {
  await page.goto(url);
  return joinHere(page, name);
}

/** Joins the call of the page that is open. */
export async function joinHere(page: BrowserPage, name: string): Promise<Member> {
  await page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
  await page.click('^join call$');
  const clicked = await page.evaluate(() => performance.now());
  const id = await joined(page);
  return { page, name, id, clicked };
}

/** Waits until the page is in the call. Resolves to its id. */
export function joined(page: BrowserPage): Promise<string> {
  return page.until('being in the call', () => {
    const call = e2e.one('rtc-call');
    return call?.state === 'joined' && call.self?.id;
  });
}

/** Ids of the others in the call, as the page sees them, in order. */
export function others(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => (e2e.one('rtc-call')?.participants ?? []).map(({ id }) => id).sort());
}

/** Waits until `viewer` has seen so many frames of a participant's picture. Resolves to the milliseconds it took. */
export async function seesFrames(
  viewer: BrowserPage,
  id: string,
  source: 'camera' | 'screen' = 'camera',
  count = 10,
): Promise<number> {
  const seen = await viewer.until(
    `${count} frames of the ${source} of ${id}`,
    ({ id, source, count }) => {
      const seen = e2e.frames(id, source);
      return seen.frames >= count && seen.width > 0 && seen;
    },
    { id, source, count },
  );
  assert.ok(seen.width > 0 && seen.height > 0);
  return seen.age;
}

/** Waits until `count` more frames have come than there are now. */
export async function seesMoreFrames(
  viewer: BrowserPage,
  id: string,
  source: 'camera' | 'screen' = 'camera',
  count = 15,
): Promise<void> {
  const { frames } = await viewer.evaluate(({ id, source }) => e2e.frames(id, source), { id, source });
  await seesFrames(viewer, id, source, frames + count);
}

/** Waits until sound has come in: bytes, and something to be heard in them. */
export async function hears(listener: BrowserPage): Promise<{ bytes: number; energy: number }> {
  const { bytes } = await listener.evaluate(() => e2e.audioReceived());
  return listener.until(
    'sound',
    async (before) => {
      const now = await e2e.audioReceived();
      return now.bytes > before + 1000 && now.energy > 0 && now;
    },
    bytes,
  );
}

/** Every one of them sees frames of every other. */
export async function everyoneSeesEveryone(members: Member[], count = 10): Promise<void> {
  await Promise.all(
    members.flatMap((viewer) =>
      members.filter((other) => other !== viewer).map((other) => seesFrames(viewer.page, other.id, 'camera', count)),
    ),
  );
}

/** Waits until the page sees exactly these others. */
export async function seesExactly(viewer: BrowserPage, ids: string[]): Promise<void> {
  await viewer.until(
    `exactly ${ids.length} others`,
    (wanted) => {
      const ids = (e2e.one('rtc-call')?.participants ?? []).map(({ id }) => id).sort();
      return JSON.stringify(ids) === JSON.stringify(wanted);
    },
    [...ids].sort(),
  );
}
