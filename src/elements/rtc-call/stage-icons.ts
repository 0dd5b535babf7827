import type { TemplateResult } from 'lit';
import { drawing, icon, type IconName } from '../internal/icons.js';

const SCREEN =
  'M4 4.5h16a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 16V6A1.5 1.5 0 0 1 4 4.5ZM8 21h8';

/** On the same grid as the icons that a call has from its beginning. */
const PATHS = {
  screen: `${SCREEN}M12 14V8M9.2 10.6 12 7.8l2.8 2.8`,
  'screen-stop': `${SCREEN}M9.8 8.8l4.4 4.4M14.2 8.8l-4.4 4.4`,
  chat: 'M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7.5L7 20.5v-4H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2ZM7.5 9h9M7.5 12h6',
  reactions: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9 10v.2M15 10v.2M8.5 14a4.2 4.2 0 0 0 7 0',
} as const;

type StageIconName = keyof typeof PATHS;

/** An icon of the running call, with the name that its slot goes by. */
export function draw(name: StageIconName | IconName): { readonly icon: string; readonly drawing: TemplateResult } {
  return { icon: name, drawing: name in PATHS ? drawing(PATHS[name as StageIconName]) : icon(name as IconName) };
}
