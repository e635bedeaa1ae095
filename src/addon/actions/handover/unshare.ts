import * as v from 'valibot';
import type { TakeBackResult } from '../../../core/access/access.ts';
import { accessGiven } from '../../../core/handover/log.ts';
import { takeDocument } from '../../access/documentAccess.ts';
import { takeSheet } from '../../access/sheetAccess.ts';
import { action } from '../../door/action.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { address, id } from './fields.ts';
import { appendLog, readLog, recorded, timestamp } from './handoverLog.ts';
import { settleHandover } from './settleHandover.ts';

export interface TakenBack {
  readonly result: TakeBackResult;
  /** False where access was taken and the record of it could not be written. */
  readonly isRecorded: boolean;
}

/** Takes back access that the add-on gave, by its own record, and none that people gave. */
export const unshare = action({
  /** `document`: null for the sheet, else the document's id. */
  payload: { address, document: v.nullable(id) },
  scopes: ({ document }) => (document === null ? [SHEET] : [SHEET, DOCUMENTS]),
  ifItFails: 'access-unsure',
  run({ address, document }, context): TakenBack {
    const { workbook, settings } = readWorkbook(context.language);
    settleHandover(workbook, context);
    const known = address.toLowerCase();
    const file = document ?? workbook.spreadsheet.getId();
    const ours = accessGiven(readLog(workbook)).find((one) => one.address === known && one.file === file);
    if (!ours) return { result: 'not-ours', isRecorded: true };
    const result = document === null ? takeSheet(workbook.spreadsheet, known) : takeDocument(document, known);
    // Access that somebody else took away meanwhile is not ours to take any more, should it be given again.
    if (result !== 'taken' && result !== 'gone') return { result, isRecorded: true };
    const url = document !== null && document === settings.document?.id ? settings.document.url : null;
    const row = { entry: { ...ours, kind: 'taken-back' as const, at: timestamp() }, url };
    return { result, isRecorded: recorded(() => appendLog(workbook, [row])) };
  },
});
