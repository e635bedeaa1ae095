import type { Tab } from '../../core/table/cell.ts';
import { widthOf } from '../../core/table/widthOf.ts';
import type { Edit } from '../../core/tabs/edit.ts';
import { refuse } from '../door/refusal.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Throws a refusal where the rows to be written are no longer what was read: somebody put a row above them, took one
 * out, or edited them while we were thinking. The lock keeps other runs of ours away, not people. Where nothing is to be
 * written that may be so because of what was read, so that the number of rows counts then too. Two calls at most.
 */
export function assertAsRead(sheet: Sheet, tab: Tab, edits: readonly Edit[]): void {
  const rows = edits.map(({ row }) => row).filter((row) => row <= tab.rows.length);
  const isAsRead = sheet.getLastRow() === tab.rows.length && areAsRead(sheet, tab, rows);
  if (!isAsRead) throw refuse('moved-meanwhile', { tab: tab.name });
}

function areAsRead(sheet: Sheet, tab: Tab, rows: readonly number[]): boolean {
  if (rows.length === 0) return true;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const now: readonly (readonly string[])[] = sheet
    .getRange(first, 1, last - first + 1, widthOf(tab.rows))
    .getDisplayValues();
  return rows.every((row) => {
    const before = tab.rows[row - 1] ?? [];
    return (now[row - first] ?? []).every((text, column) => text === (before[column]?.text ?? ''));
  });
}
