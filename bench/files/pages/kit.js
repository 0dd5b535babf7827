/** Our tag as a page gets it: accepts by itself, verifies every block, writes to disk, and shows what it does. */
import { loadKit, put, until } from './load-kit.js';

export async function open({ room, kit }) {
  await loadKit(kit);
  return fileDrop(room);
}

export async function fileDrop(room) {
  const drop = put('rtc-file-drop', { room, autoAccept: true });
  let got = null;
  drop.addEventListener('rtc-file-received', ({ detail }) => (got = detail.file));
  await until(() => drop.matches(':state(joined):not(:state(waiting))'));
  return {
    received: () => got,
    progress: () => drop.transfers.at(-1)?.transferred ?? 0,
    async send(file) {
      const [transfer] = drop.send([file]);
      await transfer.done;
    },
    describe: () =>
      drop.transfers.map(({ direction, peer, state, transferred, error }) =>
        [direction, peer, state, transferred, error?.code].join(' '),
      ),
    cancel: () => drop.transfers.at(-1).cancel(),
  };
}
