/** Which tabs the scores are read from. */

import { type Statement, subjectKey } from '../statement.ts';
import { areRivals, differing, type Holding } from './rivals.ts';

export interface Sources {
  /** Names of the tabs, in the order of the workbook. */
  readonly sources: readonly string[];
  /** Tabs that state the same with other scores; none where nothing is open. */
  readonly rivals: readonly Holding[];
  /** What a tab that is but a copy of a source states otherwise. */
  readonly slips: readonly Statement[];
}

/** `others` are the names of tabs of another year, `asked` of those that somebody chose. */
export function sourcesAmong(
  holding: readonly Holding[],
  others: readonly string[],
  asked: readonly string[],
): Sources {
  const isOther = ({ tab }: Holding) => others.includes(tab);
  const ofYear = holding.every(isOther) ? holding : holding.filter((one) => !isOther(one));
  const isAsked = ({ tab }: Holding) => asked.includes(tab);
  const taken: Holding[] = [];
  const rivals = new Set<Holding>();
  const slips: Statement[] = [];
  const byWeight = [...ofYear].sort(
    (a, b) => Number(isAsked(b)) - Number(isAsked(a)) || subjectsIn(b).size - subjectsIn(a).size,
  );
  for (const one of byWeight) {
    const own = subjectsIn(one);
    const alike = taken.filter((other) => [...subjectsIn(other)].some((key) => own.has(key)));
    if (alike.length === 0) taken.push(one);
    for (const other of alike.filter((source) => !isAsked(source))) {
      if (areRivals(one, other)) for (const rival of [other, one]) rivals.add(rival);
      else slips.push(...differing(one, other));
    }
  }
  return { sources: holding.filter((one) => taken.includes(one)).map(({ tab }) => tab), rivals: [...rivals], slips };
}

function subjectsIn({ statements }: Holding): Set<string> {
  return new Set(statements.map(({ subject }) => subjectKey(subject)));
}
