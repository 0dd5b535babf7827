/**
 * What `<rtc-call>` and `<rtc-video>` say before and after a call; of the call itself see `rtc-call/stage.words.ts`.
 * Import it as `import * as words` and name each text in the code: then a build leaves out the names, and what it does
 * not use.
 */
import type { RtcErrorCode } from '../../base/rtc-error.js';
import { fill, type Values } from '../../base/fill.js';
import type { CallAction, CallDevice } from '../../controllers/call-controller.js';
import type { QualityReason } from '../../engine/engine.js';
import { msg } from '../../languages/msg.js';

/** Names in a sentence: of many the first two, and how many more. */
export const few = (names: readonly string[]): Values => ({
  names: names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names,
  count: names.length,
});
const others = (count: number): string => msg('{count, plural, one {# other} other {# others}}', { count });

// People
export const you = (): string => msg('You');
export const guest = (): string => msg('Guest');
export const ownName = (name: string): string => msg('{name} (you)', { name });
export const ownScreen = (): string => msg('Your screen');
export const screenOf = (name: string): string => msg('{name}’s screen', { name });
export const alreadyHere = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} is here} other {{names} are here}}', few(names));
export const nobody = (): string => msg('Nobody is here yet');

// Tiles
export const microphoneOff = (): string => msg('microphone off');
export const cameraOff = (): string => msg('camera off');
export const speaking = (): string => msg('speaking');
export const connecting = (): string => msg('Connecting…');
export const recovering = (): string => msg('Reconnecting…');
export const away = (): string => msg('Connection lost');
export const play = (): string => msg('Play');
export const sound = (): string => msg('Turn on sound');
export const direct = (): string => msg('Direct connection');
export const relayed = (): string => msg('Connection through a relay server');
export const pictureInPicture = (): string => msg('Picture in picture');
export const noRoom = (): string => msg('Set the room attribute to show somebody here.');
export const ended = (): string => msg('The call has ended');

export const qualityReasons = (): Record<QualityReason, string> => ({
  connection: msg('The connection is lost and being restored.'),
  'packet-loss': msg('The network loses packets.'),
  'round-trip': msg('The network answers slowly.'),
  frozen: msg('The picture is frozen.'),
  bandwidth: msg('The network has too little bandwidth.'),
  cpu: msg('This device is too busy.'),
});

// Before and after the call
export const call = (): string => msg('Call');
export const idleTitle = (): string => msg('No room yet');
export const idleHelp = (): string => msg('Give the call a room name; everyone who uses the same name meets there.');
export const lobbyTitle = (): string => msg('Ready to join?');
export const lobbyHint = (): string => msg('Your browser asks for your camera and microphone when you join.');
export const askingHint = (): string =>
  msg('Your browser is asking for your devices: choose “Allow” in its question, near the address.');
export const devices = (): string => msg('Devices');
export const checkDevices = (): string => msg('Check camera and microphone');
export const yourName = (): string => msg('Your name');
export const join = (): string => msg('Join call');
export const joining = (): string => msg('Joining…');
export const waitingForDevices = (): string => msg('Waiting for your permission…');
export const leftTitle = (): string => msg('You left the call');
export const leftHelp = (): string => msg('Your camera and microphone are off.');
export const endedByHostTitle = (): string => msg('The host ended the call for everyone');
export const removedTitle = (): string => msg('You were removed from the call');
export const rejoin = (): string => msg('Rejoin');
export const tryAgain = (): string => msg('Try again');

// Controls
export const controls = (): string => msg('Call controls');
export const microphone = (): string => msg('Microphone');
export const camera = (): string => msg('Camera');
export const handUp = (): string => msg('hand raised');
export const turn = (on: boolean, device: CallDevice): string =>
  on
    ? msg('{device, select, camera {Turn on camera} other {Turn on microphone}}', { device })
    : msg('{device, select, camera {Turn off camera} other {Turn off microphone}}', { device });

export const retryInterrupted = (device: CallDevice): string =>
  msg('{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}', { device });

// Failures
export const noDevices = (): string => msg('Neither a microphone nor a camera was found. Connect one, then try again.');
export const unknownControls = (names: readonly string[]): string =>
  fill('The call has no control named {names}.', { names });
export const actions = (): Record<CallAction, string> => ({
  retry: msg('Retry'),
  dismiss: msg('Dismiss'),
  'without-camera': msg('Join without camera'),
  'without-microphone': msg('Join without microphone'),
  'listen-only': msg('Listen only'),
});
export const failedTitle = (): string => msg('The call could not be joined');
export const failedTitles = (): Partial<Record<RtcErrorCode, string>> => ({
  'room-full': msg('This room is full'),
  'room-locked': msg('This room is locked'),
  'not-admitted': msg('You were not let in'),
  'token-invalid': msg('You are not allowed in'),
  'token-expired': msg('Your invitation has expired'),
  'name-taken': msg('That name is taken'),
});
