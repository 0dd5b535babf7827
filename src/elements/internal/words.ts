/**
 * Everything that `<rtc-call>` and `<rtc-video>` say. Import it as `import * as words` and name
 * each text in the code: then a build leaves out the names, and what it does not use.
 */
import type { RtcErrorCode } from '../../base/rtc-error.js';
import { fill, type Values } from '../../base/fill.js';
import type { CallAction, CallDevice } from '../../controllers/call-controller.js';
import type { QualityReason } from '../../engine/engine.js';
import type { DeviceChange } from '../../media/media-source.js';
import { msg } from '../../languages/msg.js';

/** Names in a sentence: of many the first two, and how many more. */
const few = (names: readonly string[]): Values => ({
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
export const joined = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} joined} other {{names} joined}}', few(names));
export const left = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} left} other {{names} left}}', few(names));
export const sharing = (name: string): string => msg('{name} is sharing a screen', { name });
export const sharingEnded = (name: string): string => msg('{name} stopped sharing', { name });
export const nobody = (): string => msg('Nobody is here yet');
export const alone = (): string => msg('You are the only one here');
export const aloneHelp = (): string => msg('Send the link to the people you want to talk to.');
export const copyLink = (): string => msg('Copy link');
export const linkCopied = (): string => msg('Link copied');
export const copyFailed = (): string => msg('The link could not be copied. Copy it from the address bar.');

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
export const checkDevices = (): string => msg('Check camera and microphone');
export const yourName = (): string => msg('Your name');
export const join = (): string => msg('Join call');
export const joining = (): string => msg('Joining…');
export const waitingForDevices = (): string => msg('Waiting for your permission…');
export const leftTitle = (): string => msg('You left the call');
export const leftHelp = (): string => msg('Your camera and microphone are off.');
export const removedTitle = (): string => msg('You were removed from the call');
export const rejoin = (): string => msg('Rejoin');
export const tryAgain = (): string => msg('Try again');

// Controls
export const controls = (): string => msg('Call controls');
export const people = (): string => msg('People in the call');
export const microphone = (): string => msg('Microphone');
export const camera = (): string => msg('Camera');
export const screen = (): string => msg('Share screen');
export const shareScreen = (): string => msg('Share your screen');
export const stopSharing = (): string => msg('Stop sharing your screen');
export const leave = (): string => msg('Leave call');
export const chat = (): string => msg('Chat');
export const unread = (count: number): string =>
  msg('{count, plural, one {Chat, # new message} other {Chat, # new messages}}', { count });
export const newMessage = (names: readonly string[]): string => msg('New message from {names}', few(names));
export const hand = (): string => msg('Raise hand');
export const lowerHand = (): string => msg('Lower hand');
export const handUp = (): string => msg('hand raised');
export const raised = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} raised a hand} other {{names} raised a hand}}', few(names));
export const react = (): string => msg('React');
export const reacted = (names: readonly string[], emoji: string): string =>
  msg('{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}', {
    ...few(names),
    emoji,
  });
export const turn = (on: boolean, device: CallDevice): string =>
  on
    ? msg('{device, select, camera {Turn on camera} other {Turn on microphone}}', { device })
    : msg('{device, select, camera {Turn off camera} other {Turn off microphone}}', { device });

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
export const retryInterrupted = (device: CallDevice): string =>
  msg('{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}', { device });
export const mutedHint = (): string => msg('You are muted');

// Failures
export const reconnecting = (): string => msg('Connection lost. Reconnecting…');
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
  'token-invalid': msg('You are not allowed in'),
  'token-expired': msg('Your invitation has expired'),
  'name-taken': msg('That name is taken'),
});
