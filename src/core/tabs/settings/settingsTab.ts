import type { Framework } from '../../framework/framework.ts';
import { type Language, message } from '../../messages/catalogue.ts';
import { factRows } from '../../settings/factRows.ts';
import { plainRows } from '../../settings/plainRows.ts';
import type { SettingRow } from '../../settings/settingRow.ts';
import type { Settings } from '../../settings/settings.ts';
import { type CellStyle, rectangular, type TabView, text, type ViewCell } from '../tabView.ts';
import { FIRST_SETTING, SETTING_COLUMNS } from './settingsLayout.ts';

/** How the label and the value of a row look. */
const STYLES: Readonly<Record<SettingRow['kind'], readonly [label: CellStyle, value: CellStyle]>> = {
  input: ['plain', 'input'],
  kept: ['plain', 'hint'],
  heading: ['heading', 'heading'],
  note: ['plain', 'plain'],
};

/**
 * `ตั้งค่า`: a label, its value, and what it means, a row a setting. Staff edit the values. `framework` is the year's,
 * without the agency's own values.
 */
export function settingsTab(settings: Settings, framework: Framework, language: Language): TabView {
  const rows: ViewCell[][] = [
    [text(message(language, 'settings.title'), 'title')],
    [text(message(language, 'settings.hint'), 'hint')],
    ...settingCells(plainRows(settings), language),
    ...settingCells(factRows(settings, framework), language),
  ];
  return {
    id: 'settings',
    rows: rectangular(rows, SETTING_COLUMNS.length),
    widths: SETTING_COLUMNS.map(({ width }) => width),
    frozenRows: 0,
    wrapFrom: FIRST_SETTING,
    shades: [],
  };
}

/** Rows under a heading are set off by an empty one. */
export function settingCells(rows: readonly SettingRow[], language: Language): ViewCell[][] {
  return rows.flatMap((row) => [
    ...(row.kind === 'heading' ? [[]] : []),
    [
      text(message(language, row.label, row.params), STYLES[row.kind][0]),
      valueCell(row),
      text(row.hint[language], 'hint'),
    ],
  ]);
}

export function valueCell({ value, kind }: SettingRow): ViewCell {
  return text(value, STYLES[kind][1]);
}
