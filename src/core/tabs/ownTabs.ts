import { readTable } from '../ownTable/readTable.ts';
import { flawsOf, type ReadingWithFlaws, type TabFlaw } from '../ownTable/tabFlaw.ts';
import type { Tab } from '../table/cell.ts';
import { documentsTable } from './documents/documentsTable.ts';
import { handoverTable } from './handover/handoverTable.ts';
import { measuresTable } from './measures/measuresTable.ts';
import { narrativeTable } from './narrative/narrativeTable.ts';
import type { TabId } from './tabView.ts';

/** How our tabs are read on which somebody may write; a tab that is made anew each time is none of them. */
const READINGS: Readonly<Partial<Record<TabId, (tab: Tab | null) => ReadingWithFlaws>>> = {
  measures: (tab) => readTable(measuresTable, tab),
  narrative: (tab) => readTable(narrativeTable, tab),
  documents: (tab) => readTable(documentsTable, tab),
  handover: (tab) => readTable(handoverTable, tab),
};

/** Those of our tabs of which something may be wrong. */
export const EDITED_TABS = Object.keys(READINGS) as readonly TabId[];

/** What is wrong with one of our tabs; nothing where nothing is, and of a tab that the workbook does not have. */
export function tabFlaws(id: TabId, tab: Tab | null): TabFlaw[] {
  const reading = READINGS[id]?.(tab);
  return reading ? flawsOf(id, reading) : [];
}
