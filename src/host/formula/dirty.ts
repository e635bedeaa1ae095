import type { Cell, Sheet, WorkbookModel } from '../workbook/model.ts';
import { lastColumn, lastRow, type Rect } from '../workbook/rect.ts';
import { placeNamed, placeOf } from './lookup.ts';
import type { Node } from './node.ts';
import { parseFormula } from './parse.ts';
import { Unsupported } from './tokens.ts';

export interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A block that a formula looks at; without a rect, all of the sheet. */
interface Input {
  readonly sheet: Sheet;
  readonly rect: Rect | null;
}

/** Formulas that were written, or look, directly or through others, at a cell that changed. */
export function findDirty(workbook: WorkbookModel): FormulaCell[] {
  const formulas = findFormulas(workbook);
  const changed = places(workbook, (cell) => workbook.changed.has(cell));
  const dirty = formulas.filter(({ cell }) => workbook.changed.has(cell));
  let clean = formulas
    .filter(({ cell }) => !workbook.changed.has(cell))
    .map((formula) => ({ formula, inputs: inputsOf(workbook, formula) }));
  for (let fresh: readonly FormulaCell[] = changed, first = true; first || fresh.length > 0; first = false) {
    const hit = clean.filter(
      ({ inputs }) => inputs === 'gone' || fresh.some((place) => inputs.some((input) => covers(input, place))),
    );
    clean = clean.filter((entry) => !hit.includes(entry));
    fresh = hit.map(({ formula }) => formula);
    dirty.push(...fresh);
  }
  return dirty;
}

/** Every formula of the workbook. */
export const findFormulas = (workbook: WorkbookModel): FormulaCell[] =>
  places(workbook, (cell) => cell.formula !== null);

function places({ sheets }: WorkbookModel, wanted: (cell: Cell) => boolean): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of sheets) {
    // Tens of thousands of cells are looked through after each entry.
    for (const [key, cell] of sheet.cells) {
      if (!wanted(cell)) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      found.push({ cell, sheet, row, column });
    }
  }
  return found;
}

function covers({ sheet, rect }: Input, place: FormulaCell): boolean {
  if (sheet !== place.sheet) return false;
  if (!rect) return true;
  const { row, column } = place;
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

/** What a formula looks at; 'gone' when a sheet or a name that it speaks of is not there (any more). */
function inputsOf(workbook: WorkbookModel, { cell, sheet }: FormulaCell): Input[] | 'gone' {
  const found: (Input | null)[] = [];
  try {
    visit(parseFormula(cell.formula ?? ''), (node) => {
      if (node.kind === 'call' && DYNAMIC.has(node.name)) throw new Unsupported(node.name);
      if (node.kind === 'reference') found.push(placeOf(workbook, sheet, node.text));
      if (node.kind === 'name') found.push(placeNamed(workbook, node.name));
    });
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return guessInputs(workbook, sheet, cell.formula ?? '');
  }
  return found.includes(null) ? 'gone' : (found as Input[]);
}

/** Functions that work out for themselves which cells they look at. */
const DYNAMIC = new Set(['INDIRECT', 'OFFSET']);

/** A formula that cannot be read may look at anything on its own sheet and on those whose names stand in it. */
function guessInputs(workbook: WorkbookModel, own: Sheet, formula: string): Input[] {
  const sheets = workbook.sheets.filter((sheet) => sheet === own || formula.includes(sheet.name));
  return sheets.map((sheet) => ({ sheet, rect: null }));
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  const children = node.kind === 'operation' ? node.operands : node.kind === 'call' ? node.args : [];
  for (const child of children) visit(child, see);
}
