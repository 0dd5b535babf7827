import { expect } from '@open-wc/testing';
import { TRACK_SOURCES } from '../../../src/engine/engine.js';
import { connected, createPair, currentConnection, introduce, remoteTrack } from './support/engine-pair.js';
import type { Pair } from './support/engine-pair.js';
import { colourTrack, hearsAudio, seesColour, toneTrack } from './support/media.js';

describe('mesh engine: media', () => {
  let pair: Pair;
  const own: MediaStreamTrack[] = [];
  const use = (track: MediaStreamTrack): MediaStreamTrack => {
    own.push(track);
    return track;
  };

  beforeEach(() => {
    pair = createPair();
  });
  afterEach(() => {
    pair.close();
    for (const track of own.splice(0)) track.stop();
  });

  it('connects two engines without any media and gives four muted tracks each way', async () => {
    introduce(pair);
    await connected(pair);
    for (const test of [pair.a, pair.b]) {
      const other = test === pair.a ? 'b' : 'a';
      expect([...test.tracks.keys()]).to.deep.equal(TRACK_SOURCES.map((source) => `${other}/${source}`));
      expect([...test.tracks.values()].map(({ kind }) => kind)).to.deep.equal(['audio', 'video', 'video', 'audio']);
      expect([...test.tracks.values()].map(({ muted }) => muted)).to.deep.equal([true, true, true, true]);
      expect(currentConnection(test).getTransceivers().length).to.equal(4);
    }
    expect(pair.pipe.count('offer')).to.equal(1);
    expect(pair.pipe.count('answer')).to.equal(1);
  });

  it('sends what was set before connecting, each source in its own place, both ways', async () => {
    const { a, b } = pair;
    await a.engine.setTrack('camera', use(colourTrack('red')));
    await a.engine.setTrack('screen', use(colourTrack('blue')));
    await a.engine.setTrack('microphone', use(await toneTrack()));
    await b.engine.setTrack('camera', use(colourTrack('lime')));
    await b.engine.setTrack('screen-audio', use(await toneTrack()));
    introduce(pair);
    await Promise.all([
      remoteTrack(b, 'a', 'camera').then((track) => seesColour(track, 'red')),
      remoteTrack(b, 'a', 'screen').then((track) => seesColour(track, 'blue')),
      remoteTrack(b, 'a', 'microphone').then((track) => hearsAudio(currentConnection(b), track)),
      remoteTrack(a, 'b', 'camera').then((track) => seesColour(track, 'lime')),
      remoteTrack(a, 'b', 'screen-audio').then((track) => hearsAudio(currentConnection(a), track)),
    ]);
    expect(pair.pipe.count('offer')).to.equal(1);
  });

  it('sends what is set while the connection is being made', async () => {
    const { a, b } = pair;
    introduce(pair);
    void a.engine.setTrack('camera', use(colourTrack('red')));
    await pair.pipe.next(({ signal }) => signal.type === 'offer');
    void b.engine.setTrack('camera', use(colourTrack('blue')));
    await Promise.all([
      remoteTrack(b, 'a', 'camera').then((track) => seesColour(track, 'red')),
      remoteTrack(a, 'b', 'camera').then((track) => seesColour(track, 'blue')),
    ]);
  });

  it('replaces, removes and brings back tracks a hundred times without negotiating again', async () => {
    const { a, b } = pair;
    introduce(pair);
    await connected(pair);
    const camera = await remoteTrack(b, 'a', 'camera');
    const back = await remoteTrack(a, 'b', 'camera');
    const [red, blue, lime] = [use(colourTrack('red')), use(colourTrack('blue')), use(colourTrack('lime'))];
    await a.engine.setTrack('camera', red);
    await seesColour(camera, 'red');
    for (let round = 0; round < 100; round++) {
      await a.engine.setTrack('camera', round % 2 ? red : blue);
      await a.engine.setTrack('camera', null);
    }
    await a.engine.setTrack('camera', lime);
    await b.engine.setTrack('camera', blue);
    await Promise.all([seesColour(camera, 'lime'), seesColour(back, 'blue')]);
    expect(pair.pipe.count('offer')).to.equal(1);
    expect(currentConnection(a).getTransceivers().length).to.equal(4);
  });

  it('keeps the last of many changes made at once', async () => {
    const { a, b } = pair;
    introduce(pair);
    await connected(pair);
    const [red, blue] = [use(colourTrack('red')), use(colourTrack('blue'))];
    void a.engine.setTrack('camera', red);
    void a.engine.setTrack('camera', null);
    await a.engine.setTrack('camera', blue);
    await seesColour(await remoteTrack(b, 'a', 'camera'), 'blue');
  });

  it('stops sending a source that is set to nothing', async () => {
    const { a } = pair;
    const red = use(colourTrack('red'));
    await a.engine.setTrack('camera', red);
    introduce(pair);
    await connected(pair);
    await a.engine.setTrack('camera', null);
    const senders = currentConnection(a).getSenders();
    expect(senders.every(({ track }) => track === null)).to.equal(true);
  });

  it('refuses a track of the wrong kind and goes on', async () => {
    const { a, b } = pair;
    introduce(pair);
    await connected(pair);
    let refused: unknown;
    await a.engine.setTrack('microphone', use(colourTrack('red'))).catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(TypeError);
    await a.engine.setTrack('camera', use(colourTrack('red')));
    await seesColour(await remoteTrack(b, 'a', 'camera'), 'red');
  });

  it('says that a direct connection is not relayed', async () => {
    introduce(pair);
    await connected(pair);
    const { a } = pair;
    while (a.engine.status('b')?.relayed === null) {
      await new Promise<void>((resolve) => {
        const off = a.engine.on('link', () => (off(), resolve()));
      });
    }
    expect(a.engine.status('b')).to.deep.equal({ state: 'connected', relayed: false });
  });
});
