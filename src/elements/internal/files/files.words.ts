/** What every element that takes files says of them before any is on its way. Import it as `import * as words`. */
import { msg } from '../../../languages/msg.js';

export const files = (count: number): string => msg('{count, plural, one {# file} other {# files}}', { count });
export const guest = (): string => msg('Guest');

// Names of files
/** Marks that keep a text in order, where one writes from right to left, are seen by nobody and asked for by no disk. */
const unmarked = (name: string): string => name.replace(/[\u2068\u2069]/g, '');
export const pastedPicture = (stamp: string): string => unmarked(msg('Pasted picture {stamp}', { stamp }));
export const pastedText = (stamp: string): string => unmarked(msg('Pasted text {stamp}.txt', { stamp }));

export const noFiles = (names: readonly string[]): string =>
  msg(
    '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}',
    {
      names,
      count: names.length,
    },
  );

// What was not taken
export const refused = (count: number): string =>
  msg('{count, plural, one {# file cannot be sent} other {# files cannot be sent}}', { count });
export const unreadable = (): string => msg('This could not be read.');
export const folder = (): string => msg('Folders cannot be sent here.');
export const dismiss = (): string => msg('Dismiss');
