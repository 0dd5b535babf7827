/** A picture of one colour and a sound of one tone: what came of them can be told apart wherever it turns up. */
export interface Made {
  colour: string;
  /** Hz. */
  tone: number;
}

export interface MadeDevices {
  /** Camera and microphone. */
  readonly user?: Made;
  /** A shared screen with its sound. */
  readonly screen?: Made;
}

/**
 * For a page's body, before its tag: devices of the page's own in place of those that a browser under test has. They are
 * there as `made`, and follow what becomes of it.
 */
export function madeDevices(devices: MadeDevices): string {
  return `<script>(${install.toString()})(${JSON.stringify(devices)})</script>`;
}

function install(devices: MadeDevices): void {
  Object.assign(globalThis, { made: devices });
  const { user, screen } = devices;
  const context = new AudioContext();
  const sound = (made: Made): MediaStreamTrack[] => {
    const output = context.createMediaStreamDestination();
    const source = new OscillatorNode(context, { frequency: made.tone });
    source.connect(new GainNode(context, { gain: 0.2 })).connect(output);
    source.start();
    setInterval(() => (source.frequency.value = made.tone), 66);
    return output.stream.getTracks();
  };
  const picture = (made: Made): MediaStreamTrack[] => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const pen = canvas.getContext('2d');
    let flip = false;
    setInterval(() => {
      if (!pen) return;
      pen.fillStyle = made.colour;
      pen.fillRect(0, 0, 320, 180);
      // Something that moves, or no new picture is sent.
      flip = !flip;
      pen.fillStyle = flip ? '#000' : '#fff';
      pen.fillRect(0, 0, 6, 6);
    }, 66);
    return canvas.captureStream(15).getTracks();
  };
  const capture = (made: Made, { audio, video }: MediaStreamConstraints): Promise<MediaStream> => {
    const tracks = [...(audio ? sound(made) : []), ...(video ? picture(made) : [])];
    e2e.tracks.push(...tracks);
    return Promise.resolve(new MediaStream(tracks));
  };
  if (user) navigator.mediaDevices.getUserMedia = (constraints) => capture(user, constraints ?? {});
  if (screen) navigator.mediaDevices.getDisplayMedia = () => capture(screen, { audio: true, video: true });
}
