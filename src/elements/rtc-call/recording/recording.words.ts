/** What the recording of a call says. Import it as `import * as words`. */
import { languageTag, msg } from '../../../languages/msg.js';
import { few } from '../../internal/words.js';

export const askTitle = (): string => msg('Record this call?');
export const askHelp = (): string =>
  msg(
    'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.',
  );
export const begin = (): string => msg('Start recording');
export const cancel = (): string => msg('Cancel');
export const own = (): string => msg('You are recording');
export const others = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} records the call} other {{names} record the call}}', few(names));
export const all = (names: readonly string[]): string => msg('You and {names} record the call', few(names));

export const finished = (): string => msg('Recording finished');
export const save = (): string => msg('Save');
export const saveAgain = (): string => msg('Save again');
export const discard = (): string => msg('Discard');
export const done = (): string => msg('Done');
export const discardTitle = (): string => msg('Discard this recording?');
export const discardHelp = (): string => msg('It has not been saved, and cannot be brought back.');
export const keep = (): string => msg('Keep');
export const leavesWith = (): string => msg('It is gone when this page is closed.');

/** `12.4 MB` in the words of the language. */
export const size = (bytes: number): string =>
  new Intl.NumberFormat(languageTag(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  );
/** `4:05`, `1:02:03`. */
export const clock = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};
