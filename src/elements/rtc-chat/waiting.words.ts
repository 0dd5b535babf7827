/** What `<rtc-chat>` says before its view is there. */
import { msg } from '../../languages/msg.js';

export const chat = (): string => msg('Chat');
export const idle = (): string => msg('Set the room attribute to chat here.');
export const tryAgain = (): string => msg('Try again');
