import type { NamedRange, WorkbookModel } from './model.ts';

/** Gives a name to a block; a name that is there already moves. */
export function giveName(workbook: WorkbookModel, named: NamedRange): void {
  const before = findName(workbook, named.name);
  if (before) Object.assign(before, { sheet: named.sheet, rect: named.rect });
  else workbook.namedRanges.push(named);
  touchUsers(workbook, named.name);
}

export function dropName(workbook: WorkbookModel, named: NamedRange): void {
  workbook.namedRanges = workbook.namedRanges.filter((other) => other !== named);
  touchUsers(workbook, named.name);
}

/** Names are the same whatever the case of their letters. */
export function findName(workbook: WorkbookModel, name: string): NamedRange | undefined {
  return workbook.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
}

/** Formulas that may use the name must be computed anew. */
export function touchUsers(workbook: WorkbookModel, name: string): void {
  for (const { cells } of workbook.sheets) {
    for (const cell of cells.values()) {
      if (cell.formula?.toLowerCase().includes(name.toLowerCase())) workbook.changed.add(cell);
    }
  }
}
