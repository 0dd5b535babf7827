import type { CallView } from './call-view.js';
import { CallWindow } from './call-window.js';
import type { RoundButton } from './round-button.js';
import { draw } from './stage-icons.js';
import * as words from './stage.words.js';

/** Shows the call on the whole screen, and ends that. */
export function fullscreenControl({ element, screens }: CallView): RoundButton {
  const { on } = screens.full;
  return {
    ...{ control: 'fullscreen', ...draw(on ? 'fullscreen-exit' : 'fullscreen'), look: '', on },
    label: words.fullscreen(),
    title: on ? words.leaveFullscreen() : words.fullscreen(),
    click: () => element.setFullscreen(!on),
  };
}

/** Shows the call in a small window above all others; `null` where the browser has no such thing. */
export function pipControl({ element, screens }: CallView): RoundButton | null {
  if (!CallWindow.supported) return null;
  const { on } = screens.window;
  return {
    ...{ control: 'pip', ...draw('picture-in-picture'), look: on ? 'on' : '', on },
    label: words.smallWindow(),
    title: on ? words.backToPage() : words.smallWindow(),
    disabled: element.disabled || !element.participants.length,
    click: () => element.setPictureInPicture(!on),
  };
}
