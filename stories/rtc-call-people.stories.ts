import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { call, queries } from './support/call-story.js';
import { type FakePerson, FakeSession } from './support/fake-session.js';
import { shownSession, storySession } from './support/story-session.js';

interface Args {
  people?: FakePerson[];
  host?: boolean;
  knocking?: { id: string; name: string }[];
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const CODE = '19446 08633 32176 77406 78731 90610';
const PEOPLE: FakePerson[] = [
  { id: 'ada', name: 'Ada Lovelace', verification: CODE },
  { id: 'grace', name: 'Grace Hopper', camera: false, hand: 2 },
  { id: 'radia', name: 'Radia Perlman', camera: false, microphone: false, muted: ['microphone'] },
];
const CROWD: FakePerson[] = Array.from({ length: 19 }, (_, at) => ({
  id: `p${at}`,
  name: at === 4 ? 'Wolfeschlegelsteinhausenbergerdorff-Maximiliana' : `Person ${at + 1}`,
  camera: false,
  microphone: at % 3 === 0,
  hand: at === 7 || at === 11 ? at : null,
}));

const meta: Meta<Args> = {
  title: 'rtc-call/people',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ people = PEOPLE, width, height = 620, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people }));
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}block-size:${height}px"
        name="Mo Kay"
        autojoin
        controls="microphone camera chat people hand leave"
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** In the call, perhaps as host, with the panel open. */
const opened: Story['play'] = async ({ canvasElement, args: { host, knocking = [] } }) => {
  await waitFor(() => expect(call(canvasElement).state).toBe('joined'));
  const session = shownSession();
  const { self } = session.snapshot;
  if (self && host) session.set({ self: { ...self, role: 'host' } });
  for (const knocker of knocking) session.addKnocker(knocker);
  await userEvent.click(await queries(canvasElement).findByRole('button', { name: /^People/ }));
  await queries(canvasElement).findByRole('heading', { name: /^People/ });
};

/** What everybody sees. */
export const Guest: Story = { play: opened };

/** Nobody else is there. */
export const Alone: Story = { args: { people: [] }, play: opened };

/** With what only hosts have, and the lines of one person. */
export const Host: Story = {
  args: { host: true },
  play: async (context) => {
    await opened(context);
    await userEvent.click(
      await queries(context.canvasElement).findByRole('button', { name: 'More about Ada Lovelace' }),
    );
    await queries(context.canvasElement).findByText(CODE);
  },
};

/** Two wait to be let in. */
export const Knocking: Story = {
  args: {
    host: true,
    knocking: [
      { id: 'k1', name: 'Barbara Liskov' },
      { id: 'k2', name: '' },
    ],
  },
  play: opened,
};

/** The second word before somebody is removed. */
export const Removing: Story = {
  args: { host: true },
  play: async (context) => {
    await opened(context);
    const { findByRole } = queries(context.canvasElement);
    await userEvent.click(await findByRole('button', { name: 'More about Ada Lovelace' }));
    await userEvent.click(await findByRole('button', { name: 'Remove' }));
    await findByRole('button', { name: 'Cancel' });
  },
};

/** Twenty people, long names, and a field to find one. */
export const Crowd: Story = { args: { people: CROWD, host: true }, play: opened };

/** Over the tiles where the call is narrow. */
export const Narrow: Story = {
  args: { width: 328, height: 640, host: true, knocking: [{ id: 'k1', name: 'Barbara Liskov' }] },
  play: opened,
};

export const RightToLeft: Story = { args: { dir: 'rtl', host: true }, play: opened };

/** What somebody sees who knocks. */
export const Waiting: Story = {
  args: { people: [] },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(call(canvasElement).state).toBe('joined'));
    shownSession().set({ state: 'joining', self: null, waiting: { hosts: true } });
    await queries(canvasElement).findByRole('button', { name: 'Give up' });
  },
};

/** A host has muted this person. */
export const Muted: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(call(canvasElement).state).toBe('joined'));
    const { self } = shownSession().snapshot;
    if (self) shownSession().set({ self: { ...self, muted: ['microphone'] } });
    await queries(canvasElement).findByText(/The host has muted you/);
  },
};
