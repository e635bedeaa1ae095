import { badArguments, Exception } from '../../errors.ts';
import type { Sheet } from '../../workbook/model.ts';
import { lastColumn, lastRow, type Rect, rectOf } from '../../workbook/rect.ts';

/** A block inside the sheet's grid, or Google's error texts. */
export function boundedRect(sheet: Sheet, numbers: readonly number[], method: string): Rect {
  if (!numbers.every(Number.isInteger)) throw badArguments(method, numbers);
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers;
  for (const [ok, text] of [
    [row >= 1, 'The starting row of the range is too small.'],
    [column >= 1, 'The starting column of the range is too small.'],
    [rows >= 1, 'The number of rows in the range must be at least 1.'],
    [columns >= 1, 'The number of columns in the range must be at least 1.'],
  ] as const) {
    if (!ok) throw new Exception(text);
  }
  return insideGrid(sheet, rectOf(row, column, rows, columns));
}

/** Copies of Google's behaviour disagree on whether it complains at once or at the first use; here it is at once. */
export function insideGrid(sheet: Sheet, rect: Rect): Rect {
  if (lastRow(rect) > sheet.rows || lastColumn(rect) > sheet.columns) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return rect;
}

/** Google's check of a two-dimensional argument against the range that gets it. */
export function assertSize(rect: Rect, values: unknown, method: string): asserts values is unknown[][] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) throw badArguments(method, [values]);
  assertCount('rows', values.length, rect.rows);
  for (const row of values) assertCount('columns', (row as unknown[]).length, rect.columns);
}

function assertCount(what: 'rows' | 'columns', has: number, wants: number): void {
  if (has === wants) return;
  throw new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
