import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { RtcSession } from '../../../src/session/rtc-session.js';
import { dropOn, partOf } from '../../../stories/support/drag.js';

const hex = async (blob: Blob): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** Bytes no two blocks of which are alike. */
function randomFile(name: string, size: number): File {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, size)));
  return new File([bytes], name, { lastModified: 1_700_000_000_000 });
}

describe('two <rtc-file-drop> over a real connection', () => {
  const sessions: RtcSession[] = [];
  afterEach(async () => {
    await Promise.all(sessions.splice(0).map((session) => session.leave()));
  });

  async function place(room: string, name: string): Promise<RtcFileDrop> {
    const session = new RtcSession({ room, name, signaling: 'broadcast:' });
    sessions.push(session);
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const drop = Object.assign(document.createElement('rtc-file-drop'), { session });
    parent.append(drop);
    await drop.updateComplete;
    return drop;
  }

  it('find each other, and a dropped file arrives with the same bytes', async function () {
    this.timeout(60_000);
    const room = crypto.randomUUID();
    const ada = await place(room, 'Ada');
    const ben = await place(room, 'Ben');
    await waitUntil(() => partOf(ada, 'title').textContent?.includes('Drop files for Ben'), 'Ben', { timeout: 30_000 });
    const file = randomFile('measurements 2026.bin', 5 * 1024 * 1024 + 17);
    const offered = oneEvent(ben, 'rtc-file-offer');
    dropOn(ada, file);
    const { transfer } = (await offered).detail;
    expect([transfer.name, transfer.size]).to.deep.equal([file.name, file.size]);
    await waitUntil(() => ben.shadowRoot?.querySelector('[part~="accept-button"]'), 'the offer');
    const [received, sent] = [oneEvent(ben, 'rtc-file-received'), oneEvent(ada, 'rtc-file-sent')];
    partOf(ben, 'accept-button').click();
    const { detail } = await received;
    expect(await hex(detail.file)).to.equal(await hex(file));
    expect((await sent).detail.file).to.equal(file);
    await waitUntil(() => partOf(ada, 'status').textContent?.includes('Delivered'), 'delivered');
    const link = partOf(ben, 'save-button') as HTMLAnchorElement;
    expect(await hex(await (await fetch(link.href)).blob())).to.equal(await hex(file));
  });

  it('tell whether they take files before they are rendered, not by being rendered again', async function () {
    this.timeout(60_000);
    const room = crypto.randomUUID();
    const ada = await place(room, 'Ada');
    const ben = await place(room, 'Ben');
    const takes = (): boolean => partOf(ada, 'title').textContent?.includes('Drop files for Ben') ?? false;
    for (const disabled of [false, true, false]) {
      ben.disabled = disabled;
      expect(await ben.updateComplete).to.equal(true);
      await waitUntil(() => takes() !== disabled, 'the word', { timeout: 30_000 });
    }
  });

  it('send what waited as soon as somebody comes', async function () {
    this.timeout(60_000);
    const room = crypto.randomUUID();
    const ada = await place(room, 'Ada');
    await waitUntil(() => ada.state === 'joined', 'joined', { timeout: 10_000 });
    expect(ada.send([new File(['hello'], 'hello.txt')])).to.be.empty;
    const ben = await place(room, 'Ben');
    ben.autoAccept = true;
    const { detail } = await oneEvent(ben, 'rtc-file-received');
    expect(await detail.file.text()).to.equal('hello');
  });
});
