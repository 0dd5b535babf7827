import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { call, inCall } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { people } from './support/people.js';
import { inside, shownSession, storySession } from './support/story-session.js';

/** What a person brings about with the browser's own means, which a story has none of: those are stood in for. */
const meta: Meta = {
  title: 'rtc-call/windows',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: (_, { id }) =>
    html`<rtc-call
      autojoin
      style="block-size:480px"
      controls="microphone camera fullscreen pip reactions leave"
      .session=${storySession(id, () => new FakeSession({ name: 'Mo Kay', people: people(3) }))}
    ></rtc-call>`,
};
export default meta;

type Story = StoryObj;

const press = async (canvas: HTMLElement, name: string): Promise<void> =>
  userEvent.click(await inside(call(canvas)).findByRole('button', { name }));
const become = (canvas: HTMLElement, state: string): Promise<void> =>
  waitFor(() => expect(call(canvas).matches(`:state(${state})`)).toBe(true));

/** A browser without a full screen for elements, as on an iPhone: the call fills the page. */
export const FillsThePage: Story = {
  play: async ({ canvasElement }) => {
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, get: () => false });
    await inCall(canvasElement);
    await press(canvasElement, 'Full screen');
    await become(canvasElement, 'filling');
    await become(canvasElement, 'fullscreen');
    const { width, height } = call(canvasElement).getBoundingClientRect();
    await expect([width, height]).toEqual([document.documentElement.clientWidth, innerHeight]);
  },
};

/** The people are in a small window of their own; a frame of this page here. */
export const SmallWindow: Story = {
  play: async ({ canvasElement }) => {
    const frame = document.createElement('iframe');
    frame.title = 'Small window';
    // As large as one for pictures opens.
    frame.style.cssText = 'inline-size:380px;block-size:300px;border:0';
    canvasElement.append(frame);
    const requestWindow = async (): Promise<Window | null> => frame.contentWindow;
    Object.defineProperty(window, 'documentPictureInPicture', { configurable: true, value: { requestWindow } });
    await inCall(canvasElement);
    await press(canvasElement, 'Small window');
    await become(canvasElement, 'picture-in-picture');
    await waitFor(() => expect(frame.contentDocument?.querySelectorAll('figcaption')).toHaveLength(4));
  },
};

/** Somebody applauds, and goes on. */
export const Reactions: Story = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    const session = shownSession();
    const again = setInterval(() => {
      if (canvasElement.isConnected && call(canvasElement)) session.showReaction('p0', '👏');
      else clearInterval(again);
    }, 700);
    await waitFor(() => expect(call(canvasElement).shadowRoot?.querySelector('[part~=reaction]')).not.toBeNull(), {
      timeout: 5000,
    });
  },
};

/** The browser waits for a gesture before it plays sound: the tiles say so, each with a button. */
export const SoundAwaitsGesture: Story = {
  render: (args, context) => {
    const real = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (this.muted) return real.call(this);
      return Promise.reject(new DOMException('A gesture is needed.', 'NotAllowedError'));
    };
    return meta.render?.(args, context) ?? html``;
  },
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    const buttons = () =>
      [...(call(canvasElement).shadowRoot?.querySelectorAll('rtc-video') ?? [])].filter((tile) =>
        tile.shadowRoot?.querySelector('[part~=play-button]'),
      );
    await waitFor(() => expect(buttons().length).toBeGreaterThan(0));
  },
};
