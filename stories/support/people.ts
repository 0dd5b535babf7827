import type { FakePerson } from './fake-session.js';

const NAMES = [
  ...['Ada Lovelace', 'Grace Hopper', 'Katherine Johnson', 'Radia Perlman', 'Édith Clarke', '渡辺 和子', 'Lynn Conway'],
  ...['Mary Keller', 'Evelyn Boyd', 'Hedy Lamarr', 'Joan Clarke', 'Jean Bartik', 'Barbara Liskov', 'Frances Allen'],
  'Shafi Goldwasser',
];

/** People with a camera each, and now and then one without. */
export const people = (count: number): FakePerson[] =>
  NAMES.slice(0, count).map((name, at) => ({ id: `p${at}`, name, camera: at % 5 !== 4, microphone: at % 4 !== 2 }));
