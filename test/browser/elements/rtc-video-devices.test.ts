import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-video/define.js';
import { MediaError } from '../../../src/media/media-errors.js';
import { FakeSession } from '../../../stories/support/fake-session.js';

describe('<rtc-video publish> and its devices', () => {
  let session: FakeSession;
  afterEach(() => session.dispose());

  it('forgets a failure when the device is there again', async () => {
    session = new FakeSession({ state: 'joined', name: 'Mo' });
    const element = document.createElement('rtc-video');
    Object.assign(element, { session, participant: 'self', publish: true });
    (await fixture<HTMLElement>(html`<div style="width:320px"></div>`)).append(element);
    await waitUntil(() => session.media.snapshot.camera);
    const shown = (): string => element.shadowRoot?.querySelector('[part=error]')?.textContent ?? '';

    const told = oneEvent(element, 'rtc-error');
    session.media.release('camera');
    session.media.fail(new MediaError('camera', 'removed'));
    await told;
    await element.updateComplete;
    expect(shown()).to.contain('disconnected');

    session.media.use({ kind: 'camera', deviceId: 'a', label: 'A', formerLabel: 'A', cause: 'returned' });
    await element.updateComplete;
    expect(shown()).to.equal('');
    const { listeners } = session.media;
    element.remove();
    await waitUntil(() => session.media.listeners < listeners);
    expect(session.media.listeners).to.equal(0);
  });
});
