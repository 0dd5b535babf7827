import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import '../src/elements/rtc-call/define.js';
import { MediaError } from '../src/media/media-errors.js';
import { call, queries } from './support/call-story.js';
import { FakeSession, type FakeSessionInit } from './support/fake-session.js';
import { people } from './support/people.js';
import { playground } from './support/playground.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args {
  /** What the session holds. */
  session?: FakeSessionInit;
  /** Sets the session up before the call sees it. */
  prepare?: (session: FakeSession) => void;
  name?: string;
  layout?: 'auto' | 'grid' | 'spotlight';
  controls?: string;
  autojoin?: boolean;
  muted?: boolean;
  cameraOff?: boolean;
  audioOnly?: boolean;
  disabled?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const size = ({ width, height }: Args): string =>
  `${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}`;

const meta: Meta<Args> = {
  title: 'rtc-call',
  component: 'rtc-call',
  args: { name: 'Mo Kay', layout: 'auto' },
  argTypes: {
    session: { table: { disable: true } },
    prepare: { table: { disable: true } },
    // The controls have them by their attributes.
    cameraOff: { table: { disable: true } },
    audioOnly: { table: { disable: true } },
  },
  parameters: { layout: 'fullscreen' },
  render: (args, { id }) => {
    const session = storySession(id, () => {
      const made = new FakeSession({ name: args.name, ...args.session });
      args.prepare?.(made);
      return made;
    });
    return html`<div dir=${args.dir ?? 'ltr'} style="padding:16px;color-scheme:${args.scheme ?? 'light dark'}">
      <rtc-call
        style=${size(args)}
        name=${ifDefined(args.name)}
        layout=${ifDefined(args.layout)}
        controls=${ifDefined(args.controls)}
        ?autojoin=${args.autojoin}
        ?muted=${args.muted}
        ?camera-off=${args.cameraOff}
        ?audio-only=${args.audioOnly}
        ?disabled=${args.disabled}
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const click = async (canvas: HTMLElement, name: string): Promise<void> =>
  userEvent.click(await queries(canvas).findByRole('button', { name }));
const become = (canvas: HTMLElement, state: string): Promise<void> =>
  waitFor(() => expect(call(canvas).state).toBe(state));
/** In the call, with everybody's picture there. */
const inCall: Story['play'] = async ({ canvasElement }) => {
  await become(canvasElement, 'joined');
  await waitFor(() => expect(call(canvasElement).camera).toBe(true));
  const tiles = call(canvasElement).shadowRoot?.querySelectorAll('rtc-video') ?? [];
  await waitFor(() => expect([...tiles].every((tile) => tile.getBoundingClientRect().width > 0)).toBe(true));
};
const running = (count: number, args: Args = {}): Story => ({
  args: { autojoin: true, session: { people: people(count) }, ...args },
  play: inCall,
});

/** Change the attributes in the table below; what the call tells the page is written beneath it. */
export const Playground: Story = {
  args: { session: { people: people(2) } },
  parameters: { layout: 'padded' },
  render: (args, context) => {
    const tag = meta.render?.(args, context) ?? html``;
    return playground(shownSession(), 'rtc-call', tag);
  },
  play: async ({ canvasElement }) => {
    const log = inside(canvasElement.querySelector('event-log'));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Somebody comes' }));
    await expect(await log.findByText('rtc-participant-join')).toBeVisible();
    await userEvent.click(log.getByText('rtc-participant-join'));
    await expect(log.getByText(/"name": "Katherine Johnson"/)).toBeVisible();
  },
};

/** Nothing has been asked for yet. Joining asks. */
export const Lobby: Story = {
  play: async ({ canvasElement }) => {
    await expect(call(canvasElement).state).toBe('lobby');
    await click(canvasElement, 'Camera');
    await expect(queries(canvasElement).getByRole('button', { name: 'Camera' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await click(canvasElement, 'Camera');
  },
};

/** Where camera and microphone are allowed already, the lobby shows them at once; and who is in the call. */
export const LobbyWithPreview: Story = {
  args: {
    session: { state: 'joined', people: people(3) },
    prepare: ({ media }) => (media.permissions = { microphone: 'granted', camera: 'granted' }),
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(call(canvasElement).camera).toBe(true));
    await expect(queries(canvasElement).getByText(/are here/)).toBeVisible();
  },
};

/** From the lobby into the call, out again, and back. */
export const JoinAndLeave: Story = {
  args: { session: { people: people(1) } },
  play: async ({ canvasElement }) => {
    const field = await queries(canvasElement).findByLabelText('Your name');
    await fireEvent.input(field, { target: { value: 'Mo' } });
    await click(canvasElement, 'Join call');
    await become(canvasElement, 'joined');
    await click(canvasElement, 'Leave call');
    await become(canvasElement, 'ended');
    // The focus goes on to the button of the next view.
    const rejoin = await queries(canvasElement).findByRole('button', { name: 'Rejoin' });
    await waitFor(() => expect(call(canvasElement).shadowRoot?.activeElement).toBe(rejoin));
    await userEvent.click(rejoin);
    await become(canvasElement, 'joined');
  },
};

/** The browser's prompt is open. */
export const WaitingForPermission: Story = {
  args: { prepare: ({ media }) => (media.holdPrompts = true) },
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'Join call');
    await expect(await queries(canvasElement).findByText('Waiting for your permission…')).toBeVisible();
  },
};

/** The camera is blocked: what to do, and two ways on. */
export const CameraBlocked: Story = {
  args: { prepare: ({ media }) => (media.failures = { camera: new MediaError('camera', 'blocked') }) },
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'Join call');
    await expect(await queries(canvasElement).findByRole('alert')).toHaveTextContent('camera');
    await expect(call(canvasElement).state).toBe('lobby');
    await expect(queries(canvasElement).getByRole('button', { name: 'Join without camera' })).toBeVisible();
  },
};

/** A computer without camera and microphone can still join. */
export const NoDevices: Story = {
  args: {
    prepare: ({ media }) => {
      media.failures = {
        camera: new MediaError('camera', 'missing'),
        microphone: new MediaError('microphone', 'missing'),
      };
    },
  },
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'Join call');
    await click(canvasElement, 'Listen only');
    await become(canvasElement, 'joined');
  },
};

/** A page without https gets no devices at all. */
export const InsecurePage: Story = {
  args: {
    prepare: ({ media }) => {
      media.failures = {
        camera: new MediaError('camera', 'insecure'),
        microphone: new MediaError('microphone', 'insecure'),
      };
    },
  },
  play: async ({ canvasElement }) => {
    await click(canvasElement, 'Join call');
    await expect(await queries(canvasElement).findByRole('alert')).toHaveTextContent('https');
  },
};

export const Joining: Story = {
  args: { autojoin: true, prepare: (session) => (session.holdJoin = true) },
  play: async ({ canvasElement }) => {
    await become(canvasElement, 'joining');
    await expect(queries(canvasElement).getByText('Joining…')).toBeVisible();
  },
};

/** Nobody else is there yet. */
export const Alone: Story = {
  args: { autojoin: true },
  play: async (context) => {
    await inCall?.(context);
    await expect(queries(context.canvasElement).getByRole('button', { name: 'Copy link' })).toBeVisible();
  },
};

export const OneToOne: Story = running(1);
export const Four: Story = running(3);
export const Nine: Story = running(8);
export const Sixteen: Story = running(15);

/** The buttons switch, and say what they do. */
export const Switching: Story = {
  ...running(1),
  play: async (context) => {
    await inCall?.(context);
    const { canvasElement } = context;
    await click(canvasElement, 'Microphone');
    await waitFor(() => expect(call(canvasElement).microphone).toBe(false));
    await waitFor(() =>
      expect(queries(canvasElement).getByRole('button', { name: 'Microphone' })).toHaveAttribute(
        'aria-description',
        'Turn on microphone',
      ),
    );
    await click(canvasElement, 'Camera');
    await waitFor(() => expect(call(canvasElement).camera).toBe(false));
  },
};

/** A shared screen takes most of the stage. */
export const ScreenShare: Story = {
  ...running(3),
  play: async (context) => {
    await inCall?.(context);
    shownSession().shareScreen('p0');
    await waitFor(() =>
      expect(call(context.canvasElement).shadowRoot?.querySelector('[source="screen"]')).toBeTruthy(),
    );
  },
};

/** Sharing one's own. */
export const OwnScreen: Story = {
  ...running(1),
  play: async (context) => {
    await inCall?.(context);
    await click(context.canvasElement, 'Share screen');
    await waitFor(() => expect(call(context.canvasElement).screen).toBe(true));
  },
};

/** One large, whoever speaks; the others small. */
export const Spotlight: Story = running(5, { layout: 'spotlight' });

/** The signaling is away; pictures and sound go on. */
export const Reconnecting: Story = {
  ...running(2),
  play: async (context) => {
    await inCall?.(context);
    shownSession().set({ state: 'reconnecting' });
    await expect(await queries(context.canvasElement).findByText(/Reconnecting/)).toBeVisible();
  },
};

/** A device was unplugged in the call. */
export const DeviceLost: Story = {
  ...running(1),
  play: async (context) => {
    await inCall?.(context);
    const { media } = shownSession();
    await media.setCamera(false);
    media.fail(new MediaError('camera', 'removed'));
    await expect(await queries(context.canvasElement).findByRole('alert')).toHaveTextContent('disconnected');
  },
};

/** The operating system refuses to share the screen. */
export const ScreenRefused: Story = {
  ...running(1, { prepare: ({ media }) => (media.failures = { screen: new MediaError('screen', 'system') }) }),
  play: async (context) => {
    await inCall?.(context);
    await click(context.canvasElement, 'Share screen');
    await expect(await queries(context.canvasElement).findByRole('alert')).toHaveTextContent('operating system');
  },
};

export const RoomFull: Story = {
  args: {
    autojoin: true,
    prepare: (session) => (session.joinFailure = new RtcError('room-full', 'Eight people are in it already.')),
  },
  play: async ({ canvasElement }) => {
    await become(canvasElement, 'failed');
    await expect(queries(canvasElement).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Ended: Story = {
  ...running(1),
  play: async (context) => {
    await inCall?.(context);
    await call(context.canvasElement).leave();
    await expect(await queries(context.canvasElement).findByText('You left the call')).toBeVisible();
  },
};

export const Removed: Story = {
  ...running(1),
  play: async (context) => {
    await inCall?.(context);
    shownSession().kick(new RtcError('kicked', 'The host removed you.'));
    await expect(await queries(context.canvasElement).findByText(/removed from the call/)).toBeVisible();
  },
};

/** Without a room: a word to whoever builds the page. */
export const Idle: Story = {
  render: () => html`<div style="padding:16px"><rtc-call></rtc-call></div>`,
  play: async ({ canvasElement }) => {
    await expect(queries(canvasElement).getByText('No room yet')).toBeVisible();
  },
};

/** No pictures at all. */
export const AudioOnly: Story = {
  args: { autojoin: true, audioOnly: true, session: { people: people(3) } },
  play: async ({ canvasElement }) => {
    await become(canvasElement, 'joined');
    await expect(queries(canvasElement).queryByRole('button', { name: 'Camera' })).toBeNull();
  },
};

export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvasElement }) => {
    await expect(queries(canvasElement).getByRole('button', { name: 'Join call' })).toBeDisabled();
  },
};

export const Phone: Story = running(3, { width: 360, height: 640 });
export const PhoneLobby: Story = { args: { width: 280 } };
export const Dark: Story = running(3, { scheme: 'dark' });
export const RightToLeft: Story = {
  ...running(3, { dir: 'rtl' }),
  play: async (context) => {
    await inCall?.(context);
    shownSession().shareScreen('p0');
    await waitFor(() =>
      expect(call(context.canvasElement).shadowRoot?.querySelector('[source="screen"]')).toBeTruthy(),
    );
  },
};

/** Tokens, parts and slots: another look without touching the inside. */
export const OwnLook: Story = {
  args: { session: { people: people(3) } },
  render: ({ session }, { id }) => {
    const shared = storySession(id, () => new FakeSession({ name: 'Mo Kay', ...session }));
    return html`
      <style>
        .own-look {
          --rtc-color-accent: #7a1fa2;
          --rtc-color-stage: #1b1024;
          --rtc-radius: 4px;
          --rtc-gap: 4px;
        }
        .own-look::part(tile-name) {
          background: #7a1fa2;
        }
      </style>
      <rtc-call
        class="own-look"
        style="color-scheme:dark"
        autojoin
        controls="leave camera microphone"
        .session=${shared}
      >
        <h2 slot="header" style="margin:0;padding:12px 16px 0">Tuesday stand-up</h2>
        <svg slot="icon-leave" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" stroke-width="2.5" />
        </svg>
      </rtc-call>
    `;
  },
  play: inCall,
};
