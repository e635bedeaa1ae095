import type { Mark } from '../../core/highlights.ts';
import { highlight } from '../sheet/highlight.ts';
import type { Study } from './study.ts';

/** The tabs that are marked: the user's, also those that are no source any more, and our score tab where it is filled in. */
export function markedSheets({ workbook, ownScoresAreSource }: Study) {
  const scores = workbook.own.get('scores');
  return ownScoresAreSource && scores ? [...workbook.users, scores] : workbook.users;
}

/** Makes the score tabs show these marks and no others of ours. */
export function showMarks(studied: Study, marks: readonly Mark[]): void {
  for (const sheet of markedSheets(studied)) {
    const name = sheet.getName();
    highlight(
      sheet,
      marks.filter(({ place }) => place.tab === name),
    );
  }
}
