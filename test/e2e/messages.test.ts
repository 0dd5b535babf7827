import assert from 'node:assert/strict';
import type { BrowserPage } from './support/browser-page.js';
import { callTag, joinHere, type Member, seesExactly } from './support/call.js';
import { firefoxMissing } from './support/firefox.js';
import { type Scenario, scenario } from './support/scenario.js';

const CONTROLS = 'no-audio no-video controls="chat hand reactions leave"';

/** Three people in a call without devices: two in Chromium, one in Firefox; the last comes when it is asked for. */
async function meet({ host, open }: Scenario): Promise<{ ann: Member; bob: Member; cleo(): Promise<Member> }> {
  const url = host.page(callTag('', `room="room" ${CONTROLS}`));
  const named = async (page: BrowserPage, name: string): Promise<Member> => {
    await page.goto(url);
    await page.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');
    await page.type('your name', name);
    return joinHere(page, name);
  };
  const [a, b] = await Promise.all([open('chromium'), open('firefox')]);
  const ann = await named(a, 'Ann');
  const bob = await named(b, 'Bob');
  await Promise.all([seesExactly(a, [bob.id]), seesExactly(b, [ann.id])]);
  return { ann, bob, cleo: async () => named(await open('chromium'), 'Cleo') };
}

/** Waits until the page sees this text in its chat. */
function reads(page: BrowserPage, text: string): Promise<unknown> {
  return page.until(
    `“${text}” in the chat`,
    (wanted) => e2e.all('[part~=message]').some((each) => e2e.visible(each) && each.textContent === wanted),
    text,
  );
}

async function write(page: BrowserPage, text: string): Promise<void> {
  await page.type('^message$', text);
  await page.click('^send$');
}

scenario(
  'a chat between Chromium and Firefox: to all, to one, unread, and nothing of before for who comes later',
  async (s) => {
    const { ann, bob, cleo } = await meet(s);
    await ann.page.click('^chat$');
    await write(ann.page, 'hello everyone');
    await reads(ann.page, 'hello everyone');
    await bob.page.click('^chat, 1 new message$');
    await reads(bob.page, 'hello everyone');
    await bob.page.until('nothing unread', () => e2e.button('^chat$'));
    await write(bob.page, 'see https://example.org/x');
    await reads(ann.page, 'see https://example.org/x');
    const link = await ann.page.evaluate(() => {
      const link = e2e.one('[part~=link]') as HTMLAnchorElement;
      return [link.href, link.rel];
    });
    assert.deepEqual(link, ['https://example.org/x', 'noopener noreferrer nofollow ugc']);

    const late = await cleo();
    await Promise.all([seesExactly(ann.page, [bob.id, late.id]), seesExactly(late.page, [ann.id, bob.id])]);
    await late.page.click('^chat$');
    await ann.page.evaluate(async (to) => e2e.one('rtc-call')?.sendMessage('for Bob only', { to }), bob.id);
    await ann.page.evaluate(async () => e2e.one('rtc-call')?.sendMessage('for all three'));
    await Promise.all([reads(bob.page, 'for Bob only'), reads(bob.page, 'for all three')]);
    await reads(late.page, 'for all three');
    const seen = await late.page.evaluate(() => e2e.all('[part~=message]').map((each) => each.textContent));
    assert.deepEqual(seen, ['for all three']);
    const marks = await bob.page.evaluate(() => e2e.all('[part~=private]').map((each) => each.textContent));
    assert.deepEqual(marks, ['Only for you']);
  },
  { skip: firefoxMissing },
);

scenario(
  'data of pages between Chromium and Firefox: in order, as bytes, and unreliably',
  async (s) => {
    const { ann, bob, cleo } = await meet(s);
    const count = 300;
    const send = (page: BrowserPage): Promise<void> =>
      page.evaluate(async (count) => {
        const call = e2e.one('rtc-call');
        const all: Promise<void>[] = [];
        for (let n = 0; n < count; n++) all.push(call?.send('count', n) ?? Promise.reject(new Error('no call')));
        await Promise.all(all);
        await call?.send('bytes', new Uint8Array([1, 2, 255]));
      }, count);
    const gets = async ({ page }: Member, from: Member): Promise<void> => {
      await page.until('all the data', () => e2e.data.some(({ channel }) => channel === 'bytes'));
      const got = await page.evaluate(() => e2e.data);
      assert.deepEqual(got, [
        ...Array.from({ length: count }, (_, n) => ({ from: from.id, channel: 'count', data: n })),
        { from: from.id, channel: 'bytes', data: [1, 2, 255] },
      ]);
    };
    await Promise.all([send(ann.page), send(bob.page)]);
    await Promise.all([gets(ann, bob), gets(bob, ann)]);

    for (const [from, to] of [
      [ann, bob],
      [bob, ann],
    ] as const) {
      await from.page.evaluate(() => e2e.one('rtc-call')?.send('cursor', { x: 1 }, { reliable: false }));
      const cursor = await to.page.until('the cursor', () => e2e.data.find(({ channel }) => channel === 'cursor'));
      assert.deepEqual(cursor, { from: from.id, channel: 'cursor', data: { x: 1 } });
    }
    // Nothing of before for who comes later, but what is sent in the moment that they are told of.
    await ann.page.evaluate(() => {
      const call = e2e.one('rtc-call');
      call?.addEventListener(
        'rtc-participant-join',
        ({ detail }) => void call.send('board', 'all of it', { to: detail.participant.id }),
      );
    });
    const late = await cleo();
    await late.page.until('the board', () => e2e.data.length > 0);
    const got = await late.page.evaluate(() => e2e.data);
    assert.deepEqual(got, [{ from: ann.id, channel: 'board', data: 'all of it' }]);

    const code = await ann.page.evaluate(
      (to) =>
        e2e
          .one('rtc-call')
          ?.send('big', new Uint8Array(65_537), { to })
          .then(
            () => 'sent',
            (error: { code: string }) => error.code,
          ),
      bob.id,
    );
    assert.equal(code, 'data-too-large');
  },
  { skip: firefoxMissing },
);

scenario(
  'a raised hand is seen by those who are there and by those who come later; a reaction by those who are there',
  async (s) => {
    const { ann, bob, cleo } = await meet(s);
    await bob.page.click('^raise hand$');
    const raised = (id: string) => e2e.one('rtc-call')?.participants.find((each) => each.id === id)?.hand;
    await ann.page.until('the hand', raised, bob.id);
    const late = await cleo();
    const time = await late.page.until('the hand', raised, bob.id);
    const now = await late.page.evaluate(() => Date.now());
    assert.ok(time <= now && now - time < 120_000, `raised ${now - time} ms ago`);
    await late.page.until('the mark', (id) => e2e.tile(id)?.matches(':state(hand-raised)'), bob.id);
    await bob.page.click('^raise hand$');
    await late.page.until(
      'the hand is down',
      (id) => {
        const person = e2e.one('rtc-call')?.participants.find((each) => each.id === id);
        return person && person.hand === null;
      },
      bob.id,
    );

    await ann.page.evaluate(() => {
      e2e
        .one('rtc-call')
        ?.addEventListener('rtc-reaction', ({ detail }) =>
          e2e.data.push({ from: detail.participant.id, channel: 'reaction', data: detail.emoji }),
        );
    });
    await bob.page.click('^react$');
    await bob.page.click('^applause$');
    const reaction = await ann.page.until('the reaction', () => e2e.data.at(-1));
    assert.deepEqual(reaction, { from: bob.id, channel: 'reaction', data: '👏' });
  },
  { skip: firefoxMissing },
);
