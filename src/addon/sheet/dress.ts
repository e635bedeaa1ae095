import type { Looks } from '../../core/ownTable/looks.ts';
import { looksOn } from '../../core/tabs/ownTabs.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { type OpenWorkbook, readOwn } from './openWorkbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a new cell's text stands: then nobody has given the cell any looks yet, neither we nor staff. */
const NOT_YET = 'bottom';

/** Pixels of a column that nobody has made wider or narrower. */
const USUAL_WIDTH = 100;

/**
 * Gives a tab that staff edit the looks of a new one where it has none yet: cells that are wrapped and stand at the top,
 * widths of columns, frozen rows. What staff changed stays changed.
 */
export function dressOwn(workbook: OpenWorkbook, id: TabId): void {
  const sheet = workbook.own.get(id);
  const tab = readOwn(workbook, id);
  const looks = sheet && tab ? looksOn(id, tab) : null;
  if (!sheet || !looks) return;
  const { fromRow, runs } = looks;
  const read = runs.map(({ column, count }) => ({ column, count, lines: alignments(sheet, fromRow, column, count) }));
  const headings = read.flatMap(({ column, lines }) =>
    (lines[looks.headingRow - fromRow] ?? []).map((alignment, index) => ({ column: column + index, alignment })),
  );
  const bare = headings.filter(({ alignment }) => alignment === NOT_YET).map(({ column }) => column);
  layOutBare(sheet, looks, bare, bare.length === headings.length);
  for (const { column, count, lines } of read) {
    for (const block of blocksOf(lines, fromRow, column, count)) dress(sheet, block);
  }
}

/** Widths of the columns whose headings are bare, and of all columns where all are: then rows are frozen too. */
function layOutBare(sheet: Sheet, { widths, frozenRows }: Looks, bare: readonly number[], isAll: boolean): void {
  if (bare.length === 0) return;
  if (isAll && frozenRows > 0 && sheet.getFrozenRows() === 0) sheet.setFrozenRows(frozenRows);
  for (const { column, width } of widths) {
    if (!isAll && !bare.includes(column)) continue;
    if (sheet.getColumnWidth(column) === USUAL_WIDTH) sheet.setColumnWidth(column, width);
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
  return blocksOf(alignments(sheet, fromRow, column, columns), fromRow, column, columns);
}

type Alignments = readonly (readonly string[])[];

function alignments(sheet: Sheet, fromRow: number, column: number, columns: number): Alignments {
  const rows = sheet.getLastRow() - fromRow + 1;
  return rows < 1 ? [] : sheet.getRange(fromRow, column, rows, columns).getVerticalAlignments();
}

function blocksOf(lines: Alignments, fromRow: number, column: number, columns: number): Block[] {
  const blocks: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [index, line] of lines.entries()) {
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
