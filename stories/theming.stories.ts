import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import broadsheet from '../demo/themes/broadsheet.css?raw';
import classroom from '../demo/themes/classroom.css?raw';
import clinic from '../demo/themes/clinic.css?raw';
import desk from '../demo/themes/desk.css?raw';
import { FakeSession } from './support/fake-session.js';
import { inside, storySession } from './support/story-session.js';
import { themePlayground } from './support/theming/theme-playground.js';
import { busyRoom, wholeKit } from './support/whole-kit.js';

const lobby = new FakeSession({ name: 'Mo Kay' });
const themes = { Clinic: clinic, Classroom: classroom, Desk: desk, Broadsheet: broadsheet };

const meta: Meta = {
  title: 'theming',
  // It is of no single tag.
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: (_, { id }) => themePlayground(wholeKit(storySession(id, busyRoom), lobby), themes),
};
export default meta;

type Story = StoryObj;

const element = (canvas: HTMLElement): HTMLElement => canvas.querySelector('theme-playground') as HTMLElement;
const joinButton = (canvas: HTMLElement): Promise<Element> =>
  waitFor(() => {
    const call = element(canvas).shadowRoot?.querySelector('.lobby');
    const found = call?.shadowRoot?.querySelector('[part~=join-button]');
    if (!found) throw new Error('There is no button to join.');
    return found;
  });

/** Tokens and parts to pick, every tag beside them, and the style sheet that results. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    const bench = inside(element(canvasElement));
    const join = await joinButton(canvasElement);
    await fireEvent.input(bench.getByLabelText('color-tile'), { target: { value: '#204060' } });
    await userEvent.type(bench.getByLabelText(/Declarations for/), 'text-transform: uppercase');
    await waitFor(() => expect(getComputedStyle(join).textTransform).toBe('uppercase'));
    const placeholder = element(canvasElement)
      .shadowRoot?.querySelector('.lobby')
      ?.shadowRoot?.querySelector('rtc-video')
      ?.shadowRoot?.querySelector('[part=placeholder]');
    await expect(getComputedStyle(placeholder as Element).backgroundColor).toBe('rgb(32, 64, 96)');
    await expect(bench.getByLabelText('Style sheet').textContent).toBe(
      ':root {\n  --rtc-color-tile: #204060;\n}\n\nrtc-call::part(join-button) {\n  text-transform: uppercase;\n}',
    );
  },
};

/** A click in the call says which part a piece is. */
export const PointAtAPart: Story = {
  play: async ({ canvasElement }) => {
    const bench = inside(element(canvasElement));
    const join = await joinButton(canvasElement);
    await userEvent.selectOptions(bench.getByLabelText('Tag'), 'rtc-chat');
    await userEvent.click(bench.getByRole('button', { name: 'Point at it' }));
    await userEvent.click(join);
    await expect(bench.getByLabelText('Declarations for rtc-call::part(join-button)')).toBeVisible();
    await expect(bench.getByRole('button', { name: 'Point at it' })).toHaveAttribute('aria-pressed', 'false');
  },
};
