/** What is said of how loud somebody is, and of marks on their tile. Import it as `import * as words`. */
import { msg } from '../../languages/msg.js';

export const volume = (): string => msg('Volume for you');
export const volumeOf = (name: string): string => msg('Volume of {name}', { name });
export const muteForMe = (): string => msg('Mute for me');
export const unmuteForMe = (): string => msg('Unmute for me');
export const mutedForYou = (): string => msg('Muted for you');
export const recording = (): string => msg('recording');
