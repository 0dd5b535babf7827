// What the whiteboard and the game have in common: a room in the address, and a session for their own data, which the
// chat beside them shares because it names the same room.
import { acquireSession } from './rtc-elements.mjs';
import { currentRoom, newRoomName, roomUrl, showInvitation } from './room-link.js';

/** Joins the room of this page. A name is asked for nowhere; people are known by a colour made of their id. */
export function joinRoom() {
  const room = currentRoom() || newRoomName();
  if (!currentRoom()) history.replaceState(null, '', roomUrl(room));
  showInvitation(room);
  const { session } = acquireSession({ room, signaling: '' });
  document.getElementById('chat').room = room;
  // The chat shows why, with a way to try again.
  session.join().catch(() => {});
  return session;
}

/** The same for everybody, without asking anybody. */
export function colourOf(id) {
  let hue = 0;
  for (const letter of id) hue = (hue * 31 + letter.codePointAt(0) * 137) % 360;
  return `oklch(62% 0.17 ${hue})`;
}

/** Whether this page is the one that speaks for all: of everybody in the room, oneself included, the smallest id. */
export function speaksForAll({ snapshot: { self, participants } }, but = '') {
  return Boolean(self) && participants.every(({ id }) => id === but || self.id < id);
}

/** For the promise of a message that the next one makes up for, or that had nobody to go to. */
export function quietly(sent) {
  sent.catch(() => {});
}
