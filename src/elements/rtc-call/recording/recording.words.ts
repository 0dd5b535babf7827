/** What the recording of a call says. Import it as `import * as words`. */
import { few } from '../../internal/words.js';

export const askTitle = 'Record this call?';
export const askHelp =
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.';
export const begin = 'Start recording';
export const cancel = 'Cancel';
export const starting = 'Starting…';
export const own = 'You are recording';
export const others = (names: readonly string[]): string =>
  `${few(names)} ${names.length > 1 ? 'record' : 'records'} the call`;
export const all = (names: readonly string[]): string => `You and ${few(names)} record the call`;

export const finished = 'Recording finished';
export const about = (length: string, size: string): string => `${length} · ${size}`;
export const save = 'Save';
export const saveAgain = 'Save again';
export const discard = 'Discard';
export const done = 'Done';
export const discardTitle = 'Discard this recording?';
export const discardHelp = 'It has not been saved, and cannot be brought back.';
export const keep = 'Keep';
export const leavesWith = 'It is gone when this page is closed.';

const number = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
export const size = (bytes: number): string => number.format(bytes / 1e6);
/** `4:05`, `1:02:03`. */
export const clock = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};
