import { badArguments, Exception, Stricter } from '../../errors.ts';
import { assertValid } from '../../formula/validate.ts';
import { formatA1 } from '../../workbook/a1.ts';
import { cellAt } from '../../workbook/cells.ts';
import { type Entry, entryOf } from '../../workbook/entry.ts';
import type { WorkbookModel } from '../../workbook/model.ts';
import { contains, rectOf } from '../../workbook/rect.ts';
import type { At } from './block.ts';

/** What becomes of an argument in the cell there. */
export type Enter = (workbook: WorkbookModel, value: unknown, at: At) => Entry;

export const enterValue: Enter = (workbook, value, at) => {
  const { sheet, row, column } = at;
  const entry = entryOf(value, cellAt(sheet, row, column)?.style.numberFormat);
  assertValid(workbook, sheet, row, column, entry.value);
  return visible(entry, at);
};

export const enterFormula: Enter = (_, value, at) => {
  if (typeof value !== 'string') throw badArguments('Range.setFormulas', [value]);
  return visible({ value: null, formula: value.replace(/^=/, '') || null }, at);
};

/** Google drops what is put under a merged cell. */
function visible(entry: Entry, { sheet, row, column }: At): Entry {
  const place = rectOf(row, column);
  const merge = sheet.merges.find((candidate) => contains(candidate, place));
  const hidden = merge && (merge.row !== row || merge.column !== column);
  if (hidden && (entry.value !== null || entry.formula !== null)) {
    throw new Stricter(`${formatA1(place)} is hidden by the merged cell ${formatA1(merge)}`);
  }
  return entry;
}

/** A note's text; null and '' take the note away. Google makes "25.0" of a number (issue tracker 429373214). */
export function enterNote(method: string, value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw badArguments(method, [value]);
  if (value.length > 50_000) throw new Exception('The note is too long.');
  return value;
}
