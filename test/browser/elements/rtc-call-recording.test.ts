import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { ada, all, button, grace, joined, live, part, session } from './call-fixture.js';

const CONTROLS = 'microphone record leave';

/** Pages that capture may make sound without a click. */
let capture: MediaStream;
before(async () => {
  capture = await navigator.mediaDevices.getUserMedia({ audio: true });
});
after(() => capture.getTracks().forEach((track) => track.stop()));

const dialog = (element: RtcCall): HTMLDialogElement => part(element, 'recording-dialog') as HTMLDialogElement;
const mark = (element: RtcCall): string =>
  part(element, 'recording-mark')?.firstElementChild?.nextElementSibling?.textContent?.trim() ?? '';

async function ask(element: RtcCall): Promise<void> {
  button(element, 'record').click();
  await waitUntil(() => part(element, 'recording-dialog') && dialog(element).open);
}

async function record(element: RtcCall): Promise<void> {
  await ask(element);
  button(element, 'begin').click();
  await waitUntil(() => button(element, 'record').ariaPressed === 'true');
}

async function stop(element: RtcCall): Promise<void> {
  button(element, 'record').click();
  await waitUntil(() => part(element, 'save-button'));
}

describe('<rtc-call>: recording', () => {
  // What is not saved keeps the browser from leaving the page.
  afterEach(async () => {
    for (const element of document.querySelectorAll('rtc-call')) {
      while (part(element, 'recording')) {
        part(element, 'discard-button')?.click();
        await element.updateComplete;
      }
    }
  });

  it('has no button unless the page asks for it', async () => {
    const element = await joined({ people: [ada] });
    expect(part(element, 'record-button')).to.equal(undefined);
  });

  it('asks first, and records nothing when the person cancels', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    await ask(element);
    await expect(element).to.be.accessible();
    button(element, 'cancel').click();
    expect(dialog(element).open).to.equal(false);
    expect(session.calls).not.to.include('recording true');
    expect(button(element, 'record').ariaPressed).to.equal('false');
  });

  it('shows who records, tells the page, and says so', async () => {
    const element = await joined({ people: [ada, grace] }, { controls: CONTROLS });
    const began = oneEvent(element, 'rtc-recording-start');
    session.changePerson('ada', { recording: true });
    expect((await began).detail.participant.name).to.equal('Ada');
    await waitUntil(() => mark(element) === 'Ada records the call');
    await waitUntil(() => live(element).includes('Ada records the call'));
    session.changePerson('grace', { recording: true });
    await waitUntil(() => mark(element) === 'Ada and Grace record the call');
    await expect(element).to.be.accessible();
    const over = oneEvent(element, 'rtc-recording-stop');
    session.changePerson('ada', { recording: false });
    expect((await over).detail.file).to.equal(null);
    session.changePerson('grace', { recording: false });
    await waitUntil(() => !part(element, 'recording-mark'));
  });

  it('shows it to who comes later, too', async () => {
    const element = await joined({ people: [{ ...ada, recording: true }] });
    await waitUntil(() => mark(element) === 'Ada records the call');
  });

  it('offers what was recorded to be saved, and asks before it is discarded', async () => {
    const element = await joined({ people: [ada], room: 'garden' }, { controls: CONTROLS });
    await record(element);
    expect(mark(element)).to.equal('You are recording');
    const over = oneEvent(element, 'rtc-recording-stop');
    await stop(element);
    const { file, participant } = (await over).detail;
    expect([participant.isSelf, file instanceof File]).to.deep.equal([true, true]);
    const save = part(element, 'save-button') as HTMLAnchorElement;
    expect(save.download).to.match(/^garden \d{4}-\d\d-\d\d \d\d\.\d\d\.webm$/);
    await expect(element).to.be.accessible();
    button(element, 'discard').click();
    await waitUntil(() => part(element, 'keep-button'));
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'keep-button'));
    button(element, 'keep').click();
    await waitUntil(() => part(element, 'save-button'));
    button(element, 'discard').click();
    await waitUntil(() => part(element, 'keep-button'));
    button(element, 'discard').click();
    await waitUntil(() => !part(element, 'recording'));
  });

  it('keeps what was recorded when the person leaves, or the element goes', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    await record(element);
    await element.leave();
    await waitUntil(() => element.state === 'ended' && part(element, 'save-button'));
    await element.join();
    await waitUntil(() => element.state === 'joined');
    await record(element);
    const place = element.parentElement;
    const over = oneEvent(element, 'rtc-recording-stop');
    element.remove();
    expect((await over).detail.file).to.be.instanceOf(File);
    place?.append(element);
    await waitUntil(() => all(element, 'recording').length === 2);
  });

  it('covers nothing of what follows the call', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    element.style.width = '320px';
    await record(element);
    await element.leave();
    await waitUntil(() => part(element, 'save-button') && part(element, 'rejoin-button'));
    const { bottom } = button(element, 'rejoin').getBoundingClientRect();
    expect(part(element, 'recordings')?.getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('hands the file to a page that stops it, and leaves the person alone then', async () => {
    const element = await joined({ people: [ada] });
    await element.startRecording({ width: 320, height: 180 });
    expect(element.self?.recording).to.equal(true);
    const file = await element.stopRecording();
    expect(file.type).to.equal('video/webm');
    expect(element.self?.recording).to.equal(false);
    expect(part(element, 'recording')).to.equal(undefined);
    const nothing = await element.stopRecording().catch(({ code }: { code: string }) => code);
    expect(nothing).to.equal('unsupported');
  });

  it('says why it cannot', async () => {
    const element = await joined({ people: [ada] }, { controls: CONTROLS });
    const real = MediaRecorder.isTypeSupported;
    MediaRecorder.isTypeSupported = () => false;
    try {
      await ask(element);
      button(element, 'begin').click();
      await waitUntil(() => part(element, 'error')?.textContent?.includes('This browser cannot record calls'));
      expect(session.calls).not.to.include('recording true');
    } finally {
      MediaRecorder.isTypeSupported = real;
    }
  });
});
