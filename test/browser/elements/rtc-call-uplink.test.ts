import { expect, oneEvent } from '@open-wc/testing';
import type { RtcErrorEvent } from '../../../src/elements/internal/events.js';
import type { RtcQualityEvent } from '../../../src/elements/rtc-call/rtc-call.events.js';
import { checkOptions } from '../../../src/session/session-options.js';
import type { SessionOptions } from '../../../src/session/session-types.js';
import { ada, call, joined, session } from './call-fixture.js';

/** Has the fake session check and keep what it is told, as a real one does. */
function watchSettings(): Partial<SessionOptions>[] {
  const told: Partial<SessionOptions>[] = [];
  session.configure = (options: Partial<SessionOptions> = {}) => {
    checkOptions({ room: 'tea', signaling: 'wss://example.org/signaling', ...options });
    told.push(options);
  };
  return told;
}

describe('<rtc-call> and the network', () => {
  it('tells the session of max-bitrate and video-codec before it joins', async () => {
    let told: Partial<SessionOptions>[] = [];
    await call({}, { maxBitrate: 800, videoCodec: 'AV1, vp9' }, () => (told = watchSettings()));
    expect(told).to.deep.equal([{ maxBitrate: 800, videoCodecs: ['AV1', 'vp9'] }]);
    expect(session.snapshot.state).to.equal('idle');
  });

  it('says nothing where neither is set', async () => {
    let told: Partial<SessionOptions>[] = [];
    await call({}, {}, () => (told = watchSettings()));
    expect(told).to.deep.equal([]);
  });

  it('tells of changes while the call runs', async () => {
    const element = await joined();
    const told = watchSettings();
    element.setAttribute('max-bitrate', '300');
    await element.updateComplete;
    element.removeAttribute('max-bitrate');
    await element.updateComplete;
    expect(told.map(({ maxBitrate }) => maxBitrate)).to.deep.equal([300, null]);
  });

  it('answers a value that is none with an error and goes on', async () => {
    const element = await joined();
    watchSettings();
    for (const [name, value] of [
      ['max-bitrate', 'fast'],
      ['max-bitrate', '-1'],
      ['video-codec', 'VP9 Theora'],
    ] as const) {
      const failed = oneEvent(element, 'rtc-error') as Promise<RtcErrorEvent>;
      element.setAttribute(name, value);
      expect((await failed).detail.error.code).to.equal('bad-attribute');
      expect(element.state).to.equal('joined');
      element.removeAttribute(name);
      await element.updateComplete;
    }
  });

  it('tells the page how well media get through, in words', async () => {
    const element = await joined({ people: [ada] });
    const [participant] = session.snapshot.participants;
    if (!participant) throw new Error('Nobody is there.');
    const heard = oneEvent(element, 'rtc-quality') as Promise<RtcQualityEvent>;
    session.tell('quality', { participant, quality: { level: 'poor', reason: 'packet-loss' } });
    const { detail, bubbles, composed } = await heard;
    expect(detail).to.deep.equal({
      participant,
      level: 'poor',
      reason: 'packet-loss',
      message: 'The network loses packets.',
    });
    expect([bubbles, composed]).to.deep.equal([true, true]);
  });
});
