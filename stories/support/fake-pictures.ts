/** Moving pictures and sounds made in the page, for stories and element tests: no camera, no permission. */

interface Drawing {
  readonly track: MediaStreamTrack;
  stop(): void;
}

/** A person before a plain wall, nodding a little. `seed` picks the colours. */
export function portraitTrack(seed: string, width = 640, height = 360): Drawing {
  const hue = [...seed].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 360, 7);
  return draw(width, height, (context, time) => {
    const wall = context.createLinearGradient(0, 0, width, height);
    wall.addColorStop(0, `hsl(${hue} 32% 62%)`);
    wall.addColorStop(1, `hsl(${(hue + 40) % 360} 36% 40%)`);
    context.fillStyle = wall;
    context.fillRect(0, 0, width, height);
    context.fillStyle = `hsl(${(hue + 20) % 360} 40% 75% / 35%)`;
    context.fillRect(width * 0.08, height * 0.1, width * 0.2, height * 0.5);
    const x = width / 2 + Math.sin(time / 900) * width * 0.012;
    const y = height * 0.43 + Math.sin(time / 600) * height * 0.012;
    context.fillStyle = `hsl(${(hue + 180) % 360} 34% 34%)`;
    context.beginPath();
    context.ellipse(x, height * 1.08, height * 0.44, height * 0.42, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = `hsl(${24 + (hue % 12)} 48% ${42 + (hue % 30)}%)`;
    context.beginPath();
    context.ellipse(x, y, height * 0.155, height * 0.2, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = `hsl(${hue} 22% 18%)`;
    context.beginPath();
    context.ellipse(x, y - height * 0.1, height * 0.17, height * 0.13, 0, Math.PI, Math.PI * 2);
    context.fill();
  });
}

/** A desktop with a document window: light, with fine lines, as a shared screen has. */
export function screenTrack(width = 1280, height = 800): Drawing {
  return draw(width, height, (context, time) => {
    context.fillStyle = '#f7f8fb';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#22304f';
    context.fillRect(0, 0, width, 56);
    context.fillStyle = '#e3e8f2';
    context.fillRect(0, 56, 220, height);
    const lines = 14;
    for (let line = 0; line < lines; line++) {
      context.fillStyle = line % 5 === 0 ? '#31426b' : '#c3cbdb';
      const length = 420 + ((line * 197) % 480);
      context.fillRect(280, 110 + line * 46, length, line % 5 === 0 ? 20 : 12);
    }
    context.fillStyle = '#2457e6';
    context.fillRect(280 + ((time / 12) % 600), 110 + 6 * 46 - 8, 3, 28);
  });
}

function draw(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D, time: number) => void,
): Drawing {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser draws no canvas.');
  paint(context, 0);
  const [track] = canvas.captureStream(10).getVideoTracks();
  if (!track) throw new Error('This browser captures no canvas.');
  const started = performance.now();
  const timer = setInterval(() => {
    if (track.readyState === 'ended') clearInterval(timer);
    else paint(context, performance.now() - started);
  }, 100);
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}

let audio: AudioContext | null = null;

/** A microphone: silence, or (with `loud`) a steady murmur that counts as speaking. */
export function soundTrack(loud = false): Drawing {
  audio ??= new AudioContext();
  const destination = audio.createMediaStreamDestination();
  const gain = new GainNode(audio, { gain: loud ? 0.5 : 0 });
  const tone = new OscillatorNode(audio, { type: 'triangle', frequency: 180 });
  tone.connect(gain).connect(destination);
  tone.start();
  const [track] = destination.stream.getAudioTracks();
  if (!track) throw new Error('This browser makes no audio track.');
  return {
    track,
    stop() {
      tone.stop();
      tone.disconnect();
      gain.disconnect();
      track.stop();
    },
  };
}
