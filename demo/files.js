// Files only: the room is in the address, and a fresh one is made for whoever comes without.
import { currentRoom, newRoomName, roomUrl, showInvitation } from './room-link.js';

const room = currentRoom() || newRoomName();
if (!currentRoom()) history.replaceState(null, '', roomUrl(room));
showInvitation(room);
document.getElementById('drop').room = room;
