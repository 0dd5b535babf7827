import type { TemplateResult } from 'lit';
import { drawing, icon, type IconName } from '../internal/icons.js';

const SCREEN =
  'M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5ZM8 21h8';

/** On the same grid as the icons that a call has from its beginning. */
const PATHS = {
  screen: `${SCREEN}M12 14V8M9.2 10.6 12 7.8l2.8 2.8`,
  'screen-stop': `${SCREEN}M9.8 8.8l4.4 4.4M14.2 8.8l-4.4 4.4`,
  record: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  chat: 'M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7.5L7 20.5v-4H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM7.5 9h9M7.5 12h6',
  more: 'M5.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM18.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  stats: 'M4 20.5V14M9.3 20.5V9.5M14.7 20.5v-8M20 20.5V4',
  reactions: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9 10v.2M15 10v.2M8.5 14a4.2 4.2 0 0 0 7 0',
  pin: 'M9 3.5h6l-1 6.5 3.5 3.5v1.5h-11v-1.5L10 10 9 3.5ZM12 15v6',
  move: 'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  hide: 'M3.5 3.5l17 17M9.9 5.2A9.6 9.6 0 0 1 12 5c5 0 8.5 4.5 9.5 7a13 13 0 0 1-2.7 3.9M6.3 6.9A13.6 13.6 0 0 0 2.5 12c1 2.5 4.5 7 9.5 7a9.4 9.4 0 0 0 4.6-1.2M9.8 9.8a3.1 3.1 0 0 0 4.4 4.4',
  show: 'M2.5 12c1-2.5 4.5-7 9.5-7s8.5 4.5 9.5 7c-1 2.5-4.5 7-9.5 7s-8.5-4.5-9.5-7ZM12 15.1a3.1 3.1 0 1 0 0-6.2 3.1 3.1 0 0 0 0 6.2Z',
  fullscreen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  'fullscreen-exit': 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
} as const;

type StageIconName = keyof typeof PATHS;

/** An icon of the running call, with the name that its slot goes by. */
export function draw(name: StageIconName | IconName): { readonly icon: string; readonly drawing: TemplateResult } {
  return { icon: name, drawing: name in PATHS ? drawing(PATHS[name as StageIconName]) : icon(name as IconName) };
}
