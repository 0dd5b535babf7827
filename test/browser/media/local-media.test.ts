import { expect } from '@open-wc/testing';
import { AudioLevelMeter } from '../../../src/media/audio-level.js';
import { LocalMedia } from '../../../src/media/local-media.js';
import { browserEnvironment } from '../../../src/media/media-environment.js';

/** Frames that a track shows, seen by a video element. */
async function showsFrame(track: MediaStreamTrack): Promise<void> {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  video.srcObject = new MediaStream([track]);
  await video.play();
  await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
  expect(video.videoWidth).to.be.greaterThan(0);
  video.srcObject = null;
}

describe('the person’s own devices', () => {
  let media: LocalMedia;
  beforeEach(() => (media = new LocalMedia()));
  afterEach(() => media.stop());

  it('start with both in one go and show a picture', async () => {
    expect(await media.start({ microphone: true, camera: true })).to.deep.equal({});
    const { microphone, camera, tracks, cameraStream } = media.snapshot;
    expect([microphone, camera]).to.deep.equal([true, true]);
    expect(cameraStream.getTracks()).to.have.members([tracks.microphone, tracks.camera]);
    if (!tracks.camera) throw new Error('There is no camera track.');
    await showsFrame(tracks.camera);
  });

  it('keep the muted microphone, stop the camera, and come back', async () => {
    await media.start({ microphone: true, camera: true });
    const { microphone, camera } = media.snapshot.tracks;
    await media.setMicrophone(false);
    await media.setCamera(false);
    expect(microphone?.readyState).to.equal('live');
    expect(microphone?.enabled).to.equal(false);
    expect(camera?.readyState).to.equal('ended');
    expect(media.snapshot.cameraStream.getVideoTracks()).to.deep.equal([]);
    await Promise.all([media.setMicrophone(true), media.setCamera(true)]);
    expect(media.snapshot.tracks.microphone).to.equal(microphone);
    expect(media.snapshot.tracks.camera?.readyState).to.equal('live');
  });

  it('are listed with names once a permission was given', async () => {
    await media.setCamera(true);
    const [device] = await media.listDevices('camera');
    expect(device?.label).not.to.equal('');
  });

  it('switch to a device that is there, and go back from one that is not', async () => {
    await media.setCamera(true);
    let error: unknown;
    await media.setDevice('camera', 'no-such-device').catch((reason: unknown) => (error = reason));
    expect(error).to.have.property('code', 'device-not-found');
    expect(media.snapshot.camera).to.equal(true);
    expect(media.snapshot.tracks.camera?.readyState).to.equal('live');
  });

  it('switch the speaker to one that is there, and not to one that is not', async () => {
    await media.setMicrophone(true);
    const [speaker] = await media.listDevices('speaker');
    if (speaker) {
      await media.setDevice('speaker', speaker.deviceId);
      expect(media.snapshot.deviceIds.speaker).to.equal(speaker.deviceId);
    }
    const before = media.snapshot.deviceIds.speaker;
    let error: unknown;
    await media.setDevice('speaker', 'no-such-device').catch((reason: unknown) => (error = reason));
    expect(error).to.have.property('code', 'device-not-found');
    expect(media.snapshot.deviceIds.speaker).to.equal(before);
    await media.setDevice('speaker', '');
    expect(media.snapshot.deviceIds.speaker).to.equal('');
  });

  it('say which of those listed is in use', async () => {
    const named = new Promise((resolve) => {
      media.on('device', ({ kind }) => kind === 'microphone' && resolve(kind));
    });
    await media.start({ microphone: true, camera: true });
    await named;
    for (const kind of ['microphone', 'camera'] as const) {
      const listed = (await media.listDevices(kind)).map(({ deviceId }) => deviceId);
      expect(listed).to.include(media.snapshot.deviceIds[kind]);
    }
  });

  it('switch noise suppression on the running microphone, or say that they cannot', async () => {
    await media.setMicrophone(true);
    const error = await media.setProcessing({ noiseSuppression: false }).catch((reason: unknown) => reason);
    // Chromium leaves a running microphone as it is and has to be asked for it anew.
    const willing = !navigator.userAgent.includes('Firefox');
    if (error && !willing) expect(error).to.have.property('code', 'unsupported');
    else expect(media.snapshot.processing?.noiseSuppression).to.equal(false);
    expect(media.snapshot.microphone).to.equal(true);
    expect(media.snapshot.tracks.microphone?.readyState).to.equal('live');
  });

  it('hear speech on a muted microphone, and send silence', async function () {
    // Firefox starts no AudioContext on a machine without a sound device, as servers are.
    if (navigator.userAgent.includes('Firefox')) this.skip();
    const context = new AudioContext();
    const voice = new OscillatorNode(context, { frequency: 300 });
    const microphone = new MediaStreamAudioDestinationNode(context);
    voice.connect(microphone);
    voice.start();
    const environment = browserEnvironment();
    const talking = new LocalMedia({
      ...environment,
      mediaDevices: Object.assign(new EventTarget(), {
        getUserMedia: async () => microphone.stream,
        enumerateDevices: async () => [],
        getSupportedConstraints: () => ({}),
      }),
    });
    await talking.setMicrophone(true);
    const heard = new Promise<void>((resolve) => talking.on('mutedspeech', () => resolve()));
    await talking.setMicrophone(false);
    await heard;
    expect(talking.snapshot.tracks.microphone?.enabled).to.equal(false);
    talking.stop();
    await context.close();
  });

  it('end without a trace', async () => {
    await media.start({ microphone: true, camera: true });
    const tracks = media.snapshot.cameraStream.getTracks();
    media.stop();
    expect(tracks.map(({ readyState }) => readyState)).to.deep.equal(['ended', 'ended']);
    expect(media.snapshot.cameraStream.getTracks()).to.deep.equal([]);
  });
});

describe('the level of a sound', () => {
  let context: AudioContext;
  let gain: GainNode;
  let stream: MediaStream;

  before(function () {
    // Firefox starts no AudioContext on a machine without a sound device, as servers are; it stays suspended.
    if (navigator.userAgent.includes('Firefox')) this.skip();
  });
  beforeEach(() => {
    context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: 300 });
    gain = new GainNode(context, { gain: 0.5 });
    const out = new MediaStreamAudioDestinationNode(context);
    tone.connect(gain).connect(out);
    tone.start();
    ({ stream } = out);
  });
  afterEach(() => context?.close());

  const until = (meter: AudioLevelMeter, test: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const off = meter.on('change', () => {
        if (!test()) return;
        off();
        resolve();
      });
    });

  it('rises with a tone, which counts as speaking, and falls with it', async () => {
    const meter = new AudioLevelMeter(stream);
    const keep = meter.on('change', () => {});
    await until(meter, () => meter.speaking);
    expect(meter.level).to.be.greaterThan(0.5);
    gain.gain.value = 0;
    await until(meter, () => !meter.speaking);
    expect(meter.level).to.be.lessThan(0.2);
    keep();
    meter.close();
  });

  it('is 0 as soon as the track is disabled, and comes back', async () => {
    const meter = new AudioLevelMeter(stream);
    const keep = meter.on('change', () => {});
    await until(meter, () => meter.level > 0.5);
    const [track] = stream.getAudioTracks();
    if (!track) throw new Error('There is no sound.');
    track.enabled = false;
    meter.refresh();
    expect(meter.level).to.equal(0);
    track.enabled = true;
    meter.refresh();
    await until(meter, () => meter.level > 0.5);
    keep();
    meter.close();
  });

  it('shares one audio context, and closes it with the last meter', async () => {
    const made: AudioContext[] = [];
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
    try {
      const a = new AudioLevelMeter(stream);
      const b = new AudioLevelMeter(stream);
      expect(made).to.have.length(0);
      const offA = a.on('change', () => {});
      const offB = b.on('change', () => {});
      expect(made).to.have.length(1);
      offA();
      const closed = new Promise<void>((resolve) => {
        made[0]?.addEventListener('statechange', () => made[0]?.state === 'closed' && resolve());
      });
      offB();
      await closed;
    } finally {
      window.AudioContext = Real;
    }
  });
});
