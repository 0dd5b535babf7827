import assert from 'node:assert/strict';
import type { AccessibleNode, BrowserPage } from './support/browser-page.js';
import { callTag, joinHere } from './support/call.js';
import { scenario } from './support/scenario.js';

/** More stops than any view has. */
const MOST_STOPS = 40;

/** What has the focus, as a person who hears it knows it. */
async function focused(page: BrowserPage): Promise<AccessibleNode | undefined> {
  const nodes = (await page.accessibilityTree()).filter(({ states }) => states.focused === 'true');
  // The document counts as focused, too.
  return nodes.find(({ role }) => role !== 'RootWebArea');
}

/** Goes on with Tab until the focus is on this. */
async function tabTo(page: BrowserPage, role: string, name: string): Promise<AccessibleNode> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const node = await focused(page);
    if (node?.role === role && node.name === name) return node;
    passed.push(`${node?.role} ${node?.name}`);
    await page.press('Tab');
  }
  throw new assert.AssertionError({ message: `Tab never came to ${role} “${name}”, only to: ${passed.join(', ')}` });
}

async function node(page: BrowserPage, role: string, name: string): Promise<AccessibleNode> {
  const tree = await page.accessibilityTree();
  const found = tree.find((each) => each.role === role && each.name === name);
  if (found) return found;
  const there = tree.filter((each) => each.role === role).map((each) => each.name);
  throw new assert.AssertionError({ message: `There is no ${role} “${name}” among: ${there.join(', ')}` });
}

/** Waits until a live region says this. */
function hears(page: BrowserPage, text: string): Promise<unknown> {
  return page.until(
    `“${text}” in a live region`,
    (wanted) => e2e.all('[role=status], [aria-live]').some((each) => (each.textContent ?? '').includes(wanted)),
    text,
  );
}

scenario('a person without a mouse joins, mutes, shares, writes and leaves, and hears what goes on', async (s) => {
  const [ann, bob] = await Promise.all([s.open('chromium'), s.open('chromium')]);
  const controls = 'controls="microphone camera screen chat hand settings leave"';
  await ann.goto(s.host.page(callTag('', `room="room" no-video ${controls}`)));
  await ann.until('a lobby', () => e2e.one('rtc-call')?.state === 'lobby');

  // The lobby: everything has a role and a name, and the keyboard comes to it.
  await node(ann, 'heading', 'Ready to join?');
  const microphone = await tabTo(ann, 'button', 'Microphone');
  assert.equal(microphone.states.pressed, 'true');
  const devices = await tabTo(ann, 'button', 'Devices');
  assert.equal(devices.states.expanded, 'false');
  await ann.press('Enter');
  await ann.until('the devices', () => e2e.one('[part~=devices]'));
  await node(ann, 'group', 'Devices');
  await tabTo(ann, 'textbox', 'Your name');
  for (const letter of 'Ann') await ann.press(letter);
  await ann.press('Enter');
  await ann.until('the call', () => e2e.one('rtc-call')?.state === 'joined');
  await hears(ann, 'You are the only one here');

  // The view changed, and the focus with it: it is on a button of the call.
  await ann.until('the focus in the call', () => e2e.one('rtc-call')?.shadowRoot?.activeElement);
  await bob.goto(s.host.page(callTag('Bob', 'room="room" no-audio no-video controls="hand chat leave"')));
  await joinHere(bob, 'Bob');
  await hears(ann, 'Bob joined');
  await node(ann, 'group', 'Call controls');

  assert.equal((await tabTo(ann, 'button', 'Microphone')).states.pressed, 'true');
  await ann.press(' ');
  await ann.until('silence', () => e2e.one('rtc-call')?.microphone === false);
  const muted = await focused(ann);
  assert.deepEqual(
    [muted?.name, muted?.states.pressed],
    ['Microphone', 'false'],
    'the focus stays on what was pressed',
  );

  await tabTo(ann, 'button', 'Share screen');
  await ann.press('Enter');
  await ann.until('the share', () => e2e.one('rtc-call')?.screen);
  assert.equal((await node(ann, 'button', 'Share screen')).states.pressed, 'true');
  await hears(bob, 'Ann is sharing a screen');

  await bob.click('^raise hand$');
  await hears(ann, 'Bob raised a hand');

  // A letter does it, too, and the focus goes into the field and back.
  await ann.press('c');
  await ann.until('the chat', () => e2e.one('rtc-call')?.chatOpen);
  await ann.until('the field', () => e2e.one('rtc-chat')?.shadowRoot?.activeElement);
  assert.equal((await focused(ann))?.role, 'textbox');
  for (const letter of 'Hi') await ann.press(letter);
  await ann.press('Enter');
  await hears(bob, 'New message from Ann');
  await ann.press('Escape');
  await ann.until('the chat closed', () => !e2e.one('rtc-call')?.chatOpen);
  const chat = await focused(ann);
  assert.deepEqual([chat?.name, chat?.states.expanded], ['Chat', 'false']);

  await tabTo(ann, 'button', 'Settings');
  await ann.press('Enter');
  await ann.until('the settings', () => (e2e.one('[part~=settings]') as HTMLDialogElement | null)?.open);
  await node(ann, 'dialog', 'Settings');
  assert.equal(
    (await tabTo(ann, 'switch', 'Noise suppression Takes away fans, keyboards and the street.')).states.checked,
    'true',
  );
  await ann.press('Escape');
  await ann.until('the settings closed', () => !e2e.one('[part~=settings]'));
  assert.equal((await focused(ann))?.name, 'Settings');

  await tabTo(ann, 'button', 'Leave call');
  await ann.press('Enter');
  await ann.until('the end', () => e2e.one('rtc-call')?.state === 'ended');
  assert.equal((await focused(ann))?.name, 'Rejoin');
  await hears(bob, 'Ann left');
});
