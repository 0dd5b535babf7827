// The demo: without a room in the address it offers to make one; with one it shows the call and the file drop,
// which share a connection because they name the same room.
import { currentRoom, currentSecret, newRoomName, roomFrom, roomUrl, showInvitation } from './room-link.js';

const NAME_KEY = 'rtc-elements.name';
const byId = (id) => document.getElementById(id);

const room = currentRoom();
if (room) showRoom();
else showStart();

function showStart() {
  byId('snippet').textContent =
    `<script src="${new URL('rtc-elements.js', location.href)}"></script>\n<rtc-call room="my-room"></rtc-call>`;
  const typedSecret = () => byId('room-secret').value.trim();
  byId('new-room').addEventListener('click', () => location.assign(roomUrl(newRoomName(), typedSecret())));
  byId('join-room').addEventListener('submit', (event) => {
    event.preventDefault();
    const input = byId('room-name');
    const asked = roomFrom(input.value);
    if (asked.room) location.assign(roomUrl(asked.room, typedSecret() || asked.secret));
    else input.select();
  });
  byId('start').hidden = false;
}

function showRoom() {
  document.title = `${room} · rtc-elements`;
  showInvitation(room);
  const call = byId('call');
  const drop = byId('drop');
  const name = savedName();
  for (const element of [call, drop]) {
    element.name = name;
    element.secret = currentSecret();
    element.room = room;
  }
  call.addEventListener('rtc-before-join', ({ detail }) => saveName(detail.name));
  byId('room').hidden = false;
}

// Storage is absent where cookies are blocked; the page then only forgets the name.
function savedName() {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return '';
  }
}

function saveName(name) {
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    // See savedName().
  }
}
