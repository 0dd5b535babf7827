/** What `<rtc-call>` says while the call runs. Import it as `import * as words`. */
import type { DeviceChange } from '../../media/media-source.js';
import { few, list } from '../internal/words.js';

// People
export const joined = (names: readonly string[]): string => `${few(names)} joined`;
export const left = (names: readonly string[]): string => `${few(names)} left`;
export const sharing = (name: string): string => `${name} is sharing a screen`;
export const sharingEnded = (name: string): string => `${name} stopped sharing`;
export const alone = 'You are the only one here';
export const aloneHelp = 'Send the link to the people you want to talk to.';
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied';
export const copyFailed = 'The link could not be copied. Copy it from the address bar.';

// Controls
export const people = 'People in the call';
export const screen = 'Share screen';
export const shareScreen = 'Share your screen';
export const stopSharing = 'Stop sharing your screen';
export const leave = 'Leave call';
export const chat = 'Chat';
export const unread = (count: number): string => `Chat, ${count} new ${count > 1 ? 'messages' : 'message'}`;
export const newMessage = (names: readonly string[]): string => `New message from ${few(names)}`;
export const hand = 'Raise hand';
export const lowerHand = 'Lower hand';
export const raised = (names: readonly string[]): string => `${few(names)} raised a hand`;
export const record = 'Record';
export const recordCall = 'Record the call';
export const stopRecording = 'Stop recording';
export const recordingBegan = (names: readonly string[]): string =>
  `${few(names)} ${names.length > 1 ? 'record' : 'records'} the call`;
export const recordingEnded = (names: readonly string[]): string => `${few(names)} stopped recording`;
export const ownRecordingBegan = 'You are recording';
export const ownRecordingEnded = 'Your recording has ended';
export const react = 'React';
export const reacted = (names: readonly string[], emoji: string): string => `${few(names)} reacted with ${emoji}`;

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
export const mutedHint = 'You are muted';

// Failures
export const reconnecting = 'Connection lost. Reconnecting…';
