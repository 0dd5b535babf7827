import { expect } from '@open-wc/testing';
import { bytes } from '../../../src/elements/internal/files/format.js';
import { duration, percent } from '../../../src/elements/internal/files/progress-format.js';

describe('numbers in <rtc-file-drop>', () => {
  it('are sizes as systems show them', () => {
    const sizes = [0, 1, 999, 1000, 12_345, 999_949, 999_950, 2.5e9, 7e15];
    expect(sizes.map(bytes)).to.deep.equal([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '12.3 kB',
      '999.9 kB',
      '1 MB',
      '2.5 GB',
      '7,000 TB',
    ]);
  });

  it('are times in steps that get coarser, never less than is left', () => {
    const times = [0.2, 9.1, 10, 10.1, 31, 59, 60, 61, 3600, 5399, 5400, 7201];
    expect(times.map(duration)).to.deep.equal([
      ...['1 sec', '10 sec', '10 sec', '15 sec', '35 sec', '60 sec'],
      ...['1 min', '2 min', '60 min', '90 min', '2 hr', '3 hr'],
    ]);
  });

  it('are shares that are whole only when all is there', () => {
    expect([percent(0, 3), percent(1, 3), percent(999_999, 1_000_000), percent(3, 3), percent(0, 0)]).to.deep.equal([
      0, 33, 99, 100, 100,
    ]);
  });
});
