import { pageOf } from './transfer.mjs';
import { KIT } from './ways.mjs';

/** Milliseconds in which something must move again. */
const PATIENCE = 120_000;
/** Bytes that a control message never has. */
const BULK = 1024;

/** In every page of the sender: counts what it hands to data channels. */
function countSent(bulk) {
  globalThis.sentBytes = 0;
  const { send } = RTCDataChannel.prototype;
  RTCDataChannel.prototype.send = function (data) {
    if (data.byteLength >= bulk) globalThis.sentBytes += data.byteLength;
    send.call(this, data);
  };
}

/** Two people and a file between them: their tabs come and go, their browsers stay. */
export class People {
  /** Bytes that tabs which are gone have sent. */
  #sentBefore = 0;

  constructor(place, file) {
    this.place = place;
    this.file = file;
  }

  /** Both open their tabs, and the sender picks the file. */
  async come() {
    await this.place.browsers[0].context.addInitScript(countSent, BULK);
    await Promise.all([this.openReceiver(), this.openSender()]);
  }

  async openReceiver() {
    this.receiver = await this.#open(1, 'receive');
  }

  /** With the file picked once more. */
  async openSender() {
    this.sender = await this.#open(0, 'send');
    await this.sender.evaluate(() => globalThis.bench.ready());
    await this.sender.locator('input').first().setInputFiles(this.file.path);
    // The receiver tells when it is done: this one may be gone by then.
    await this.sender.evaluate(() => {
      globalThis.bench.take();
      globalThis.bench.send().catch(() => undefined);
    });
  }

  #open(index, role) {
    return this.place.browsers[index].open(pageOf(KIT.way, role, 'resume', this.place), { quiet: true });
  }

  killReceiver() {
    return crash(this.receiver, this.place.browsers[1]);
  }

  killSender() {
    return crash(this.sender, this.place.browsers[0], async () => {
      // The page does nothing any more once it has told: not a byte goes uncounted.
      this.#sentBefore += await this.sender.evaluate(() => {
        setTimeout(() => {
          for (;;);
        });
        return globalThis.sentBytes;
      });
    });
  }

  async sent() {
    return this.#sentBefore + (await this.sender.evaluate(() => globalThis.sentBytes));
  }

  /** Bytes that have arrived, and whether that is all. */
  progress() {
    return this.receiver.evaluate(async () => ({
      bytes: await globalThis.bench.progress(),
      done: await globalThis.bench.done(),
    }));
  }

  async #describe() {
    const [sender, receiver] = await Promise.all(
      [this.sender, this.receiver].map((page) => page.evaluate(() => globalThis.bench.describe())),
    );
    return JSON.stringify({ sender, receiver }, null, 1);
  }

  async until(condition) {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const progress = await this.progress();
      if (condition(progress)) return progress;
      if (performance.now() > end) throw new Error(`Nothing moves any more. ${await this.#describe()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Kills the process of a page, as the system does when it is short of memory. */
async function crash(page, { context }, before = async () => undefined) {
  const session = await context.newCDPSession(page);
  const crashed = new Promise((resolve) => page.once('crash', resolve));
  await before();
  session.send('Page.crash').catch(() => undefined); // It never answers.
  await crashed;
  await page.close();
}
