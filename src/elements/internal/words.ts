import type { RtcErrorCode } from '../../base/rtc-error.js';

/** What the tile says. */
export interface VideoWords {
  you: string;
  guest: string;
  nobody: string;
  connecting: string;
  recovering: string;
  away: string;
  play: string;
  sound: string;
  tryAgain: string;
  noRoom: string;
  ended: string;
  ownName(name: string): string;
  screenOf(name: string): string;
  ownScreen: string;
  /** The whole tile for assistive technology. */
  tile(name: string, notes: readonly string[]): string;
  microphoneOff: string;
  cameraOff: string;
  speaking: string;
}

/** What the call says. */
export interface CallWords {
  call: string;
  idleTitle: string;
  idleHelp: string;
  lobbyTitle: string;
  lobbyHint: string;
  checkDevices: string;
  yourName: string;
  namePlaceholder: string;
  join: string;
  joining: string;
  waitingForDevices: string;
  microphone: string;
  camera: string;
  screen: string;
  leave: string;
  turnOn(device: string): string;
  turnOff(device: string): string;
  shareScreen: string;
  stopSharing: string;
  controls: string;
  people: string;
  reconnecting: string;
  alone: string;
  aloneHelp: string;
  copyLink: string;
  linkCopied: string;
  copyFailed: string;
  leftTitle: string;
  leftHelp: string;
  removedTitle: string;
  rejoin: string;
  tryAgain: string;
  retry: string;
  dismiss: string;
  withoutCamera: string;
  withoutMicrophone: string;
  listenOnly: string;
  /** Camera and microphone failed for the same reason. */
  bothFailed: Partial<Record<RtcErrorCode, string>>;
  unknownControls(names: readonly string[]): string;
  failedTitle: string;
  failedTitles: Partial<Record<RtcErrorCode, string>>;
  someone: string;
  alreadyHere(names: readonly string[]): string;
  joined(names: readonly string[]): string;
  left(names: readonly string[]): string;
  sharing(name: string): string;
  sharingEnded(name: string): string;
}

const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : list(names);

export const videoWords: VideoWords = {
  you: 'You',
  guest: 'Guest',
  nobody: 'Nobody is here yet',
  connecting: 'Connecting…',
  recovering: 'Reconnecting…',
  away: 'Connection lost',
  play: 'Play',
  sound: 'Turn on sound',
  tryAgain: 'Try again',
  noRoom: 'Set the room attribute to show somebody here.',
  ended: 'The call has ended',
  ownName: (name) => `${name} (you)`,
  screenOf: (name) => `${name}’s screen`,
  ownScreen: 'Your screen',
  tile: (name, notes) => [name, ...notes].join(', '),
  microphoneOff: 'microphone off',
  cameraOff: 'camera off',
  speaking: 'speaking',
};

export const callWords: CallWords = {
  call: 'Call',
  idleTitle: 'No room yet',
  idleHelp: 'Give the call a room name; everyone who uses the same name meets there.',
  lobbyTitle: 'Ready to join?',
  lobbyHint: 'Your browser asks for your camera and microphone when you join.',
  checkDevices: 'Check camera and microphone',
  yourName: 'Your name',
  namePlaceholder: 'How the others see you',
  join: 'Join call',
  joining: 'Joining…',
  waitingForDevices: 'Waiting for your permission…',
  microphone: 'Microphone',
  camera: 'Camera',
  screen: 'Share screen',
  leave: 'Leave call',
  turnOn: (device) => `Turn on ${device.toLowerCase()}`,
  turnOff: (device) => `Turn off ${device.toLowerCase()}`,
  shareScreen: 'Share your screen',
  stopSharing: 'Stop sharing your screen',
  controls: 'Call controls',
  people: 'People in the call',
  reconnecting: 'Connection lost. Reconnecting…',
  alone: 'You are the only one here',
  aloneHelp: 'Send the link to the people you want to talk to.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied. Copy it from the address bar.',
  leftTitle: 'You left the call',
  leftHelp: 'Your camera and microphone are off.',
  removedTitle: 'You were removed from the call',
  rejoin: 'Rejoin',
  tryAgain: 'Try again',
  retry: 'Retry',
  dismiss: 'Dismiss',
  withoutCamera: 'Join without camera',
  withoutMicrophone: 'Join without microphone',
  listenOnly: 'Listen only',
  bothFailed: {
    'permission-denied':
      'The browser does not let this page use your camera and microphone. Allow them in the site settings beside the address, then try again.',
    'device-not-found': 'No camera and no microphone was found. Connect one, or join to watch and listen.',
    'device-in-use':
      'Camera and microphone could not be started. Another program may be using them: close that, then try again.',
    'insecure-context':
      'Browsers give camera and microphone only to secure pages (https://). You can still join to watch and listen.',
  },
  unknownControls: (names) => `The call has no control named ${list(names)}.`,
  failedTitle: 'The call could not be reached',
  failedTitles: {
    'room-full': 'This room is full',
    'room-locked': 'This room is locked',
    'token-invalid': 'You are not allowed in',
    'token-expired': 'Your invitation has expired',
    'name-taken': 'That name is taken',
    'bad-attribute': 'The call is not set up correctly',
    'insecure-context': 'This page is not secure',
    'secret-mismatch': 'The room’s secret does not match',
    unsupported: 'This browser cannot join',
  },
  someone: 'Someone',
  alreadyHere: (names) => `${few(names)} ${names.length === 1 ? 'is' : 'are'} here`,
  joined: (names) => `${few(names)} joined`,
  left: (names) => `${few(names)} left`,
  sharing: (name) => `${name} is sharing a screen`,
  sharingEnded: (name) => `${name} stopped sharing`,
};
