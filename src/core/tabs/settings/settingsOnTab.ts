import { message } from '../../messages/catalogue.ts';
import { type Looks, runsOf } from '../../ownTable/looks.ts';
import type { HeadingFlaw, ReadingWithFlaws } from '../../ownTable/tabFlaw.ts';
import { isEmptyRow } from '../../ownTable/tableParts.ts';
import { type ByLabel, byLabel } from '../../settings/byLabel.ts';
import { HINTS_OF_FACTS } from '../../settings/factRows.ts';
import { saysOneOf } from '../../settings/saysOneOf.ts';
import { bilingual } from '../../settings/settingRow.ts';
import type { Place, Tab } from '../../table/cell.ts';
import { isLabel, type Label, labelBetween, nearestLabel, plainWithHint, says } from './settingLabels.ts';
import { FIRST_SETTING, SETTING_COLUMNS, type SettingsLayout, settingsLayout } from './settingsLayout.ts';

/** A row of the settings tab as it stands. */
export interface SettingOnTab {
  /** As it stands, or as it should where that is certain. */
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  /** The value's cell. */
  readonly place: Place;
}

export interface SettingsOnTab {
  readonly layout: SettingsLayout | null;
  /** Those with a label, from top to bottom; none where the tab cannot be read. */
  readonly rows: readonly SettingOnTab[];
  readonly find: ByLabel<SettingOnTab>;
  /** Labels that say something else than they did. */
  readonly flaws: readonly HeadingFlaw[];
}

export function settingsOnTab(tab: Tab): SettingsOnTab {
  const layout = settingsLayout(tab);
  const written = layout ? rowsOf(tab, layout) : [];
  const flaws = written.flatMap((row, index) => flawOf(written, row, index, layout));
  const rows = written.flatMap((row): SettingOnTab[] => {
    const flaw = flaws.find(({ place }) => place.row === row.place.row);
    const label = flaw?.isRead && flaw.to !== null ? flaw.to : row.label;
    return label === '' ? [] : [{ ...row, label }];
  });
  return { layout, rows, find: byLabel(rows), flaws };
}

/** What the settings tab is; one with no label of ours that holds something all the same is unreadable. */
export function readSettingsTab(tab: Tab | null): ReadingWithFlaws {
  if (!tab || tab.rows.every(isEmptyRow)) return { state: 'absent' };
  const { layout, flaws } = settingsOnTab(tab);
  if (layout) return { state: 'readable', flaws };
  const place = { tab: tab.name, row: 1, column: 1 };
  const heading = bilingual('settings.values');
  return { state: 'unreadable', flaws: [{ heading, place, found: '', to: null, isRead: false }] };
}

/** Title and hint run on to the right; what stands below them is wrapped. */
export function settingsLooks(tab: Tab): Looks {
  const layout = settingsLayout(tab);
  const columns = layout ? SETTING_COLUMNS.map(({ part, width }) => ({ column: layout[part], width })) : [];
  return {
    fromRow: FIRST_SETTING,
    runs: runsOf(columns.map(({ column }) => column)),
    headingRow: FIRST_SETTING,
    widths: columns,
    frozenRows: 0,
  };
}

function rowsOf({ name, rows }: Tab, layout: SettingsLayout): SettingOnTab[] {
  return rows.flatMap((cells, index): SettingOnTab[] => {
    const at = (column: number) => cells[column - 1]?.text.trim() ?? '';
    const [label, value, hint] = [at(layout.label), at(layout.value), at(layout.hint)];
    const place = { tab: name, row: index + 1, column: layout.value };
    return label === '' && hint === '' ? [] : [{ label, value, hint, place }];
  });
}

/** What a label that is none of ours should say; nothing where the row is staff's own. */
function flawOf(
  rows: readonly SettingOnTab[],
  row: SettingOnTab,
  index: number,
  layout: SettingsLayout | null,
): HeadingFlaw[] {
  if (!layout || isLabel(row.label) || saysOneOf(['settings.title', 'settings.hint'], row.label)) return [];
  const certain = plainWithHint(row.hint) ?? (saysOneOf(HINTS_OF_FACTS, row.hint) ? betweenOthers(rows, index) : null);
  const near = row.value === '' || row.label === '' ? null : nearestLabel(row.label);
  const isThere = (label: Label) => rows.some((other) => says(label, other.label));
  const [meant] = [certain, near].flatMap((label) => (label && !isThere(label) ? [label] : []));
  if (!meant) return [];
  const heading = bilingual(meant.label, meant.params);
  const place = { ...row.place, column: layout.label };
  return [{ heading, place, found: row.label, to: heading[languageOf(rows)], isRead: meant === certain }];
}

function betweenOthers(rows: readonly SettingOnTab[], index: number): Label | null {
  const [above, below] = [rows[index - 1], rows[index + 1]];
  return labelBetween(above?.label ?? null, below?.label ?? null);
}

/** The language in which the tab was made: what is added to it is in the same, whoever runs the check. */
export function languageOf(rows: readonly SettingOnTab[]): 'th' | 'en' {
  const isEnglish = rows.some(
    ({ label }) => label === message('en', 'settings.agency') || label === message('en', 'settings.title'),
  );
  return isEnglish ? 'en' : 'th';
}
