/** Everything that is said about transfers; sizes and times come formatted. Import it as `import * as words`. */
import { files } from './rtc-file-drop.words.js';

export const transfers = 'Files';
export const filesOf = (batch: string): string => `Files of ${batch}`;

// What comes in
export const wants = (sender: string, what: string): string => `${sender} wants to send you ${what}`;
/** The file, the files or the folder whose name stands above. */
export const these = (count: number, folder: boolean): string =>
  folder ? 'this folder' : count > 1 ? 'these' : 'this';
export const folder = (name: string, count: number, size: string): string =>
  `the folder ${name}: ${files(count)}, ${size}`;
export const several = (count: number, size: string): string => `${files(count)} (${size})`;
export const resumes = 'Continues where it stopped';

// On the way
export const from = (name: string): string => `From ${name}`;
export const to = (name: string): string => `To ${name}`;
export const asking = (name: string): string => `Waiting for ${name} to accept`;
export const of = (done: string, total: string): string => `${done} of ${total}`;
export const ofFiles = (done: number, count: number): string => `${done.toLocaleString('en')} of ${files(count)}`;
export const left = (time: string): string => `${time} left`;
export const paused = 'Paused';
export const linkAway = 'Waiting for the connection…';
export const checking = 'Finishing…';
export const underWay = (count: number, percent: number): string => `${files(count)} on the way, ${percent}%`;
export const total = 'All files on the way';

// At the end
export const received = 'Received';
export const delivered = 'Delivered';
export const declined = (name: string): string => `${name} declined`;
export const interrupted = (percent: number): string => `Interrupted at ${percent}%`;
export const continues = (name: string): string => `It continues when ${name} sends the file again.`;
export const saving = (place: string): string => `Saving to ${place}`;
export const savedTo = (place: string): string => `Saved to ${place}`;
export const savedAs = (name: string): string => `Saved as ${name}`;

// What can be done about them
export const accept = 'Accept';
export const decline = 'Decline';
export const acceptAll = 'Accept all';
export const declineAll = 'Decline all';
export const steer = { pause: 'Pause', resume: 'Resume', cancel: 'Cancel' };
export const save = 'Save';
export const saveAs = 'Save as…';
export const saveToFolder = 'Save to folder…';
export const saveAsZip = 'Save as zip';
export const discard = 'Discard';
/** The same, of one file or folder, for those who do not see which. */
export const withFile = (action: string, file: string): string => `${action} ${file}`;
export const withBatch = (action: string, batch: string): string => `${action}: ${batch}`;
export const showFiles = (open: boolean, batch: string): string => `${open ? 'Hide' : 'Show'} the files of ${batch}`;
export const sendAgain = (file: string): string => `Send ${file} again`;
export const dismissFile = (file: string): string => `Remove ${file} from the list`;
export const stopSaving = (batch: string): string => `Stop saving ${batch}`;
export const clear = 'Clear finished';
export const showMore = (hidden: number): string => `Show more (${hidden.toLocaleString('en')} hidden)`;

/** What became of one file, by its name, or of several, or of a folder. */
export const outcomes = {
  sent: (what: string): string => `${what} delivered`,
  received: (what: string): string => `${what} received`,
  failed: (what: string, count: number): string => `${what} ${count === 1 ? 'was' : 'were'} not transferred`,
};
export const folderName = (name: string): string => `Folder ${name}`;
export const partly = (what: string, lost: number): string => `${what}: ${outcomes.failed(files(lost), lost)}`;
