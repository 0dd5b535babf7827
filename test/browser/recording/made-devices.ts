/** Cameras of one colour and microphones of one tone, in place of the devices that a browser under test has. */
export interface MadeDevice {
  readonly colour: string;
  /** Hz. */
  readonly tone: number;
}

/** From now on `getUserMedia()` gives these, one after the other. Returns what puts the real one back. */
export function useMadeDevices(devices: readonly MadeDevice[]): () => void {
  const real = navigator.mediaDevices.getUserMedia;
  const context = new AudioContext();
  const timers: ReturnType<typeof setInterval>[] = [];
  const left = [...devices];
  /** Pages that capture may make sound without a click. */
  let capture: Promise<MediaStream> | null = null;
  navigator.mediaDevices.getUserMedia = async () => {
    const device = left.shift();
    if (!device) throw new DOMException('', 'NotFoundError');
    await (capture ??= real.call(navigator.mediaDevices, { audio: true }));
    await context.resume();
    const { stream, timer } = camera(device.colour);
    timers.push(timer);
    const output = context.createMediaStreamDestination();
    const tone = new OscillatorNode(context, { frequency: device.tone });
    tone.connect(new GainNode(context, { gain: 0.2 })).connect(output);
    tone.start();
    return new MediaStream([...stream.getTracks(), ...output.stream.getTracks()]);
  };
  return () => {
    navigator.mediaDevices.getUserMedia = real;
    for (const timer of timers) clearInterval(timer);
    void context.close();
    void capture?.then((stream) => stream.getTracks().forEach((track) => track.stop()));
  };
}

function camera(colour: string): { stream: MediaStream; timer: ReturnType<typeof setInterval> } {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  let flip = false;
  const paint = (): void => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 320, 180);
    // Something that moves, or no new picture is sent.
    flip = !flip;
    context.fillStyle = flip ? '#000' : '#fff';
    context.fillRect(0, 0, 6, 6);
  };
  paint();
  return { stream: canvas.captureStream(15), timer: setInterval(paint, 66) };
}
