import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import broadsheet from '../demo/themes/broadsheet.css?raw';
import classroom from '../demo/themes/classroom.css?raw';
import clinic from '../demo/themes/clinic.css?raw';
import desk from '../demo/themes/desk.css?raw';
import { FakeSession } from './support/fake-session.js';
import { storySession } from './support/story-session.js';
import { busyRoom, kitLayout, wholeKit } from './support/whole-kit.js';

interface Args {
  /** A style sheet of tokens and parts. */
  css: string;
  /** How a button for joining looks in it. */
  accent: string;
}

const lobbies = new Map<string, FakeSession>();

/** Four style sheets of tokens and parts, and nothing else: four products. They lie in demo/themes. */
const meta: Meta<Args> = {
  title: 'themes',
  // They are of no single tag.
  tags: ['!autodocs'],
  argTypes: { css: { table: { disable: true } }, accent: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ css }, { id }) => {
    const lobby = lobbies.get(id) ?? new FakeSession({ name: 'Mo Kay' });
    lobbies.set(id, lobby);
    const style = document.createElement('style');
    style.textContent = css;
    return html`${kitLayout}${style} ${wholeKit(storySession(id, busyRoom), lobby)}`;
  },
  play: async ({ canvasElement, args }) => {
    const join = await waitFor(() => {
      const found = canvasElement.querySelector('.lobby')?.shadowRoot?.querySelector('[part~=join-button]');
      if (!found) throw new Error('There is no button to join.');
      return found;
    });
    await waitFor(() => expect(getComputedStyle(join).backgroundColor).toBe(args.accent));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Clinic: Story = { args: { css: clinic, accent: 'rgb(11, 110, 102)' } };
export const Classroom: Story = { args: { css: classroom, accent: 'rgb(106, 47, 208)' } };
export const Desk: Story = { args: { css: desk, accent: 'rgb(245, 165, 36)' } };
export const Broadsheet: Story = { args: { css: broadsheet, accent: 'rgb(179, 22, 13)' } };
