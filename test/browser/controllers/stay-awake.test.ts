import { expect, waitUntil } from '@open-wc/testing';
import { stayAwake } from '../../../src/controllers/stay-awake.js';

/** A wake lock that can be looked at, and that the browser may take back. */
class FakeLock extends EventTarget {
  released = false;
  async release(): Promise<void> {
    this.released = true;
  }
}

describe('a page at work', () => {
  let locks: FakeLock[];
  let answer: () => Promise<FakeLock>;
  let visible: DocumentVisibilityState;
  const [one, other] = [{}, {}];
  const idle = { work: false, warn: false };

  const held = (): number => locks.filter(({ released }) => !released).length;
  /** What the person is asked when they leave the page. */
  const leaving = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const show = (state: DocumentVisibilityState): void => {
    visible = state;
    // The browser takes all of them back.
    if (state === 'hidden') for (const lock of locks) lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    locks = [];
    visible = 'visible';
    answer = async () => {
      const lock = new FakeLock();
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: () => answer() } });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visible });
  });
  afterEach(() => {
    stayAwake(one, idle);
    stayAwake(other, idle);
    // The browser's own are on the prototypes.
    Reflect.deleteProperty(navigator, 'wakeLock');
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('keeps the screen on as long as anybody is at it, with one lock', async () => {
    stayAwake(one, { work: true, warn: true });
    stayAwake(other, { work: true, warn: true });
    stayAwake(one, { work: true, warn: true });
    await waitUntil(() => held() === 1);
    stayAwake(one, idle);
    expect(held()).to.equal(1);
    stayAwake(other, idle);
    await waitUntil(() => held() === 0);
    expect(locks).to.have.length(1);
  });

  it('takes the lock again when the page is seen again', async () => {
    stayAwake(one, { work: true, warn: true });
    await waitUntil(() => held() === 1);
    show('hidden');
    expect(held()).to.equal(0);
    show('visible');
    await waitUntil(() => held() === 1);
    expect(locks).to.have.length(2);
    stayAwake(one, idle);
    show('hidden');
    show('visible');
    expect(locks).to.have.length(2);
  });

  it('does not ask while the page is hidden', async () => {
    show('hidden');
    stayAwake(one, { work: true, warn: true });
    expect(locks).to.be.empty;
    show('visible');
    await waitUntil(() => held() === 1);
  });

  it('gives back a lock that comes when nobody wants it any more', async () => {
    const late = new FakeLock();
    let give: (lock: FakeLock) => void = () => {};
    answer = () => new Promise((resolve) => (give = resolve));
    stayAwake(one, { work: true, warn: true });
    stayAwake(one, idle);
    give(late);
    await waitUntil(() => late.released);
  });

  it('goes on without a lock where it is refused, and asks again when the page comes back', async () => {
    let asked = 0;
    const give = answer;
    answer = async () => {
      asked++;
      throw new DOMException('Low battery.', 'NotAllowedError');
    };
    stayAwake(one, { work: true, warn: true });
    await waitUntil(() => asked === 1);
    answer = give;
    await Promise.resolve();
    show('hidden');
    show('visible');
    await waitUntil(() => held() === 1);
    expect(asked).to.equal(1);
  });

  it('works where there are no locks at all', () => {
    Reflect.deleteProperty(navigator, 'wakeLock');
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    try {
      expect('wakeLock' in navigator).to.equal(false);
      stayAwake(one, { work: true, warn: true });
      expect(leaving()).to.equal(true);
    } finally {
      if (own) Object.defineProperty(Navigator.prototype, 'wakeLock', own);
    }
  });

  it('warns who leaves it as long as something would be lost, paused or not', async () => {
    expect(leaving()).to.equal(false);
    stayAwake(one, { work: false, warn: true });
    stayAwake(other, { work: true, warn: true });
    expect(leaving()).to.equal(true);
    await waitUntil(() => held() === 1);
    stayAwake(other, idle);
    expect(leaving()).to.equal(true);
    expect(held()).to.equal(0);
    stayAwake(one, idle);
    expect(leaving()).to.equal(false);
  });
});
