import { compareInLab } from '../compare-in-lab.mjs';

/** A far away wireless network: 50 ms round trip, one packet in a hundred lost. */
export const lossy = (options) =>
  compareInLab({
    ...options,
    title: '50 ms round trip, 1% loss',
    cable: { delay: 25, loss: 1 },
  });
