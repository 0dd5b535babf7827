import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { RtcError } from '../src/base/rtc-error.js';
import '../src/elements/rtc-video/define.js';
import type { RtcVideo } from '../src/elements/rtc-video/rtc-video.js';
import { FakeSession, type FakeSessionInit } from './support/fake-session.js';
import { playground } from './support/playground.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args extends Partial<Pick<RtcVideo, 'participant' | 'source' | 'muted' | 'label' | 'fit' | 'audioOnly'>> {
  /** What the session holds. */
  session?: FakeSessionInit;
  width?: number;
}

const ada = { id: 'ada', name: 'Ada Lovelace' };

const meta: Meta<Args> = {
  title: 'rtc-video',
  component: 'rtc-video',
  args: { width: 480 },
  // The controls have `audioOnly` by its attribute.
  argTypes: { session: { table: { disable: true } }, audioOnly: { table: { disable: true } } },
  render: ({ session, width, ...args }, { id }) =>
    html`<div style="max-inline-size:${width}px">
      <rtc-video
        participant=${args.participant ?? ''}
        source=${args.source ?? 'camera'}
        label=${ifDefined(args.label)}
        fit=${ifDefined(args.fit)}
        ?muted=${args.muted}
        ?audio-only=${args.audioOnly}
        .session=${storySession(id, () => new FakeSession({ state: 'joined', name: 'Mo Kay', ...session }))}
      ></rtc-video>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

const tile = (canvas: HTMLElement): RtcVideo => canvas.querySelector('rtc-video') as RtcVideo;

/** Change the attributes in the table below; what the tile tells the page is written beneath it. */
export const Playground: Story = {
  args: { session: { people: [ada] } },
  render: (args, context) => {
    const tag = meta.render?.(args, context) ?? html``;
    return playground(shownSession(), 'rtc-video', tag);
  },
  play: async ({ canvasElement }) => {
    const log = inside(canvasElement.querySelector('event-log'));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Somebody leaves' }));
    await expect(await log.findByText('rtc-participant-leave')).toBeVisible();
  },
};

/** Somebody's camera. */
export const Camera: Story = {
  args: { session: { people: [ada] } },
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    await waitFor(() => expect(element.videoElement?.videoWidth).toBeGreaterThan(0));
    await expect(inside(element).getByText('Ada Lovelace')).toBeVisible();
  },
};

/** The ring shows who speaks. */
export const Speaking: Story = { args: { session: { people: [{ ...ada, loud: true }] } } };

/** Initials in a colour of their own while the camera is off. */
export const CameraOff: Story = {
  args: { session: { people: [{ ...ada, camera: false, microphone: false }] } },
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    await expect(inside(element).getByText('AL')).toBeVisible();
    const group = inside(element).getByRole('group');
    await expect(group).toHaveAccessibleName('Ada Lovelace, microphone off, camera off');
  },
};

/** A shared screen is shown whole. */
export const Screen: Story = {
  args: { source: 'screen', session: { people: [{ ...ada, screen: true }] } },
  play: async ({ canvasElement }) => {
    await expect(inside(tile(canvasElement)).getByText('Ada Lovelace’s screen')).toBeVisible();
  },
};

/** The own camera: mirrored, and without sound. */
export const Self: Story = {
  args: { participant: 'self' },
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    await shownSession().media.start({ microphone: true, camera: true });
    await waitFor(() => expect(element.matches(':state(camera-off)')).toBe(false));
    await expect(element.videoElement?.muted).toBe(true);
  },
};

export const Connecting: Story = {
  args: { session: { people: [{ ...ada, camera: false, link: 'connecting' }] } },
  play: async ({ canvasElement }) => {
    await expect(inside(tile(canvasElement)).getByText('Connecting…')).toBeVisible();
  },
};

export const Recovering: Story = {
  args: { session: { people: [{ ...ada, link: 'recovering' }] } },
  play: async ({ canvasElement }) => {
    await expect(inside(tile(canvasElement)).getByText('Reconnecting…')).toBeVisible();
  },
};

/** The media pass a TURN server: a quiet mark beside the name, with words in its tooltip. */
export const Relayed: Story = {
  args: { session: { people: [{ ...ada, relayed: true }] } },
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    await expect(inside(element).getByRole('img', { name: /relay server/ })).toBeVisible();
    await expect(element.matches(':state(relayed)')).toBe(true);
  },
};

/** The button for a floating picture is seen while the pointer or the focus is on the tile. */
export const PictureInPicture: Story = {
  args: { session: { people: [ada] } },
  play: async ({ canvasElement }) => {
    const button = await inside(tile(canvasElement)).findByRole('button', { name: 'Picture in picture' });
    button.focus({ focusVisible: true } as FocusOptions);
    await waitFor(() => expect(getComputedStyle(button).opacity).toBe('1'));
  },
};

/** The picture floats above all windows; the browser's own window for it is stood in for. */
export const Floating: Story = {
  args: { session: { people: [ada] } },
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    Object.defineProperty(document, 'pictureInPictureEnabled', { configurable: true, value: true });
    Object.defineProperty(HTMLVideoElement.prototype, 'requestPictureInPicture', {
      configurable: true,
      value: async function (this: HTMLVideoElement) {
        this.dispatchEvent(new Event('enterpictureinpicture'));
      },
    });
    element.requestUpdate();
    await userEvent.click(await inside(element).findByRole('button', { name: 'Picture in picture' }));
    await waitFor(() => expect(element.matches(':state(picture-in-picture)')).toBe(true));
  },
};

export const Nobody: Story = {
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    await expect(inside(element).getByText('Nobody is here yet')).toBeVisible();
  },
};

/** Without a room: a word to whoever builds the page. */
export const Idle: Story = {
  render: () => html`<div style="max-inline-size:480px"><rtc-video></rtc-video></div>`,
  play: async ({ canvasElement }) => {
    await expect(inside(tile(canvasElement)).getByText(/room attribute/)).toBeVisible();
  },
};

/** The room cannot be joined. */
export const Failed: Story = {
  play: async ({ canvasElement }) => {
    const element = tile(canvasElement);
    shownSession().fail(new RtcError('signaling-unreachable', 'The signaling server cannot be reached.'));
    await expect(await inside(element).findByRole('alert')).toHaveTextContent('cannot be reached');
    await expect(inside(element).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** The browser waits for a gesture: the picture plays, the sound has a button. */
export const AutoplayBlocked: Story = {
  render: (args, context) => {
    const real = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (this.muted) return real.call(this);
      return Promise.reject(new DOMException('A gesture is needed.', 'NotAllowedError'));
    };
    setTimeout(() => (HTMLMediaElement.prototype.play = real), 300);
    return meta.render?.(args, context) ?? html``;
  },
  args: { session: { people: [ada] } },
  play: async ({ canvasElement }) => {
    const queries = inside(tile(canvasElement));
    await queries.findByRole('button', { name: 'Turn on sound' });
    await waitFor(() => expect(HTMLMediaElement.prototype.play.toString()).toContain('native'));
    await userEvent.click(queries.getByRole('button', { name: 'Turn on sound' }));
    await waitFor(() => expect(queries.queryByRole('button', { name: 'Turn on sound' })).toBeNull());
  },
};

/** The sound has a button until there is a gesture. */
export const SoundAwaitsGesture: Story = {
  render: AutoplayBlocked.render,
  args: AutoplayBlocked.args,
  play: async ({ canvasElement }) => {
    await expect(await inside(tile(canvasElement)).findByRole('button', { name: 'Turn on sound' })).toBeVisible();
    await waitFor(() => expect(HTMLMediaElement.prototype.play.toString()).toContain('native'));
  },
};

/** A raised hand, and a network that loses packets. */
export const MarksOnTheName: Story = {
  args: { session: { people: [{ ...ada, hand: 1, quality: { level: 'poor', reason: 'packet-loss' } }] } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(tile(canvasElement).matches(':state(hand-raised)')).toBe(true));
    await expect(inside(tile(canvasElement)).getByRole('img', { name: 'The network loses packets.' })).toBeVisible();
  },
};

export const Joining: Story = { args: { session: { state: 'joining' } } };

export const Reconnecting: Story = { args: { session: { state: 'reconnecting', people: [ada] } } };

export const Left: Story = { args: { session: { state: 'ended' } } };

/** Small tiles keep what matters. */
export const Small: Story = { args: { width: 120, session: { people: [{ ...ada, microphone: false }] } } };

/** Several tiles share one session. */
export const Several: Story = {
  args: { session: { people: [ada, { id: 'grace', name: 'Grace Hopper', camera: false }] } },
  render: ({ session }, { id }) => {
    const shared = storySession(id, () => new FakeSession({ state: 'joined', name: 'Mo Kay', ...session }));
    return html`<div style="display:grid;gap:12px;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))">
      ${['ada', 'grace', 'self'].map(
        (participant) => html`<rtc-video participant=${participant} .session=${shared}></rtc-video>`,
      )}
    </div>`;
  },
};
