import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { call, inCall } from './support/call-story.js';
import { FakeSession } from './support/fake-session.js';
import { people } from './support/people.js';
import { inside, shownSession, storySession } from './support/story-session.js';

interface Args {
  /** How many others there are. */
  others: number;
  layout?: 'auto' | 'grid' | 'spotlight';
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
}

const meta: Meta<Args> = {
  title: 'rtc-call/stage',
  component: 'rtc-call',
  args: { others: 4, layout: 'auto' },
  argTypes: { layout: { control: 'inline-radio', options: ['auto', 'grid', 'spotlight'] } },
  parameters: { layout: 'fullscreen' },
  render: ({ others, layout, width, height, dir = 'ltr' }, { id }) => {
    const session = storySession(id, () => new FakeSession({ name: 'Mo Kay', people: people(others) }));
    const size = `inline-size:${width ? `${width}px` : 'auto'};block-size:${height ? `${height}px` : 'auto'}`;
    return html`<div dir=${dir} style="padding:16px;color-scheme:light dark">
      <rtc-call
        autojoin
        style=${size}
        layout=${layout ?? 'auto'}
        controls="microphone camera screen fullscreen pip leave"
        .session=${session}
      ></rtc-call>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const tiles = (canvas: HTMLElement): HTMLElement[] => [
  ...(call(canvas).shadowRoot?.querySelectorAll<HTMLElement>('.grid > rtc-video') ?? []),
];
/** In the call, with a place for everybody who has one. */
const tiled = async (canvas: HTMLElement): Promise<void> => {
  await inCall(canvas);
  await waitFor(() => expect(tiles(canvas).some((tile) => tile.getBoundingClientRect().width > 0)).toBe(true));
};
const of = (others: number, args: Partial<Args> = {}): Story => ({
  args: { others, ...args },
  play: ({ canvasElement }) => tiled(canvasElement),
});

/** Two people: the own picture floats, and can be moved and hidden. */
export const Two: Story = of(1);
export const Five: Story = of(4);
export const Nine: Story = of(8);
export const Sixteen: Story = of(15);

/** In a corner of a page there are pages of people. */
export const SmallCorner: Story = {
  ...of(8, { width: 280, height: 200 }),
  play: async ({ canvasElement }) => {
    await tiled(canvasElement);
    await userEvent.click(await inside(call(canvasElement)).findByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(tiles(canvasElement).some((tile) => !tile.hidden && tile.id !== 'p0')).toBe(true));
  },
};

/** One large tile, which stays whoever speaks. */
export const Pinned: Story = {
  ...of(5),
  play: async ({ canvasElement }) => {
    await tiled(canvasElement);
    const [pin] = await inside(call(canvasElement)).findAllByRole('button', { name: 'Pin' });
    if (pin) await userEvent.click(pin);
    await waitFor(() => expect(call(canvasElement).pinned).toHaveLength(1));
  },
};

/** Two shared screens beside the cameras. */
export const TwoScreens: Story = {
  ...of(4),
  play: async ({ canvasElement }) => {
    await tiled(canvasElement);
    for (const id of ['p0', 'p1']) shownSession().shareScreen(id);
    await waitFor(() => expect(tiles(canvasElement).filter(({ id }) => id.endsWith('screen'))).toHaveLength(2));
  },
};

export const Spotlight: Story = of(7, { layout: 'spotlight' });

/** The own picture is hidden; the button in the corner brings it back. */
export const SelfHidden: Story = {
  ...of(1),
  play: async ({ canvasElement }) => {
    await tiled(canvasElement);
    await userEvent.click(await inside(call(canvasElement)).findByRole('button', { name: /Hide your picture/ }));
    await expect(await inside(call(canvasElement)).findByRole('button', { name: 'Show your picture' })).toBeVisible();
  },
};

/** Muted, camera off, hand raised, a bad connection, a relay. */
export const Marks: Story = {
  ...of(5),
  play: async ({ canvasElement }) => {
    await tiled(canvasElement);
    const session = shownSession();
    session.changePerson('p0', { quality: { level: 'poor', reason: 'packet-loss' } });
    session.changePerson('p1', { hand: Date.now(), microphone: false });
    session.changePerson('p2', { relayed: true, quality: { level: 'fair', reason: 'bandwidth' } });
    session.changePerson('p3', { link: 'recovering' });
    await waitFor(() =>
      expect(tiles(canvasElement)[0]?.shadowRoot?.querySelector('[part~="quality-icon"]')).toBeTruthy(),
    );
  },
};

export const PhoneNine: Story = of(8, { width: 328, height: 640 });
export const RightToLeftTwo: Story = of(1, { dir: 'rtl' });
