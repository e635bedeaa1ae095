import type { Language } from '../../messages/catalogue.ts';
import { addedRows, cellsOf, lackingColumnEdits, rowEdits } from '../../ownTable/edits.ts';
import { readRows } from '../../ownTable/readRows.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { columnsAt } from '../../ownTable/tableParts.ts';
import { tableView } from '../../ownTable/view.ts';
import type { Tab } from '../../table/cell.ts';
import type { Version, VersionOnTab, VersionState } from '../../versions/version.ts';
import type { Edit } from '../edit.ts';
import type { TabView } from '../tabView.ts';
import { withEdits } from '../withEdits.ts';
import { documentsTable } from './documentsTable.ts';

/** The tab as it is made. */
export function documentsTab(versions: readonly Version[], language: Language): TabView {
  return tableView(documentsTable, versions, language);
}

/** The versions that the tab lists, from top to bottom. A row without a known kind or a file is none. */
export function readVersions(tab: Tab): VersionOnTab[] {
  const table = tableOn(documentsTable, tab);
  if (!table) return [];
  return readRows(documentsTable, tab, table).flatMap(({ row, values }): VersionOnTab[] => {
    const { kind, fileId } = values;
    return kind === null || fileId === '' ? [] : [{ ...values, kind, row }];
  });
}

/** What becomes of the tab when a document was made: rows that say something else from now on, and one more row. */
export interface VersionChanges {
  /** A row that is another version's from now on, or the same one made anew. */
  readonly rewritten?: { readonly row: number; readonly version: Version } | null;
  readonly states?: readonly { readonly row: number; readonly state: VersionState }[];
  readonly added?: Version | null;
}

/** What to write on a documents tab that can be read. */
export function versionEdits(before: Tab, changes: VersionChanges, language: Language): Edit[] {
  const { rewritten = null, states = [], added = null } = changes;
  const lacking = lackingColumnEdits(documentsTable, before, language);
  const tab = withEdits(before, lacking);
  const table = tableOn(documentsTable, tab);
  if (!table) return [];
  const cells = (version: Version) => cellsOf(documentsTable, version, language);
  const stateCell = (state: VersionState) => documentsTable.columns.state.write({ state } as Version, language);
  return [
    ...lacking,
    ...(rewritten ? rowEdits(rewritten.row, cells(rewritten.version), columnsAt(table, rewritten.row)) : []),
    ...states.flatMap(({ row, state }) => rowEdits(row, { state: stateCell(state) }, columnsAt(table, row))),
    ...(added ? addedRows(tab, [cells(added)], table) : []),
  ];
}
