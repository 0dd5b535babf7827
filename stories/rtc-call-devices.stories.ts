import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { MediaError } from '../src/media/media-errors.js';
import { call } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args {
  /** What happens once everybody is there. */
  happens?: (session: FakeSession) => void;
  /** What the call then says, part of it. */
  says?: string;
  muted?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'rtc-call/devices',
  component: 'rtc-call',
  argTypes: { happens: { table: { disable: true } }, says: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ muted, width, height, dir = 'ltr', scheme = 'light dark' }, { id }) => {
    const people = [
      { id: 'ada', name: 'Ada Lovelace' },
      { id: 'grace', name: 'Grace Hopper' },
    ];
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people }));
    const size = `${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}`;
    return html`<div dir=${dir} style="padding:16px;color-scheme:${scheme}">
      <rtc-call style=${size} name="Mo Kay" autojoin ?muted=${muted} .session=${session}></rtc-call>
    </div>`;
  },
  play: async ({ canvasElement, args: { happens, says } }) => {
    // The call has taken hold of both, the camera last, and its stage is there: what happens before that is told to nobody.
    await waitFor(() => expect(shownSession().calls).toContain('camera true'));
    await waitFor(() => {
      const tiles = call(canvasElement).shadowRoot?.querySelectorAll('.grid > rtc-video') ?? [];
      return expect(tiles.length && [...tiles].every((tile) => tile.getBoundingClientRect().width > 0)).toBe(true);
    });
    happens?.(shownSession());
    await waitFor(() => expect(call(canvasElement).shadowRoot).toHaveTextContent(says ?? ''));
  },
};
export default meta;

type Story = StoryObj<Args>;

const replaced: Args = {
  happens: ({ media }) =>
    media.use({
      kind: 'microphone',
      deviceId: 'b',
      label: 'Built-in microphone',
      formerLabel: 'Jabra Evolve2 65',
      cause: 'removed',
    }),
  says: 'The microphone “Jabra Evolve2 65” was disconnected. Now using “Built-in microphone”.',
};
const muted: Args = { muted: true, happens: ({ media }) => media.talkWhileMuted(), says: 'You are muted' };
const interrupted: Args = {
  happens: ({ media }) => {
    media.interrupt('microphone', true);
    media.interrupt('camera', true);
  },
  says: 'paused your microphone and camera',
};

/** A headset was unplugged: the next microphone is in use at once. */
export const Replaced: Story = {
  args: replaced,
  play: async (context) => {
    await meta.play?.(context);
    await userEvent.click(await inside(call(context.canvasElement)).findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(call(context.canvasElement).shadowRoot?.querySelector('[part=notice]')).toBeNull());
    context.args.happens?.(shownSession());
  },
};

/** It is plugged in again. */
export const Returned: Story = {
  args: {
    happens: ({ media }) =>
      media.use({
        kind: 'camera',
        deviceId: 'a',
        label: 'Logitech Brio',
        formerLabel: 'FaceTime HD',
        cause: 'returned',
      }),
    says: 'Now using “Logitech Brio”',
  },
};

/** The speaker that was chosen is gone. */
export const SpeakerGone: Story = {
  args: {
    happens: ({ media }) =>
      media.use({ kind: 'speaker', deviceId: '', label: '', formerLabel: 'Jabra Evolve2 65', cause: 'removed' }),
    says: 'The speaker “Jabra Evolve2 65” was disconnected.',
  },
};

/** A phone call rings, or another program takes the devices. */
export const Interrupted: Story = { args: interrupted };

/** The person took the permission back in the browser. */
export const Revoked: Story = {
  args: {
    happens: ({ media }) => {
      media.release('camera');
      media.fail(new MediaError('camera', 'revoked'));
    },
    says: 'was taken back',
  },
};

/** A dock was unplugged, and there is nothing else. */
export const BothGone: Story = {
  args: {
    happens: ({ media }) => {
      media.stop();
      media.fail(new MediaError('microphone', 'removed'));
      media.fail(new MediaError('camera', 'removed'));
    },
    says: 'The camera was disconnected',
  },
};

/** Somebody speaks and is not heard. */
export const TalkingWhileMuted: Story = { args: muted };

export const ReplacedOnAPhone: Story = { args: { ...replaced, width: 340, height: 620 } };
export const InterruptedOnAPhone: Story = { args: { ...interrupted, width: 340, height: 620, scheme: 'dark' } };
export const TalkingWhileMutedOnAPhone: Story = { args: { ...muted, width: 340, height: 620, scheme: 'dark' } };
export const RightToLeft: Story = { args: { ...replaced, dir: 'rtl' } };
export const Dark: Story = { args: { ...interrupted, scheme: 'dark' } };
