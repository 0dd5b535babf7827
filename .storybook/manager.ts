import { addons } from 'storybook/manager-api';
import { create, themes } from 'storybook/theming';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({ ...(dark ? themes.dark : themes.light), brandTitle: 'rtc-elements', brandUrl: './' }),
  // One list in the order of `storySort`, with the guides first.
  sidebar: { showRoots: false },
});
