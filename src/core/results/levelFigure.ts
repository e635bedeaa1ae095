/** The level that the figures reach, and how sure that is. */

import { INSTRUMENTS, type Level } from '../framework/framework.ts';
import { isSureFact } from '../framework/sureness.ts';
import { FULL, type Hundredths } from '../score/hundredths.ts';
import { levelOf } from './composition.ts';
import { partList } from './eitParts.ts';
import { basisOf, type Figure, figure, isSure, type Results } from './results.ts';

type Known = Omit<Results, 'level'>;

/**
 * Levels that ask something of each instrument depend on IIT, both parts of EIT, and OIT: where one of them is not known
 * for sure, what is computed is provisional.
 */
export function levelFigure(reported: string | null, known: Known): Figure<string> {
  const { framework, instruments, eitParts, overall } = known;
  const reached = reachedLevel(known, ({ used }) => used);
  const each = [...INSTRUMENTS.map((id) => instruments[id]), ...partList(eitParts)];
  const asked = framework.levels.some(({ minEach }) => minEach > 0) ? [overall, ...each] : [overall];
  const rule = reached !== null && isSureFact(reached) ? 'computed' : 'estimated';
  return figure(reported, reached?.name.th ?? null, basisOf(asked, rule));
}

/**
 * The levels that are possible whatever the figures are that nobody knows for sure, the best first; none where the
 * overall score is not known for sure.
 */
export function possibleLevels(known: Known): readonly Level[] {
  if (!isSure(known.overall)) return [];
  const { levels } = known.framework;
  const [best, worst] = [FULL, 0].map((other) => reachedLevel(known, (one) => (isSure(one) ? one.used : other)));
  return best && worst ? levels.slice(levels.indexOf(best), levels.indexOf(worst) + 1) : [];
}

function reachedLevel(
  { framework, instruments: { IIT, EIT, OIT }, eitParts, overall }: Known,
  take: (figure: Figure<Hundredths>) => Hundredths | null,
): Level | null {
  const each = { IIT: take(IIT), EIT: take(EIT), OIT: take(OIT) };
  return levelOf(framework, overall.used, each, partList(eitParts).map(take));
}
