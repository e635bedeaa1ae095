import { formatScore } from '../../score/hundredths.ts';
import type { Entry } from '../parse/grid.ts';
import type { ReadingChoice } from '../question.ts';
import type { Subject } from '../statement.ts';

/** The first figure as a person would say it, and the first and the last cell. */
export function exampleOf(entries: readonly Entry[]): Pick<ReadingChoice, 'example' | 'cells'> {
  const filled = entries.filter(({ parsed }) => parsed.kind === 'number');
  const [first] = filled;
  const last = filled[filled.length - 1];
  if (first === undefined || last === undefined) return { example: null, cells: [] };
  const score = first.parsed.kind === 'number' ? formatScore(first.parsed.score) : '';
  return {
    example: `${nameOf(first.line.subject)} ${score}`,
    cells: first === last ? [first.place] : [first.place, last.place],
  };
}

function nameOf(subject: Subject): string {
  if (subject.kind === 'item') return subject.code;
  if (subject.kind === 'part') return `EIT ${subject.part}`;
  return subject.kind === 'overall' ? 'ITA' : String(subject.id);
}
