/** The letters in use until 2565, by the overall score alone, as the commission published them. */

import type { Level } from '../framework.ts';

const level = (letters: string, minOverall: number): Level => ({
  name: { th: letters, en: letters },
  minOverall,
  minEach: 0,
  mark: 'confirmed',
});

export const levels2562: readonly Level[] = [
  level('AA', 95_00),
  level('A', 85_00),
  level('B', 75_00),
  level('C', 65_00),
  level('D', 55_00),
  level('E', 50_00),
  level('F', 0),
];
