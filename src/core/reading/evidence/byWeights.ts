/** What weighted figures say: of themselves, and of a column beside them. */

import type { Framework } from '../../framework/framework.ts';
import { areWeights } from './byPlausibility.ts';
import { type Candidate, type Group, numbersIn } from './candidate.ts';
import type { Reason } from './reason.ts';
import { addUp, weightsFor } from './weighting.ts';

/** One figure may fit by accident. */
const ENOUGH = 2;
/** A weighted figure and the score were each rounded. */
const SLACK = 1;

export function weightingReasons(candidate: Candidate, group: Group, framework: Framework): Reason[] {
  if (isWeighted(candidate, group, framework)) return [{ code: 'adds-up', points: -12, takenFor: 'weighted' }];
  const others = group.filter((other) => other !== candidate && isHeadedWeighted(other));
  return others.some((weighted) => contradicts(candidate, weighted, framework))
    ? [{ code: 'other-than-weighted', points: -6 }]
    : [];
}

/** Figures that add up to the overall score, or none of which is beyond the weight that stands beside it. */
function isWeighted(candidate: Candidate, group: Group, framework: Framework): boolean {
  const { values, role } = candidate;
  if (areWeights(candidate, framework)) return false;
  if (addUp(values, framework)) return true;
  if (role !== 'score' && role !== 'weighted') return false;
  const hasWeights = group.some((other) => other !== candidate && areWeights(other, framework));
  return hasWeights && values.size >= ENOUGH && weightsFor(values, framework) !== null;
}

function isHeadedWeighted({ role, values }: Candidate): boolean {
  return role === 'weighted' && values.size >= ENOUGH;
}

/** Whether a column is not what the weighted figures were made from. */
function contradicts(candidate: Candidate, weighted: Candidate, framework: Framework): boolean {
  const weights = weightsFor(weighted.values, framework);
  const both = [...weighted.values].filter(([key]) => candidate.values.has(key));
  if (weights === null || both.length < ENOUGH || numbersIn(candidate).length === 0) return false;
  const held = both.filter(([key, figure]) => {
    const weight = weights.get(key) ?? 100;
    return Math.abs(((candidate.values.get(key) ?? 0) * weight) / 100 - figure) <= SLACK;
  });
  return held.length < both.length / 2;
}
