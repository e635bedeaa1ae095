/** Figures that have several rows each: the name stands in every one of them, or in the first alone. */

import { subjectKey } from '../statement.ts';
import { isNumber } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import type { Stated } from './stated.ts';
import type { TableRow } from './table.ts';
import { yearIn } from './yearIn.ts';

export interface FigureRow {
  readonly stated: Stated;
  /** Whether the row has the name of what is scored; else it goes on with the one above. */
  readonly isNamed: boolean;
}

/** In the order of the sheet; the first one has the name. */
export type FigureRows = readonly FigureRow[];

/** So many figures in succession have several rows, unless all of a table have. A last row may be a block's total. */
const ENOUGH = 3;

/** `stated` are the lines of one table. Empty where each figure has one row, as a rule. */
export function severalRows(stated: readonly Stated[], rows: readonly TableRow[]): FigureRows[] {
  const figures = figuresOf(stated, rows);
  const runs: FigureRows[][] = [];
  let isRun = false;
  for (const figure of figures) {
    const isSeveral = figure.length > 1;
    if (isSeveral && isRun) runs[runs.length - 1]?.push(figure);
    else if (isSeveral) runs.push([figure]);
    isRun = isSeveral;
  }
  const all = figures.length > 1 && figures.every((figure) => figure.length > 1);
  return runs.filter((run) => all || run.length >= ENOUGH).flat();
}

function figuresOf(stated: readonly Stated[], rows: readonly TableRow[]): FigureRows[] {
  const named = new Map<ParsedRow, Stated[]>();
  for (const one of stated) named.set(one.from.row, [...(named.get(one.from.row) ?? []), one]);
  const columns = new Set(stated.flatMap(({ from }) => from.right.filter(isFigure).map(({ column }) => column)));
  const figures: FigureRow[][] = [];
  let open: { readonly figure: FigureRow[]; readonly first: Stated; lastRow: number } | null = null;
  for (const row of rows) {
    const { row: number } = row.row;
    const own = named.get(row.row) ?? [];
    const [one] = own;
    if (open !== null && number !== open.lastRow + 1) open = null;
    if (one !== undefined && own.length === 1) {
      if (open === null || !isSameFigure(one, open.first)) {
        open = { figure: [], first: one, lastRow: number };
        figures.push(open.figure);
      }
      open.figure.push({ stated: one, isNamed: true });
    } else if (open !== null && own.length === 0 && goesOn(row, open.first, columns)) {
      open.figure.push({ stated: continued(open.first, row), isNamed: false });
    } else if (open === null || own.length > 0 || !isUnfilled(row, open.first)) {
      open = null;
      continue;
    }
    open.lastRow = number;
  }
  return figures;
}

/** One more row of the figure, in which nobody has put a number yet. */
function isUnfilled({ row }: TableRow, { from }: Stated): boolean {
  const nameIn = ({ cells }: ParsedRow) => cells.find(({ column }) => column === from.column)?.words;
  const own = nameIn(row);
  return !row.cells.some(isFigure) && (own === undefined || own === nameIn(from.row));
}

function isSameFigure(one: Stated, other: Stated): boolean {
  return (
    one.line.sub === null && other.line.sub === null && subjectKey(one.line.subject) === subjectKey(other.line.subject)
  );
}

/**
 * A row that names nothing, or no more than a mean, with a number where the rows with names have theirs. Words where these
 * have their names are another name, unless they are the only words of the row.
 */
function goesOn({ row, lines }: TableRow, { from }: Stated, columns: ReadonlySet<number>): boolean {
  const own = row.cells.filter(({ column }) => column < from.end);
  const isMean = lines.every(
    ({ named, column }) =>
      column >= from.end || (column !== from.column && (named.kind === 'total' || named.kind === 'overall')),
  );
  const name = own.find(({ column }) => column === from.column);
  const isOther = name && (isNumber(name) || own.some((cell) => cell !== name && !isNumber(cell)));
  if (!isMean || isOther) return false;
  return own.some(
    (cell) => isFigure(cell) && cell.column > from.column && (columns.size === 0 || columns.has(cell.column)),
  );
}

function isFigure(cell: Parameters<typeof isNumber>[0]): boolean {
  return isNumber(cell) && yearIn(cell.cell.text) === null;
}

function continued({ line, from }: Stated, { row }: TableRow): Stated {
  const right = row.cells.filter(({ column }) => column > from.column && column < from.end);
  const left = row.cells.filter(({ column }) => column < from.column);
  return { line, from: { ...from, row, right, left, inside: null, rest: '' } };
}
