import { wrappedOn } from '../../core/tabs/ownTabs.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { type OpenWorkbook, readOwn } from './openWorkbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a new cell's text stands: then nobody has given the cell any looks yet, neither we nor staff. */
const NOT_YET = 'bottom';

/** Wraps the cells of a tab that staff edit and puts them at the top, as a new tab has them, where they are not yet. */
export function dressOwn(workbook: OpenWorkbook, id: TabId): void {
  const sheet = workbook.own.get(id);
  const tab = readOwn(workbook, id);
  const wrapped = sheet && tab ? wrappedOn(id, tab) : null;
  if (!sheet || !wrapped) return;
  for (const { column, count } of wrapped.runs) {
    for (const block of bareRows(sheet, wrapped.fromRow, column, count)) dress(sheet, block);
  }
}

/** A block of cells, its top left one first. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rows, from one down, that have no looks yet. One read. */
export function bareRows(sheet: Sheet, fromRow: number, column: number, columns: number): Block[] {
  const rows = sheet.getLastRow() - fromRow + 1;
  if (rows < 1) return [];
  const alignments: readonly (readonly string[])[] = sheet
    .getRange(fromRow, column, rows, columns)
    .getVerticalAlignments();
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [index, line] of alignments.entries()) {
    if (!line.includes(NOT_YET)) continue;
    const row = fromRow + index;
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else blocks.push({ row, column, rows: 1, columns });
  }
  return blocks;
}

/**
 * Two writes; the alignment comes last, since it is what tells.
 *
 * @param above rows above the block that stand at the top too: titles, which run on to the right and do not wrap.
 */
export function dress(sheet: Sheet, { row, column, rows, columns }: Block, above = 0): void {
  sheet.getRange(row, column, rows, columns).setWrap(true);
  sheet.getRange(row - above, column, rows + above, columns).setVerticalAlignment('top');
}
