/* global AudioWorkletProcessor, registerProcessor, sampleRate */
/** Samples of one look: 43 ms. */
const SIZE = 2048;

/** Tells for each stretch of sound how much of each tone is in it: its amplitude. */
class EarProcessor extends AudioWorkletProcessor {
  samples = new Float32Array(SIZE);
  filled = 0;

  constructor({ processorOptions: { tones } }) {
    super();
    this.tones = tones;
  }

  process([[input]]) {
    if (!input) return true;
    this.samples.set(input, this.filled);
    this.filled += input.length;
    if (this.filled < SIZE) return true;
    this.filled = 0;
    this.port.postMessage(this.tones.map((tone) => this.amplitude(tone)));
    return true;
  }

  /** Through a Hann window, so that one tone does not count as a little of the other. */
  amplitude(tone) {
    const step = (2 * Math.PI * tone) / sampleRate;
    let [sine, cosine] = [0, 0];
    this.samples.forEach((sample, at) => {
      const weighed = sample * (1 - Math.cos((2 * Math.PI * at) / SIZE));
      sine += weighed * Math.sin(step * at);
      cosine += weighed * Math.cos(step * at);
    });
    return (2 * Math.hypot(sine, cosine)) / SIZE;
  }
}

registerProcessor('ear', EarProcessor);
