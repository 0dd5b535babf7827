import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/rtc-call/define.js';
import type { RtcCall } from '../../../src/elements/rtc-call/rtc-call.js';
import '../../../src/elements/rtc-file-drop/define.js';
import { RtcSession } from '../../../src/session/rtc-session.js';
import { LINGER_MS } from '../../../src/session/shared-session.js';
import type { Session } from '../../../src/session/session-types.js';

type MovableElement = HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };

/** Events of the kit that bubble up to the body, with the room or the state that they name. */
const EVENTS = ['rtc-join', 'rtc-leave', 'rtc-statechange'] as const;

/** As long as a test may take: a machine may be slow to connect pages. */
async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('life of a call in a page', () => {
  /** Rooms of this test alone. */
  let rooms: Record<'a' | 'b' | 'c', string>;
  const sessions: RtcSession[] = [];

  beforeEach(() => {
    const id = crypto.randomUUID();
    rooms = { a: `a ${id}`, b: `b ${id}`, c: `c ${id}` };
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.leave();
  });

  /** Somebody who is in a room, with a list of who comes and goes there. */
  async function witness(room: string): Promise<{ session: RtcSession; seen: string[] }> {
    const session = new RtcSession({ room, signaling: 'broadcast:', name: 'Witness' });
    sessions.push(session);
    const seen: string[] = [];
    session.on('participant-join', ({ participant }) => seen.push(`join ${participant.name}`));
    session.on('participant-leave', ({ participant, reason }) => seen.push(`leave ${participant.name} ${reason}`));
    await session.join();
    return { session, seen };
  }

  function makeCall(attributes: Partial<RtcCall> = {}): RtcCall {
    const call = document.createElement('rtc-call');
    return Object.assign(call, { signaling: 'broadcast:', name: 'Ada', noAudio: true, noVideo: true, ...attributes });
  }

  async function inCall(room: string, attributes: Partial<RtcCall> = {}): Promise<RtcCall> {
    const call = makeCall({ room, ...attributes });
    (await fixture<HTMLElement>(html`<div style="width:640px"></div>`)).append(call);
    await call.updateComplete;
    await call.join();
    await call.updateComplete;
    expect(call.state).to.equal('joined');
    return call;
  }

  function record(call: RtcCall): string[] {
    const events: string[] = [];
    for (const type of EVENTS)
      call.addEventListener(type, ({ detail }) => {
        const what =
          'room' in detail ? Object.entries(rooms).find(([, room]) => room === detail.room)?.[0] : detail.state;
        events.push(`${type.slice(4)} ${what}`);
      });
    return events;
  }

  it('goes on where it is when it is moved, also into a shadow root and out of it', async () => {
    const { seen } = await witness(rooms.a);
    const call = await inCall(rooms.a);
    const events = record(call);
    const id = call.self?.id;
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    for (const place of [document.body, shadow, host.parentElement as HTMLElement, shadow]) {
      place.append(call);
      await call.updateComplete;
    }
    // Frameworks take an element out in one task and put it back in a later one.
    call.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(call);
    await call.updateComplete;
    await until(() => call.state === 'joined');
    expect(call.self?.id).to.equal(id);
    expect(events.filter((event) => /join |leave /.test(event))).to.deep.equal([]);
    expect(seen).to.deep.equal(['join Ada']);
    call.remove();
    await until(() => seen.length === 2);
  });

  it('does not even notice `moveBefore()`', async function () {
    const [one, two] = [
      await fixture<MovableElement>(html`<div></div>`),
      await fixture<MovableElement>(html`<div></div>`),
    ];
    if (!two.moveBefore) this.skip();
    const { session } = await witness(rooms.a);
    session.setPublishing(true);
    await session.media.start({ microphone: false, camera: true });
    const tile = document.createElement('rtc-video');
    Object.assign(tile, { room: rooms.a, signaling: 'broadcast:' });
    one.append(tile);
    await until(() => tile.videoElement?.videoWidth && !tile.videoElement.paused);
    const video = tile.videoElement;
    let noticed = 0;
    video?.addEventListener('pause', () => noticed++);
    // What a tile does that has come to another place.
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      noticed++;
      return play.call(this);
    };
    try {
      two.moveBefore?.(tile, null);
      one.moveBefore?.(tile, null);
      expect(tile.parentElement).to.equal(one);
      await tile.updateComplete;
      expect(video?.paused).to.equal(false);
      expect(noticed).to.equal(0);
      expect(tile.state).to.equal('joined');
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
  });

  it('is one session when a framework mounts it twice', async () => {
    const made: string[] = [];
    const { BroadcastChannel } = window;
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        made.push(name);
      }
    };
    try {
      const { seen } = await witness(rooms.a);
      made.length = 0;
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const call = makeCall({ room: rooms.a, autojoin: true });
      // React's strict mode: mount, unmount, mount.
      parent.append(call);
      call.remove();
      parent.append(call);
      await until(() => call.state === 'joined');
      // And again in the middle of the call, by an element that takes the place of the former.
      call.remove();
      const second = makeCall({ room: rooms.a, autojoin: true });
      parent.append(second);
      await until(() => second.state === 'joined');
      expect(made.length).to.equal(1);
      await new Promise((resolve) => setTimeout(resolve, LINGER_MS * 2));
      expect(second.state).to.equal('joined');
      expect(seen).to.deep.equal(['join Ada']);
    } finally {
      window.BroadcastChannel = BroadcastChannel;
    }
  });

  it('leaves when it stays out of the page, and begins anew when it comes back later', async () => {
    const { seen } = await witness(rooms.a);
    const call = await inCall(rooms.a);
    const parent = call.parentElement as HTMLElement;
    call.remove();
    await until(() => seen.includes('leave Ada left'));
    parent.append(call);
    await call.updateComplete;
    expect(call.state).to.equal('lobby');
    await call.join();
    expect(seen).to.deep.equal(['join Ada', 'leave Ada left', 'join Ada']);
  });

  it('is left and joined elsewhere when the page names another room', async () => {
    const [a, b] = [await witness(rooms.a), await witness(rooms.b)];
    const call = await inCall(rooms.a);
    const events = record(call);
    call.room = rooms.b;
    await until(() => call.state === 'joined' && b.seen.length > 0);
    expect(events).to.deep.equal(['leave a', 'statechange joining', 'join b', 'statechange joined']);
    await until(() => a.seen.length === 2);
    expect(a.seen).to.deep.equal(['join Ada', 'leave Ada left']);
    expect(b.seen).to.deep.equal(['join Ada']);
  });

  it('takes the camera along to another room, and a camera that was off stays off', async () => {
    const tracks: MediaStreamTrack[] = [];
    const real = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await real.call(navigator.mediaDevices, constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
    try {
      const { session } = await witness(rooms.b);
      const call = await inCall(rooms.a, { noVideo: false });
      expect(call.camera).to.equal(true);
      call.room = rooms.b;
      await call.updateComplete;
      expect(tracks[0]?.readyState, 'the light goes out with the former call').to.equal('ended');
      await until(() => call.camera && session.snapshot.participants[0]?.camera);
      await call.setCamera(false);
      call.room = rooms.c;
      await until(() => call.state === 'joined');
      expect(call.camera).to.equal(false);
      expect(tracks.filter(({ readyState }) => readyState === 'live')).to.deep.equal([]);
    } finally {
      navigator.mediaDevices.getUserMedia = real;
    }
  });

  it('ends in the last room only, however quickly they change', async () => {
    const [b, c] = [await witness(rooms.b), await witness(rooms.c)];
    const call = await inCall(rooms.a);
    call.room = rooms.b;
    call.room = rooms.c;
    await until(() => c.seen.length === 1 && call.state === 'joined');
    expect(b.seen).to.deep.equal([]);
    // One task after the other: each is left while it is still being joined.
    for (const room of [rooms.b, rooms.a, rooms.c, rooms.b]) {
      call.room = room;
      await call.updateComplete;
    }
    await until(() => call.state === 'joined' && b.seen.at(-1) === 'join Ada');
    await until(() => c.seen.at(-1) === 'leave Ada left');
    expect(call.participants.map(({ name }) => name)).to.deep.equal(['Witness']);
  });

  it('ends without a room, and stays in the lobby of the next', async () => {
    const { seen } = await witness(rooms.a);
    const call = await inCall(rooms.a);
    const events = record(call);
    call.room = '';
    await until(() => call.state === 'idle');
    await until(() => seen.length === 2);
    call.room = rooms.b;
    await until(() => call.state === 'lobby');
    expect(events.filter((event) => !event.startsWith('statechange joining'))).to.deep.equal([
      'leave a',
      'statechange idle',
      'statechange lobby',
    ]);
  });

  it('follows what a listener of the leave sets', async () => {
    const c = await witness(rooms.c);
    const call = await inCall(rooms.a);
    const entered: string[] = [];
    call.addEventListener('rtc-before-join', ({ detail }) => entered.push(detail.room));
    call.addEventListener('rtc-leave', () => (call.room = rooms.c), { once: true });
    call.room = rooms.b;
    await until(() => c.seen.length === 1 && call.state === 'joined');
    expect(entered).to.deep.equal([rooms.c]);
  });

  it('keeps what another tag of the room holds', async () => {
    const { seen } = await witness(rooms.a);
    const call = await inCall(rooms.a);
    const drop = document.createElement('rtc-file-drop');
    Object.assign(drop, { signaling: 'broadcast:', room: rooms.a });
    call.after(drop);
    await drop.updateComplete;
    call.room = rooms.b;
    await until(() => call.state === 'joined');
    expect(drop.state).to.equal('joined');
    expect(seen).to.deep.equal(['join Ada']);
    drop.room = rooms.b;
    await until(() => seen.length === 2);
    expect(seen[1]).to.equal('leave Ada left');
    await until(() => drop.state === 'joined');
    expect(call.state).to.equal('joined');
  });

  it('takes ICE servers that come while it is in the lobby, and complains of bad ones', async () => {
    const configs: RTCConfiguration[] = [];
    const { RTCPeerConnection } = window;
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(config: RTCConfiguration = {}) {
        super(config);
        configs.push(config);
      }
    };
    try {
      await witness(rooms.a);
      configs.length = 0;
      const call = makeCall({ room: rooms.a });
      (await fixture<HTMLElement>(html`<div></div>`)).append(call);
      await call.updateComplete;
      const codes: string[] = [];
      call.addEventListener('rtc-error', ({ detail }) => codes.push(detail.error.code));
      call.setAttribute('ice-servers', 'nonsense:');
      await call.updateComplete;
      expect(codes).to.deep.equal(['bad-attribute']);
      await call.updateComplete;
      expect(call.shadowRoot?.querySelector('[part~=error]')?.textContent).to.contain('ice-servers');
      call.setAttribute('ice-servers', 'stun:127.0.0.1:3478');
      call.iceTransportPolicy = 'relay';
      await call.updateComplete;
      await call.join();
      await until(() => configs.some(({ iceTransportPolicy }) => iceTransportPolicy === 'relay'));
      expect(configs.find(({ iceTransportPolicy }) => iceTransportPolicy)?.iceServers).to.deep.equal([
        { urls: 'stun:127.0.0.1:3478' },
      ]);
    } finally {
      window.RTCPeerConnection = RTCPeerConnection;
    }
  });

  it('tells the page the code that the other side has, too', async () => {
    const { session } = await witness(rooms.a);
    const call = makeCall({ room: rooms.a, autojoin: true });
    const told: string[] = [];
    call.addEventListener('rtc-verification', ({ detail }) => told.push(`${detail.participant.name} ${detail.code}`));
    (await fixture<HTMLElement>(html`<div></div>`)).append(call);
    await until(() => told.length > 0 && session.snapshot.participants[0]?.verification);
    expect(told).to.deep.equal([`Witness ${session.snapshot.participants[0]?.verification}`]);
  });

  it('leaves and comes back sealed when it gets a secret, and is then not connected to those without', async () => {
    const { session, seen } = await witness(rooms.a);
    const call = await inCall(rooms.a);
    const codes: string[] = [];
    session.on('error', ({ error }) => codes.push(error.code));
    call.addEventListener('rtc-error', ({ detail }) => codes.push(detail.error.code));
    call.secret = 'between us';
    await until(() => codes.length === 2);
    expect(codes).to.deep.equal(['secret-mismatch', 'secret-mismatch']);
    expect(call.state).to.equal('joined');
    expect(seen).to.deep.equal(['join Ada', 'leave Ada left', 'join ']);
    await until(() => call.shadowRoot?.querySelector('[part~=error]')?.textContent?.includes('without a secret'));
    call.secret = '';
    await until(() => session.snapshot.participants.some(({ link }) => link === 'connected'));
  });

  it('survives a second copy of the code, as hot reloading and a second script bring it', async () => {
    const call = await inCall(rooms.a);
    const before = customElements.get('rtc-call');
    // Not by `import()` itself, to which the development server would add its own reloading.
    const load = new Function('url', 'return import(url)') as (url: string) => Promise<{ RtcCall: typeof RtcCall }>;
    const source = (name: string): string =>
      new URL(`../../../src/elements/rtc-call/${name}.ts?again`, import.meta.url).href;
    await load(source('define'));
    const { RtcCall: Reloaded } = await load(source('rtc-call'));
    expect(Reloaded).to.not.equal(before);
    expect(customElements.get('rtc-call')).to.equal(before);
    expect(call.state).to.equal('joined');
    const next = makeCall({ room: rooms.a, autojoin: true });
    call.after(next);
    await until(() => next.state === 'joined');
    expect(next.self?.id).to.equal(call.self?.id);
  });

  it('is let go of entirely by a page that brings its own session', async () => {
    const given: Session = (await witness(rooms.a)).session;
    const call = await inCall(rooms.b);
    call.session = given;
    await until(() => call.participants.length === 0 && call.self?.id === given.snapshot.self?.id);
    call.remove();
    await call.updateComplete;
    expect(given.snapshot.state).to.equal('joined');
  });
});
