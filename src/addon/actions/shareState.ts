import { changesBetween } from '../../core/handover/changes.ts';
import { type AccessChange, accessGiven } from '../../core/handover/log.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import {
  changeViews,
  checkViews,
  type DocumentAccessView,
  lastView,
  personViews,
  type SharedTab,
  type ShareView,
} from '../../core/sidebar/shareView.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { type Answer, done, failed } from './answer.ts';
import type { PlanAccess } from './shareDocument.ts';
import { readHandover } from './shareReading.ts';
import { study } from './study.ts';
import { tabNames } from './tabNames.ts';
import { guarded } from './withLock.ts';

/** Who has access, what a hand-over would find missing, and what changed since the last. Writes nothing. */
export function shareState(language: Language): Answer<ShareView> {
  return guarded(language, 'nothing-written', () => {
    const studied = study({});
    if (!studied) return failed('no-scores', language);
    const { log, last, now, sheet, plan, entries } = readHandover(studied);
    const given = accessGiven(log);
    return done({
      tabs: tabsShown(studied.workbook, language),
      logTab: tabNames(studied.workbook, language).handover,
      sheet: sheet && personViews(sheet, given, studied.workbook.spreadsheet.getId()),
      document: documentView(plan, given),
      older: given.flatMap(({ address, target, file }) =>
        target === 'sheet' || file === plan.document?.id ? [] : [{ address, document: file }],
      ),
      checklist: checkViews(entries, language),
      last: lastView(last),
      changes: changeViews(last && changesBetween(last.snapshot, now), language),
    });
  });
}

/** Every tab of the workbook, also those that are hidden, and the record of sharing, which is shown like them all. */
export function tabsShown(workbook: OpenWorkbook, language: Language): SharedTab[] {
  const present = workbook.spreadsheet
    .getSheets()
    .map((sheet): SharedTab => ({ name: sheet.getName(), hidden: sheet.isSheetHidden(), isNew: false }));
  if (workbook.own.has('handover')) return present;
  return [...present, { name: tabNames(workbook, language).handover, hidden: false, isNew: true }];
}

function documentView({ document, found }: PlanAccess, given: readonly AccessChange[]): DocumentAccessView {
  const id = document?.id ?? null;
  const isOpen = found.state === 'open';
  return {
    ...{ state: found.state, id },
    people: isOpen && id !== null ? personViews(found.people, given, id).map(withoutId) : [],
    recorded: isOpen || id === null ? [] : given.filter((one) => one.file === id).map(({ address }) => address),
    grantUrl: found.state === 'no-consent' ? found.url : null,
  };
}

/** Drive's id of a permission is nothing to the sidebar. */
function withoutId({ address, role, isOurs }: DocumentAccessView['people'][number]) {
  return { address, role, isOurs };
}
