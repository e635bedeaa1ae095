import { Stricter } from '../../errors.ts';
import { formatA1 } from '../../workbook/a1.ts';
import { type Cell, CellError, UNKNOWN } from '../../workbook/model.ts';
import { rectOf } from '../../workbook/rect.ts';
import { serialToDate } from '../../workbook/serial.ts';
import { isDateFormat, numberFormatOf } from '../../workbook/style.ts';
import { displayValue } from '../../xlsx/format.ts';
import type { At } from './block.ts';

/** As getValues gives it: a number, truth value, date or string; an empty cell is ''. */
export function cellValue(cell: Cell | undefined, at: At): unknown {
  const value = knownValue(cell, at) ?? '';
  return cell && typeof value === 'number' && isDateFormat(numberFormatOf(cell.style)) ? serialToDate(value) : value;
}

/** As getDisplayValues gives it: what people see. */
export function cellText(cell: Cell | undefined, at: At): string {
  const value = knownValue(cell, at);
  return cell && value !== null ? displayValue(value, numberFormatOf(cell.style)) : '';
}

/** What a cell holds, an error as its text. A value that nobody has computed is not given out as ''. */
function knownValue(cell: Cell | undefined, { sheet, row, column }: At): string | number | boolean | null {
  const value = cell?.value ?? null;
  if (value === UNKNOWN) {
    const place = `${sheet.name}!${formatA1(rectOf(row, column))}`;
    throw new Stricter(`The value of the formula =${cell?.formula} in ${place} is not known here`);
  }
  return value instanceof CellError ? value.code : value;
}
