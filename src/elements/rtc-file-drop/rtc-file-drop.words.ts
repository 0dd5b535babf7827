/**
 * Everything that `<rtc-file-drop>` says before there are transfers; sizes come formatted. Import it as
 * `import * as words`: no name of a text is shipped then.
 */
export const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

export const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
export const files = (count: number): string => plural(count, 'file');
export const guest = 'Guest';

// The drop zone
export const title = (name: string, folders: boolean): string =>
  `Drop files${folders ? ' or folders' : ''} ${name ? `for ${name}` : 'here'}`;
export const dragging = {
  files: 'Let go to send',
  other: 'Only files can be sent here.',
  reading: 'Reading the folder…',
};
export const choose = (folders: boolean): string => `or choose ${folders ? 'a folder' : 'them'} from your device`;
export const upTo = (size: string): string => `up to ${size}`;
/** Groups of MIME types such as `image/*`. */
export const kinds: Readonly<Record<string, string>> = { image: 'images', video: 'videos', audio: 'sound' };
export const pastedPicture = (stamp: string): string => `Pasted picture ${stamp}`;
export const pastedText = (stamp: string): string => `Pasted text ${stamp}.txt`;

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
