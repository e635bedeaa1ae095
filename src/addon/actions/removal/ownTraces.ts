import { HEADING_ROW } from '../../../core/ownTable/view.ts';
import { hasForeignText } from '../../../core/tabs/foreignText.ts';
import { EDITED_TABS } from '../../../core/tabs/ownTabs.ts';
import { TAB_IDS, type TabId, type TabView } from '../../../core/tabs/tabView.ts';
import { type OpenWorkbook, readOwn } from '../../sheet/openWorkbook.ts';
import { computedViews } from '../../workbook/computedViews.ts';
import { ALL_BUT_SCORES } from '../../workbook/readOwnTabs.ts';
import type { Reading } from '../../workbook/readWorkbook.ts';
import { isStudy, type Study, studyOf } from '../../workbook/study.ts';
import { tabNames } from '../../workbook/tabNames.ts';

/** A tab of ours, and whether somebody may have written on it: then it goes only if somebody says so. */
export interface OwnTrace {
  readonly id: TabId;
  readonly name: string;
  readonly isWritten: boolean;
}

/** What the removal goes without: whatever cannot be read, it is asked about and not gone by. */
export const ANY_STATE: readonly TabId[] = [...ALL_BUT_SCORES, 'scores'];

/** Our tabs in their order. */
export function ownTraces(reading: Reading): OwnTrace[] {
  const { workbook } = reading;
  const studied = studyOf(reading);
  const views = isStudy(studied) ? computed(studied) : [];
  return TAB_IDS.flatMap((id) => {
    const sheet = workbook.own.get(id);
    return sheet ? [{ id, name: sheet.getName(), isWritten: isWritten(workbook, id, views) }] : [];
  });
}

/** The score tab is ours alone where it mirrors another; where scores are typed in there it is what people wrote. */
function computed(studied: Study): TabView[] {
  const views = computedViews(studied, tabNames(studied.workbook), false);
  return views.filter(({ id }) => id !== 'scores' || !studied.ownScoresAreSource);
}

function isWritten(workbook: OpenWorkbook, id: TabId, views: readonly TabView[]): boolean {
  const tab = readOwn(workbook, id);
  if (!tab) return false;
  if (EDITED_TABS.includes(id)) return tab.rows.length > HEADING_ROW;
  const view = views.find((one) => one.id === id);
  return !view || hasForeignText(tab, view);
}
