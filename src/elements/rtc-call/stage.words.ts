/** What `<rtc-call>` says while the call runs. Import it as `import * as words`. */
import type { Values } from '../../base/fill.js';
import type { CallDevice } from '../../controllers/call-controller.js';
import { msg } from '../../languages/msg.js';
import type { DeviceChange, DeviceKind } from '../../media/media-source.js';
import { few } from '../internal/words.js';

// People
export const joined = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} joined} other {{names} joined}}', few(names));
export const left = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} left} other {{names} left}}', few(names));
export const sharing = (name: string): string => msg('{name} is sharing a screen', { name });
export const sharingEnded = (name: string): string => msg('{name} stopped sharing', { name });
export const alone = (): string => msg('You are the only one here');
export const aloneHelp = (): string => msg('Send the link to the people you want to talk to.');
export const copyLink = (): string => msg('Copy link');
export const linkCopied = (): string => msg('Link copied');
export const copyFailed = (): string => msg('The link could not be copied. Copy it from the address bar.');

// Tiles
export const pin = (): string => msg('Pin');
export const unpin = (): string => msg('Unpin');
export const moveSelf = (): string => msg('Move your picture to another corner; arrow keys, too');
export const hideSelf = (): string => msg('Hide your picture from yourself');
export const showSelf = (): string => msg('Show your picture');
export const pages = (): string => msg('Pages of people');
export const previousPage = (): string => msg('Previous page');
export const nextPage = (): string => msg('Next page');
export const pageOf = (page: number, pages: number): string => msg('{page} / {pages}', { page, pages });

// Controls
export const people = (): string => msg('People in the call');
export const screen = (): string => msg('Share screen');
export const shareScreen = (): string => msg('Share your screen');
export const stopSharing = (): string => msg('Stop sharing your screen');
export const fullscreen = (): string => msg('Full screen');
export const leaveFullscreen = (): string => msg('Leave full screen');
export const smallWindow = (): string => msg('Small window');
export const backToPage = (): string => msg('Back to the page');
export const settings = (): string => msg('Settings');
export const openSettings = (): string => msg('Settings…');
export const more = (): string => msg('More');
/** `news`: names of what has something new. */
export const moreNews = (news: readonly string[]): string => msg('More: {news}', { news });
export const chooseMicrophone = (): string => msg('Choose microphone and speaker');
export const chooseCamera = (): string => msg('Choose camera');
export const deviceKinds = (): Record<DeviceKind, string> => ({
  microphone: msg('Microphone'),
  camera: msg('Camera'),
  speaker: msg('Speaker'),
});
export const devicesAfterPermission = (): string => msg('Listed here once you have allowed the browser to use them.');
export const leave = (): string => msg('Leave call');
export const chat = (): string => msg('Chat');
export const unread = (count: number): string =>
  msg('{count, plural, one {Chat, # new message} other {Chat, # new messages}}', { count });
export const newMessage = (names: readonly string[]): string => msg('New message from {names}', few(names));
export const sharedFiles = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}', few(names));
export const hand = (): string => msg('Raise hand');
export const lowerHand = (): string => msg('Lower hand');
export const raised = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} raised a hand} other {{names} raised a hand}}', few(names));
export const connection = (): string => msg('Connection');
export const record = (): string => msg('Record');
export const recordCall = (): string => msg('Record the call');
export const stopRecording = (): string => msg('Stop recording');
export const recordingBegan = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} records the call} other {{names} record the call}}', few(names));
export const recordingEnded = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} stopped recording} other {{names} stopped recording}}', few(names));
export const ownRecordingBegan = (): string => msg('You are recording');
export const ownRecordingEnded = (): string => msg('Your recording has ended');
export const react = (): string => msg('React');
export const reacted = (names: readonly string[], emoji: string): string =>
  msg('{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}', {
    ...few(names),
    emoji,
  });

// Devices that come and go
export const deviceChanged = ({ kind, label, formerLabel, cause, deviceId }: DeviceChange): string => {
  if (cause === 'returned' && (!formerLabel || formerLabel === label))
    return label
      ? msg(
          '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.',
          { kind, label },
        )
      : msg(
          '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.',
          {
            kind,
          },
        );
  const now = label
    ? msg('Now using “{label}”.', { label })
    : deviceId
      ? msg('Now using another one.')
      : msg(
          'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.',
          { kind },
        );
  if (cause !== 'removed') return now;
  const gone = formerLabel
    ? msg(
        '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.',
        {
          kind,
          label: formerLabel,
        },
      )
    : msg('{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.', {
        kind,
      });
  return `${gone} ${now}`;
};
const which = ([device, second]: readonly CallDevice[]): Values => ({ devices: second ? 'both' : (device ?? '') });
export const interrupted = (devices: readonly CallDevice[]): string =>
  msg(
    'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.',
    which(devices),
  );
export const keepOff = (): string => msg('Keep off');
export const resumed = (devices: readonly CallDevice[]): string =>
  msg(
    '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}',
    which(devices),
  );
export const mutedHint = (): string => msg('You are muted');

// Failures
export const reconnecting = (): string => msg('Connection lost. Reconnecting…');
