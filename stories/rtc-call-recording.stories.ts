import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { inCall, queries } from './support/call-story.js';
import { type FakePerson, FakeSession } from './support/fake-session.js';
import { shownSession, storySession } from './support/story-session.js';

interface Args {
  people?: FakePerson[];
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const PEOPLE: FakePerson[] = [
  { id: 'ada', name: 'Ada Lovelace' },
  { id: 'grace', name: 'Grace Hopper' },
];

const meta: Meta<Args> = {
  title: 'rtc-call/recording',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ people = PEOPLE, width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people, room: 'garden-party' }));
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}"
        name="Mo Kay"
        autojoin
        controls="microphone camera screen record leave"
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Somebody else records: a mark over the tiles, and a sentence for screen readers. */
export const SomebodyRecords: Story = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    shownSession().changePerson('ada', { recording: true });
    await waitFor(() => expect(queries(canvasElement).getByText('Ada Lovelace records the call')).toBeVisible());
  },
};

/** The button asks first, and says what is going to happen. */
export const Asking: Story = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
    await userEvent.click(await queries(canvasElement).findByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(queries(canvasElement).getByRole('dialog', { name: 'Record this call?' })).toBeVisible(),
    );
  },
};

export const AskingOnAPhone: Story = { args: { width: 328, height: 640 }, play: Asking.play };

/** While it runs: the mark with the time, and the button to end it. */
export const Recording: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await Asking.play?.(context);
    await userEvent.click(queries(canvasElement).getByRole('button', { name: 'Start recording' }));
    await waitFor(
      () => expect(queries(canvasElement).getByRole('button', { name: 'Record', pressed: true })).toBeVisible(),
      {
        timeout: 5000,
      },
    );
    await expect(queries(canvasElement).getByText('You are recording')).toBeVisible();
  },
};

/** Over: it is saved or discarded, and until then kept. */
export const Finished: Story = {
  play: async (context) => {
    await Recording.play?.(context);
    const { canvasElement } = context;
    await userEvent.click(queries(canvasElement).getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(queries(canvasElement).getByRole('link', { name: 'Save' })).toBeVisible(), {
      timeout: 5000,
    });
  },
};

export const FinishedOnAPhone: Story = { args: { width: 328, height: 640 }, play: Finished.play };

export const FinishedRightToLeft: Story = { args: { dir: 'rtl' }, play: Finished.play };

/** Discarding what was never saved asks. */
export const Discarding: Story = {
  play: async (context) => {
    await Finished.play?.(context);
    const { canvasElement } = context;
    await userEvent.click(queries(canvasElement).getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(queries(canvasElement).getByText('Discard this recording?')).toBeVisible());
  },
};

/** Hanging up ends it, too; what there is is offered in the view after the call. */
export const FinishedByLeaving: Story = {
  play: async (context) => {
    await Recording.play?.(context);
    const { canvasElement } = context;
    await userEvent.click(queries(canvasElement).getByRole('button', { name: 'Leave call' }));
    await waitFor(() => expect(queries(canvasElement).getByRole('link', { name: 'Save' })).toBeVisible(), {
      timeout: 5000,
    });
  },
};
