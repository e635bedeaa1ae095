import type { TabFlaw } from '../../core/ownTable/tabFlaw.ts';
import type { Tab } from '../../core/table/cell.ts';
import { EDITED_TABS, tabFlaws } from '../../core/tabs/ownTabs.ts';
import { TAB_IDS, type TabId } from '../../core/tabs/tabView.ts';
import { type Refusal, refuse } from '../door/refusal.ts';
import { type OpenWorkbook, readOwn } from '../sheet/openWorkbook.ts';

/**
 * What stands on one of our tabs; null where there is none. One that holds something which cannot be read is never taken
 * for none: unless the workbook was opened to go without it, the refusal is thrown, so that no action can forget it, and
 * the door answers it.
 */
export function readableOwn(workbook: OpenWorkbook, id: TabId): Tab | null {
  const tab = readOwn(workbook, id);
  if (workbook.goesWithout.includes(id)) return tab;
  const flaw = tabFlaws(id, tab).find(({ state }) => state === 'unreadable');
  if (flaw) throw unreadable(flaw);
  return tab;
}

/** What a run can go without that writes by the settings and leaves every other tab that it cannot read as it stands. */
export const ALL_BUT_SETTINGS: readonly TabId[] = TAB_IDS.filter((id) => id !== 'settings');

/** What is wrong with the headings and labels of our tabs. */
export function flawsOfTabs(workbook: OpenWorkbook): TabFlaw[] {
  return EDITED_TABS.flatMap((id) => tabFlaws(id, readOwn(workbook, id)));
}

function unreadable({ heading, place }: TabFlaw): Refusal {
  return refuse('no-table', (language) => ({ tab: place.tab, heading: heading[language] }));
}
