import { type LaidOutTable, type Looks, looksOf } from '../ownTable/looks.ts';
import { headingRowEdits, rewordedEdits } from '../ownTable/mend.ts';
import { readTable } from '../ownTable/readTable.ts';
import { flawsOf, type ReadingWithFlaws, type TabFlaw } from '../ownTable/tabFlaw.ts';
import { readWholeTable } from '../ownTable/unreadRows.ts';
import type { Tab } from '../table/cell.ts';
import { documentsTable } from './documents/documentsTable.ts';
import type { Edit } from './edit.ts';
import { handoverTable } from './handover/handoverTable.ts';
import { journalTable } from './journal/journalTab.ts';
import { measuresTable } from './measures/measuresTable.ts';
import { narrativeTable } from './narrative/narrativeTable.ts';
import { readSettingsTab, settingsLooks } from './settings/settingsOnTab.ts';
import type { TabId } from './tabView.ts';

/** A tab of ours on which somebody may write; one that is made anew each time is none of them. */
interface EditedTab {
  readonly read: (tab: Tab | null) => ReadingWithFlaws;
  /** What puts the headings of a tab back that has lost them all. */
  readonly headings: (tab: Tab) => Edit[];
  /** Null of a tab that nobody looks at. */
  readonly looks: ((tab: Tab) => Looks) | null;
}

const tableTab = (table: LaidOutTable, read?: EditedTab['read']): EditedTab => ({
  read: read ?? ((tab) => readTable(table, tab)),
  headings: (tab) => headingRowEdits(table, tab),
  looks: (tab) => looksOf(table, tab),
});

const TABS: Readonly<Partial<Record<TabId, EditedTab>>> = {
  measures: tableTab(measuresTable),
  narrative: tableTab(narrativeTable),
  documents: tableTab(documentsTable, (tab) =>
    readWholeTable(documentsTable, tab, 'kind', ({ kind, fileId }) => kind === null && fileId !== ''),
  ),
  handover: tableTab(handoverTable, (tab) =>
    readWholeTable(handoverTable, tab, 'data', ({ data, when, to }) => data === null && when !== '' && to !== ''),
  ),
  journal: { ...tableTab(journalTable), looks: null },
  settings: { read: readSettingsTab, headings: () => [], looks: settingsLooks },
};

/** Those of our tabs of which something may be wrong. */
export const EDITED_TABS = Object.keys(TABS) as readonly TabId[];

/** What is wrong with one of our tabs; nothing where nothing is, and of a tab that the workbook does not have. */
export function tabFlaws(id: TabId, tab: Tab | null): TabFlaw[] {
  const reading = TABS[id]?.read(tab);
  return reading ? flawsOf(id, reading) : [];
}

/** What puts the headings and labels of a tab back, as far as it is certain what they were. */
export function mendEdits(id: TabId, tab: Tab): Edit[] {
  const edited = TABS[id];
  const { state = 'absent', flaws = [] } = edited?.read(tab) ?? {};
  if (state === 'readable') return rewordedEdits(flaws);
  return state === 'unreadable' && edited ? edited.headings(tab) : [];
}

/** How a tab looks, whichever way it came about; null of a tab that nobody edits. */
export function looksOn(id: TabId, tab: Tab): Looks | null {
  return TABS[id]?.looks?.(tab) ?? null;
}
