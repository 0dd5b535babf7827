/**
 * One end of a transfer. The address names the way (`way`, a module beside this one), the side (`role`, `send` or
 * `receive`) and the room. Every way is a module with
 *
 *     open({ role, room, kit }) → { send(file), received(), progress() }
 *
 * `open` resolves once the two are connected, `send` once the receiver has told that it has everything, `received`
 * gives the last file as a Blob, or `null` where it was thrown away, and `progress` the bytes of it so far.
 */
const options = Object.fromEntries(new URLSearchParams(location.search));

let file;

/** Random bytes, because they cannot be compressed and no two blocks are alike. */
async function generate(megabytes) {
  const parts = [];
  for (let done = 0; done < megabytes; done++) {
    const part = new Uint8Array(1024 * 1024);
    for (let at = 0; at < part.length; at += 65_536) crypto.getRandomValues(part.subarray(at, at + 65_536));
    parts.push(new Blob([part]));
  }
  const made = new File(parts, `random-${megabytes}.bin`);
  // A Blob may still be on its way to the browser process when it is there for us.
  await made.slice(-1).arrayBuffer();
  return made;
}

/** Hexadecimal, by the server: a digest here would need all of it in memory. */
const sha256 = async (blob) => (await fetch('/sha256', { method: 'POST', body: blob })).text();

/** What `open` gave. */
let peer;
const opening = import(`./${options.way}.js`).then(async ({ open }) => void (peer = await open(options)));

globalThis.bench = {
  /** Resolves when the two are connected; what follows here is for after that. */
  ready: () => opening,
  prepare: async (megabytes) => void (file = await generate(megabytes)),
  /** SHA-256 of the file to be sent. */
  prepared: () => sha256(file),
  /** Takes the file that was chosen in the page's input. */
  take: () => void (file = document.querySelector('input').files[0]),
  /** Sends it. Resolves to the seconds that took. */
  async send() {
    const began = performance.now();
    await peer.send(file);
    return (performance.now() - began) / 1000;
  },
  /** SHA-256 of what arrived; `null` where it was thrown away. */
  async received() {
    const blob = peer.received();
    return blob && sha256(blob);
  },
  /** Ends the transfer that is on its way. */
  cancel: () => peer.cancel(),
  /** Frames, samples of sound and bytes of picture so far; only with a call. */
  media: () => peer.mediaTotals(),
  /** What a page knows of its transfers, for the message of a run that got stuck. */
  describe: () => peer?.describe() ?? 'not connected',
  /** Whether a file has arrived. */
  done: () => Boolean(peer?.received()),
  /** Bytes that have arrived of the file that is on its way. */
  progress: () => peer?.progress() ?? 0,
};
