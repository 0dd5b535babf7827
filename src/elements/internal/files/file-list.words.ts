/** Everything that is said about transfers; sizes and times come formatted. Import it as `import * as words`. */
import { msg } from '../../../languages/msg.js';

export const transfers = (): string => msg('Files');
export const filesOf = (batch: string): string => msg('Files of {batch}', { batch });

// What comes in
export const wants = (sender: string, what: string): string =>
  msg('{sender} wants to send you {what}', { sender, what });
/** The file, the files or the folder whose name stands above. */
export const wantsThis = (sender: string, count: number, folder: boolean): string =>
  folder
    ? msg('{sender} wants to send you this folder', { sender })
    : msg('{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}', {
        sender,
        count,
      });
export const folder = (name: string, count: number, size: string): string =>
  msg('{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}', {
    ...{ name, count, size },
  });
export const several = (count: number, size: string): string =>
  msg('{count, plural, one {# file ({size})} other {# files ({size})}}', { count, size });
export const resumes = (): string => msg('Continues where it stopped');

// On the way
export const from = (name: string): string => msg('From {name}', { name });
export const to = (name: string): string => msg('To {name}', { name });
export const asking = (name: string): string => msg('Waiting for {name} to accept', { name });
export const of = (done: string, total: string): string => msg('{done} of {total}', { done, total });
export const ofFiles = (done: number, count: number): string =>
  msg('{count, plural, one {{done} of # file} other {{done} of # files}}', { done, count });
export const left = (time: string): string => msg('{time} left', { time });
export const paused = (): string => msg('Paused');
export const linkAway = (): string => msg('Waiting for the connection…');
export const checking = (): string => msg('Finishing…');
export const underWay = (count: number, percent: string): string =>
  msg('{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}', { count, percent });
export const total = (): string => msg('All files on the way');

// At the end
export const received = (): string => msg('Received');
export const delivered = (): string => msg('Delivered');
export const declined = (name: string): string => msg('{name} declined', { name });
export const interrupted = (percent: string): string => msg('Interrupted at {percent}', { percent });
export const continues = (name: string): string => msg('It continues when {name} sends the file again.', { name });
export const saving = (place: string): string => msg('Saving to {place}', { place });
export const savedTo = (place: string): string => msg('Saved to {place}', { place });
export const savedAs = (name: string): string => msg('Saved as {name}', { name });

// What can be done about them
export const accept = (): string => msg('Accept');
export const decline = (): string => msg('Decline');
export const acceptAll = (): string => msg('Accept all');
export const declineAll = (): string => msg('Decline all');
export const steer = () => ({ pause: msg('Pause'), resume: msg('Resume'), cancel: msg('Cancel') });
export const save = (): string => msg('Save');
export const saveAs = (): string => msg('Save as…');
export const saveToFolder = (): string => msg('Save to folder…');
export const saveAsZip = (): string => msg('Save as zip');
export const discard = (): string => msg('Discard');
/** The same, of one file or folder, for those who do not see which. */
export const withFile = (action: string, file: string): string => msg('{action} {file}', { action, file });
export const withBatch = (action: string, batch: string): string => msg('{action}: {batch}', { action, batch });
export const showFiles = (open: boolean, batch: string): string =>
  open ? msg('Hide the files of {batch}', { batch }) : msg('Show the files of {batch}', { batch });
export const sendAgain = (file: string): string => msg('Send {file} again', { file });
export const dismissFile = (file: string): string => msg('Remove {file} from the list', { file });
export const stopSaving = (batch: string): string => msg('Stop saving {batch}', { batch });
export const clear = (): string => msg('Clear finished');
export const showMore = (hidden: number): string => msg('Show more ({hidden} hidden)', { hidden });

/** What became of one file, by its name, or of several, or of a folder. */
export const outcomes = {
  sent: (what: string, count: number): string =>
    msg('{count, plural, one {{what} delivered} other {{what} delivered}}', { what, count }),
  received: (what: string, count: number): string =>
    msg('{count, plural, one {{what} received} other {{what} received}}', { what, count }),
  failed: (what: string, count: number): string =>
    msg('{count, plural, one {{what} was not transferred} other {{what} were not transferred}}', { what, count }),
};
export const folderName = (name: string): string => msg('Folder {name}', { name });
export const partly = (what: string, count: number): string =>
  msg('{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}', {
    what,
    count,
  });
