import type { Sheet, WorkbookModel } from '../model.ts';

/** Where something of a sheet goes, both from 1; null: it goes. */
export type Move = (row: number, column: number) => readonly [row: number, column: number] | null;

/**
 * Moves all cells of a sheet as a person does who sorts, deletes or inserts. A named range whose cells all go points
 * nowhere from then on, and its name stays taken. Formulas are not rewritten: use it on sheets that hold none.
 */
export function rewrite(workbook: WorkbookModel, sheet: Sheet, move: Move): void {
  const cells = [...sheet.cells].map(([key, cell]) => ({ at: key.split(',').map(Number), cell }));
  sheet.cells.clear();
  for (const { at, cell } of cells) {
    const to = move(at[0] ?? 0, at[1] ?? 0);
    if (to) sheet.cells.set(`${to[0]},${to[1]}`, cell);
  }
  workbook.namedRanges = workbook.namedRanges.filter((named) => {
    if (named.sheet !== sheet) return true;
    const to = move(named.rect.row, named.rect.column);
    if (to) named.rect = { ...named.rect, row: to[0], column: to[1] };
    else workbook.brokenNames.add(named.name.toLowerCase());
    return to !== null;
  });
}
