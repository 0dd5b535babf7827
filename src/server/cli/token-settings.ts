import { normalizeName, normalizeRoom } from '../../protocol/names.js';
import { LIMITS, ROLES } from '../../protocol/signaling.js';
import { AUTH_SETTINGS } from './serve-settings.js';
import { choice, flag, text } from './setting.js';
import type { Setting, Values } from './setting.js';

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

const ttl: Setting<number> = {
  argument: 'TIME',
  help: 'how long it lets somebody in, such as 90s, 30m, 1h or 7d (default 1h)',
  fallback: UNITS.h,
  fromText: (value) => {
    const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(value) ?? [];
    return amount === undefined ? value : Number(amount) * UNITS[unit as keyof typeof UNITS];
  },
  check: (value) => (typeof value === 'number' && value > 0 ? value : null),
  expects: 'a time such as 90s, 30m, 1h or 7d',
};

/** What `token` can be told beyond how it is signed. Not in a file: each token is another. */
const CLAIM_SETTINGS = {
  room: {
    ...text({ help: 'room it lets into, or * for any (needed)' }),
    check: (value: unknown) => (typeof value === 'string' ? normalizeRoom(value) : null),
    expects: `a name of 1 to ${LIMITS.roomLength} characters`,
  },
  name: {
    ...text({ help: 'name of the participant, who then cannot change it' }),
    check: (value: unknown) => (typeof value === 'string' && normalizeName(value) ? value : null),
    expects: 'a name that can be seen',
  },
  role: choice({ of: ROLES, fallback: 'guest', help: 'host or guest (default guest)' }),
  lobby: flag({ help: 'a host has to let them in, also where the room is not locked' }),
  sub: text({ help: 'who it is for: for the logs, and to keep out whom a host removed' }),
  ttl,
};

export const TOKEN_SETTINGS = { ...CLAIM_SETTINGS, ...AUTH_SETTINGS };

export type TokenSettings = Values<typeof TOKEN_SETTINGS>;
