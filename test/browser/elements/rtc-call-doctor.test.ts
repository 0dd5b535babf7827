import { expect, waitUntil } from '@open-wc/testing';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { ada, all, button, call, grace, joined, part, session } from './call-fixture.js';

/** One look a second. */
const SECONDS = { timeout: 10_000 };

const dialog = (element: RtcCall): HTMLDialogElement | undefined =>
  part(element, 'connection-dialog') as HTMLDialogElement | undefined;

async function opened(): Promise<RtcCall> {
  const element = await joined(
    {
      people: [
        { ...ada, quality: { level: 'poor', reason: 'packet-loss' } },
        { ...grace, call: false },
      ],
    },
    { controls: 'microphone stats leave' },
  );
  button(element, 'stats').click();
  await waitUntil(() => part(element, 'connection'));
  return element;
}

describe('<rtc-call>: connections', () => {
  it('says how they are, of everybody in the call, and what to do', async () => {
    const element = await opened();
    expect(all(element, 'connection')).to.have.length(1);
    const text = part(element, 'connection')?.textContent ?? '';
    expect(text).to.include('Ada');
    expect(text).to.include('The network loses packets. Move closer to the Wi-Fi router');
    await expect(element).to.be.accessible();
  });

  it('looks at the statistics only while it is open', async () => {
    const element = await opened();
    await waitUntil(() => session.calls.filter((each) => each === 'stats').length > 1, '', SECONDS);
    button(element, 'close').click();
    await waitUntil(() => !part(element, 'connection'));
    expect(dialog(element)?.open).to.equal(false);
    const looks = session.calls.filter((each) => each === 'stats').length;
    button(element, 'stats').click();
    await waitUntil(() => session.calls.filter((each) => each === 'stats').length > looks, '', SECONDS);
  });

  it('tests what is to come, and shows each outcome in words', async () => {
    const element = await opened();
    button(element, 'test').click();
    await waitUntil(
      () => all(element, 'check').length === 5 && button(element, 'test').ariaBusy === 'false',
      '',
      SECONDS,
    );
    const subjects = all(element, 'check').map((each) => each.querySelector('b')?.textContent?.split(':')[0]);
    expect(subjects).to.deep.equal(['Browser', 'Microphone', 'Camera', 'Signaling server', 'TURN server']);
    // The made-up session has no server.
    expect(part(element, 'fail-check')?.textContent).to.include('Signaling server');
    await expect(element).to.be.accessible();
  });

  it('can be tested before joining, without anybody being asked', async () => {
    const element = await call({}, {}, ({ media }) => (media.permissions.microphone = 'denied'));
    const { status, checks } = await element.testConnection();
    expect(status).to.equal('fail');
    const of = (subject: string): unknown => checks.find((check) => check.subject === subject)?.reason;
    expect([of('browser'), of('microphone'), of('camera')]).to.deep.equal(['ok', 'denied', 'will-ask']);
    expect(session.calls.some((each) => each.startsWith('start'))).to.equal(false);
  });

  it('has a log without names or texts', async () => {
    const element = await joined({ people: [ada] });
    session.changePerson('ada', { link: 'recovering' });
    session.write('ada', 'a secret text');
    session.removePerson('ada', 'timeout');
    const file = await element.exportLog();
    const text = await file.text();
    expect(file.name).to.match(/^call-log .*\.json$/);
    expect(text).not.to.match(/Ada|"ada"|secret|self-id/);
    const { entries } = JSON.parse(text) as { entries: { what: string }[] };
    expect(entries.map(({ what }) => what)).to.include.members(['state', 'join', 'changed', 'went']);
    expect(entries.at(-1)).to.include({ what: 'went', who: 'p1', reason: 'timeout' });
  });

  it('closes with the session', async () => {
    const element = await opened();
    element.remove();
    await waitUntil(() => !dialog(element)?.open);
  });
});
