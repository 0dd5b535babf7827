import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { call, inCall, queries, tilesMadeRoom } from './support/call-story.js';
import { type FakePerson, FakeSession } from './support/fake-session.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args {
  people?: FakePerson[];
  chatOpen?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const PEOPLE: FakePerson[] = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'grace', name: 'Grace Hopper' },
  { id: 'radia', name: 'Radia Perlman', camera: false },
];

const meta: Meta<Args> = {
  title: 'rtc-call/chat',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ people = PEOPLE, chatOpen, width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people }));
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}"
        name="Mo Kay"
        autojoin
        controls="microphone camera screen chat hand reactions leave"
        ?chat-open=${chatOpen}
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

const chatIn = (canvas: HTMLElement): Promise<ReturnType<typeof inside>> =>
  waitFor(() => inside(call(canvas).shadowRoot?.querySelector('rtc-chat') ?? null));

function conversation(): void {
  const session = shownSession();
  session.write('ada', 'Shall we start?');
  session.write('grace', 'One moment, the notes are here: https://example.org/notes');
  void session.chat?.send('I have them.');
  session.write('radia', 'Only for you: I am late, sorry.', { private: true });
}

/** A number on the button while the chat is closed. */
export const Unread: Story = {
  play: async (context) => {
    await inCall(context.canvasElement);
    conversation();
    await queries(context.canvasElement).findByRole('button', { name: 'Chat, 3 new messages' });
  },
};

const opened = async (context: StoryContext<Args>): Promise<void> => {
  const { canvasElement } = context;
  await inCall(context.canvasElement);
  conversation();
  await userEvent.click(await queries(canvasElement).findByRole('button', { name: /Chat/ }));
  const chat = await chatIn(canvasElement);
  await waitFor(async () => expect(await chat.findByText('Shall we start?')).toBeVisible());
  await queries(canvasElement).findByRole('button', { name: 'Chat' });
};
const besideTheTiles = async (context: StoryContext<Args>): Promise<void> => {
  await opened(context);
  await tilesMadeRoom(context.canvasElement);
};

/** Beside the tiles; the focus goes into the field. */
export const Open: Story = { play: besideTheTiles };

/** A sheet over the tiles. */
export const OpenOnAPhone: Story = { args: { width: 328, height: 640 }, play: opened };

export const OpenRightToLeft: Story = { args: { dir: 'rtl' }, play: besideTheTiles };

export const ClosedByEscape: Story = {
  play: async (context) => {
    await opened(context);
    await userEvent.keyboard('{Escape}');
    const button = await queries(context.canvasElement).findByRole('button', { name: 'Chat' });
    await waitFor(() => expect(call(context.canvasElement).shadowRoot?.activeElement).toBe(button));
  },
};

/** On the tile, in the order they were raised for a page that wants it: `participant.hand`. */
export const RaisedHands: Story = {
  play: async (context) => {
    await inCall(context.canvasElement);
    shownSession().changePerson('grace', { hand: Date.now() });
    shownSession().changePerson('radia', { hand: Date.now() + 1 });
    await userEvent.click(await queries(context.canvasElement).findByRole('button', { name: 'Raise hand' }));
    await expect(queries(context.canvasElement).getByRole('button', { name: 'Raise hand' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};

/** Six to choose from; what others send floats over their tile. */
export const Reacting: Story = {
  play: async (context) => {
    await inCall(context.canvasElement);
    await userEvent.click(await queries(context.canvasElement).findByRole('button', { name: 'React' }));
    await userEvent.click(await queries(context.canvasElement).findByRole('button', { name: 'Applause' }));
    for (const id of ['ada', 'grace', 'radia']) shownSession().showReaction(id, '🎉');
    await waitFor(() => expect(call(context.canvasElement).shadowRoot?.querySelectorAll('.reaction')).toHaveLength(4));
  },
};

/** There is no room for its button, so it is in the menu of the others. */
export const ReactingOnAPhone: Story = {
  args: { width: 328, height: 640 },
  play: async (context) => {
    await inCall(context.canvasElement);
    const { findByRole, findByText } = queries(context.canvasElement);
    await userEvent.click(await findByRole('button', { name: /^More/ }));
    await userEvent.click(await findByText('React'));
    await userEvent.click(await findByRole('button', { name: 'Applause' }));
    await waitFor(() => expect(call(context.canvasElement).shadowRoot?.querySelectorAll('.reaction')).toHaveLength(1));
  },
};
