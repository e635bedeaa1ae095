import * as v from 'valibot';
import { accessGiven } from '../../../core/handover/log.ts';
import { type Language, message } from '../../../core/messages/catalogue.ts';
import { readVersions } from '../../../core/tabs/documents/documentsTab.ts';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { setShadeRules } from '../../sheet/conditionalFormats.ts';
import { highlight } from '../../sheet/highlight.ts';
import { type OpenWorkbook, readOwn } from '../../sheet/openWorkbook.ts';
import { unmark, unname } from '../../sheet/tabMarkers.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { freeTabName } from '../../workbook/tabNames.ts';
import { readLog } from '../handover/handoverLog.ts';
import { unprotect } from '../handover/protect.ts';
import { ANY_STATE, type OwnTrace, ownTraces } from './ownTraces.ts';

export interface Removed {
  /** Names of tabs that are gone. */
  readonly gone: readonly string[];
  /** Names of tabs that stay, since somebody wrote on them and nobody said that they go; they are the user's now. */
  readonly kept: readonly string[];
  /** Links of documents that stay in Drive. */
  readonly documents: readonly string[];
  /** Whom the add-on gave access that stays. */
  readonly access: readonly string[];
}

/**
 * Takes the product out of the workbook: colours and notes, our tabs, their names and marks. Of the tabs on which somebody
 * wrote only those go that are named; the others lose our marks alone. Documents and access stay, and are told.
 */
export const remove = action({
  payload: { tabs: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20)), []) },
  scopes: [SHEET],
  ifItFails: 'removal-unsure',
  run({ tabs }, { language }): Removed {
    const reading = readWorkbook(language, {}, ANY_STATE);
    const { workbook } = reading;
    const traces = ownTraces(reading);
    const isGoing = ({ name, isWritten }: OwnTrace) => !isWritten || tabs.includes(name);
    const left = whatStays(workbook);
    for (const sheet of [...workbook.users, ...workbook.hidden, ...workbook.own.values()]) highlight(sheet, []);
    for (const trace of traces.filter((one) => !isGoing(one))) leave(workbook, trace);
    for (const trace of traces.filter(isGoing)) drop(workbook, trace);
    const named = (some: readonly OwnTrace[]) => some.map(({ name }) => name);
    return { gone: named(traces.filter(isGoing)), kept: named(traces.filter((one) => !isGoing(one))), ...left };
  },
  dialog: { title: 'done.remove.title', report },
});

/** Read before the tabs go that say it. */
function whatStays(workbook: OpenWorkbook): Pick<Removed, 'documents' | 'access'> {
  const list = readOwn(workbook, 'documents');
  const given = accessGiven(readLog(workbook)).map(({ address }) => address);
  return { documents: list ? readVersions(list).map(({ url }) => url) : [], access: [...new Set(given)] };
}

function leave({ spreadsheet, own }: OpenWorkbook, { id }: OwnTrace): void {
  const sheet = own.get(id);
  if (!sheet) return;
  unprotect(sheet);
  setShadeRules(sheet, []);
  unname(spreadsheet, id);
  unmark(sheet);
}

/** Its name goes first, since Google would keep it; until the tab is gone its other mark tells that it is ours. */
function drop(workbook: OpenWorkbook, { id }: OwnTrace): void {
  const { spreadsheet, own } = workbook;
  const sheet = own.get(id);
  if (!sheet) return;
  unname(spreadsheet, id);
  const visible = spreadsheet.getSheets().filter((one) => !one.isSheetHidden());
  const isLast = visible.length === 1 && visible[0]?.getSheetId() === sheet.getSheetId();
  // A spreadsheet cannot be without a tab to be seen.
  if (isLast) spreadsheet.insertSheet(freeTabName(workbook, message(workbook.language, 'tab.blank')), 0);
  spreadsheet.deleteSheet(sheet);
}

function report({ gone, kept, documents, access }: Removed, language: Language): string {
  const lines = (['gone', 'kept', 'documents', 'access'] as const).flatMap((what) => {
    const list = { gone, kept, documents, access }[what];
    return list.length > 0 ? [message(language, `done.remove.${what}`, { list: list.join(', ') })] : [];
  });
  return [message(language, 'done.remove'), ...lines].join('\n');
}
