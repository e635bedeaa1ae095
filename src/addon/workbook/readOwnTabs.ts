import type { TabFlaw } from '../../core/ownTable/tabFlaw.ts';
import type { Tab } from '../../core/table/cell.ts';
import { EDITED_TABS, tabFlaws } from '../../core/tabs/ownTabs.ts';
import { readScoresTab, type ScoresOnTab } from '../../core/tabs/scores/readScoresTab.ts';
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

/** What a run goes without that only looks: whatever cannot be read is among what it finds. Without scores it finds nothing. */
export const ALL_BUT_SCORES: readonly TabId[] = TAB_IDS.filter((id) => id !== 'scores');

/** What a run goes without that writes by settings and scores, and leaves every other tab as it stands that it cannot read. */
export const ALL_BUT_SETTINGS_AND_SCORES: readonly TabId[] = ALL_BUT_SCORES.filter((id) => id !== 'settings');

/** What a run goes without that only sets something. */
export const ALL_BUT_SETTINGS: readonly TabId[] = TAB_IDS.filter((id) => id !== 'settings');

/** What is wrong with the headings and labels of our tabs; the journal is read where something is begun, and only there. */
export function flawsOfTabs(workbook: OpenWorkbook): TabFlaw[] {
  return EDITED_TABS.filter((id) => id !== 'journal').flatMap((id) => tabFlaws(id, readOwn(workbook, id)));
}

/** The scores that are typed into our own tab; null where there is none. Refused where it cannot be told which they are. */
export function ownScores(workbook: OpenWorkbook): ScoresOnTab | null {
  const tab = readOwn(workbook, 'scores');
  const own = tab && readScoresTab(tab);
  const flaw = own?.flaws.find(({ state }) => state === 'unreadable');
  if (flaw && !workbook.goesWithout.includes('scores')) throw unreadable(flaw);
  return flaw ? null : own;
}

function unreadable({ heading, place }: TabFlaw): Refusal {
  return refuse('no-table', (language) => ({ tab: place.tab, heading: heading[language] }));
}
