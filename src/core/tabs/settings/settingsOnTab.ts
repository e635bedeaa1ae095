import { type ByLabel, byLabel } from '../../settings/byLabel.ts';
import type { Place, Tab } from '../../table/cell.ts';

export const VALUE_COLUMN = 2;
export const HINT_COLUMN = 3;

/** A row of the settings tab as it stands. */
export interface SettingOnTab {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** The value's cell. */
  readonly place: Place;
}

export interface SettingsOnTab {
  /** Those with a label, from top to bottom. */
  readonly rows: readonly SettingOnTab[];
  readonly find: ByLabel<SettingOnTab>;
}

export function settingsOnTab({ name, rows: cells }: Tab): SettingsOnTab {
  const rows = cells.flatMap((row, index): SettingOnTab[] => {
    const [label = '', value = '', hint = ''] = row.slice(0, HINT_COLUMN).map(({ text }) => text.trim());
    return label === '' ? [] : [{ label, value, hint, place: { tab: name, row: index + 1, column: VALUE_COLUMN } }];
  });
  return { rows, find: byLabel(rows) };
}
