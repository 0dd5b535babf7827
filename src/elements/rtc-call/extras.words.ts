/** What the chat panel and the reactions say. */
import { msg } from '../../languages/msg.js';

export const closeChat = (): string => msg('Close chat');
export const emoji = (): readonly (readonly [emoji: string, name: string])[] => [
  ['👍', msg('Thumbs up')],
  ['👏', msg('Applause')],
  ['❤️', msg('Heart')],
  ['😂', msg('Laughter')],
  ['😮', msg('Surprise')],
  ['🎉', msg('Celebration')],
];
