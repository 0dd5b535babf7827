import { expect } from '@open-wc/testing';
import type { PictureSource } from '../../../src/engine/engine.js';
import { connected, createPair, currentConnection, introduce, nextEvent, remoteTrack } from './support/engine-pair.js';
import type { Pair, TestEngine } from './support/engine-pair.js';
import { captureChannel } from './support/capture-channel.js';
import { until } from './support/lane-ends.js';
import { colourTrack, hearsAudio, seesColour, toneTrack } from './support/media.js';

const FULL = { iceServers: [], iceTransportPolicy: 'all' } as const;
const HIDDEN = { width: 0, height: 0 };
/** Rows of a picture of 480. Firefox has its own way from small to large, by what the machine and the path bear. */
const LARGE = navigator.userAgent.includes('Firefox') ? 200 : 480;
const PLACES = { microphone: 0, camera: 1, screen: 2 };

function encoding(test: TestEngine, source: keyof typeof PLACES): RTCRtpEncodingParameters | undefined {
  return currentConnection(test).getSenders()[PLACES[source]]?.getParameters().encodings[0];
}

/** Whether the camera is sent as for a small tile. */
function isSmall(test: TestEngine): boolean {
  return (encoding(test, 'camera')?.maxFramerate ?? Infinity) <= 15;
}

/** Packets that have gone out for a source. */
async function packetsSent(test: TestEngine, source: keyof typeof PLACES): Promise<number> {
  let packets = 0;
  const report = await currentConnection(test).getSenders()[PLACES[source]]?.getStats();
  report?.forEach((entry: { type: string; packetsSent?: number }) => {
    if (entry.type === 'outbound-rtp') packets += entry.packetsSent ?? 0;
  });
  return packets;
}

/**
 * Resolves once (next to) nothing goes out between two looks. A microphone sends 50 packets a second; Firefox goes on
 * with the five of silence (DTX), because it heeds `active` for pictures only.
 */
async function fallsSilent(test: TestEngine, source: keyof typeof PLACES): Promise<void> {
  let before = -Infinity;
  let since = performance.now();
  await until(async () => {
    if (performance.now() - since < 400) return false;
    since = performance.now();
    const packets = await packetsSent(test, source);
    const silent = packets - before < 5;
    before = packets;
    return silent;
  });
}

describe('mesh engine: what is sent', () => {
  let pair: Pair;
  const own: MediaStreamTrack[] = [];
  const use = (track: MediaStreamTrack): MediaStreamTrack => {
    own.push(track);
    return track;
  };
  const aShows = (source: PictureSource, width: number, height: number): void =>
    pair.a.engine.show('b', source, { width, height });

  beforeEach(() => {
    pair = createPair();
  });
  afterEach(() => {
    pair.close();
    for (const track of own.splice(0)) track.stop();
  });

  async function cameraCall(): Promise<MediaStreamTrack> {
    await pair.b.engine.setTrack('camera', use(colourTrack('red', 640, 480)));
    introduce(pair);
    await connected(pair);
    const track = await remoteTrack(pair.a, 'b', 'camera');
    await seesColour(track, 'red');
    return track;
  }

  it('limits nothing as long as nobody told how large it is shown', async () => {
    await cameraCall();
    const { active, scaleResolutionDownBy = 1, maxBitrate, maxFramerate } = encoding(pair.b, 'camera') ?? {};
    expect({ active, scaleResolutionDownBy, maxBitrate, maxFramerate }).to.deep.equal({
      active: true,
      scaleResolutionDownBy: 1,
      maxBitrate: undefined,
      maxFramerate: undefined,
    });
  });

  it('sends nothing of a picture that nobody looks at, and all of it as soon as somebody does', async () => {
    const track = await cameraCall();
    pair.a.engine.show('b', 'camera', HIDDEN);
    await until(() => encoding(pair.b, 'camera')?.active === false);
    await fallsSilent(pair.b, 'camera');
    await pair.b.engine.setTrack('camera', use(colourTrack('blue', 640, 480)));
    aShows('camera', 640, 480);
    await seesColour(track, 'blue');
  });

  it('sends a small picture to a small tile and a large one to a large tile', async () => {
    const track = await cameraCall();
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = new MediaStream([track]);
    document.body.append(video);
    await video.play();
    await until(() => video.videoHeight >= LARGE);
    aShows('camera', 160, 120);
    await until(() => video.videoHeight <= 180);
    expect(encoding(pair.b, 'camera')?.maxFramerate).to.be.within(10, 15);
    aShows('camera', 800, 600);
    await until(() => video.videoHeight >= LARGE);
    expect(encoding(pair.b, 'camera')?.maxFramerate).to.equal(undefined);
    video.remove();
  });

  it('is told as soon as there is a connection what was shown before', async () => {
    await pair.b.engine.setTrack('camera', use(colourTrack('red', 640, 480)));
    introduce(pair);
    aShows('camera', 160, 120);
    await connected(pair);
    await until(() => isSmall(pair.b));
  });

  it('keeps to what is shown over a connection that is made anew', async () => {
    await cameraCall();
    aShows('camera', 160, 120);
    await until(() => isSmall(pair.b));
    const before = currentConnection(pair.b);
    before.close();
    await until(() => currentConnection(pair.b) !== before && isSmall(pair.b));
  });

  it('sends no sound while the microphone is muted, and all of it right after', async () => {
    const { a, b } = pair;
    const tone = use(await toneTrack());
    await b.engine.setTrack('microphone', tone);
    introduce(pair);
    await connected(pair);
    const track = await remoteTrack(a, 'b', 'microphone');
    await hearsAudio(currentConnection(a), track);
    tone.enabled = false;
    b.engine.setMuted('microphone', true);
    await until(() => encoding(b, 'microphone')?.active === false);
    await fallsSilent(b, 'microphone');
    tone.enabled = true;
    b.engine.setMuted('microphone', false);
    await hearsAudio(currentConnection(a), track);
    expect(encoding(b, 'microphone')?.active).to.equal(true);
  });

  it('asks both sides not to send silence', async () => {
    introduce(pair);
    await connected(pair);
    for (const { connections } of [pair.a, pair.b]) {
      const [pc] = connections;
      const sections = pc?.remoteDescription?.sdp.split(/^m=/m).filter((section) => section.startsWith('audio')) ?? [];
      expect(sections.length).to.equal(2);
      for (const section of sections) expect(section).to.match(/^a=fmtp:\d+ .*usedtx=1/m);
    }
  });

  it('keeps sound and pictures within the bitrate that the page allows', async () => {
    const { a } = pair;
    await a.engine.setTrack('camera', use(colourTrack('red', 640, 480)));
    await a.engine.setTrack('microphone', use(await toneTrack()));
    introduce(pair);
    await connected(pair);
    a.engine.configure({ ...FULL, iceServers: [], maxBitrate: 300 });
    await until(() => encoding(a, 'camera')?.maxBitrate !== undefined);
    expect(encoding(a, 'camera')?.maxBitrate).to.be.within(150_000, 244_000);
    expect(encoding(a, 'microphone')?.priority).to.equal('high');
    a.engine.configure({ ...FULL, iceServers: [], maxBitrate: null });
    await until(() => encoding(a, 'camera')?.maxBitrate === undefined);
  });

  it('survives whatever the other side says of its tiles', async () => {
    pair.close();
    const control = captureChannel(0);
    pair = createPair();
    await cameraCall();
    const channel = await control.opened;
    control.restore();
    const rubbish = [
      null,
      'camera',
      [],
      {},
      { source: 'microphone', width: 0, height: 0 },
      { source: 'camera', width: '0', height: 0 },
      { source: 'camera', width: 1e9, height: 1e9 },
      { source: 'camera', width: -5, height: 0 },
      { source: 'camera', width: 0.5, height: 0.5 },
      { source: '__proto__', width: 0, height: 0 },
    ];
    for (const payload of rubbish) channel.send(JSON.stringify(['view', payload]));
    // What comes behind all of it is heeded; the same channel is the control channel of either side.
    channel.send(JSON.stringify(['view', { source: 'camera', width: 160, height: 120 }]));
    const limited = (): boolean => [pair.a, pair.b].some((test) => isSmall(test));
    await until(limited);
    expect(encoding(pair.b, 'camera')?.active).to.equal(true);
  });

  it('negotiates the codec that the page prefers, where the browser has it', async function () {
    const codecs = RTCRtpSender.getCapabilities('video')?.codecs.map(({ mimeType }) => mimeType.toUpperCase()) ?? [];
    const wanted = codecs.includes('VIDEO/VP9') ? 'VP9' : 'H264';
    for (const test of [pair.a, pair.b]) {
      test.engine.configure({ ...FULL, iceServers: [], videoCodecs: ['AV2', wanted] });
    }
    await pair.a.engine.setTrack('camera', use(colourTrack('lime')));
    introduce(pair);
    await seesColour(await remoteTrack(pair.b, 'a', 'camera'), 'lime');
    const sender = currentConnection(pair.a).getSenders()[PLACES.camera];
    const stats = [...((await sender?.getStats()) ?? new Map<string, unknown>()).values()] as Record<string, unknown>[];
    const { codecId } = stats.find(({ type }) => type === 'outbound-rtp') ?? {};
    expect(stats.find(({ id }) => id === codecId)?.mimeType).to.equal(`video/${wanted}`);
  });

  it('says how well media get through, and that nothing does any more', async () => {
    await pair.b.engine.setTrack('camera', use(colourTrack('red')));
    introduce(pair);
    const good = await nextEvent(pair.a, 'quality');
    expect(good).to.deep.equal({ id: 'b', quality: { level: 'good', reason: null } });
    pair.pipe.lose = () => true;
    currentConnection(pair.b).close();
    const lost = await nextEvent(pair.a, 'quality', ({ quality }) => quality.level === 'lost');
    expect(lost.quality.reason).to.equal('connection');
  });
});
