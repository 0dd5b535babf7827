/**
 * Everything that `<rtc-file-drop>` says before there are transfers; sizes come formatted. Import it as
 * `import * as words`: no name of a text is shipped then.
 */
import { msg } from '../../languages/msg.js';

// The drop zone
export const title = (name: string, folders: boolean): string =>
  name
    ? folders
      ? msg('Drop files or folders for {name}', { name })
      : msg('Drop files for {name}', { name })
    : folders
      ? msg('Drop files or folders here')
      : msg('Drop files here');
export const dragging = () => ({
  files: msg('Let go to send'),
  other: msg('Only files can be sent here.'),
  reading: msg('Reading the folder…'),
});
export const choose = (folders: boolean): string =>
  folders ? msg('or choose a folder from your device') : msg('or choose them from your device');
export const upTo = (size: string): string => msg('up to {size}', { size });
/** Groups of MIME types such as `image/*`. */
export const kinds = (): Readonly<Record<string, string>> => ({
  image: msg('images'),
  video: msg('videos'),
  audio: msg('sound'),
});

// Why nothing can be sent now
export const disabled = (): string => msg('Sending files is switched off.');
export const connecting = (): string => msg('Connecting…');
export const waiting = (): string => msg('Waiting for someone to join. What you add now is sent then.');
export const states = (): Readonly<Record<string, string>> => ({
  idle: msg('Not connected to a room yet.'),
  ended: msg('You left the room.'),
  failed: msg('The room could not be reached.'),
  reconnecting: msg('Connection lost. Reconnecting…'),
});
export const joinAgain = (): string => msg('Join again');
export const tryAgain = (): string => msg('Try again');

// Whom to send to
export const sendTo = (): string => msg('Send to');
export const everyone = (): string => msg('Everyone');
export const takesNoFiles = (name: string): string => msg('{name} (takes no files)', { name });
