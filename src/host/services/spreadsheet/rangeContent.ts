import { badArguments, Exception, Stricter } from '../../errors.ts';
import { assertValid } from '../../formula/validate.ts';
import { formatA1 } from '../../workbook/a1.ts';
import { cellAt, setContent } from '../../workbook/cells.ts';
import { type Entry, entryOf } from '../../workbook/entry.ts';
import { type Cell, CellError, UNKNOWN } from '../../workbook/model.ts';
import { contains, rectOf } from '../../workbook/rect.ts';
import { serialToDate } from '../../workbook/serial.ts';
import { isDateFormat, numberFormatOf, restyle } from '../../workbook/style.ts';
import { displayValue } from '../../xlsx/format.ts';
import type { Block } from './block.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and notes of a Range. */
export function rangeContent(block: Block, self: () => Range): Partial<Range> {
  const { workbook } = block.run.host;
  const enter = (method: string, values: unknown, parse: typeof entryAt) => {
    block.write(
      method,
      values,
      (value, row, column) => parse(block, value, row, column),
      (cell, entry) => {
        const { numberFormat, ...content } = entry;
        if (numberFormat && !isDateFormat(numberFormatOf(cell.style)))
          cell.style = restyle(cell.style, { numberFormat });
        setContent(workbook, cell, content);
      },
    );
    return self();
  };
  const note = (method: string, values: unknown) => {
    block.write(
      method,
      values,
      (value) => noteOf(value, method),
      (cell, text) => {
        Object.assign(cell, { note: text, noteOrigin: null });
      },
    );
    return self();
  };
  const filled = (value: unknown) =>
    Array.from({ length: block.rect.rows }, () => Array(block.rect.columns).fill(value));

  return {
    getValues: () => block.readValues((cell, row, column) => cellContent(cell, row, column, block.sheet.name)),
    getDisplayValues: () => block.readValues((cell, row, column) => shownText(cell, row, column, block.sheet.name)),
    getFormulas: () => block.read((cell) => (cell?.formula == null ? '' : `=${cell.formula}`)),
    getNotes: () => block.read((cell) => cell?.note ?? ''),
    setValues: (values) => enter('Range.setValues', values, entryAt),
    setValue: (value) => enter('Range.setValue', filled(value), entryAt),
    setFormulas: (values) => enter('Range.setFormulas', values, formulaAt),
    setNotes: (values) => note('Range.setNotes', values),
    setNote: (value) => note('Range.setNote', filled(value)),
    clearContent: () => {
      block.eachTouched((cell) => setContent(workbook, cell, { value: null, formula: null }));
      return self();
    },
    clearNote: () => {
      block.eachTouched((cell) => Object.assign(cell, { note: null, noteOrigin: null }));
      return self();
    },
  };
}

/** Google's getValues: number, truth value, date or string; an empty cell is ''. Errors come as their text. */
function cellContent(cell: Cell | undefined, row: number, column: number, sheetName: string): unknown {
  const value = cell?.value ?? '';
  if (value === UNKNOWN) {
    const place = `${sheetName}!${formatA1(rectOf(row, column))}`;
    throw new Stricter(`The value of the formula =${cell?.formula} in ${place} is not known here`);
  }
  if (value instanceof CellError) return value.code;
  const isDate = typeof value === 'number' && cell !== undefined && isDateFormat(numberFormatOf(cell.style));
  return isDate ? serialToDate(value) : value;
}

function shownText(cell: Cell | undefined, row: number, column: number, sheetName: string): string {
  cellContent(cell, row, column, sheetName);
  const value = cell?.value ?? '';
  if (value instanceof CellError) return value.code;
  return cell === undefined || value === UNKNOWN ? '' : displayValue(value, numberFormatOf(cell.style));
}

function entryAt(block: Block, value: unknown, row: number, column: number): Entry {
  const cell = cellAt(block.sheet, row, column);
  const entry = entryOf(value, cell?.style.numberFormat);
  assertValid(block.run.host.workbook, block.sheet, row, column, entry.value);
  return visible(block, row, column, entry);
}

function formulaAt(block: Block, value: unknown, row: number, column: number): Entry {
  if (typeof value !== 'string') throw badArguments('Range.setFormulas', [value]);
  const formula = value === '' ? null : value.replace(/^=/, '');
  return visible(block, row, column, { value: null, formula });
}

/** Google drops what is put under a merged cell. */
function visible(block: Block, row: number, column: number, entry: Entry): Entry {
  const at = rectOf(row, column);
  const merge = block.sheet.merges.find((candidate) => contains(candidate, at));
  const hidden = merge && (merge.row !== row || merge.column !== column);
  if (hidden && (entry.value !== null || entry.formula !== null)) {
    throw new Stricter(`${formatA1(at)} is hidden by the merged cell ${formatA1(merge)}`);
  }
  return entry;
}

function noteOf(value: unknown, method: string): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw badArguments(method, [value]);
  if (value.length > 50_000) throw new Exception('The note is too long.');
  return value;
}
