/** Everything that `<rtc-chat>` says once its view is there. Import it as `import * as words`. */
import { msg } from '../../languages/msg.js';

export const chat = (): string => msg('Chat');
export const messages = (): string => msg('Messages');
export const you = (): string => msg('You');
export const guest = (): string => msg('Guest');
export const emptyTitle = (): string => msg('No messages yet');
export const emptyHelp = (): string =>
  msg('What you write goes to those who are here now. Nobody who comes later can read it.');
export const nobodyHelp = (): string =>
  msg('Nobody else is here yet. Those who come can read what you write from then on.');
export const label = (): string => msg('Message');
export const placeholder = (): string => msg('Write a message');
export const placeholderTo = (name: string): string => msg('Write to {name} only', { name });
export const send = (): string => msg('Send');
export const to = (): string => msg('To');
export const everyone = (): string => msg('Everyone');
export const gone = (name: string): string => msg('{name} (left)', { name });
export const goneHelp = (name: string): string => msg('{name} left. Choose who gets your message.', { name });
export const privately = (): string => msg('Only for you');
export const privatelyTo = (name: string): string => msg('Only for {name}', { name });
export const sending = (): string => msg('Sending…');
export const retry = (): string => msg('Try again');
export const discard = (): string => msg('Delete');
export const discardLabel = (): string => msg('Delete this message');
export const retryLabel = (): string => msg('Try again to send this message');
export const newest = (): string => msg('Newest messages');
export const newMessages = (count: number): string => msg('{count, plural, one {# new} other {# new}}', { count });
export const left = (count: number): string =>
  msg('{count, plural, one {# character left} other {# characters left}}', { count });
export const tooLong = (count: number): string =>
  msg('{count, plural, one {# character too many} other {# characters too many}}', { count });
export const tooLongHelp = (count: number, most: number): string =>
  msg('A message has at most {most} characters. Take out {count}, or send it in parts.', { most, count });
export const wrote = (name: string, text: string): string => msg('{name}: {text}', { name, text });
export const several = (count: number, name: string): string =>
  msg('{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}', {
    count,
    name,
  });
export const notSent = (reason: string): string => msg('Not sent. {reason}', { reason });
export const failed = (): string => msg('A message was not sent.');

export const idle = (): string => msg('Set the room attribute to chat here.');
export const connecting = (): string => msg('Connecting…');
export const reconnecting = (): string =>
  msg('The connection to the server is lost. Messages still go to those who are connected.');
export const ended = (): string => msg('You left. The conversation is gone.');
export const joinAgain = (): string => msg('Join again');
export const tryAgain = (): string => msg('Try again');
