import { median } from '../../support/statistics.mjs';
import { table } from '../../support/table.mjs';
import { labPlace } from '../places.mjs';
import { connect } from '../transfer.mjs';

/** A mobile uplink: what picture, sound and file of the sender have to share. */
const CABLE = { delay: 25, up: 3000, down: 20_000, queue: 200 };
/** Seconds: for the picture to reach its quality, without a file, and with one; and to let a queue run empty. */
const [SETTLE, WITHOUT, WITH, REST] = [20, 20, 30, 5];
/** MiB, more than fits through in that time. */
const FILE = 16;

const seconds = (count) => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** What came of the sender's picture and sound during so many seconds. */
async function watchMedia({ sender, receiver }, length) {
  const totals = (page) => page.evaluate(() => globalThis.bench.media());
  const before = [await totals(sender), await totals(receiver)];
  await seconds(length);
  const after = [await totals(sender), await totals(receiver)];
  const [sent, received] = after.map((now, index) =>
    Object.fromEntries(Object.entries(now).map(([key, value]) => [key, value - before[index][key]])),
  );
  return {
    fps: (received.frames * 1000) / received.time,
    concealed: received.concealed / received.samples,
    video: (sent.videoBytes * 8) / sent.time,
  };
}

/** A call that a file joins now and then: what the file takes from picture and sound, and what it gets itself. */
export async function call({ runs, dist }) {
  const args = ['--use-fake-device-for-media-stream=fps=30'];
  const place = await labPlace({ dist, cable: CABLE, args });
  if (!place) return;
  const rounds = [];
  try {
    const ends = await connect('kit-call', place);
    const { sender, receiver } = ends;
    await sender.evaluate((size) => globalThis.bench.prepare(size), FILE);
    await seconds(SETTLE);
    for (let round = 0; round < runs; round++) {
      const without = await watchMedia(ends, WITHOUT);
      const began = performance.now();
      const sending = sender
        .evaluate(() => globalThis.bench.send())
        .then(
          () => true,
          () => false, // That is what a cancelled one does.
        );
      const during = await watchMedia(ends, WITH);
      const bytes = await receiver.evaluate(() => globalThis.bench.progress());
      const file = (bytes * 8) / (performance.now() - began);
      await sender.evaluate(() => globalThis.bench.cancel());
      if (await sending) throw new Error('The file was through before the time was over.');
      rounds.push({ without, during, file });
      console.error(
        `${without.fps.toFixed(1)} → ${during.fps.toFixed(1)} frames/s, ` +
          `${(during.concealed * 100).toFixed(2)}% concealed, video ${without.video.toFixed(0)} → ` +
          `${during.video.toFixed(0)} kbit/s, file ${file.toFixed(0)} kbit/s`,
      );
      await seconds(REST);
    }
  } finally {
    await place.close();
  }

  const row = (name, pick, digits) => {
    const [without, during] = ['without', 'during'].map((phase) => median(rounds.map((each) => pick(each[phase]))));
    return [name, without.toFixed(digits), during.toFixed(digits), without > 0 ? (during / without).toFixed(2) : ''];
  };
  console.log(`A call over an uplink of ${CABLE.up} kbit/s, 50 ms round trip, 200 ms queue; ${runs} times with a file`);
  console.log(
    table(
      ['medians', 'without', 'with a file', 'ratio'],
      [
        row('frames a second', ({ fps }) => fps, 1),
        row('sound made up, %', ({ concealed }) => concealed * 100, 2),
        row('video sent, kbit/s', ({ video }) => video, 0),
        ['file, kbit/s', '', median(rounds.map(({ file }) => file)).toFixed(0), ''],
      ],
    ),
  );
}
