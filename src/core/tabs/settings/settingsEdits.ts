import type { Framework } from '../../framework/framework.ts';
import { type Language, message } from '../../messages/catalogue.ts';
import { factRows, HINTS_OF_FACTS } from '../../settings/factRows.ts';
import { plainRows } from '../../settings/plainRows.ts';
import { saysOneOf } from '../../settings/saysOneOf.ts';
import type { SettingRow } from '../../settings/settingRow.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import { rectangular, text } from '../tabView.ts';
import { readSettings } from './readSettings.ts';
import { HINT_COLUMN, type SettingOnTab, type SettingsOnTab, settingsOnTab, VALUE_COLUMN } from './settingsOnTab.ts';
import { SETTING_COLUMNS, settingCells, valueCell } from './settingsTab.ts';

/**
 * What to write on a settings tab that exists, to make it say `settings`: values that differ, what applies in another
 * year than before, and below it all the rows that it lacks. Whatever else staff wrote there stays.
 */
export function settingsEdits(tab: Tab, settings: Settings, framework: Framework): Edit[] {
  const onTab = settingsOnTab(tab);
  const language = languageOf(onTab);
  const rows = [...plainRows(settings), ...factRows(settings, framework)];
  const found = rows.map((row) => ({ row, there: onTab.find(row.label, row.params) }));
  const known = found.flatMap(({ row, there }) => (there ? [{ row, there }] : []));
  const missing = found.flatMap(({ row, there }) => (there ? [] : [row]));
  const read = new Map(plainRows(readSettings(tab)).map(({ label, value }) => [label, value]));
  // What is written in another way, ๒๕๖๗ or เปิด, means the same and stays.
  const differs = ({ row, there }: KnownRow) => holdsValue(row) && row.value !== (read.get(row.label) ?? there.value);
  const below = { row: tab.rows.length + 1, column: 1 };
  return [
    ...known.filter(differs).map(valueEdit),
    ...hintEdits(known, language),
    ...(missing.length > 0 ? [{ ...below, cells: rectangular(settingCells(missing, language), SETTING_COLUMNS) }] : []),
  ];
}

/** A row as it should be, and as it stands. */
interface KnownRow {
  readonly row: SettingRow;
  readonly there: SettingOnTab;
}

function holdsValue({ kind }: SettingRow): boolean {
  return kind === 'input' || kind === 'kept';
}

function valueEdit({ row, there }: KnownRow): Edit {
  return { row: there.place.row, column: VALUE_COLUMN, cells: [[valueCell(row)]] };
}

/**
 * A third column that says something of ours that holds no more. Rows that follow each other are one edit, those that
 * are right between them included, since each edit is a call to Google.
 */
function hintEdits(known: readonly KnownRow[], language: Language): Edit[] {
  const ours = known.flatMap(({ row: { hint }, there }) => {
    const isFresh = [hint.th, hint.en].includes(there.hint);
    const cell = text(isFresh ? there.hint : hint[language], 'hint');
    return isFresh || saysOneOf(HINTS_OF_FACTS, there.hint) ? [{ row: there.place.row, isFresh, cell }] : [];
  });
  return consecutive(ours).flatMap((run): Edit[] => {
    const stale = run.filter(({ isFresh }) => !isFresh).map(({ row }) => row);
    const [first, last] = [Math.min(...stale), Math.max(...stale)];
    const cells = run.filter(({ row }) => row >= first && row <= last).map(({ cell }) => [cell]);
    return cells.length > 0 ? [{ row: first, column: HINT_COLUMN, cells }] : [];
  });
}

/** Those in rows that follow each other, together. */
function consecutive<T extends { readonly row: number }>(cells: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The language in which the tab was made: what is added to it is in the same, whoever runs the check. */
function languageOf({ rows, find }: SettingsOnTab): Language {
  const label = find('settings.agency')?.label ?? rows[0]?.label ?? '';
  return label === message('en', 'settings.agency') ? 'en' : 'th';
}
