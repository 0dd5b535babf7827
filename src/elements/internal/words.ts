/**
 * What `<rtc-call>` and `<rtc-video>` say before and after a call; of the call itself see `rtc-call/stage.words.ts`. Import it as `import * as words` and name
 * each text in the code: then a build leaves out the names, and what it does not use.
 */
import type { RtcErrorCode } from '../../base/rtc-error.js';
import type { CallAction } from '../../controllers/call-controller.js';
import type { QualityReason } from '../../engine/engine.js';

export const list = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
/** Of many only the first. */
export const few = (names: readonly string[]): string =>
  list(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names);

// People
export const you = 'You';
export const guest = 'Guest';
export const ownName = (name: string): string => `${name} (you)`;
export const ownScreen = 'Your screen';
export const screenOf = (name: string): string => `${name}’s screen`;
export const alreadyHere = (names: readonly string[]): string =>
  `${few(names)} ${names.length > 1 ? 'are' : 'is'} here`;
export const nobody = 'Nobody is here yet';

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
export const microphone = 'Microphone';
export const camera = 'Camera';
export const handUp = 'hand raised';
export const turn = (on: boolean, device: string): string => `Turn ${on ? 'on' : 'off'} ${device.toLowerCase()}`;

export const retryInterrupted = (device: string): string => `${device} paused. Try again`;

// Failures
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
