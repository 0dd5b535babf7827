import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/rtc-call/define.js';
import { FakeSession } from './support/fake-session.js';
import { inside, storySession } from './support/story-session.js';

/** Control → custom property. */
const TOKENS = {
  accent: '--rtc-color-accent',
  onAccent: '--rtc-color-on-accent',
  danger: '--rtc-color-danger',
  text: '--rtc-color-text',
  surface: '--rtc-color-surface',
  stage: '--rtc-color-stage',
  tile: '--rtc-color-tile',
  radius: '--rtc-radius',
  gap: '--rtc-gap',
  font: '--rtc-font',
  fontSize: '--rtc-font-size',
} as const;

type Token = keyof typeof TOKENS;
type Args = Partial<Record<Token, string>> & { scheme?: 'light' | 'dark' | 'light dark'; dir?: 'ltr' | 'rtl' };

const colors: Token[] = ['accent', 'onAccent', 'danger', 'text', 'surface', 'stage', 'tile'];

/** What the controls say, as the style sheet of a page would. */
const rule = (args: Args): string => {
  const set = (Object.keys(TOKENS) as Token[]).filter((token) => args[token]);
  return set.map((token) => `${TOKENS[token]}: ${args[token]};`).join('\n  ');
};

/** Every token is a custom property that may be set anywhere above a tag; what is not set follows `color-scheme`. */
const meta: Meta<Args> = {
  title: 'Theming',
  args: { scheme: 'light dark', dir: 'ltr' },
  argTypes: {
    ...Object.fromEntries(colors.map((token) => [token, { control: 'color', description: TOKENS[token] }])),
    radius: { control: 'text', description: TOKENS.radius },
    gap: { control: 'text', description: TOKENS.gap },
    font: { control: 'text', description: TOKENS.font },
    fontSize: { control: 'text', description: TOKENS.fontSize },
    scheme: { control: 'inline-radio', options: ['light dark', 'light', 'dark'], description: 'color-scheme' },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
  parameters: { layout: 'fullscreen' },
  render: (args, { id }) => {
    const session = storySession(
      id,
      () =>
        new FakeSession({
          name: 'Mo Kay',
          people: [
            { id: 'ada', name: 'Ada Lovelace', camera: true, microphone: true },
            { id: 'grace', name: 'Grace Hopper', camera: false, microphone: false },
          ],
        }),
    );
    return html`<div dir=${args.dir ?? 'ltr'} style="color-scheme:${args.scheme ?? 'light dark'};${rule(args)}">
      <rtc-call style="block-size:540px" name="Mo Kay" autojoin .session=${session}></rtc-call>
      <pre style="margin:0;padding:16px;background:Canvas;color:CanvasText"><code>rtc-call {
  ${rule(args) || '/* Set something in the controls. */'}
}</code></pre>
    </div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {};

/** Square, warm, and with the page's own typeface. */
export const Warm: Story = {
  args: {
    ...{
      accent: '#9a3412',
      onAccent: '#ffffff',
      surface: '#fff7ed',
      text: '#431407',
      stage: '#ffedd5',
      tile: '#7c2d12',
    },
    ...{ radius: '2px', gap: '4px', font: 'Georgia, serif', scheme: 'light' },
  },
  play: async ({ canvasElement }) => {
    const call = canvasElement.querySelector('rtc-call');
    await waitFor(() => expect(call?.state).toBe('joined'));
    const leave = await inside(call).findByRole('button', { name: 'Leave call' });
    await expect(getComputedStyle(leave).fontFamily).toContain('Georgia');
  },
};
