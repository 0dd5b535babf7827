// What both demo pages need to know about rooms: naming one, reading one from an address, and passing its link on.

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';

/** 16 bits as a word that can be said on the phone: consonant, vowel, consonant, vowel, consonant. */
function sayable(bits) {
  const consonant = (shift) => CONSONANTS[(bits >> shift) & 15];
  const vowel = (shift) => VOWELS[(bits >> shift) & 3];
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/** A room name of 64 random bits, such as `fasin-gotuv-zibad-kurol`: whoever has no link does not find the room. */
export function newRoomName() {
  return [...crypto.getRandomValues(new Uint16Array(4))].map(sayable).join('-');
}

/** The address of the page with that room in it. A secret goes behind the `#`, which browsers send to no server. */
export function roomUrl(room, secret = '', page = location.href) {
  const url = new URL(page);
  url.search = new URLSearchParams({ room }).toString();
  url.hash = secret && new URLSearchParams({ secret }).toString();
  return url.href;
}

/** The room in this page's address, or `''`. */
export function currentRoom() {
  return new URLSearchParams(location.search).get('room')?.trim() ?? '';
}

/** The secret in this page's address, or `''`. */
export function currentSecret() {
  return secretOf(location);
}

function secretOf({ hash }) {
  return new URLSearchParams(hash.slice(1)).get('secret') ?? '';
}

/** The room, and the secret if there is one, that somebody typed or pasted: a name, or a whole link. */
export function roomFrom(text) {
  const typed = text.trim();
  try {
    const url = new URL(typed);
    return { room: url.searchParams.get('room')?.trim() || '', secret: secretOf(url) };
  } catch {
    // Not an address, so it is a name.
    return { room: typed, secret: '' };
  }
}

/** Fills the invitation and makes its button work, also where the page may not write to the clipboard. */
export function showInvitation(room) {
  const link = document.getElementById('link');
  const copy = document.getElementById('copy');
  const status = document.getElementById('copied');
  const label = copy.textContent;
  link.value = roomUrl(room, currentSecret());
  link.addEventListener('focus', () => link.select());
  copy.addEventListener('click', async () => {
    const done = await copyText(link);
    copy.textContent = done ? 'Copied' : 'Press Ctrl+C';
    status.textContent = done ? 'Link copied' : 'The link is selected: copy it with the keyboard.';
    setTimeout(() => {
      copy.textContent = label;
      status.textContent = '';
    }, 2000);
  });
}

async function copyText(input) {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    // No permission, or no secure context: the older way copies what is selected.
    input.select();
    return document.execCommand('copy');
  }
}
