import { changesBetween } from '../../../core/handover/changes.ts';
import { type AccessChange, accessGiven } from '../../../core/handover/log.ts';
import {
  changeViews,
  checkViews,
  type DocumentAccessView,
  type HandoverView,
  lastView,
  personViews,
  type SharedTab,
} from '../../../core/sidebar/handoverView.ts';
import { action } from '../../door/action.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import type { OpenWorkbook } from '../../sheet/openWorkbook.ts';
import { ALL_BUT_SCORES } from '../../workbook/readOwnTabs.ts';
import { study } from '../../workbook/study.ts';
import { tabNames } from '../../workbook/tabNames.ts';
import { readHandover } from './handoverReading.ts';
import type { PlanAccess } from './planAccess.ts';

/** Who has access, what a hand-over would find missing, and what changed since the last. Writes nothing. */
export const shareState = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: null,
  run(_, { language }): HandoverView | Refusal {
    // What else cannot be read is among the findings; without the record nobody knows whose the access is.
    const studied = study(
      language,
      {},
      ALL_BUT_SCORES.filter((id) => id !== 'handover'),
    );
    if (isRefusal(studied)) return studied;
    const { workbook } = studied;
    const { log, last, now, sheet, plan, entries } = readHandover(studied);
    const given = accessGiven(log);
    return {
      tabs: tabsShown(workbook),
      logTab: tabNames(workbook).handover,
      sheet: sheet && personViews(sheet, given, workbook.spreadsheet.getId()),
      document: documentView(plan, given),
      older: given.flatMap(({ address, target, file }) =>
        target === 'sheet' || file === plan.document?.id ? [] : [{ address, document: file }],
      ),
      checklist: checkViews(entries, language),
      last: lastView(last),
      changes: changeViews(last && changesBetween(last.snapshot, now), language),
    };
  },
});

/** Every tab of the workbook, also those that are hidden, and what sharing adds, which is shown like them all. */
export function tabsShown(workbook: OpenWorkbook): SharedTab[] {
  const present = workbook.spreadsheet
    .getSheets()
    .map((sheet): SharedTab => ({ name: sheet.getName(), hidden: sheet.isSheetHidden(), isNew: false }));
  const names = tabNames(workbook);
  const lacking = (['handover', 'journal'] as const).filter((id) => !workbook.own.has(id));
  return [...present, ...lacking.map((id) => ({ name: names[id], hidden: id === 'journal', isNew: true }))];
}

function documentView({ document, found }: PlanAccess, given: readonly AccessChange[]): DocumentAccessView {
  const id = document?.id ?? null;
  const isOpen = found.state === 'open';
  return {
    state: found.state,
    id,
    people: isOpen && id !== null ? personViews(found.people, given, id).map(withoutId) : [],
    recorded: isOpen || id === null ? [] : given.filter((one) => one.file === id).map(({ address }) => address),
    grantUrl: found.state === 'no-consent' ? found.url : null,
  };
}

/** Drive's id of a permission is nothing to the sidebar. */
function withoutId({ address, role, isOurs }: DocumentAccessView['people'][number]) {
  return { address, role, isOurs };
}
