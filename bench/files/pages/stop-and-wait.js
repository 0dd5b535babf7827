/**
 * The sender of most file drops: chunks of 64 kB, and after each MB the receiver's word before it goes on. The
 * receiver keeps all chunks in memory until the end.
 */
import { nextText, rawChannel } from './raw-channel.js';

const CHUNK = 64 * 1000;
const PARTITION = 1000 * 1000;

export async function open(options) {
  const { channel } = await rawChannel(options);
  if (options.role === 'receive') {
    let [left, sinceWord] = [0, 0];
    let chunks = [];
    channel.onmessage = ({ data }) => {
      if (typeof data === 'string') {
        [left, chunks] = [Number(data), []];
        return;
      }
      chunks.push(data);
      left -= data.byteLength;
      sinceWord += data.byteLength;
      if (sinceWord < PARTITION && left > 0) return;
      sinceWord = 0;
      channel.send('next');
    };
    return { received: () => new Blob(chunks) };
  }
  return {
    async send(file) {
      channel.send(String(file.size));
      for (let from = 0; from < file.size; from += PARTITION) {
        const word = nextText(channel);
        const to = Math.min(from + PARTITION, file.size);
        for (let at = from; at < to; at += CHUNK)
          channel.send(await file.slice(at, Math.min(at + CHUNK, to)).arrayBuffer());
        await word;
      }
    },
  };
}
