import type { Cell, Sheet, WorkbookModel } from '../../host/index.ts';
import { setContent, touchCell } from '../../host/workbook/cells.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'style'>;

/** One cell before and after an edit. */
export interface Change {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

export const contentOf = ({ value, formula, style }: Cell): Content => ({ value, formula, style });

/** The user's own edits, to be undone and done again. What the add-on wrote in between is left alone. */
export class History {
  readonly #done: Change[][] = [];
  readonly #undone: Change[][] = [];

  add(changes: Change[]): void {
    if (changes.length === 0) return;
    this.#done.push(changes);
    this.#undone.length = 0;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes the last edit back and gives the first cell that it was about. */
  undo(workbook: WorkbookModel): Change | null {
    return this.#step(workbook, this.#done, this.#undone, 'after', 'before');
  }

  redo(workbook: WorkbookModel): Change | null {
    return this.#step(workbook, this.#undone, this.#done, 'before', 'after');
  }

  #step(workbook: WorkbookModel, from: Change[][], to: Change[][], has: Side, gets: Side): Change | null {
    const changes = from.pop();
    if (!changes) return null;
    to.push(changes);
    for (const change of changes) {
      const cell = touchCell(change.sheet, change.row, change.column);
      // Somebody else has written here since: that stays.
      if (!holds(cell, change[has])) continue;
      const { style, ...content } = change[gets];
      setContent(workbook, cell, content);
      cell.style = style;
    }
    return changes[0] ?? null;
  }
}

type Side = 'before' | 'after';

/** A formula's value is not the user's doing, so it does not count. */
function holds(cell: Cell, { value, formula }: Content): boolean {
  return cell.formula === formula && (formula !== null || cell.value === value);
}
