// Files only: the room is in the address, and a fresh one is made for whoever comes without.
import { currentRoom, currentSecret, newRoomName, roomUrl, showInvitation } from './room-link.js';

const room = currentRoom() || newRoomName();
if (!currentRoom()) history.replaceState(null, '', roomUrl(room, currentSecret()));
showInvitation(room);
Object.assign(document.getElementById('drop'), { room, secret: currentSecret() });
