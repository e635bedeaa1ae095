import { widthOf } from '../../core/table/widthOf.ts';
import { shiftFormula } from '../../host/formula/shift.ts';
import { Unsupported } from '../../host/formula/tokens.ts';
import type { Block, SheetView } from '../protocol/sheetView.ts';
import { continued } from './series.ts';

type Texts = readonly (readonly string[])[];

/** What is edited in a block of cells. */
export function entriesIn(sheet: SheetView, { row, column, rows, columns }: Block): string[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const cell = sheet.cell(row + r, column + c);
      return cell?.input ?? cell?.text ?? '';
    }),
  );
}

/** The entry as it reads when it is copied elsewhere; one that cannot be read stays as it is. */
export function shifted(entry: string, rows: number, columns: number): string {
  if (!/^=./s.test(entry)) return entry;
  try {
    return `=${shiftFormula(entry.slice(1), rows, columns)}`;
  } catch (error) {
    if (error instanceof Unsupported) return entry;
    throw error;
  }
}

/** A block of entries repeated until it fills another that is a multiple of it; formulas move along. */
export function tiled(texts: Texts, rows: number, columns: number, down: number, across: number): string[][] {
  const height = texts.length;
  const width = widthOf(texts);
  const isMultiple = rows % height === 0 && columns % width === 0;
  const [tall, wide] = isMultiple ? [rows, columns] : [height, width];
  return Array.from({ length: tall }, (_, r) =>
    Array.from({ length: wide }, (_, c) => {
      const entry = texts[r % height]?.[c % width] ?? '';
      return shifted(entry, down + r - (r % height), across + c - (c % width));
    }),
  );
}

/** What fills the cells below a block, or to its right, when it is dragged so far. */
export function filled(entries: Texts, way: 'down' | 'right', count: number): string[][] {
  if (way === 'right') {
    return entries.map((row) => continued(row, count, (entry, steps) => shifted(entry, 0, steps)));
  }
  const columns = (entries[0] ?? []).map((_, c) =>
    continued(
      entries.map((row) => row[c] ?? ''),
      count,
      (entry, steps) => shifted(entry, steps, 0),
    ),
  );
  return Array.from({ length: count }, (_, r) => columns.map((column) => column[r] ?? ''));
}
