import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import '../src/elements/rtc-chat/define.js';
import type { RtcChat } from '../src/elements/rtc-chat/rtc-chat.js';
import { FakeSession, type FakeSessionInit } from './support/fake-session.js';
import { playground } from './support/playground.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args {
  session?: FakeSessionInit;
  /** Sets the session up before the chat sees it. */
  prepare?: (session: FakeSession) => void;
  to?: string;
  disabled?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const PEOPLE = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'grace', name: 'Grace Hopper' },
];

const meta: Meta<Args> = {
  title: 'rtc-chat',
  component: 'rtc-chat',
  args: { width: 380, height: 480 },
  argTypes: { session: { table: { disable: true } }, prepare: { table: { disable: true } } },
  render: (args, { id }) => {
    const session = storySession(id, () => {
      const made = new FakeSession({ state: 'joined', name: 'Mo Kay', people: PEOPLE, ...args.session });
      args.prepare?.(made);
      return made;
    });
    return html`<div dir=${args.dir ?? 'ltr'}>
      <rtc-chat
        style="max-inline-size:100%;inline-size:${args.width}px;block-size:${args.height}px"
        to=${ifDefined(args.to)}
        ?disabled=${args.disabled}
        .session=${session}
      ></rtc-chat>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

const chat = (canvas: HTMLElement): RtcChat => canvas.querySelector('rtc-chat') as RtcChat;
const queries = (canvas: HTMLElement): ReturnType<typeof inside> => inside(chat(canvas));
const field = (canvas: HTMLElement): Promise<HTMLElement> => queries(canvas).findByLabelText('Message');
const shows = async (canvas: HTMLElement, text: RegExp | string): Promise<void> =>
  expect(await queries(canvas).findByText(text)).toBeVisible();

function conversation(session: FakeSession): void {
  session.write('ada', 'Good morning! Did you see the plan? https://example.org/plan/2026?view=week');
  session.write('ada', 'I moved the rehearsal to Thursday.');
  void session.chat?.send('Thursday works for me.');
  session.write('grace', 'For me, too 👍');
  session.write('grace', 'Between us: can you bring the cables?', { private: true });
  void session.chat?.send('Sure, all three of them.', 'grace');
}

/** Change the attributes in the table below; what the chat tells the page is written beneath it. */
export const Playground: Story = {
  args: { prepare: conversation },
  render: (args, context) => {
    const tag = meta.render?.(args, context) ?? html``;
    return playground(shownSession(), 'rtc-chat', tag);
  },
  play: async ({ canvasElement }) => {
    const log = inside(canvasElement.querySelector('event-log'));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Somebody writes' }));
    await expect(await log.findByText('rtc-message')).toBeVisible();
    await shows(canvasElement, 'Can everybody see the plan?');
  },
};

/** Groups of one sender, own messages on the other side, private ones marked. */
export const Conversation: Story = {
  args: { prepare: conversation },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'Thursday works for me.');
    await expect(queries(canvasElement).getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
    await expect(queries(canvasElement).getByText('Only for you')).toBeVisible();
    await waitFor(() => expect(chat(canvasElement).unread).toBe(0));
  },
};

export const Empty: Story = { play: ({ canvasElement }) => shows(canvasElement, 'No messages yet') };

export const NobodyHere: Story = {
  args: { session: { people: [] } },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /Nobody else is here yet/);
    await userEvent.type(await field(canvasElement), 'Hello?{Enter}');
    await shows(canvasElement, 'Not sent. Nobody else is here.');
  },
};

/** Enter sends, Shift and Enter make a line. */
export const Writing: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await field(canvasElement), 'One line{Shift>}{Enter}{/Shift}and another{Enter}');
    await shows(canvasElement, /One line/);
    await expect(await field(canvasElement)).toHaveValue('');
  },
};

/** To one of them; when they leave, nothing goes to anybody by mistake. */
export const ToOnePerson: Story = {
  args: { prepare: conversation },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(await queries(canvasElement).findByLabelText('To'), 'grace');
    await userEvent.type(await field(canvasElement), 'And the adapter, please.');
    await expect(await field(canvasElement)).toHaveAttribute('placeholder', 'Write to Grace Hopper only');
  },
};

export const RecipientLeft: Story = {
  play: async (context) => {
    await ToOnePerson.play?.(context);
    shownSession().removePerson('grace');
    await shows(context.canvasElement, /Grace Hopper left\. Choose/);
    await expect(queries(context.canvasElement).getByRole('button', { name: 'Send' })).toBeDisabled();
  },
};

export const Sending: Story = {
  args: { prepare: (session) => (session.holdMessages = true) },
  play: async ({ canvasElement }) => {
    await userEvent.type(await field(canvasElement), 'On its way{Enter}');
    await shows(canvasElement, 'Sending…');
  },
};

export const Failed: Story = {
  args: {
    prepare: (session) => (session.sendFailure = new RtcError('rate-limited', 'Too much is waiting for somebody.')),
  },
  play: async ({ canvasElement }) => {
    await userEvent.type(await field(canvasElement), 'This does not get through{Enter}');
    await shows(canvasElement, /Not sent\. Too much/);
  },
};

export const NearTheLimit: Story = {
  play: async ({ canvasElement }) => {
    await fireEvent.input(await field(canvasElement), { target: { value: 'word '.repeat(790) } });
    await shows(canvasElement, '50 characters left');
  },
};

export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    await fireEvent.input(await field(canvasElement), { target: { value: 'word '.repeat(803) } });
    await shows(canvasElement, '15 characters too many');
  },
};

export const Joining: Story = {
  args: { session: { state: 'joining' } },
  play: ({ canvasElement }) => shows(canvasElement, 'Connecting…'),
};

/** What was written on another day stands under its date. */
export const AnotherDay: Story = {
  args: {
    prepare: (session) => {
      const now = Date.now;
      Date.now = () => now() - 86_400_000;
      session.write('ada', 'See you tomorrow!');
      Date.now = now;
      session.write('ada', 'Good morning!');
    },
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, 'See you tomorrow!');
    await waitFor(() => expect(chat(canvasElement).shadowRoot?.querySelector('[part=day]')).toBeVisible());
  },
};

/** Somebody who reads what was before is not pulled away. */
export const ScrolledUp: Story = {
  args: {
    prepare: (session) => {
      for (let n = 1; n <= 80; n++)
        session.write(n % 3 ? 'ada' : 'grace', `Message number ${n}, of some length or other.`);
    },
  },
  play: async ({ canvasElement }) => {
    const list = await queries(canvasElement).findByRole('log');
    await waitFor(() => expect(list.scrollTop).toBeGreaterThan(0));
    list.scrollTop = 40;
    await queries(canvasElement).findByRole('button', { name: 'Newest messages' });
    shownSession().write('ada', 'One more');
    shownSession().write('grace', 'And another one');
    await queries(canvasElement).findByRole('button', { name: '2 new' });
  },
};

/** Text is text, whatever it holds. */
export const Difficult: Story = {
  args: {
    width: 320,
    prepare: (session) => {
      session.write('ada', '<b onclick="alert(1)">bold?</b> &amp; <script>alert(1)</script>');
      session.write('grace', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'.repeat(2));
      session.write('ada', `https://example.org/${'a-very-long-path/'.repeat(8)}?q=1`);
      session.write('grace', 'שלום, נפגשים ב-10:30? (Room 4b)');
      session.write('grace', 'evil \u202Etxt.exe\u202C and on');
      session.write('ada', 'https://ex\u0430mple.org/ looks like another');
      session.write('ada', '🎉👩🏽‍🚀🏳️‍🌈');
    },
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, /bold\?/);
    await expect(chat(canvasElement).shadowRoot?.querySelector('b, script')).toBe(null);
    await shows(canvasElement, /xn--exmple-4nf/);
  },
};

export const RightToLeft: Story = { args: { dir: 'rtl', prepare: conversation }, play: Conversation.play };

export const Phone: Story = { args: { width: 328, height: 560, prepare: conversation }, play: Conversation.play };

export const Reconnecting: Story = {
  args: { session: { state: 'reconnecting' }, prepare: conversation },
  play: ({ canvasElement }) => shows(canvasElement, /connection to the server is lost/),
};

export const Ended: Story = {
  args: { session: { state: 'ended' } },
  play: ({ canvasElement }) => shows(canvasElement, 'Join again'),
};

export const CouldNotJoin: Story = {
  args: {
    session: { state: 'idle' },
    prepare: (session) => (session.joinFailure = new RtcError('room-full', 'The room is full. Try again later.')),
  },
  play: ({ canvasElement }) => shows(canvasElement, 'The room is full. Try again later.'),
};

export const NoRoom: Story = {
  render: () => html`<rtc-chat style="inline-size:380px;block-size:200px"></rtc-chat>`,
  play: ({ canvasElement }) => shows(canvasElement, /Set the room attribute/),
};

export const Disabled: Story = {
  args: { disabled: true, prepare: conversation },
  play: async ({ canvasElement }) => expect(await field(canvasElement)).toBeDisabled(),
};
