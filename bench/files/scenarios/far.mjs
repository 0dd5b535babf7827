import { compareInLab } from '../compare-in-lab.mjs';

/** A far away host behind lines that are faster than this machine: nothing may hold a transfer back that need not. */
export const far = (options) =>
  compareInLab({ ...options, title: '50 ms round trip, no limit on the way', cable: { delay: 25 } });
