import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { call, inCall, queries } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { shownSession, storySession } from './support/story-session.js';

interface Args {
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const PEOPLE = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'grace', name: 'Grace Hopper' },
];

const meta: Meta<Args> = {
  title: 'rtc-call/volume',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people: PEOPLE }));
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}"
        name="Mo Kay"
        autojoin
        controls="microphone camera people leave"
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A slider in the list of people, for this person alone. */
export const OfOnePerson: Story = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await call(canvasElement).muteForMe('grace');
    const { findByRole } = queries(canvasElement);
    await userEvent.click(await findByRole('button', { name: 'People' }));
    await userEvent.click(await findByRole('button', { name: 'More about Ada Lovelace' }));
    const slider = await findByRole('slider', { name: 'Volume of Ada Lovelace' });
    await fireEvent.input(slider, { target: { value: '60' } });
    await waitFor(() => expect(call(canvasElement).volumeOf('ada').volume).toBe(0.6));
  },
};

export const OnAPhone: Story = { args: { width: 328, height: 640 }, play: OfOnePerson.play };

export const RightToLeft: Story = { args: { dir: 'rtl' }, play: OfOnePerson.play };

/** Who records has a mark on their tile, besides the one of the call. */
export const WhoRecords: Story = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    shownSession().changePerson('ada', { recording: true });
    await waitFor(() =>
      expect(call(canvasElement).shadowRoot?.querySelector('[part~=tile-recording-mark]')).toBeVisible(),
    );
  },
};
