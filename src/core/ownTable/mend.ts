import type { Tab } from '../table/cell.ts';
import type { Edit } from '../tabs/edit.ts';
import { text } from '../tabs/tabView.ts';
import { fits } from './contents.ts';
import { headingCells } from './edits.ts';
import { type HeadedTable, keysOf } from './ownTable.ts';
import { isTitle, readTable } from './readTable.ts';
import type { HeadingFlaw } from './tabFlaw.ts';
import { isEmptyRow, textsAt } from './tableParts.ts';

/** Puts headings back whose columns are known; whose column it is otherwise is for people to say. */
export function rewordedEdits(flaws: readonly HeadingFlaw[]): Edit[] {
  return flaws.flatMap(({ place: { row, column }, to, isRead }) =>
    isRead && to !== null ? [{ row, column, cells: [[text(to, 'heading')]] }] : [],
  );
}

/**
 * The headings of a tab that has lost them all, above its first row: where that row holds nothing, or but our hint. None
 * where the columns do not hold, in the order of a new tab, what they should.
 */
export function headingRowEdits(table: HeadedTable, tab: Tab): Edit[] {
  const reading = readTable(table, tab);
  if (reading.state !== 'unreadable' || !reading.isHeadless) return [];
  const rows = tab.rows.map((_, index) => index + 1);
  const filled = rows.filter((row) => !isEmptyRow(tab.rows[row - 1]) && !isTitle(table, tab, row));
  const row = (filled[0] ?? 1) - 1;
  const isFree = row > 1 && (isEmptyRow(tab.rows[row - 1]) || isTitle(table, tab, row));
  if (!isFree || !holdColumns(table, tab, filled)) return [];
  return [{ row, column: 1, cells: [headingCells(table, 'th')] }];
}

function holdColumns(table: HeadedTable, tab: Tab, rows: readonly number[]): boolean {
  const columns = keysOf(table).map((key, index) => {
    const column = table.columns[key];
    const texts = textsAt(tab, rows, index + 1);
    const isSaid = texts.some((one) => one.trim() !== '');
    return { fit: !column || fits(column.contents, texts), isSaid, required: column?.required ?? false };
  });
  return columns.every(({ fit, isSaid, required }) => fit && (isSaid || !required));
}
