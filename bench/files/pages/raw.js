/**
 * The measure: a data channel tuned by hand that does nothing but carry bytes. It sends one and the same buffer over
 * and over, reads no file, checks nothing and throws away what it gets.
 */
import { nextText, rawChannel } from './raw-channel.js';

const HIGH = 4 * 1024 * 1024;
const LOW = 1024 * 1024;

export async function open(options) {
  const { channel, maxMessageSize } = await rawChannel(options);
  if (options.role === 'receive') {
    let [size, got] = [0, 0];
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string') [size, got] = [Number(data), 0];
      else got += data.byteLength;
      if (got === size) channel.send('done');
    };
    return { received: () => null, progress: () => got };
  }
  const message = crypto.getRandomValues(new Uint8Array(65_536));
  const size = Math.min(256 * 1024, maxMessageSize);
  const buffer = new Uint8Array(size).map((_, index) => message[index % message.length]);
  channel.bufferedAmountLowThreshold = LOW;
  return {
    async send(file) {
      const done = nextText(channel);
      channel.send(String(file.size));
      let left = file.size;
      const pump = () => {
        while (left > 0 && channel.bufferedAmount < HIGH) {
          channel.send(left < size ? buffer.subarray(0, left) : buffer);
          left -= Math.min(left, size);
        }
      };
      channel.onbufferedamountlow = pump;
      pump();
      await done;
    },
  };
}
