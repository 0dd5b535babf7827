/** What the chat says of files. Import it as `import * as words`. */
import { msg } from '../../../languages/msg.js';

export const attach = (): string => msg('Share files');
export const nobody = (): string => msg('Nobody else is here. Files go only to those who are here now.');
export const tooMany = (most: number): string =>
  msg('At most {most} files at once. Share fewer, or one archive.', { most });
export const deliveredTo = (done: number, count: number): string =>
  msg('Delivered to {done} of {count}', { done, count });
export const noAnswer = (): string => msg('Has not answered yet');
export const declined = (): string => msg('Declined');
export const youDeclined = (): string => msg('You declined');
export const removed = (): string => msg('No longer on this device');
export const takesNone = (): string => msg('Takes no files');
export const preview = (name: string): string => msg('Preview of {name}', { name });
