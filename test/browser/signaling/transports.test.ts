import { expect } from '@open-wc/testing';
import { BroadcastTransport } from '../../../src/signaling/broadcast-transport.js';
import { browserConnectivity } from '../../../src/signaling/connectivity.js';
import { createTransport } from '../../../src/signaling/create-transport.js';
import type { SignalingTransport } from '../../../src/signaling/transport.js';
import { signalingTransportCases } from '../../shared/signaling-transport-suite.js';
import { TransportRecorder } from '../../shared/transport-recorder.js';

describe('signaling transports in a browser', () => {
  const created: SignalingTransport[] = [];
  // Two tabs in one page can come within one tick of the clock, and then the ids decide. Here the later one is later.
  let tick = 0;
  const create = (url: string, room: string, name = 'Ann'): SignalingTransport => {
    const transport = createTransport(url, { room, name, token: () => '' }, { now: () => ++tick });
    created.push(transport);
    return transport;
  };
  afterEach(() => {
    for (const transport of created.splice(0)) transport.close();
  });

  describe('keep the contract between tabs, with the locks of the browser', () => {
    for (const [index, one] of signalingTransportCases.entries()) {
      it(one.name, () => one.run({ create: (room, name) => create('broadcast:', room, name) }, `contract ${index}`));
    }
  });

  it('notices that another tab crashed', async () => {
    const ann = new TransportRecorder(create('broadcast:', 'crash'));
    expect(ann.transport).to.be.instanceOf(BroadcastTransport);
    ann.transport.open();
    await ann.first('welcome');
    const tab = new Worker(new URL('./support/tab-worker.ts', import.meta.url), { type: 'module' });
    tab.postMessage('crash');
    const { participant } = await ann.first('join');
    ann.transport.send(participant.id, 'hello');
    expect(await ann.first('signal')).to.deep.equal({ from: participant.id, body: 'hello to you' });
    tab.terminate();
    expect(await ann.first('leave')).to.deep.equal({ id: participant.id, reason: 'timeout' });
  });

  it('leaves no lock behind', async () => {
    const ann = new TransportRecorder(create('broadcast:', 'locks'));
    ann.transport.open();
    const { selfId } = await ann.first('welcome');
    const name = `rtc-elements:locks:${selfId}`;
    const { held } = await navigator.locks.query();
    expect(held?.some((lock) => lock.name === name)).to.equal(true);
    ann.transport.close();
    await navigator.locks.request(name, () => undefined);
  });

  it('say goodbye when the page goes for good', async () => {
    const [ann, ben] = ['Ann', 'Ben'].map((name) => new TransportRecorder(create('broadcast:', 'pagehide', name)));
    ann?.transport.open();
    const { selfId } = (await ann?.first('welcome')) ?? {};
    ben?.transport.open();
    await ben?.first('join');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(ann?.transport.state).to.equal('open');
    // Both live in this page and leave together, so a third listens.
    const left = new Promise<unknown>((resolve) => {
      const channel = new BroadcastChannel('rtc-elements:pagehide');
      channel.onmessage = ({ data }: MessageEvent<{ type: string; from: string }>) => {
        if (data.type !== 'leave' || data.from !== selfId) return;
        channel.close();
        resolve(data);
      };
    });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await left;
    expect(ann?.transport.state).to.equal('closed');
  });

  it('say quickly that a server cannot be reached, and go on trying', async () => {
    const recorder = new TransportRecorder(create('ws://127.0.0.1:1024/signaling', 'room'));
    recorder.transport.open();
    const { error, fatal } = await recorder.first('error');
    expect([error.code, error.recoverable, fatal]).to.deep.equal(['signaling-unreachable', true, false]);
    expect(recorder.transport.state).to.equal('connecting');
  });

  it('understand an address relative to the page, and refuse what is none', async () => {
    const wrong = new TransportRecorder(create('mailto:somebody@example.org', 'room'));
    wrong.transport.open();
    expect((await wrong.first('error')).error.code).to.equal('bad-attribute');
    const url = await new Promise<string>((resolve) => {
      class Silent {
        onopen = null;
        onmessage = null;
        onclose = null;
        onerror = null;
        constructor(address: string) {
          resolve(address);
        }
        send(): void {}
        close(): void {}
      }
      const relative = createTransport('/signaling', { room: 'r', name: '', token: () => '' }, { WebSocket: Silent });
      created.push(relative);
      relative.open();
    });
    expect(url).to.equal(`ws://${location.host}/signaling`);
  });

  it('hear of the network and of a page that wakes up, until told not to', () => {
    const heard: string[] = [];
    const connectivity = browserConnectivity();
    const stop = connectivity.watch((what) => heard.push(what));
    expect(connectivity.online).to.equal(navigator.onLine);
    for (const event of [
      new Event('offline'),
      new Event('online'),
      new PageTransitionEvent('pageshow', { persisted: true }),
      new PageTransitionEvent('pageshow', { persisted: false }),
      new PageTransitionEvent('pagehide', { persisted: true }),
      new PageTransitionEvent('pagehide', { persisted: false }),
    ]) {
      window.dispatchEvent(event);
    }
    stop();
    window.dispatchEvent(new Event('online'));
    expect(heard).to.deep.equal(['offline', 'online', 'wake', 'gone']);
  });
});
