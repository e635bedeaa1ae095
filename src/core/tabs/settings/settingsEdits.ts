import type { Framework } from '../../framework/framework.ts';
import type { Language } from '../../messages/catalogue.ts';
import { factRows, HINTS_OF_FACTS } from '../../settings/factRows.ts';
import { plainRows } from '../../settings/plainRows.ts';
import { saysOneOf } from '../../settings/saysOneOf.ts';
import type { SettingRow } from '../../settings/settingRow.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import { blank, text, type ViewCell } from '../tabView.ts';
import { readSettings } from './readSettings.ts';
import type { SettingsLayout } from './settingsLayout.ts';
import { languageOf, type SettingOnTab, settingsOnTab } from './settingsOnTab.ts';
import { settingCells, valueCell } from './settingsTab.ts';

/**
 * What to write on a settings tab that exists, to make it say `settings`: values that differ, what applies in another
 * year than before, and below it all the rows that it lacks. Whatever else staff wrote there stays.
 */
export function settingsEdits(tab: Tab, settings: Settings, framework: Framework): Edit[] {
  const onTab = settingsOnTab(tab);
  const { layout } = onTab;
  if (!layout) return [];
  const language = languageOf(onTab.rows);
  const rows = [...plainRows(settings), ...factRows(settings, framework)];
  const found = rows.map((row) => ({ row, there: onTab.find(row.label, row.params) }));
  const known = found.flatMap(({ row, there }) => (there ? [{ row, there }] : []));
  const missing = found.flatMap(({ row, there }) => (there ? [] : [row]));
  const read = new Map(plainRows(readSettings(tab)).map(({ label, value }) => [label, value]));
  // What is written in another way, ๒๕๖๗ or เปิด, means the same and stays.
  const differs = ({ row, there }: KnownRow) => holdsValue(row) && row.value !== (read.get(row.label) ?? there.value);
  const added = settingCells(missing, language).map((cells) => placed(cells, layout));
  return [
    ...known.filter(differs).map(valueEdit),
    ...hintEdits(known, language, layout),
    ...(added.length > 0 ? [{ row: tab.rows.length + 1, column: 1, cells: added }] : []),
  ];
}

/** A row as it should be, and as it stands. */
interface KnownRow {
  readonly row: SettingRow;
  readonly there: SettingOnTab;
}

/** Label, value and explanation, each in its column. */
function placed([label, value, hint]: readonly ViewCell[], layout: SettingsLayout): ViewCell[] {
  const line: ViewCell[] = Array.from({ length: Math.max(layout.value, layout.hint) }, () => blank);
  if (label) line[layout.label - 1] = label;
  if (value) line[layout.value - 1] = value;
  if (hint) line[layout.hint - 1] = hint;
  return line;
}

function holdsValue({ kind }: SettingRow): boolean {
  return kind === 'input' || kind === 'kept';
}

function valueEdit({ row, there }: KnownRow): Edit {
  return { row: there.place.row, column: there.place.column, cells: [[valueCell(row)]] };
}

/**
 * A third column that says something of ours that holds no more. Rows that follow each other are one edit, those that
 * are right between them included, since each edit is a call to Google.
 */
function hintEdits(known: readonly KnownRow[], language: Language, { hint: column }: SettingsLayout): Edit[] {
  const ours = known.flatMap(({ row: { hint }, there }) => {
    const isFresh = [hint.th, hint.en].includes(there.hint);
    const cell = text(isFresh ? there.hint : hint[language], 'hint');
    return isFresh || saysOneOf(HINTS_OF_FACTS, there.hint) ? [{ row: there.place.row, isFresh, cell }] : [];
  });
  return consecutive(ours).flatMap((run): Edit[] => {
    const stale = run.filter(({ isFresh }) => !isFresh).map(({ row }) => row);
    const [first, last] = [Math.min(...stale), Math.max(...stale)];
    const cells = run.filter(({ row }) => row >= first && row <= last).map(({ cell }) => [cell]);
    return cells.length > 0 ? [{ row: first, column, cells }] : [];
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
