/** A finished recording as a player sees and hears it. */
export class Played {
  readonly video: HTMLVideoElement;
  readonly #url: string;

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
    // Firefox draws nothing of the first seek of a video that has not played.
    const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    await video.play();
    await shown;
    video.pause();
    return new Played(video, url);
  }

  /** Which of the colours fill how much of the picture (0 to 1) at this second. */
  async colours(second: number): Promise<{ red: number; green: number; blue: number }> {
    const { video } = this;
    const seeked = new Promise((resolve) => (video.onseeked = resolve));
    video.currentTime = second;
    await seeked;
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(video, 0, 0, 64, 36);
    const { data } = context.getImageData(0, 0, 64, 36);
    const counts = { red: 0, green: 0, blue: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red > 120 && green < 90 && blue < 90) counts.red++;
      if (green > 120 && red < 90 && blue < 90) counts.green++;
      if (blue > 120 && red < 90 && green < 90) counts.blue++;
    }
    const all = 64 * 36;
    return { red: counts.red / all, green: counts.green / all, blue: counts.blue / all };
  }

  close(): void {
    this.video.remove();
    URL.revokeObjectURL(this.#url);
  }
}

/** How much of a tone is in a file between two seconds: its amplitude, 0 to 1. */
export async function tonesOf(file: File): Promise<(tone: number, from: number, to: number) => number> {
  const context = new AudioContext();
  const sound = await context.decodeAudioData(await file.arrayBuffer());
  await context.close();
  const samples = sound.getChannelData(0);
  return (tone, from, to) => {
    const part = samples.subarray(from * sound.sampleRate, to * sound.sampleRate);
    const step = (2 * Math.PI * tone) / sound.sampleRate;
    let [sine, cosine] = [0, 0];
    part.forEach((sample, at) => {
      sine += sample * Math.sin(step * at);
      cosine += sample * Math.cos(step * at);
    });
    return (2 * Math.hypot(sine, cosine)) / part.length;
  };
}
