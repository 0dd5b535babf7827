import { compareInLab } from '../compare-in-lab.mjs';

/** A line at home: 20 Mbit/s, 50 ms round trip, and a router that lets packets wait for 200 ms before it drops any. */
export const bottleneck = (options) =>
  compareInLab({
    ...options,
    title: '20 Mbit/s, 50 ms round trip, 200 ms queue',
    cable: { delay: 25, up: 20_000, down: 20_000, queue: 200 },
  });
