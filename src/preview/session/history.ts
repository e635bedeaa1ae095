import type { Cell, WorkbookModel } from '../../host/index.ts';
import { setContent, touchCell } from '../../host/workbook/cells.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'style'>;

/** One cell before and after an edit. */
export interface Change {
  /** The sheet's id. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

export const contentOf = ({ value, formula, style }: Cell): Content => ({ value, formula, style });

/** What was done at once: cells that the user filled, or the workbook as a whole, by the add-on or by the user. */
type Step =
  | { readonly kind: 'cells'; readonly changes: readonly Change[] }
  | { readonly kind: 'workbook'; readonly before: WorkbookModel; readonly after: WorkbookModel };

/** Each step on a workbook may hold a copy of it. */
const MOST = 40;

/**
 * Everything that was done to a workbook, in order: what the user typed and what the add-on wrote. A step is taken back
 * only when all that came after it are.
 */
export class History {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  add(step: Step): void {
    this.#done.push(step);
    this.#undone.length = 0;
    if (this.#done.length > MOST) this.#done.shift();
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes the last step back and gives the workbook as it was, with the first cell that was changed, if any. */
  undo(workbook: WorkbookModel): Outcome {
    return move(workbook, this.#done, this.#undone, 'before');
  }

  redo(workbook: WorkbookModel): Outcome {
    return move(workbook, this.#undone, this.#done, 'after');
  }

  /** Takes the last step back for good. */
  revert(workbook: WorkbookModel): void {
    this.undo(workbook);
    this.#undone.pop();
  }
}

interface Outcome {
  readonly workbook: WorkbookModel;
  readonly place: Change | null;
}

function move(workbook: WorkbookModel, from: Step[], to: Step[], side: 'before' | 'after'): Outcome {
  const step = from.pop();
  if (!step) return { workbook, place: null };
  to.push(step);
  if (step.kind === 'workbook') return { workbook: step[side], place: null };
  // Where a cell stands twice, the step backwards ends with what was there first.
  const changes = side === 'before' ? [...step.changes].reverse() : step.changes;
  for (const change of changes) put(workbook, change, change[side]);
  return { workbook, place: step.changes[0] ?? null };
}

function put(workbook: WorkbookModel, { sheet: id, row, column }: Change, { style, ...content }: Content): void {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) return;
  const cell = touchCell(sheet, row, column);
  setContent(workbook, cell, content);
  cell.style = style;
}
