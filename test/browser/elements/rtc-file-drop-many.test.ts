import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/rtc-file-drop/define.js';
import type { RtcFileDrop } from '../../../src/elements/rtc-file-drop/rtc-file-drop.js';
import { partOf, partsOf } from '../../../stories/support/drag.js';
import { FakeSession } from '../../../stories/support/fake-session.js';
import { FakeManager, useManager } from '../../../stories/support/fake-transfers.js';

const MANY = 100_000;
const TICKS = 15;
/** Transfers that move on between two looks. */
const MOVING = 64;
/** Milliseconds that one look may cost on a slow machine; where it takes a look at each transfer, it is many times that. */
const BUDGET = 40;

const FILE = new File(['x'], 'a.jpg');

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe(`<rtc-file-drop> with ${MANY.toLocaleString('en')} transfers`, function () {
  this.timeout(120_000);
  let session: FakeSession;
  let manager: FakeManager;
  let drop: RtcFileDrop;

  beforeEach(async () => {
    session = new FakeSession({ state: 'joined' });
    session.addPerson({ id: 'ada', name: 'Ada', files: true, camera: false });
    manager = new FakeManager();
    useManager(session, manager);
    drop = Object.assign(document.createElement('rtc-file-drop'), { session });
    (await fixture<HTMLElement>(html`<div></div>`)).append(drop);
    await waitUntil(() => partsOf(drop, 'transfers').length === 1);
  });
  afterEach(() => session.dispose());

  const next = async (): Promise<void> => {
    drop.requestUpdate();
    await drop.updateComplete;
  };

  /** What a look costs while some move on and some arrive: the changes told, and the update that shows them. */
  async function measure(): Promise<{ told: number; shown: number }> {
    const all = manager.transfers;
    const told: number[] = [];
    const shown: number[] = [];
    for (let tick = 0; tick < TICKS; tick++) {
      const from = tick * MOVING;
      const began = performance.now();
      for (const each of all.slice(from, from + MOVING)) manager.set(each, { state: 'done', file: FILE });
      for (const each of all.slice(from + MOVING, from + 2 * MOVING))
        manager.set(each, { state: 'active', transferred: 500, rate: 1000 });
      const changed = performance.now();
      await next();
      told.push(changed - began);
      shown.push(performance.now() - changed);
    }
    return { told: median(told), shown: median(shown) };
  }

  async function check(what: string): Promise<void> {
    const { told, shown } = await measure();
    const figures = `${what}: ${told.toFixed(1)} ms to tell of ${2 * MOVING} changes, ${shown.toFixed(1)} ms to show them`;
    expect(told + shown, figures).to.be.below(BUDGET);
  }

  it('in one batch costs no more than a batch', async () => {
    const files = Array.from({ length: MANY }, (_, index) => ({ name: `${index}.jpg`, size: 1000 }));
    manager.batch('Holiday', files, { direction: 'send' });
    await next();
    await check('closed');
    expect(partsOf(drop, 'transfer')).to.have.length(1);
    partOf(drop, 'show-files-button').click();
    await next();
    expect(partsOf(drop, 'transfer')).to.have.length(1 + 50);
    await check('open');
  });

  it('by themselves costs no more than a screen full of them, and clearing them takes a moment', async () => {
    manager.addAll(Array.from({ length: MANY }, () => ({ direction: 'send', state: 'offered' }) as const));
    await next();
    expect(partsOf(drop, 'transfer')).to.have.length(50);
    await check('single');
    for (const each of manager.transfers) manager.set(each, { state: 'done', file: FILE });
    await next();
    const began = performance.now();
    partOf(drop, 'clear-button').click();
    await next();
    const took = performance.now() - began;
    expect(took, 'ms to clear').to.be.below(5000);
    expect(drop.transfers).to.be.empty;
    expect(partsOf(drop, 'transfer')).to.be.empty;
  });
});
