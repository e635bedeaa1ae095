import { columnLetters, columnNumber } from '../workbook/a1.ts';
import { tokenize } from './tokens.ts';

/** The formula as it reads when it is copied that many rows down and columns to the right; `$` holds a part still. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'reference' ? shiftReference(text, rows, columns) : text))
    .join('');
}

/** The same for one reference. */
export function shiftReference(text: string, rows: number, columns: number): string {
  const start = text.lastIndexOf('!') + 1;
  const moved = text
    .slice(start)
    .replace(/(\$?)([A-Za-z]+)|(\$?)(\d+)/g, (part, holdColumn, letters, holdRow, digits) => {
      if (letters) return holdColumn ? part : columnLetters(columnNumber(letters) + columns);
      return holdRow ? part : String(Number(digits) + rows);
    });
  return text.slice(0, start) + moved;
}
