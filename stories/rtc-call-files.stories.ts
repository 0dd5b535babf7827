import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import type { RtcCall } from '../src/elements/rtc-call/rtc-call.js';
import { call, inCall, queries, tilesMadeRoom } from './support/call-story.js';
import { drag, dragged } from './support/drag.js';
import { FakeSession } from './support/fake-session.js';
import { LinkedPerson, sizedFile } from './support/linked-people.js';
import { shownSession, storySession } from './support/story-session.js';

interface Args {
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const linked = new WeakMap<FakeSession, LinkedPerson[]>();

const meta: Meta<Args> = {
  title: 'rtc-call/files',
  component: 'rtc-call',
  parameters: { layout: 'fullscreen' },
  render: ({ width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => {
      const made = new FakeSession({ name: 'Mo Kay' });
      const people = ['Ada', 'Grace'].map((name) => {
        const inTheCall = { name, id: name.toLowerCase(), camera: true, call: true };
        return new LinkedPerson(made, inTheCall);
      });
      linked.set(made, people);
      return made;
    });
    return html`<div dir=${dir} style="padding:16px">
      <rtc-call
        style="${width ? `inline-size:${width}px;` : ''}${height ? `block-size:${height}px` : ''}"
        name="Mo Kay"
        autojoin
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

const people = (): LinkedPerson[] => linked.get(shownSession()) ?? [];
const stage = (element: RtcCall): Element => element.shadowRoot?.querySelector('[part=grid]') as Element;
const chat = (element: RtcCall): ShadowRoot | null | undefined =>
  element.shadowRoot?.querySelector('rtc-chat')?.shadowRoot;

/** The call takes files once somebody is connected. */
async function ready(canvas: HTMLElement): Promise<RtcCall> {
  await inCall(canvas);
  await waitFor(() => expect(shownSession().takesFiles).toBe(true));
  return call(canvas);
}

/** Files are held over the call. */
export const Dragging: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    drag('dragenter', stage(element), dragged(new File(['x'], 'x')));
    await expect(await queries(canvasElement).findByText('Drop to share with everyone')).toBeVisible();
  },
};

export const DraggingOnAPhone: Story = { args: { width: 328, height: 560 }, play: Dragging.play };

/** The chat opens, and shows what becomes of it with each of them. */
export const Dropped: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    people()[0]?.acceptAll();
    const data = dragged(sizedFile('stage plan.pdf', 240_000, 'application/pdf'));
    for (const type of ['dragenter', 'dragover', 'drop'] as const) drag(type, stage(element), data);
    await waitFor(() => expect(chat(element)?.textContent).toContain('Delivered to 1 of 2'));
    await tilesMadeRoom(canvasElement);
  },
};

export const DroppedRightToLeft: Story = { args: { dir: 'rtl' }, play: Dropped.play };

/** Somebody offers a file while the chat is closed: a number on its button. */
export const OfferedUnseen: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    people()[0]?.offer(sizedFile('stage plan.pdf', 240_000, 'application/pdf'));
    await queries(canvasElement).findByRole('button', { name: 'Chat, 1 new message' });
  },
};
