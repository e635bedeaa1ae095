import { widthOf } from '../../core/table/widthOf.ts';
import { assertValid } from '../../host/formula/validate.ts';
import type { Sheet, WorkbookModel } from '../../host/index.ts';
import { cellAt, setContent, touchCell } from '../../host/workbook/cells.ts';
import type { Entry } from '../../host/workbook/entry.ts';
import { contains, rectOf } from '../../host/workbook/rect.ts';
import { restyle } from '../../host/workbook/style.ts';
import { type Change, contentOf } from './history.ts';
import { typedEntry } from './typedEntry.ts';

interface Entering {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** A sheet would have more cells than Google's may have. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Google's limits for one spreadsheet. */
const MOST = { cells: 10_000_000, columns: 18_278 };

/**
 * Enters a block of typed or pasted texts, as Sheets would, and gives what changed: a sheet that ends before the block does
 * becomes larger. Throws, with nothing entered, `RefusedEntry` where a cell's data validation refuses its text, and
 * `TooLarge`.
 */
export function enterTexts(
  workbook: WorkbookModel,
  sheet: Sheet,
  first: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): Change[] {
  const grown = grownFor(sheet, first.row + texts.length - 1, first.column + widthOf(texts) - 1);
  const entering = texts.flatMap((line, r) =>
    line.flatMap((text, c) => entryFor(sheet, first.row + r, first.column + c, text) ?? []),
  );
  for (const { row, column, entry } of entering) assertValid(workbook, sheet, row, column, entry.value);
  Object.assign(sheet, grown);
  return entering.map((one) => put(workbook, sheet, one));
}

function grownFor(sheet: Sheet, lastRow: number, lastColumn: number): Pick<Sheet, 'rows' | 'columns'> {
  const rows = Math.max(sheet.rows, lastRow);
  const columns = Math.max(sheet.columns, lastColumn);
  const isLarger = rows > sheet.rows || columns > sheet.columns;
  if (isLarger && (rows * columns > MOST.cells || columns > MOST.columns)) throw new TooLarge();
  return { rows, columns };
}

/** Cells under a merged cell take nothing. */
function entryFor(sheet: Sheet, row: number, column: number, text: string): Entering | null {
  const merge = sheet.merges.find((candidate) => contains(candidate, rectOf(row, column)));
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  return { row, column, entry: typedEntry(text, cellAt(sheet, row, column)?.style ?? {}) };
}

function put(workbook: WorkbookModel, sheet: Sheet, { row, column, entry }: Entering): Change {
  const cell = touchCell(sheet, row, column);
  const before = contentOf(cell);
  const { numberFormat, ...content } = entry;
  setContent(workbook, cell, content);
  if (numberFormat && !cell.style.numberFormat) cell.style = restyle(cell.style, { numberFormat });
  sheet.fittedRows.add(row);
  return { sheet: sheet.id, row, column, before, after: contentOf(cell) };
}
