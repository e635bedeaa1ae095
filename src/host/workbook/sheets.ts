import { Exception } from '../errors.ts';
import { renameInFormula } from '../formula/rename.ts';
import type { Sheet, WorkbookModel } from './model.ts';

/** The id of the next sheet: none is given twice while its sheet is there. */
export const nextSheetId = ({ sheets }: WorkbookModel): number => Math.max(...sheets.map(({ id }) => id)) + 1;

/** Takes a sheet out. Names of its cells go with it; formulas that looked at it must be computed anew. */
export function dropSheet(workbook: WorkbookModel, sheet: Sheet): void {
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheet !== sheet);
  for (const cell of sheet.cells.values()) workbook.changed.add(cell);
  if (workbook.activeSheet === sheet) {
    workbook.activeSheet = workbook.sheets[Math.max(0, index - 1)] as Sheet;
  }
}

/** Takes a sheet out of sight; the first that is left to see becomes the active one. */
export function hideSheet(workbook: WorkbookModel, sheet: Sheet): void {
  const next = workbook.sheets.find((other) => other !== sheet && !other.hidden);
  if (!next) throw new Exception("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (workbook.activeSheet === sheet) workbook.activeSheet = next;
}

/** Gives a sheet another name, in the formulas too, as Google does. */
export function renameSheet(workbook: WorkbookModel, sheet: Sheet, name: string): void {
  const inNewWords = (formula: string) =>
    formula.includes(sheet.name) ? renameInFormula(formula, sheet.name, name) : formula;
  for (const { cells, rules } of workbook.sheets) {
    for (const cell of cells.values()) cell.formula = cell.formula && inNewWords(cell.formula);
    for (const [index, rule] of rules.entries()) {
      if (rule.formula?.includes(sheet.name)) {
        const { origin: _origin, ...known } = rule;
        rules[index] = { ...known, formula: `=${inNewWords(rule.formula.slice(1))}` };
      }
    }
  }
  sheet.name = name;
}
