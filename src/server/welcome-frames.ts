import { PROTOCOL_VERSION } from '../protocol/signaling.js';
import type { IceServer, WaitingHeader, WelcomeHeader } from '../protocol/signaling.js';
import { settingsOf } from './hosts/room-rules.js';
import type { Room } from './room.js';
import type { Seat } from './seat.js';

export interface Greeting {
  readonly resumeToken: string;
  readonly resumed: boolean;
  readonly nameFixed: boolean;
  readonly iceServers: IceServer[];
  readonly heartbeat: number;
  readonly grace: number;
}

/** What a participant is told that is in the room; from then on it hears what becomes of it. */
export function welcomeHeader(room: Room, seat: Seat, greeting: Greeting): WelcomeHeader {
  const { resumeToken, resumed, nameFixed, iceServers, heartbeat, grace } = greeting;
  const { role, muted } = seat.info;
  room.shown(seat);
  return {
    type: 'welcome',
    version: PROTOCOL_VERSION,
    room: room.name,
    self: {
      ...{ id: seat.id, name: seat.name },
      ...(role && { role }),
      ...(nameFixed && { nameFixed: true }),
      ...(muted && { muted: [...muted] }),
    },
    resumeToken,
    resumed,
    received: seat.received,
    participants: room.roster(seat),
    settings: settingsOf(room.rules),
    ...(seat.isHost && { knocking: room.knocking() }),
    iceServers,
    ...{ heartbeat, grace },
  };
}

/** What it is told while it waits to be let in. */
export function waitingHeader(
  room: Room,
  { id, name }: Seat,
  { resumeToken, heartbeat, grace }: Pick<Greeting, 'resumeToken' | 'heartbeat' | 'grace'>,
): WaitingHeader {
  return {
    type: 'waiting',
    version: PROTOCOL_VERSION,
    room: room.name,
    self: { id, name },
    resumeToken,
    hosts: room.hostPresent,
    ...{ heartbeat, grace },
  };
}
