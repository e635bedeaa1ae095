import { lookAlike } from '../../core/tabs/lookAlike.ts';
import { TAB_IDS, type TabId } from '../../core/tabs/tabView.ts';
import { refuse } from '../door/refusal.ts';
import { type OpenWorkbook, readUsers } from './openWorkbook.ts';

/**
 * Throws a refusal where a tab that nobody marked looks like one of these tabs of ours that the workbook lacks: to go on as
 * if there were none would begin anew what staff have written there. Costs nothing where none is lacking.
 */
export function assertNoTwins(workbook: OpenWorkbook, ids: readonly TabId[] = TAB_IDS): void {
  const lacking = ids.filter((id) => !workbook.own.has(id));
  if (lacking.length === 0) return;
  for (const sheet of [...workbook.users, ...workbook.hidden]) {
    const tab = readUsers(workbook, sheet);
    const id = lookAlike(tab);
    if (id !== null && lacking.includes(id)) throw refuse('look-alike', { tab: tab.name });
  }
}
