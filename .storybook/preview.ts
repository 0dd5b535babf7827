import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
// Written by `npm run build` (and by it alone: `npm run manifest`).
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const events = manifest.modules.flatMap(({ declarations }) => declarations.flatMap((tag) => tag.events ?? []));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions],
  parameters: {
    // A log of what the tags tell, in the panel "Actions".
    actions: { handles: [...new Set(events.map(({ name }) => name))] },
    // A violation fails the story's test instead of being noted in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          ...[
            'Guides',
            ['Getting started', 'Examples', 'Recipes', 'Headless', 'Errors', 'Browser support', 'Migrating'],
          ],
          ...['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'],
        ],
      },
    },
  },
};
export default preview;
