import type { Framework } from '../framework/framework.ts';
import { type Language, type MessageKey, message, type Params, wordings } from '../messages/catalogue.ts';
import { type SettingRow, settingRows } from '../settings/settingRows.ts';
import type { Settings } from '../settings/settings.ts';
import { EMPTY, type Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import type { Edit } from './edit.ts';
import { rectangular, type TabView, text, type ViewCell } from './tabView.ts';

const VALUE_COLUMN = 2;

/** `ตั้งค่า`: a label, its value, and what it means, a row a setting. Staff edit the values. */
export function settingsTab(settings: Settings, framework: Framework, language: Language): TabView {
  const rows: ViewCell[][] = [
    [text(message(language, 'settings.title'), 'title')],
    [text(message(language, 'settings.hint'), 'hint')],
    ...settingRows(settings, framework).map((row) => [
      text(message(language, row.key, row.params)),
      valueCell(row),
      text(message(language, `${row.key}.hint` as MessageKey, row.params), 'hint'),
    ]),
  ];
  return {
    id: 'settings',
    rows: rectangular(rows, 3),
    widths: [260, 380, 420],
    frozenRows: 0,
    wrapFrom: 3,
    shades: [],
  };
}

/** What to write on a settings tab that exists, to make it say `settings`: only the values that differ. */
export function settingsEdits(tab: Tab, settings: Settings, framework: Framework): Edit[] {
  return settingRows(settings, framework).flatMap((setting): Edit[] => {
    const row = rowOfSetting(tab, setting.key, setting.params);
    if (row === null || valueAt(tab, row) === setting.value) return [];
    return [{ row, column: VALUE_COLUMN, cells: [[valueCell(setting)]] }];
  });
}

/** The value that the tab gives a setting, found by its label in either language; empty where there is none. */
export function settingOnTab(tab: Tab, key: MessageKey, params: Params = {}): string {
  const row = rowOfSetting(tab, key, params);
  return row === null ? '' : valueAt(tab, row);
}

function rowOfSetting(tab: Tab, key: MessageKey, params: Params): number | null {
  const labels = wordings(key, params).map(comparable);
  const index = tab.rows.findIndex(([label = EMPTY]) => labels.includes(comparable(label.text)));
  return index < 0 ? null : index + 1;
}

function valueAt(tab: Tab, row: number): string {
  return (tab.rows[row - 1]?.[VALUE_COLUMN - 1] ?? EMPTY).text.trim();
}

function valueCell({ value, editable }: SettingRow): ViewCell {
  return text(value, editable ? 'input' : 'hint');
}
