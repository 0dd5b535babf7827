/** What `<rtc-file-drop>` says of files that wait. Import it as `import * as words`. */
import { fill } from '../../base/fill.js';
import { languageKey, msg } from '../../languages/msg.js';

export const queued = (): string => msg('Sent when someone is there');
export const removeQueued = (file: string): string => msg('Do not send {file}', { file });
export const list = (names: readonly string[]): string => {
  const { tag, rtl } = languageKey();
  return fill('{names}', { names }, tag, rtl);
};
