/** What the list of people in the call says, and what hosts do there. */
import { msg } from '../../languages/msg.js';
import { few } from '../internal/words.js';

export const people = (): string => msg('People');
export const waitingCount = (count: number): string =>
  msg('{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}', { count });
export const close = (): string => msg('Close the list of people');
export const search = (): string => msg('Search people');
export const nobodyFound = (text: string): string => msg('Nobody here is called “{text}”.', { text });
export const onlyYou = (): string => msg('Nobody else is here yet.');
export const host = (): string => msg('Host');
export const more = (name: string): string => msg('More about {name}', { name });

// What is to be seen of somebody
export const microphoneOn = (): string => msg('Microphone on');
export const microphoneOff = (): string => msg('Microphone off');
export const microphoneMuted = (): string => msg('Muted by the host');
export const cameraOn = (): string => msg('Camera on');
export const cameraOff = (): string => msg('Camera off');
export const handUp = (): string => msg('Hand raised');
export const notInCall = (): string => msg('Not in the call');
export const connection = (level: string): string =>
  msg('{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}', { level });

// Somebody's own lines
export const code = (): string => msg('Verification code');
export const codeHelp = (name: string): string =>
  msg('Read it to each other: if {name} sees the same code, nobody sits between you.', { name });
export const noCode = (): string => msg('It is there as soon as you are connected.');
export const copy = (): string => msg('Copy');
export const copied = (): string => msg('Copied');
export const notCopied = (): string => msg('Select the code and copy it.');
export const write = (): string => msg('Write a message');
export const mute = (): string => msg('Mute');
export const allow = (): string => msg('Allow to unmute');
export const makeHost = (): string => msg('Make host');
export const remove = (): string => msg('Remove');
export const removeQuestion = (name: string): string => msg('Remove {name} from the call?', { name });
export const keepOut = (): string => msg('Keep them out as long as this call lasts');
export const cancel = (): string => msg('Cancel');

// Who knocks
export const waiting = (): string => msg('Waiting to be let in');
export const admit = (): string => msg('Admit');
export const admitOne = (name: string): string => msg('Admit {name}', { name });
export const decline = (): string => msg('Decline');
export const declineOne = (name: string): string => msg('Decline {name}', { name });
export const knocked = (names: readonly string[]): string =>
  msg('{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}', few(names));

// For everybody
export const forAll = (): string => msg('For everyone');
export const muteAll = (): string => msg('Mute everyone');
export const allowAll = (): string => msg('Allow everyone to unmute');
export const lock = (): string => msg('Lock the room');
export const unlock = (): string => msg('Unlock the room');
export const lockHelp = (): string => msg('Whoever comes waits until you let them in.');
export const end = (): string => msg('End call for everyone');
export const endQuestion = (): string => msg('End the call for everyone?');

// To whom it happens
export const waitTitle = (): string => msg('Waiting for someone to let you in');
export const waitHost = (): string => msg('The host has been told that you are here.');
export const waitNobody = (): string => msg('Nobody who could let you in is here yet.');
export const giveUp = (): string => msg('Give up');
export const mutedByHost = (): string => msg('The host has muted you. Raise your hand to ask to speak.');
export const cameraByHost = (): string => msg('The host has turned off your camera.');
export const allowedAgain = (): string => msg('You may turn on your microphone again.');
