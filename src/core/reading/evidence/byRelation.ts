/** What columns are to one another: weighted, raw beside its percentage, a difference of two. */

import type { Framework } from '../../framework/framework.ts';
import { indicatorsOfInstrument } from '../../framework/lookup.ts';
import type { Hundredths } from '../../score/hundredths.ts';
import { subjectKey } from '../statement.ts';
import type { Candidate, Group } from './candidate.ts';
import type { Reason } from './reason.ts';

type Values = Candidate['values'];

/** Both figures may have been rounded. */
const SLACK = 1.01;
const SLACK_OF_PERCENT = 6;
/** A share of people is often told without decimals. */
const SLACK_OF_SHARE = 60;
/** Of so many marks a raw score may be. */
const FULL_MARKS = [1, 3, 4, 5, 10, 20, 30, 40, 50];
/** So many lines must agree, unless the table has fewer. */
const ENOUGH = 2;

export function relationReasons(candidate: Candidate, group: Group, framework: Framework): Reason[] {
  const others = group.filter((other) => other !== candidate);
  const own = candidate.values;
  const is = (relation: (key: string, score: Hundredths) => boolean) => agree(own, relation);
  if (others.some((score) => isWeightedBy(own, score.values, (key) => weightOf(key, framework)))) {
    return [{ code: 'weighted', points: -9, takenFor: 'weighted' }];
  }
  if (others.some((answers) => isShareOf(candidate, answers, others))) {
    return [{ code: 'percentage', points: -9, takenFor: 'respondents' }];
  }
  for (const score of others) {
    for (const weight of others) {
      if (weight === score || !varies(score.values)) continue;
      if (isWeightedBy(own, score.values, (key) => (weight.values.get(key) ?? 0) / 100)) {
        return weight.values.size > 0 && isFullMarks(weight.values)
          ? [{ code: 'raw', points: -9, takenFor: 'weighted' }]
          : [{ code: 'weighted', points: -9, takenFor: 'weighted' }];
      }
      if (isDifference(own, score.values, weight.values))
        return [{ code: 'difference', points: -9, takenFor: 'change' }];
    }
  }
  const isPercentage = others.some(({ values: raw }) =>
    FULL_MARKS.some((full) =>
      is((key, score) => Math.abs(((raw.get(key) ?? Number.NaN) * 100) / full - score) <= 100 / full),
    ),
  );
  return isPercentage ? [{ code: 'percentage', points: 9 }] : [];
}

/** `own = answers ÷ how many were asked × 100` line by line: how many answered, and not what. */
function isShareOf(own: Candidate, answers: Candidate, others: Group): boolean {
  if (answers.role !== 'respondents') return false;
  const answered = countsOf(answers);
  return others.some((asked) => {
    const all = countsOf(asked);
    const share = (key: string) => ((answered.get(key) ?? Number.NaN) * 100_00) / (all.get(key) ?? Number.NaN);
    return asked !== answers && agree(own.values, (key, value) => Math.abs(share(key) - value) <= SLACK_OF_SHARE);
  });
}

/** Of any size, where scores would end at 100. */
function countsOf({ entries }: Candidate): Map<string, number> {
  return new Map(
    entries.flatMap(({ line, parsed }) =>
      parsed.kind === 'number' ? [[subjectKey(line.subject), parsed.score] as const] : [],
    ),
  );
}

/** `own = score × weight ÷ 100` line by line. */
function isWeightedBy(own: Values, score: Values, weight: (key: string) => number): boolean {
  return agree(own, (key, value) => {
    const unweighted = score.get(key);
    return unweighted !== undefined && Math.abs((unweighted * weight(key)) / 100 - value) <= SLACK;
  });
}

function isFullMarks(values: Values): boolean {
  const different = new Set(values.values());
  return different.size === 1 && FULL_MARKS.some((full) => different.has(full * 100));
}

/** In points, or in per cent of the figure that it is counted from. */
function isDifference(own: Values, now: Values, before: Values): boolean {
  const points = agree(own, (key, value) => {
    const [a, b] = [now.get(key), before.get(key)];
    return a !== undefined && b !== undefined && Math.abs(a - b - value) <= SLACK;
  });
  return (
    points ||
    agree(own, (key, value) => {
      const [a, b] = [now.get(key), before.get(key)];
      return (
        a !== undefined && b !== undefined && b > 0 && Math.abs(((a - b) * 100_00) / b - value) <= SLACK_OF_PERCENT
      );
    })
  );
}

/** All lines but one in ten, two at least, or all of a table that has fewer. */
function agree(own: Values, holds: (key: string, value: Hundredths) => boolean): boolean {
  const lines = [...own].filter(([, value]) => value !== 0);
  const held = lines.filter(([key, value]) => holds(key, value)).length;
  return held > 0 && held >= Math.min(ENOUGH, lines.length) && held >= 0.9 * lines.length;
}

function varies(values: Values): boolean {
  return new Set(values.values()).size > 1 || values.size === 1;
}

function weightOf(key: string, framework: Framework): number {
  const [kind, id] = key.split(' ');
  const weights = framework.weights.value;
  if (kind === 'instrument') return weights[id as keyof typeof weights] ?? Number.NaN;
  const indicator = kind === 'indicator' ? framework.indicators.find((one) => one.id === Number(id)) : undefined;
  if (!indicator) return Number.NaN;
  return weights[indicator.instrument] / indicatorsOfInstrument(framework, indicator.instrument).length;
}
