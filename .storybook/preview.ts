import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Written by `npm run build` (and by it alone: `npm run manifest`).
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

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
    (story, { globals }) => {
      document.documentElement.lang = String(globals.language);
      return story();
    },
  ],
  parameters: {
    // A violation fails the story's test instead of being noted in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        // Storybook reads this without running it: literals only.
        order: [
          'Guides',
          ['Getting started', 'Examples', 'Recipes', 'Headless', 'Errors', 'Browser support', 'Migrating'],
          'rtc-call',
          'rtc-video',
          'rtc-file-drop',
          'rtc-chat',
          'languages',
          'themes',
        ],
      },
    },
  },
};
export default preview;
