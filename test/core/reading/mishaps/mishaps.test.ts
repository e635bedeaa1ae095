/** A slip of the hand in a clean sheet: the figure is right or unknown, and an error, a warning or a question names it. */

import { expect, test } from 'vitest';
import { seeded } from '../../lattice/drawnAgency.ts';
import { drawFigures } from '../drawn/figures.ts';
import { judge, speaksOf } from '../drawn/judge.ts';
import { read } from '../drawn/readDrawn.ts';
import { MISHAPS, type Mishap } from './mishaps.ts';

const DRAWS = 12;

test.each(MISHAPS.map((mishap) => ({ mishap, name: mishap.name })))('$name', ({ mishap }) => {
  const unnoticed = Array.from({ length: DRAWS }, (_, seed) => noticed(mishap, seed)).filter((answer) => answer !== '');

  expect(unnoticed).toEqual([]);
});

/** Empty where it was noticed; else what went wrong. */
function noticed({ befall, isMild }: Mishap, seed: number): string {
  const random = seeded(1000 + seed);
  const figures = drawFigures(random);
  const { tabs, hit } = befall(random, figures);
  const reading = read({ tabs, answers: {} });
  const { verdict, because } = judge({ figures }, reading);
  if (verdict === 'wrong') return `draw ${seed}: ${because}`;
  if (reading.kind !== 'figures' || hit.length === 0) return '';
  const alarms = reading.findings.filter(({ severity }) => isMild || severity !== 'notice');
  return alarms.some((alarm) => hit.some((subject) => speaksOf(alarm, subject)))
    ? ''
    : `draw ${seed}: nothing names ${hit}`;
}
