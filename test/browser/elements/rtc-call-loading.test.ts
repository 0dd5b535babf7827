import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { RtcError } from '../../../src/base/rtc-error.js';
import { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { action, ada, all, button, live, part, session, text, useSession } from './call-fixture.js';

let release: (error?: RtcError) => void = () => {};
let loads = 0;

/** A call whose code comes when the test says so. */
class SlowCall extends RtcCall {
  #loading: Promise<void> | null = null;
  #there = false;

  protected override stageReady(): Promise<void> | null {
    if (this.#there) return super.stageReady();
    return (this.#loading ??= new Promise<void>((resolve, reject) => {
      loads++;
      release = (error) => {
        this.#loading = null;
        if (error) return reject(error);
        this.#there = true;
        void super.stageReady();
        resolve();
      };
    }));
  }
}
customElements.define('slow-call', SlowCall);

async function slow(attributes: Partial<RtcCall> = {}): Promise<SlowCall> {
  loads = 0;
  useSession(new FakeSession({ name: 'Mo', people: [ada] }));
  const element = new SlowCall();
  Object.assign(element, { session, ...attributes });
  (await fixture<HTMLElement>(html`<div style="width:800px"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const gone = new RtcError('load-failed', 'A part of the call could not be loaded.');

describe('the code of a running <rtc-call>', () => {
  it('is fetched with the session, and joining waits for it in the lobby', async () => {
    const element = await slow();
    expect(loads).to.equal(1);
    const lobby = part(element, 'lobby');
    const { height } = element.getBoundingClientRect();
    button(element, 'join').click();
    await waitUntil(() => element.camera);
    await element.updateComplete;
    expect(part(element, 'lobby')).to.equal(lobby);
    expect(text(element, 'join-button')).to.contain('Joining');
    expect(session.calls).not.to.include('join');
    expect(session.publishing).to.equal(false);
    release();
    await waitUntil(() => element.state === 'joined');
    await element.updateComplete;
    expect(all(element, 'tile')).to.have.length(2);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await waitUntil(() => live(element) === 'Ada is here.');
  });

  it('says so when it does not come, and fetches it again', async () => {
    const element = await slow();
    const told: string[] = [];
    element.addEventListener('rtc-error', ({ detail }) => told.push(detail.error.code));
    const joining = element.join();
    release(gone);
    expect(await joining.catch((error: unknown) => error)).to.equal(gone);
    await element.updateComplete;
    expect([element.state, session.snapshot.state, told]).to.deep.equal(['lobby', 'idle', ['load-failed']]);
    expect(text(element, 'error')).to.contain('could not be loaded');
    action(element, 'Retry')?.click();
    await waitUntil(() => loads === 2);
    release();
    await waitUntil(() => element.state === 'joined');
    expect(part(element, 'error')).to.equal(undefined);
  });

  it('shows that it joins, with no lobby in between, when it joins by itself', async () => {
    const element = await slow({ autojoin: true });
    expect([element.state, text(element, 'banner'), part(element, 'lobby')]).to.deep.equal([
      'joining',
      'Joining…',
      undefined,
    ]);
    release();
    await waitUntil(() => element.state === 'joined');
  });

  it('goes back to the lobby when it does not come for a call that joins by itself', async () => {
    const element = await slow({ autojoin: true });
    release(gone);
    await waitUntil(() => element.state === 'lobby' && text(element, 'error'));
    expect(session.publishing).to.equal(false);
    button(element, 'join').click();
    await waitUntil(() => loads === 2);
    release();
    await waitUntil(() => element.state === 'joined');
  });

  it('is not waited for by a person who has left meanwhile', async () => {
    const element = await slow({ autojoin: true });
    const joining = element.join().catch((error: unknown) => error);
    await element.leave();
    release();
    expect(((await joining) as RtcError).code).to.equal('cancelled');
    expect([element.state, session.snapshot.state, session.calls.includes('join')]).to.deep.equal([
      'ended',
      'idle',
      false,
    ]);
  });
});
