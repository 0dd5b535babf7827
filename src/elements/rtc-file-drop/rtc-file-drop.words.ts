/** What the file drop says. Names, sizes and times come formatted. */
export interface FileDropWords {
  title: string;
  titleTo(name: string): string;
  titleFolder: string;
  titleFolderTo(name: string): string;
  titleDragging: string;
  notFiles: string;
  /** Beside the title, for so many recipients. */
  choose(people: number, folders: boolean): string;
  limits(size: string | null, types: readonly string[]): string;
  /** Groups of MIME types such as `image/*`. */
  kinds: Readonly<Record<string, string>>;
  idle: string;
  connecting: string;
  reconnecting: string;
  waiting: string;
  waitingFor: string;
  noFiles(names: readonly string[]): string;
  ended: string;
  failed: string;
  disabled: string;
  joinAgain: string;
  tryAgain: string;
  guest: string;
  sendTo: string;
  everyone: string;
  takesNoFiles(name: string): string;
  queued: string;
  removeQueued(file: string): string;
  refused(count: number): string;
  folder: string;
  unreadable: string;
  dismiss: string;
  dismissFile(file: string): string;
  transfers: string;
  offer(sender: string): string;
  offers(sender: string, count: number, size: string): string;
  accept: string;
  acceptFile(file: string): string;
  decline: string;
  declineFile(file: string): string;
  acceptAll: string;
  declineAll: string;
  from(name: string): string;
  to(name: string): string;
  asking(name: string): string;
  of(done: string, total: string): string;
  left(time: string): string;
  paused: string;
  linkAway: string;
  checking: string;
  pauseFile(file: string): string;
  resumeFile(file: string): string;
  cancelFile(file: string): string;
  received: string;
  delivered: string;
  save: string;
  saveFile(file: string): string;
  declined(name: string): string;
  sendAgainFile(file: string): string;
  total(count: number, percent: string): string;
  clear: string;
  showAll(count: number): string;
  pastedPicture(stamp: string): string;
  saidOffer(sender: string, file: string, count: number): string;
  saidReceived(file: string, count: number): string;
  saidDelivered(file: string, count: number): string;
  saidFailed(file: string, count: number): string;
}

const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const fileDropWords: FileDropWords = {
  title: 'Drop files here',
  titleTo: (name) => `Drop files for ${name}`,
  titleFolderTo: (name) => `Drop files or folders for ${name}`,
  titleFolder: 'Drop files or folders here',
  titleDragging: 'Let go to send',
  notFiles: 'Only files can be sent here.',
  choose: (people, folders) =>
    `or choose ${folders ? 'a folder' : 'them'} from your device${people > 1 ? `, for all ${people} people here` : ''}`,
  limits: (size, types) => [...types, size && `up to ${size}`].filter(Boolean).join(', '),
  kinds: { image: 'images', video: 'videos', audio: 'sound', text: 'text' },
  idle: 'Not connected to a room yet.',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  waiting: 'Waiting for someone to join. What you add now is sent then.',
  waitingFor: 'Waiting for the person this is for. What you add now is sent then.',
  noFiles: (names) => `The page of ${list(names)} does not take files.`,
  ended: 'You left the room.',
  failed: 'The room could not be reached.',
  disabled: 'Sending files is switched off.',
  joinAgain: 'Join again',
  tryAgain: 'Try again',
  guest: 'Guest',
  sendTo: 'Send to',
  everyone: 'Everyone',
  takesNoFiles: (name) => `${name} (takes no files)`,
  queued: 'Sent when someone is there',
  removeQueued: (file) => `Do not send ${file}`,
  refused: (count) => `${files(count)} cannot be sent`,
  folder: 'Folders cannot be sent here.',
  unreadable: 'This could not be read.',
  dismiss: 'Dismiss',
  dismissFile: (file) => `Remove ${file} from the list`,
  transfers: 'Files',
  offer: (sender) => `${sender} wants to send you this`,
  offers: (sender, count, size) => `${sender} wants to send you ${files(count)} (${size})`,
  accept: 'Accept',
  acceptFile: (file) => `Accept ${file}`,
  decline: 'Decline',
  declineFile: (file) => `Decline ${file}`,
  acceptAll: 'Accept all',
  declineAll: 'Decline all',
  from: (name) => `From ${name}`,
  to: (name) => `To ${name}`,
  asking: (name) => `Waiting for ${name} to accept`,
  of: (done, total) => `${done} of ${total}`,
  left: (time) => `${time} left`,
  paused: 'Paused',
  linkAway: 'Waiting for the connection…',
  checking: 'Finishing…',
  pauseFile: (file) => `Pause ${file}`,
  resumeFile: (file) => `Resume ${file}`,
  cancelFile: (file) => `Cancel ${file}`,
  received: 'Received',
  delivered: 'Delivered',
  save: 'Save',
  saveFile: (file) => `Save ${file}`,
  declined: (name) => `${name} declined`,
  sendAgainFile: (file) => `Send ${file} again`,
  total: (count, percent) => `${files(count)} on the way, ${percent}`,
  clear: 'Clear finished',
  showAll: (count) => `Show all ${count}`,
  pastedPicture: (stamp) => `Pasted picture ${stamp}`,
  saidOffer: (sender, file, count) =>
    count === 1 ? `${sender} wants to send you ${file}.` : `${sender} wants to send you ${files(count)}.`,
  saidReceived: (file, count) => (count === 1 ? `${file} received.` : `${files(count)} received.`),
  saidDelivered: (file, count) => (count === 1 ? `${file} delivered.` : `${files(count)} delivered.`),
  saidFailed: (file, count) => (count === 1 ? `${file} was not transferred.` : `${files(count)} were not transferred.`),
};
