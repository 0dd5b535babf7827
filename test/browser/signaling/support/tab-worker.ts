import { BroadcastTransport } from '../../../../src/signaling/broadcast-transport.js';

/** Stands in for another tab: ending a worker is as sudden as a crash, and frees its locks alike. */
self.onmessage = ({ data: room }: MessageEvent<string>) => {
  const transport = new BroadcastTransport({ room, name: 'worker', token: () => '' });
  transport.on('signal', ({ from, body }) => transport.send(from, `${body} to you`));
  transport.open();
};
