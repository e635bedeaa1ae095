import type { Mark } from '../../core/highlights.ts';
import { setMarkRules } from './conditionalFormats.ts';
import { withMarks } from './notes.ts';
import { readableArea } from './readSheet.ts';

/**
 * Makes a tab show exactly these marks: two reads, and a write each for colours and notes where they differ from what
 * is there. No marks takes ours away. Values, fills and other people's notes and rules stay.
 */
export function highlight(sheet: GoogleAppsScript.Spreadsheet.Sheet, marks: readonly Mark[]): void {
  setMarkRules(sheet, marks);
  const { range } = readableArea(sheet);
  const before = range.getNotes();
  const after = withMarks(before, marks);
  if (JSON.stringify(before) !== JSON.stringify(after)) range.setNotes(after);
}
