/** What the chosen columns state, as everything after reading wants it. */

import { isPossible } from '../../score/hundredths.ts';
import type { Entry } from '../parse/grid.ts';
import type { Statement } from '../statement.ts';
import type { GroupReading } from './which.ts';

/** In reading order: by tab, then from top to bottom and from left to right. */
export function statementsOf(readings: readonly GroupReading[], tabs: readonly string[]): Statement[] {
  const entries = readings.flatMap(({ choice }) => {
    if (choice.kind === 'chosen') return choice.column.candidate.entries;
    // Of a weighted column the overall score is no other than of the scores themselves.
    return choice.kind === 'weighted'
      ? choice.column.candidate.entries.filter(({ line }) => line.subject.kind === 'overall')
      : [];
  });
  return entries
    .filter(({ line }) => line.sub === null)
    .filter(statesSomething)
    .map(({ line: { subject, issue, indicator }, parsed, text, place }) => ({
      subject,
      parsed,
      text,
      place,
      issue,
      indicator,
    }))
    .sort(
      (a, b) =>
        tabs.indexOf(a.place.tab) - tabs.indexOf(b.place.tab) ||
        a.place.row - b.place.row ||
        a.place.column - b.place.column,
    );
}

/** An item's empty cell is an item without a score; other names without a figure are but words. */
export function statesSomething({ line, parsed, text }: Entry): boolean {
  if (parsed.kind === 'number') return !line.isTotal || isPossible(parsed.score);
  return line.subject.kind === 'item' ? !line.needsNumber : text.trim() !== '' && parsed.kind === 'not-a-number';
}
