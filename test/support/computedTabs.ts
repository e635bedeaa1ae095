import type { Place } from '../../src/core/table/cell.ts';
import type { TabView } from '../../src/core/tabs/tabView.ts';
import { recalculate } from '../../src/host/formula/recalculate.ts';
import { workbookFromRows } from '../../src/host/index.ts';
import { cellAt } from '../../src/host/workbook/cells.ts';
import type { CellValue } from '../../src/host/workbook/model.ts';

/** What each cell shows once a spreadsheet has computed the formulas of these tabs; `''` where it shows nothing. */
export function computedTabs(views: Readonly<Record<string, TabView>>): (place: Place) => CellValue {
  const contents = ({ rows }: TabView) =>
    rows.map((row) =>
      row.map(({ content }) => (typeof content === 'object' ? (content ? `=${content.formula}` : '') : content)),
    );
  const workbook = workbookFromRows(Object.entries(views).map(([name, view]) => ({ name, rows: contents(view) })));
  recalculate(workbook);
  return ({ tab, row, column }) => {
    const sheet = workbook.sheets.find(({ name }) => name === tab);
    return (sheet && cellAt(sheet, row, column)?.value) ?? '';
  };
}

/** What one formula shows beside the tab `T` with these values, from A1 on. */
export function computedFormula(formula: string, values: readonly (readonly (string | number)[])[]): CellValue {
  const workbook = workbookFromRows([
    { name: 'Formula', rows: [[`=${formula}`]] },
    { name: 'T', rows: values },
  ]);
  recalculate(workbook);
  const [sheet] = workbook.sheets;
  return (sheet && cellAt(sheet, 1, 1)?.value) ?? '';
}
