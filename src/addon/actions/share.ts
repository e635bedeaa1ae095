import { accessGiven } from '../../core/handover/log.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import type { LogRow } from '../../core/tabs/handoverCells.ts';
import { type SharedWith, shareDocument, shareSheet } from '../share/give.ts';
import { appendLog, readLog, recorded, timestamp } from '../share/log.ts';
import { SHEET_ROLE } from '../share/sheetAccess.ts';
import { type Answer, done, failed } from './answer.ts';
import { type Reading, readWorkbook } from './readWorkbook.ts';
import { DOCUMENTS, permissionMissing } from './scopes.ts';
import type { ShareRequest } from './sharePayloads.ts';
import { tabsShown } from './shareState.ts';
import { withLock } from './withLock.ts';

export interface Shared {
  readonly results: readonly SharedWith[];
  /** False where access was given and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/**
 * Gives the access that the user was shown and agreed to, and no other: where tabs were added or the document is another
 * one since, nothing is given. Whoever has access already keeps what he has. What was refused is not tried again.
 */
export function share(request: ShareRequest, language: Language): Answer<Shared> {
  const lacking = request.document && permissionMissing([DOCUMENTS], language);
  if (lacking) return lacking;
  return withLock(
    language,
    () => {
      const reading = readWorkbook({});
      if (!isAsShown(reading, request, language)) return failed('share-changed', language);
      const given = accessGiven(readLog(reading.workbook));
      const addresses = [...new Set(request.addresses.map((address) => address.toLowerCase()))];
      const results = [
        ...(request.sheet ? shareSheet(reading.workbook.spreadsheet, addresses, given) : []),
        ...(request.document ? shareDocument({ ...request.document, email: request.email }, addresses, given) : []),
      ];
      return done({ results, isRecorded: record(reading, request, results, language) });
    },
    'access-unsure',
  );
}

function isAsShown({ workbook, settings }: Reading, { sheet, document }: ShareRequest, language: Language): boolean {
  const tabs = tabsShown(workbook, language).map(({ name }) => name);
  const sameTabs = sheet === null || JSON.stringify([...sheet.tabs].sort()) === JSON.stringify(tabs.sort());
  return sameTabs && (document === null || document.id === settings.document?.id);
}

/** On our own tab, so that a colleague sees it too and either can take it back. */
function record(
  { workbook, settings }: Reading,
  { document }: ShareRequest,
  results: readonly SharedWith[],
  language: Language,
): boolean {
  const at = timestamp();
  const sheet = { role: SHEET_ROLE, file: workbook.spreadsheet.getId(), url: null };
  const plan = document && { role: document.role, file: document.id, url: settings.document?.url ?? null };
  const rows = results.flatMap(({ address, target, result }): LogRow[] => {
    const shared = target === 'sheet' ? sheet : plan;
    if (result !== 'given' || !shared) return [];
    const { role, file, url } = shared;
    return [{ entry: { kind: 'given', at, address, target, role, file }, url }];
  });
  return recorded(() => appendLog(workbook, rows, language));
}
