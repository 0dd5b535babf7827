import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { FakeSession } from './support/fake-session.js';
import { storySession } from './support/story-session.js';
import { busyRoom, kitLayout, wholeKit } from './support/whole-kit.js';

interface Args {
  lang: string;
  /** What the lobby asks. */
  title: string;
  width: string;
}

const lobbies = new Map<string, FakeSession>();

const meta: Meta<Args> = {
  title: 'languages',
  // They are of no single tag.
  tags: ['!autodocs'],
  args: { width: '100%' },
  argTypes: { title: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ lang, width }, { id }) => {
    const lobby = lobbies.get(id) ?? new FakeSession({ name: 'Mo Kay' });
    lobbies.set(id, lobby);
    return html`${kitLayout}
      <div lang=${lang} style="inline-size:${width};max-inline-size:100%">
        ${wholeKit(storySession(id, busyRoom), lobby)}
      </div>`;
  },
  // Nothing sticks out of what holds it, and nothing is said in another language.
  play: async ({ canvasElement, args }) => {
    const lobby = canvasElement.querySelector('.lobby');
    await waitFor(() => expect(lobby?.shadowRoot?.querySelector('[part~=title]')).toHaveTextContent(args.title));
    for (const element of canvasElement.querySelectorAll('.kit > *')) {
      await waitFor(() => expect(element.shadowRoot?.firstElementChild).not.toBeNull());
      for (const button of element.shadowRoot?.querySelectorAll('button, [part~=title], [part~=hint]') ?? [])
        await expect(button.scrollWidth, button.textContent?.trim()).toBeLessThanOrEqual(button.clientWidth + 1);
    }
  },
};
export default meta;

type Story = StoryObj<Args>;

const german = { lang: 'de', title: 'Bereit für den Anruf?' };
const russian = { lang: 'ru', title: 'Готовы присоединиться?' };
const arabic = { lang: 'ar', title: 'هل كل شيء جاهز للانضمام؟' };
const hebrew = { lang: 'he', title: 'מוכנים להצטרף?' };

export const German: Story = { args: german };
export const GermanNarrow: Story = { args: { ...german, width: '360px' } };
export const Russian: Story = { args: russian };
export const RussianNarrow: Story = { args: { ...russian, width: '360px' } };
export const Arabic: Story = { args: arabic };
export const ArabicNarrow: Story = { args: { ...arabic, width: '360px' } };
export const Hebrew: Story = { args: hebrew };
export const Japanese: Story = { args: { lang: 'ja', title: '参加の準備はできましたか？' } };
export const HindiNarrow: Story = { args: { lang: 'hi', title: 'शामिल होने के लिए तैयार हैं?', width: '360px' } };
