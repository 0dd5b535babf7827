import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinHere, type Member, seesExactly } from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { type Scenario, scenario } from './support/scenario.js';

/** Ann is first, and so the host, in Chromium; Bob comes in Firefox. */
async function meet({ host, open }: Scenario): Promise<{ ann: Member; bob: Member; url: string }> {
  const url = host.page(callTag('', 'room="room" controls="people leave" no-audio no-video'));
  const named = async (page: BrowserPage, name: string): Promise<Member> => {
    await lobby(page, url, name);
    return joinHere(page, name);
  };
  const [a, b] = await Promise.all([open('chromium'), open('firefox')]);
  const ann = await named(a, 'Ann');
  const bob = await named(b, 'Bob');
  await Promise.all([seesExactly(a, [bob.id]), seesExactly(b, [ann.id])]);
  return { ann, bob, url };
}

async function lobby(page: BrowserPage, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
  await page.type('your name', name);
}

/** Waits until the page shows this text somewhere in its call. */
function shows(page: BrowserPage, text: string): Promise<unknown> {
  return page.until(
    `“${text}”`,
    (wanted) => e2e.all('h2, p').some((each) => e2e.visible(each) && each.textContent?.includes(wanted)),
    text,
  );
}

scenario(
  'a host locks the room, lets in who knocks, removes and keeps out, and ends the call',
  async (s) => {
    const { ann, bob, url } = await meet(s);
    await ann.page.click('^people$');
    await ann.page.click('^lock the room$');
    await ann.page.until('a locked room', () => e2e.button('^unlock the room$'));

    const cleo = await s.open('chromium');
    await lobby(cleo, url, 'Cleo');
    await cleo.click('^join call$');
    await shows(cleo, 'Waiting for someone to let you in');
    await bob.page.click('^people$');
    assert.equal(await bob.page.evaluate(() => e2e.button('^admit cleo$')), null);
    await ann.page.click('^admit cleo$');
    const cleoId = await cleo.until('being in the call', () => {
      const call = e2e.one('rtc-call');
      return call?.state === 'joined' && call.self?.id;
    });
    await Promise.all([seesExactly(bob.page, [ann.id, cleoId]), seesExactly(cleo, [ann.id, bob.id])]);

    await ann.page.click('^unlock the room$');
    await ann.page.click('^more about bob$');
    await ann.page.click('^remove$');
    await ann.page.until('the box to keep out', () => {
      const box = e2e.one('[part=keep-out]');
      box?.click();
      return box;
    });
    await ann.page.click('^remove$');
    await shows(bob.page, 'You were removed from the call');
    await Promise.all([seesExactly(ann.page, [cleoId]), seesExactly(cleo, [ann.id])]);
    // The same browser, as somebody who opens the link again.
    await bob.page.goto(url);
    await bob.page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
    await bob.page.click('^join call$');
    await shows(bob.page, 'you cannot come back');

    await ann.page.click('^end call for everyone$');
    await ann.page.click('^end call for everyone$');
    await Promise.all([ann.page, cleo].map((page) => shows(page, 'The host ended the call for everyone')));
    await cleo.click('^rejoin$');
    await cleo.until('the room anew', () => e2e.one('rtc-call')?.self?.role === 'host');
  },
  { skip: firefoxMissing },
);
