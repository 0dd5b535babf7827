/** Ways to send a file: a module of `pages` each. The first is what the others are measured by. */
export const RAW = { way: 'raw', name: 'raw channel, tuned by hand' };
export const KIT = { way: 'kit', name: 'rtc-file-drop' };
export const OTHERS = [
  { way: 'simple-peer', name: 'simple-peer, as a stream' },
  { way: 'peerjs', name: 'PeerJS' },
  { way: 'trystero', name: 'trystero' },
  { way: 'stop-and-wait', name: '64 kB chunks, 1 MB at a time' },
];
