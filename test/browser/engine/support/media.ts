export type Colour = 'red' | 'lime' | 'blue';

const CHANNEL: Record<Colour, 0 | 1 | 2> = { red: 0, lime: 1, blue: 2 };

/** A picture of one colour, drawn anew again and again so that frames keep coming. */
export function colourTrack(colour: Colour, width = 160, height = 120): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  let frame = 0;
  const draw = (): void => {
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
    // Something has to move, or an encoder may skip the frame.
    context.fillStyle = 'black';
    context.fillRect(frame++ % 8, 0, 4, 4);
  };
  draw();
  const [track] = canvas.captureStream(15).getVideoTracks();
  if (!track) throw new Error('The canvas gave no track.');
  const timer = setInterval(() => (track.readyState === 'live' ? draw() : clearInterval(timer)), 60);
  return track;
}

/** A tone from the browser's fake microphone. */
export async function toneTrack(): Promise<MediaStreamTrack> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const [track] = stream.getAudioTracks();
  if (!track) throw new Error('There is no microphone.');
  return track;
}

/** Resolves once a frame that is mostly of this colour is on the screen. */
export async function seesColour(track: MediaStreamTrack, colour: Colour): Promise<void> {
  if (document.hidden) throw new Error('Nothing is drawn on a hidden page: run one page at a time.');
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([track]);
  document.body.append(video);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // Without frames `play()` stays pending, and removing the element then rejects it.
  video.play().catch(() => undefined);
  for (let seen = false; !seen;) {
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    context?.drawImage(video, 0, 0, 8, 8);
    const pixel = context?.getImageData(4, 4, 1, 1).data ?? [];
    const others = [0, 1, 2].filter((index) => index !== CHANNEL[colour]);
    seen = (pixel[CHANNEL[colour]] ?? 0) > 180 && others.every((index) => (pixel[index] ?? 255) < 90);
  }
  video.srcObject = null;
  video.remove();
}

/** Resolves once more bytes of audio arrive on this receiver's track. */
export async function hearsAudio(pc: RTCPeerConnection, track: MediaStreamTrack): Promise<void> {
  const first = await audioBytes(pc, track);
  while ((await audioBytes(pc, track)) <= first) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function audioBytes(pc: RTCPeerConnection, track: MediaStreamTrack): Promise<number> {
  let bytes = 0;
  (await pc.getStats(track)).forEach((entry: { type: string; bytesReceived?: number }) => {
    if (entry.type === 'inbound-rtp') bytes += entry.bytesReceived ?? 0;
  });
  return bytes;
}
