import type { Tab } from '../../src/core/table/cell.ts';
import type { Sheet, WorkbookModel } from '../../src/host/index.ts';
import { CellError, UNKNOWN } from '../../src/host/workbook/model.ts';
import { tab, type Written } from './tabs.ts';

/** The values of a tab of a workbook, for tests that look at what stands there. */
export function tabOfSheet(sheet: Sheet): Tab {
  const rows: Written[][] = [];
  for (const [key, { value }] of sheet.cells) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = plain(value);
  }
  return tab(rows, sheet.name);
}

/** Everything of a tab that its user can see, as plain data to compare: values, formulas, notes, looks, rules. */
export function lookOf({ name, cells, merges, rules, columnWidths }: Sheet): unknown {
  const shown = [...cells]
    .filter(([, { value, note, style }]) => value !== null || note !== null || Object.keys(style).length > 0)
    .map(([key, { value, formula, note, style }]) => [key, plain(value), formula, note, style]);
  const shownRules = rules.map(({ ranges, formula, look }) => ({ ranges, formula, look }));
  return { name, cells: shown.sort(), merges, rules: shownRules, columnWidths: [...columnWidths] };
}

export function tabNamesOf({ sheets }: WorkbookModel): string[] {
  return sheets.map(({ name }) => name);
}

function plain(value: unknown): Written {
  if (value instanceof CellError) return value.code;
  if (value === UNKNOWN) return '(unknown)';
  return typeof value === 'boolean' ? String(value) : (value as string | number | null);
}
