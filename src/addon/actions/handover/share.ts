import * as v from 'valibot';
import { accessGiven } from '../../../core/handover/log.ts';
import type { LogRow } from '../../../core/tabs/handover/handoverTable.ts';
import { type SharedWith, shareDocument, shareSheet } from '../../access/give.ts';
import { SHEET_ROLE } from '../../access/sheetAccess.ts';
import { action, type PayloadOf } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { type Reading, readWorkbook } from '../../workbook/readWorkbook.ts';
import { address, id } from './fields.ts';
import { appendLog, readLog, recorded, timestamp } from './handoverLog.ts';
import { tabsShown } from './shareState.ts';

/** As many as somebody can read through before agreeing. */
const MOST = 20;

/**
 * Exactly what the user was shown and agreed to: the addresses, and of the sheet all its tabs, of the document which one
 * and to do what.
 */
const payload = {
  addresses: v.pipe(v.array(address), v.minLength(1), v.maxLength(MOST)),
  sheet: v.nullable(v.strictObject({ tabs: v.pipe(v.array(v.string()), v.maxLength(300)) })),
  document: v.nullable(v.strictObject({ id, role: v.picklist(['reader', 'commenter']) })),
  email: v.boolean(),
};

export type ShareRequest = PayloadOf<typeof payload>;

export interface Shared {
  readonly results: readonly SharedWith[];
  /** False where access was given and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/**
 * Gives the access that the user was shown and agreed to, and no other: where tabs were added or the document is another
 * one since, nothing is given. Whoever has access already keeps what he has. What was refused is not tried again.
 */
export const share = action({
  payload,
  scopes: ({ document }) => (document ? [SHEET, DOCUMENTS] : [SHEET]),
  ifItFails: 'access-unsure',
  run(request, { language }): Shared | Refusal {
    const reading = readWorkbook(language);
    if (!isAsShown(reading, request)) return refuse('share-changed');
    const given = accessGiven(readLog(reading.workbook));
    const addresses = [...new Set(request.addresses.map((address) => address.toLowerCase()))];
    const results = [
      ...(request.sheet ? shareSheet(reading.workbook.spreadsheet, addresses, given) : []),
      ...(request.document ? shareDocument({ ...request.document, email: request.email }, addresses, given) : []),
    ];
    return { results, isRecorded: record(reading, request, results) };
  },
});

function isAsShown({ workbook, settings }: Reading, { sheet, document }: ShareRequest): boolean {
  const tabs = tabsShown(workbook).map(({ name }) => name);
  const sameTabs = sheet === null || JSON.stringify([...sheet.tabs].sort()) === JSON.stringify(tabs.sort());
  return sameTabs && (document === null || document.id === settings.document?.id);
}

/** On our own tab, so that a colleague sees it too and either can take it back. */
function record({ workbook, settings }: Reading, { document }: ShareRequest, results: readonly SharedWith[]): boolean {
  const at = timestamp();
  const sheet = { role: SHEET_ROLE, file: workbook.spreadsheet.getId(), url: null };
  const plan = document && { role: document.role, file: document.id, url: settings.document?.url ?? null };
  const rows = results.flatMap(({ address, target, result }): LogRow[] => {
    const shared = target === 'sheet' ? sheet : plan;
    if (result !== 'given' || !shared) return [];
    const { role, file, url } = shared;
    return [{ entry: { kind: 'given', at, address, target, role, file }, url }];
  });
  return recorded(() => appendLog(workbook, rows));
}
