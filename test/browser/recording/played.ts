/** How much of a picture each colour fills, 0 to 1. */
export interface Colours {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** A finished recording as a player shows it, from its beginning to its end. */
export class Played {
  readonly video: HTMLVideoElement;
  readonly #url: string;
  readonly #frames: { readonly second: number; readonly colours: Colours }[] = [];

  private constructor(video: HTMLVideoElement, url: string) {
    this.video = video;
    this.#url = url;
  }

  static async open(file: File): Promise<Played> {
    const url = URL.createObjectURL(file);
    const video = Object.assign(document.createElement('video'), { muted: true, preload: 'auto', src: url });
    document.body.append(video);
    await new Promise((resolve, reject) => {
      video.onloadeddata = resolve;
      video.onerror = () => reject(new Error(video.error?.message ?? 'It cannot be played.'));
    });
    const played = new Played(video, url);
    await played.#watch();
    return played;
  }

  /** Of the frame that is shown at this second. */
  colours(second: number): Colours {
    const frame = this.#frames.findLast((each) => each.second <= second);
    if (!frame) throw new Error(`There is no picture at ${second} s.`);
    return frame.colours;
  }

  close(): void {
    this.video.remove();
    URL.revokeObjectURL(this.#url);
  }

  /** By playing: what Firefox draws right after a seek may be black. */
  async #watch(): Promise<void> {
    const { video } = this;
    const look = (_: number, { mediaTime: second }: VideoFrameCallbackMetadata): void => {
      this.#frames.push({ second, colours: coloursOf(video) });
      video.requestVideoFrameCallback(look);
    };
    video.requestVideoFrameCallback(look);
    const ended = new Promise((resolve) => (video.onended = resolve));
    await video.play();
    await ended;
  }
}

function coloursOf(video: HTMLVideoElement): Colours {
  const [width, height] = [64, 36];
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(video, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = { red: 0, green: 0, blue: 0 };
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red > 120 && green < 90 && blue < 90) counts.red++;
    if (green > 120 && red < 90 && blue < 90) counts.green++;
    if (blue > 120 && red < 90 && green < 90) counts.blue++;
  }
  const all = width * height;
  return { red: counts.red / all, green: counts.green / all, blue: counts.blue / all };
}

/**
 * How much of a tone is in a file between two seconds: its amplitude, 0 to 1.
 *
 * @param length of the file, in seconds: decoding leaves out what lies before the first sound, as it may in Firefox
 */
export async function tonesOf(file: File, length: number): Promise<(tone: number, from: number, to: number) => number> {
  const context = new AudioContext();
  const sound = await context.decodeAudioData(await file.arrayBuffer());
  await context.close();
  const samples = sound.getChannelData(0);
  const late = Math.max(0, length - sound.duration);
  return (tone, from, to) => {
    const part = samples.subarray((from - late) * sound.sampleRate, (to - late) * sound.sampleRate);
    const step = (2 * Math.PI * tone) / sound.sampleRate;
    let [sine, cosine] = [0, 0];
    part.forEach((sample, at) => {
      sine += sample * Math.sin(step * at);
      cosine += sample * Math.cos(step * at);
    });
    return (2 * Math.hypot(sine, cosine)) / part.length;
  };
}
