import type { TakeBackResult } from '../../core/handover/access.ts';
import { accessGiven } from '../../core/handover/log.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import { takeDocument } from '../share/documentAccess.ts';
import { appendLog, readLog, recorded, timestamp } from '../share/log.ts';
import { takeSheet } from '../share/sheetAccess.ts';
import { type Answer, done } from './answer.ts';
import { readWorkbook } from './readWorkbook.ts';
import { DOCUMENTS, permissionMissing } from './scopes.ts';
import type { UnshareRequest } from './sharePayloads.ts';
import { withLock } from './withLock.ts';

export interface TakenBack {
  readonly result: TakeBackResult;
  /** False where access was taken and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/** Takes back access that the add-on gave, by its own record, and none that people gave. */
export function unshare({ address, document }: UnshareRequest, language: Language): Answer<TakenBack> {
  const lacking = document === null ? null : permissionMissing([DOCUMENTS], language);
  if (lacking) return lacking;
  return withLock<TakenBack>(
    language,
    () => {
      const { workbook, settings } = readWorkbook({});
      const known = address.toLowerCase();
      const file = document ?? workbook.spreadsheet.getId();
      const ours = accessGiven(readLog(workbook)).find((one) => one.address === known && one.file === file);
      if (!ours) return done({ result: 'not-ours', isRecorded: true });
      const result = document === null ? takeSheet(workbook.spreadsheet, known) : takeDocument(document, known);
      // Access that somebody else took away meanwhile is not ours to take any more, should it be given again.
      if (result !== 'taken' && result !== 'gone') return done({ result, isRecorded: true });
      const url = document !== null && document === settings.document?.id ? settings.document.url : null;
      const row = { entry: { ...ours, kind: 'taken-back' as const, at: timestamp() }, url };
      return done({ result, isRecorded: recorded(() => appendLog(workbook, [row], language)) });
    },
    'access-unsure',
  );
}
