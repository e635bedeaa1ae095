import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import { type Subject, subjectKey } from '../../reading/statement.ts';
import type { Place } from '../../table/cell.ts';

/** All cells that state a figure. */
export function placesOf(sheet: ScoreSheet, subject: Subject): Place[] {
  const key = subjectKey(subject);
  return sheet.statements.filter((statement) => subjectKey(statement.subject) === key).map(({ place }) => place);
}
