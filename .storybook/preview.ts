import type { Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { argTypes, tagNamed } from './arg-types';
import { liveAttributes } from './live-attributes';
import tagPage from './tag-page.mdx';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

// Stories wait for what happens, not for how fast: on a busy machine a frame can take longer than the second there is by
// default. The suites end a story after a minute.
configure({ asyncUtilTimeout: 30_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: LANGUAGES, dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en' },
  decorators: [
    liveAttributes,
    (story, { globals }) => {
      document.documentElement.lang = String(globals.language);
      return story();
    },
  ],
  parameters: {
    // A violation fails the story's test instead of being noted in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: tagPage,
      extractArgTypes: argTypes,
      extractComponentDescription: (tag: string) => {
        const { summary, description } = tagNamed(tag) ?? {};
        return [summary, description].filter(Boolean).join('\n\n');
      },
    },
    options: {
      storySort: {
        // Storybook reads this without running it: literals only.
        order: [
          'Guides',
          ['Getting started', 'Examples', 'Recipes', 'Theming', 'Headless', 'Errors', 'Browser support', 'Migrating'],
          'rtc-call',
          'rtc-video',
          'rtc-file-drop',
          'rtc-chat',
          'theming',
          'themes',
          'languages',
        ],
      },
    },
  },
};
export default preview;
