/**
 * Everything that `<rtc-file-drop>` says; sizes and times come formatted. Import it as `import * as words`: no name of
 * a text is shipped then.
 */
const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
export const files = (count: number): string => plural(count, 'file');
export const guest = 'Guest';

// The drop zone
export const title = (name: string, folders: boolean): string =>
  `Drop files${folders ? ' or folders' : ''} ${name ? `for ${name}` : 'here'}`;
export const dragging = { files: 'Let go to send', other: 'Only files can be sent here.' };
export const choose = (folders: boolean): string => `or choose ${folders ? 'a folder' : 'them'} from your device`;
export const upTo = (size: string): string => `up to ${size}`;
/** Groups of MIME types such as `image/*`. */
export const kinds: Readonly<Record<string, string>> = { image: 'images', video: 'videos', audio: 'sound' };
export const pastedPicture = (stamp: string): string => `Pasted picture ${stamp}`;

// Why nothing can be sent now
export const disabled = 'Sending files is switched off.';
export const connecting = 'Connecting…';
export const waiting = 'Waiting for someone to join. What you add now is sent then.';
export const noFiles = (names: readonly string[]): string => `The page of ${list(names)} does not take files.`;
export const states: Readonly<Record<string, string>> = {
  idle: 'Not connected to a room yet.',
  ended: 'You left the room.',
  failed: 'The room could not be reached.',
  reconnecting: 'Connection lost. Reconnecting…',
};
export const joinAgain = 'Join again';
export const tryAgain = 'Try again';

// Whom to send to
export const sendTo = 'Send to';
export const everyone = 'Everyone';
export const takesNoFiles = (name: string): string => `${name} (takes no files)`;

// What waits, and what was not taken
export const queued = 'Sent when someone is there';
export const removeQueued = (file: string): string => `Do not send ${file}`;
export const refused = (count: number): string => `${files(count)} cannot be sent`;
export const unreadable = 'This could not be read.';
export const folder = 'Folders cannot be sent here.';
export const dismiss = 'Dismiss';

// Transfers
export const transfers = 'Files';
export const wants = (sender: string, what: string): string => `${sender} wants to send you ${what}`;
export const it = 'this';
export const from = (name: string): string => `From ${name}`;
export const to = (name: string): string => `To ${name}`;
export const asking = (name: string): string => `Waiting for ${name} to accept`;
export const of = (done: string, total: string): string => `${done} of ${total}`;
export const left = (time: string): string => `${time} left`;
export const paused = 'Paused';
export const linkAway = 'Waiting for the connection…';
export const checking = 'Finishing…';
export const received = 'Received';
export const delivered = 'Delivered';
export const declined = (name: string): string => `${name} declined`;
export const underWay = (count: number, percent: number): string => `${files(count)} on the way, ${percent}%`;

// What can be done about them
export const accept = 'Accept';
export const decline = 'Decline';
export const steer = { pause: 'Pause', resume: 'Resume', cancel: 'Cancel' };
export const save = 'Save';
/** The same, of one file, for those who do not see which. */
export const withFile = (action: string, file: string): string => `${action} ${file}`;
export const sendAgain = (file: string): string => `Send ${file} again`;
export const dismissFile = (file: string): string => `Remove ${file} from the list`;
export const acceptAll = 'Accept all';
export const declineAll = 'Decline all';
export const clear = 'Clear finished';
export const showAll = (count: number): string => `Show all ${count}`;

/** What became of one file, by its name, or of several. */
export const outcomes = {
  sent: (what: string): string => `${what} delivered`,
  received: (what: string): string => `${what} received`,
  failed: (what: string, count: number): string => `${what} ${count === 1 ? 'was' : 'were'} not transferred`,
};
