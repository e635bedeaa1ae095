import { isUnsaid } from '../../plan/missingParts.ts';
import type { Cell, Tab } from '../../table/cell.ts';
import { widthOf } from '../../table/widthOf.ts';
import { isHint, isLabel } from './settingLabels.ts';

/** The columns of the settings tab, from 1. */
export interface SettingsLayout {
  readonly label: number;
  readonly value: number;
  readonly hint: number;
}

/** The columns of a new tab, from the left; widths in pixels. */
export const SETTING_COLUMNS: readonly { readonly part: keyof SettingsLayout; readonly width: number }[] = [
  { part: 'label', width: 300 },
  { part: 'value', width: 300 },
  { part: 'hint', width: 520 },
];

/** Title and hint stand above it. */
export const FIRST_SETTING = 3;

/**
 * Labels and explanations are known by their words, so the values stand between them, whatever columns staff put in.
 * Null: nothing on the tab is a label of ours, or several columns may be that of the values.
 */
export function settingsLayout({ rows }: Tab): SettingsLayout | null {
  const width = widthOf(rows);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  const label = most(columns, (column) => rows.filter((row) => isLabel(textAt(row, column))).length);
  if (label === null) return null;
  const right = columns.filter((column) => column > label);
  const hint = most(right, (column) => rows.filter((row) => isHint(textAt(row, column))).length);
  const labelled = rows.filter((row) => isLabel(textAt(row, label)));
  const value = valueColumn(labelled, label, hint);
  return value === null ? null : { label, value, hint: hint ?? value + 1 };
}

/** Of several columns between labels and explanations, the only one in which anything stands beside a label. */
function valueColumn(rows: readonly (readonly Cell[])[], label: number, hint: number | null): number | null {
  if (hint === null) return label + 1;
  const between = Array.from({ length: hint - label - 1 }, (_, index) => label + 1 + index);
  const filled = between.filter((column) => rows.some((row) => !isUnsaid(textAt(row, column))));
  if (filled.length > 1 || between.length === 0) return null;
  return filled[0] ?? between[0] ?? null;
}

function most(columns: readonly number[], count: (column: number) => number): number | null {
  const counted = columns.map((column) => ({ column, found: count(column) })).filter(({ found }) => found > 0);
  return counted.sort((a, b) => b.found - a.found || a.column - b.column)[0]?.column ?? null;
}

function textAt(row: readonly Cell[], column: number): string {
  return row[column - 1]?.text.trim() ?? '';
}
