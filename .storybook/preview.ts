import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// Written by `npm run build` (and by it alone: `npm run manifest`).
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation fails the story's test instead of being noted in a panel.
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['rtc-call', 'rtc-video', 'rtc-file-drop', 'rtc-chat'] } },
  },
};
export default preview;
