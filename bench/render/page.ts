/** A call of sixteen on a fake session, whose people speak in turns; `globalThis.bench` drives it. */
import '../../src/elements/rtc-call/define.js';
import { portraitTrack } from '../../stories/support/fake-pictures.js';
import { FakeSession } from '../../stories/support/fake-session.js';

const OTHERS = 15;
/** Milliseconds between changes of who speaks: faster than people are, so that the cost shows. */
const TURN_MS = 700;

const audio = new AudioContext();

/** Somebody whose voice can be switched. */
function voice(): { track: MediaStreamTrack; speak(on: boolean): void } {
  const destination = audio.createMediaStreamDestination();
  const gain = new GainNode(audio, { gain: 0 });
  const tone = new OscillatorNode(audio, { type: 'triangle', frequency: 180 });
  tone.connect(gain).connect(destination);
  tone.start();
  const [track] = destination.stream.getAudioTracks();
  if (!track) throw new Error('This browser makes no audio track.');
  return { track, speak: (on) => gain.gain.setValueAtTime(on ? 0.5 : 0, audio.currentTime) };
}

const voices = Array.from({ length: OTHERS }, voice);
const session = new FakeSession({
  name: 'Mo Kay',
  people: voices.map(({ track }, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    cameraStream: new MediaStream([track, portraitTrack(`p${at}`).track]),
  })),
});

let longTasks: number[] = [];
let shifts = 0;
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifts += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift' });

let turns: ReturnType<typeof setInterval> | undefined;
const element = document.createElement('rtc-call');

const bench = {
  /** `drawing`: no call, only what draws the pictures; then the call `at rest`, with people `speaking`, and `pinned` in turns. */
  async begin(phase: 'drawing' | 'at rest' | 'speaking' | 'spotlight' | 'resizing'): Promise<void> {
    clearInterval(turns);
    element.style.width = '';
    for (const each of voices) each.speak(false);
    if (phase === 'drawing') return;
    if (!element.isConnected) {
      Object.assign(element, { session, autojoin: true });
      document.body.append(element);
      while (element.state !== 'joined') await new Promise(requestAnimationFrame);
    }
    element.layout = phase === 'spotlight' ? 'spotlight' : 'auto';
    let turn = 0;
    if (phase === 'resizing') {
      turns = setInterval(() => (element.style.width = `${60 + (++turn % 40)}%`), 50);
    } else if (phase !== 'at rest') {
      turns = setInterval(() => {
        turn++;
        voices.forEach(({ speak }, at) => speak(at === turn % OTHERS || at === (turn * 7) % OTHERS));
      }, TURN_MS);
    }
  },
  /** What happened since it was last asked. */
  take(): { longTasks: number[]; shifts: number } {
    const taken = { longTasks, shifts };
    longTasks = [];
    shifts = 0;
    return taken;
  },
};

Object.assign(globalThis, { bench });
