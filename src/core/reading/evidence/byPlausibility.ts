/** Whether the numbers of a column look like scores at all. */

import type { Framework } from '../../framework/framework.ts';
import { indicatorsOfInstrument } from '../../framework/lookup.ts';
import { FULL } from '../../score/hundredths.ts';
import { type Candidate, type Group, numbersIn } from './candidate.ts';
import type { Reason } from './reason.ts';

/** Fewer numbers than these tell nothing by their pattern. */
const ENOUGH = 3;
/** Scores of a survey or an indicator are out of 100, and none of a whole table is this low. */
const SMALL = 10_00;

export function plausibilityReasons(candidate: Candidate, group: Group, framework: Framework): Reason[] {
  const numbers = numbersIn(candidate);
  const most = Math.max(...group.map((other) => numbersIn(other).length));
  const reasons: Reason[] = [];
  const say = (applies: boolean, reason: Reason) => {
    if (applies) reasons.push(reason);
  };
  const share = (isSo: (score: number) => boolean) => numbers.filter(isSo).length / Math.max(1, numbers.length);
  const isConstant = numbers.length >= ENOUGH && new Set(numbers).size === 1;
  say(isConstant && group.length > 1, {
    code: 'constant',
    points: -5,
    takenFor: numbers[0] === FULL ? 'full' : 'unknown',
  });
  say(!candidate.across && isRowNumbers(numbers), { code: 'row-numbers', points: -9, takenFor: 'row-numbers' });
  say(share((score) => score > FULL) > 1 / 2, { code: 'above-100', points: -9, takenFor: 'unknown' });
  say(share((score) => score < 0) > 0.1, { code: 'below-0', points: -9, takenFor: 'change' });
  const isSmall = numbers.length > 0 && numbers.every((score) => Math.abs(score) <= SMALL);
  say(isSmall && !numbers.every((score) => score === 0), { code: 'small', points: -5, takenFor: 'unknown' });
  say(areWeights(candidate, framework), { code: 'weights', points: -9, takenFor: 'weight' });
  say(numbers.length < most / 2, { code: 'gaps', points: -2 });
  say(isSingleFull(candidate, group), { code: 'constant', points: -4, takenFor: 'full' });
  return reasons;
}

function isRowNumbers(numbers: readonly number[]): boolean {
  return numbers.length > ENOUGH && numbers.every((score, index) => score === (index + 1) * 100);
}

/** 30, 30, 40, or what each indicator has of it. */
export function areWeights({ values }: Candidate, framework: Framework): boolean {
  const known = [...values].filter(([key]) => key !== 'overall');
  return known.length > 0 && known.every(([key, score]) => weightsOf(key, framework).includes(score));
}

function weightsOf(key: string, framework: Framework): number[] {
  const [kind, id] = key.split(' ');
  const indicator = kind === 'indicator' ? framework.indicators.find((one) => one.id === Number(id)) : undefined;
  const instrument = kind === 'instrument' ? id : indicator?.instrument;
  const weight = Object.entries(framework.weights.value).find(([name]) => name === instrument)?.[1] ?? 0;
  if (!indicator) return [Math.round(weight * 100)];
  return [Math.round((weight * 100) / indicatorsOfInstrument(framework, indicator.instrument).length)];
}

/** One line with 100 beside its score. */
function isSingleFull(candidate: Candidate, group: Group): boolean {
  const [only, ...more] = numbersIn(candidate);
  return only === FULL && more.length === 0 && group.some((other) => numbersIn(other).some((score) => score !== FULL));
}
