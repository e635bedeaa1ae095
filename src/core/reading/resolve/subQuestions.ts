/** Items of which a sheet has the sub-questions: `i1.1`, `i1.2`, `i1.3`. */

import type { ItemCode } from '../../framework/framework.ts';
import { isPossible, mean } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import { type Statement, subjectKey } from '../statement.ts';
import type { GroupReading } from './which.ts';

/** An item's sub-questions as they stand, and the item's score by them; null where some are missing or none can be. */
export interface SubQuestions {
  readonly item: ItemCode;
  readonly places: readonly Place[];
  /** The item as the mean of them: an item is that, but for what was rounded on the way. */
  readonly statement: Statement | null;
}

/** Of items that are stated themselves their sub-questions are not wanted. */
export function subQuestionsOf(readings: readonly GroupReading[], stated: readonly Statement[]): SubQuestions[] {
  const known = new Set(
    stated.filter(({ parsed }) => parsed.kind !== 'empty').map(({ subject }) => subjectKey(subject)),
  );
  const byItem = new Map<ItemCode, SubScore[]>();
  for (const { choice } of readings) {
    if (choice.kind !== 'chosen') continue;
    for (const { line, parsed, place, text } of choice.column.candidate.entries) {
      if (line.sub === null || line.subject.kind !== 'item' || known.has(line.subject.code)) continue;
      const score = parsed.kind === 'number' ? parsed.score : null;
      const own = byItem.get(line.subject.code) ?? [];
      byItem.set(line.subject.code, [
        ...own,
        { sub: line.sub, score, text, place, issue: line.issue, indicator: line.indicator },
      ]);
    }
  }
  return [...byItem].map(([item, subs]) => ({
    item,
    places: subs.map(({ place }) => place),
    statement: meanOf(item, subs),
  }));
}

interface SubScore extends Pick<Statement, 'text' | 'place' | 'issue' | 'indicator'> {
  readonly sub: number;
  readonly score: number | null;
}

function meanOf(item: ItemCode, subs: readonly SubScore[]): Statement | null {
  const [first] = subs;
  const scores = subs.flatMap(({ score }) => (score !== null && isPossible(score) ? [score] : []));
  const isWhole = subs.length > 1 && subs.every(({ sub }, index) => sub === index + 1) && scores.length === subs.length;
  const score = mean(scores);
  if (!first || !isWhole || score === null) return null;
  const { text, place, issue, indicator } = first;
  const subject = { kind: 'item', code: item } as const;
  return { subject, parsed: { kind: 'number', score, decimals: 2 }, text, place, issue, indicator };
}
