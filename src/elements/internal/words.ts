/**
 * Everything that `<rtc-call>` and `<rtc-video>` say. Import it as `import * as words` and name
 * each text in the code: then a build leaves out the names, and what it does not use.
 */
import type { RtcErrorCode } from '../../base/rtc-error.js';
import type { CallAction } from '../../controllers/call-controller.js';
import type { QualityReason } from '../../engine/engine.js';
import type { DeviceChange } from '../../media/media-source.js';

const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
const few = (names: readonly string[]): string =>
  list(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);

// People
export const you = 'You';
export const guest = 'Guest';
export const ownName = (name: string): string => `${name} (you)`;
export const ownScreen = 'Your screen';
export const screenOf = (name: string): string => `${name}’s screen`;
export const alreadyHere = (names: readonly string[]): string =>
  `${few(names)} ${names.length > 1 ? 'are' : 'is'} here`;
export const joined = (names: readonly string[]): string => `${few(names)} joined`;
export const left = (names: readonly string[]): string => `${few(names)} left`;
export const sharing = (name: string): string => `${name} is sharing a screen`;
export const sharingEnded = (name: string): string => `${name} stopped sharing`;
export const nobody = 'Nobody is here yet';
export const alone = 'You are the only one here';
export const aloneHelp = 'Send the link to the people you want to talk to.';
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied';
export const copyFailed = 'The link could not be copied. Copy it from the address bar.';

// Tiles
export const microphoneOff = 'microphone off';
export const cameraOff = 'camera off';
export const speaking = 'speaking';
export const connecting = 'Connecting…';
export const recovering = 'Reconnecting…';
export const away = 'Connection lost';
export const play = 'Play';
export const sound = 'Turn on sound';
export const direct = 'Direct connection';
export const relayed = 'Connection through a relay server';
export const pictureInPicture = 'Picture in picture';
export const noRoom = 'Set the room attribute to show somebody here.';
export const ended = 'The call has ended';

export const qualityReasons: Record<QualityReason, string> = {
  connection: 'The connection is lost and being restored.',
  'packet-loss': 'The network loses packets.',
  'round-trip': 'The network answers slowly.',
  frozen: 'The picture is frozen.',
  bandwidth: 'The network has too little bandwidth.',
  cpu: 'This device is too busy.',
};

// Before and after the call
export const call = 'Call';
export const idleTitle = 'No room yet';
export const idleHelp = 'Give the call a room name; everyone who uses the same name meets there.';
export const lobbyTitle = 'Ready to join?';
export const lobbyHint = 'Your browser asks for your camera and microphone when you join.';
export const checkDevices = 'Check camera and microphone';
export const yourName = 'Your name';
export const join = 'Join call';
export const joining = 'Joining…';
export const waitingForDevices = 'Waiting for your permission…';
export const leftTitle = 'You left the call';
export const leftHelp = 'Your camera and microphone are off.';
export const removedTitle = 'You were removed from the call';
export const rejoin = 'Rejoin';
export const tryAgain = 'Try again';

// Controls
export const controls = 'Call controls';
export const people = 'People in the call';
export const microphone = 'Microphone';
export const camera = 'Camera';
export const screen = 'Share screen';
export const shareScreen = 'Share your screen';
export const stopSharing = 'Stop sharing your screen';
export const leave = 'Leave call';
export const chat = 'Chat';
export const unread = (count: number): string => `Chat, ${count} new ${count > 1 ? 'messages' : 'message'}`;
export const newMessage = (names: readonly string[]): string => `New message from ${few(names)}`;
export const hand = 'Raise hand';
export const lowerHand = 'Lower hand';
export const handUp = 'hand raised';
export const raised = (names: readonly string[]): string => `${few(names)} raised a hand`;
export const react = 'React';
export const reacted = (names: readonly string[], emoji: string): string => `${few(names)} reacted with ${emoji}`;
export const turn = (on: boolean, device: string): string => `Turn ${on ? 'on' : 'off'} ${device.toLowerCase()}`;

// Devices that come and go
const called = (label: string): string => (label ? ` “${label}”` : '');
export const deviceChanged = ({ kind, label, formerLabel, cause, deviceId }: DeviceChange): string => {
  if (cause === 'returned' && (!formerLabel || formerLabel === label))
    return `The ${kind}${called(label)} is back and in use again.`;
  const now = label ? `“${label}”` : deviceId ? 'another one' : `the ${kind} that the system chooses`;
  return `${cause === 'removed' ? `The ${kind}${called(formerLabel)} was disconnected. ` : ''}Now using ${now}.`;
};
export const interrupted = (devices: readonly string[]): string =>
  `The system or another program has paused your ${list(devices)}. It goes on by itself.`;
export const keepOff = 'Keep off';
export const resumed = (devices: readonly string[]): string =>
  `Your ${list(devices)} ${devices.length > 1 ? 'are' : 'is'} on again.`;
export const retryInterrupted = (device: string): string => `${device} paused. Try again`;
export const mutedHint = 'You are muted';

// Failures
export const reconnecting = 'Connection lost. Reconnecting…';
export const unknownControls = (names: readonly string[]): string => `The call has no control named ${list(names)}.`;
export const actions: Record<CallAction, string> = {
  retry: 'Retry',
  dismiss: 'Dismiss',
  'without-camera': 'Join without camera',
  'without-microphone': 'Join without microphone',
  'listen-only': 'Listen only',
};
export const failedTitle = 'The call could not be joined';
export const failedTitles: Partial<Record<RtcErrorCode, string>> = {
  'room-full': 'This room is full',
  'room-locked': 'This room is locked',
  'token-invalid': 'You are not allowed in',
  'token-expired': 'Your invitation has expired',
  'name-taken': 'That name is taken',
};
