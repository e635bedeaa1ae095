import type { Framework } from '../../framework/framework.ts';
import { arithmeticReasons } from './byArithmetic.ts';
import { headingReasons } from './byHeading.ts';
import { latticeReasons } from './byLattice.ts';
import { plausibilityReasons } from './byPlausibility.ts';
import { relationReasons } from './byRelation.ts';
import { weightingReasons } from './byWeights.ts';
import { type Candidate, type Group, numbersIn } from './candidate.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { weightsFor } from './weighting.ts';

export interface Weighed {
  readonly candidate: Candidate;
  readonly reasons: readonly Reason[];
  readonly points: number;
}

/** Which column of a group holds the scores, or those between which nothing decides; nothing where none can. */
export type Choice =
  | { readonly kind: 'chosen'; readonly column: Weighed; readonly others: readonly Weighed[] }
  | { readonly kind: 'open'; readonly between: readonly Weighed[]; readonly others: readonly Weighed[] }
  /** Nothing but weighted figures: they say what the scores are, but for what was rounded. */
  | { readonly kind: 'weighted'; readonly column: Weighed; readonly others: readonly Weighed[] }
  | { readonly kind: 'none'; readonly others: readonly Weighed[] };

/** The best column must be better than the next by this much. */
export const MARGIN = 4;
/** A column with fewer points can't hold the scores, even if it is the only one. */
const LEAST = -4;

/** Weighs all reasons for and against each column. No place in the table is a reason. */
export function weigh(group: Group, groups: readonly Group[], framework: Framework): Choice {
  const weighed = distinct(group)
    .map((candidate): Weighed => {
      const reasons = reasonsFor(candidate, group, groups, framework);
      return { candidate, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort((a, b) => b.points - a.points);
  const filled = weighed.filter(({ candidate }) => numbersIn(candidate).length > 0 || isEmpty(candidate));
  const [best, ...others] = filled.some(({ points }) => points > LEAST) ? filled : weighed;
  if (best === undefined || (best.points <= LEAST && !isAlone(best, others))) return weightedOrNone(weighed, framework);
  const rivals = others.filter(({ points }) => points > LEAST && best.points - points < MARGIN);
  const rest = others.filter((other) => !rivals.includes(other));
  if (rivals.length > 0) return { kind: 'open', between: [best, ...rivals], others: rest };
  return { kind: 'chosen', column: best, others: rest };
}

/** Of several weighted columns nothing says which is meant. */
function weightedOrNone(weighed: readonly Weighed[], framework: Framework): Choice {
  const [column, ...more] = weighed.filter(
    ({ candidate, reasons }) =>
      reasons.some(({ takenFor }) => takenFor === 'weighted') && weightsFor(candidate.values, framework) !== null,
  );
  if (column === undefined || more.length > 0) return { kind: 'none', others: weighed };
  return { kind: 'weighted', column, others: weighed.filter((other) => other !== column) };
}

/** A column for the scores that nobody has filled in yet. */
function isEmpty({ entries }: Candidate): boolean {
  return entries.every(({ parsed }) => parsed.kind === 'empty');
}

const RULES_OUT: readonly ReasonCode[] = ['other-kind', 'row-numbers', 'adds-up'];

/** What looks odd about the only column is for the rules to say; only words against it, or row numbers, rule it out. */
function isAlone({ reasons }: Weighed, others: readonly Weighed[]): boolean {
  const isRuledOut = reasons.some(({ code }) => RULES_OUT.includes(code));
  return !isRuledOut && others.every(({ candidate }) => numbersIn(candidate).length === 0);
}

function reasonsFor(candidate: Candidate, group: Group, groups: readonly Group[], framework: Framework): Reason[] {
  const byHeading = headingReasons(candidate, group);
  const byWeights = weightingReasons(candidate, group, framework);
  if (group.length === 1) return [...byHeading, ...byWeights, ...plausibilityReasons(candidate, group, framework)];
  return [
    ...byHeading,
    ...byWeights,
    ...plausibilityReasons(candidate, group, framework),
    ...relationReasons(candidate, group, framework),
    ...arithmeticReasons(candidate, groups, framework),
    ...latticeReasons(candidate, framework),
  ];
}

/** Of columns that say the same in every line the one with the best heading. */
function distinct(group: Group): Candidate[] {
  const seen = new Map<string, Candidate>();
  const byHeading = [...group].sort((a, b) => Number(b.role === 'score') - Number(a.role === 'score'));
  for (const candidate of byHeading) {
    const content = candidate.entries.map(({ parsed }) => (parsed.kind === 'number' ? parsed.score : '')).join();
    if (!seen.has(content) || numbersIn(candidate).length === 0)
      seen.set(`${content}${numbersIn(candidate).length === 0 ? candidate.key : ''}`, candidate);
  }
  return [...seen.values()];
}
