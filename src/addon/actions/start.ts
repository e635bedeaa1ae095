import * as v from 'valibot';
import { analyse } from '../../core/analysis.ts';
import { newest } from '../../core/framework/frameworks.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { pastedTable } from '../../core/reading/pastedText.ts';
import { holdsScores } from '../../core/reading/scoreSheet.ts';
import { rectangular, text } from '../../core/tabs/tabView.ts';
import { readSheet } from '../sheet/readSheet.ts';
import { writeCells } from '../sheet/writeCells.ts';
import { makeRoom } from '../sheet/writeTab.ts';
import { type Answer, done, failed } from './answer.ts';
import { readWorkbook } from './readWorkbook.ts';
import { payload } from './request.ts';
import { standardOf } from './study.ts';
import { freeTabName } from './tabNames.ts';
import { withLock } from './withLock.ts';
import { writeSettings } from './writeSettings.ts';

export const pastedSchema = payload({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(200_000)) });

/** Makes the tab that the user looks at the source of scores, if it holds any. */
export function startFromActiveTab(language: Language): Answer<{ readonly tab: string }> {
  return withLock(language, () => {
    const reading = readWorkbook({});
    const sheet = reading.workbook.spreadsheet.getActiveSheet();
    const tab = readSheet(sheet);
    const isOther = [...reading.workbook.own].some(
      ([id, own]) => id !== 'scores' && own.getSheetId() === sheet.getSheetId(),
    );
    if (isOther || !holdsScores(tab, newest)) return failed('no-scores-in-tab', language, { tab: tab.name });
    const settings = { ...reading.settings, source: tab.name };
    writeSettings(reading, settings, language, standardOf({ ...reading, settings }));
    return done({ tab: tab.name });
  });
}

/** Puts a pasted table on a new tab of the user's and makes it the source; nothing is written where it has no scores. */
export function startPasted(
  { text: pasted }: { readonly text: string },
  language: Language,
): Answer<{ readonly tab: string }> {
  return withLock(language, () => {
    const reading = readWorkbook({});
    const { spreadsheet } = reading.workbook;
    const tab = freeTabName(spreadsheet, message(language, 'tab.pasted'), language);
    const table = pastedTable(pasted, tab);
    const { settings } = reading;
    const analysis = analyse({ tabs: [table], settings, measures: null, bank: [] });
    if (!analysis) return failed('no-scores-in-text', language);
    const columns = Math.max(...table.rows.map((row) => row.length));
    const rows = table.rows.map((row) => row.map((cell) => text(cell.text)));
    const sheet = spreadsheet.insertSheet(tab, spreadsheet.getSheets().length);
    makeRoom(sheet, rows.length, columns);
    writeCells(sheet, 1, 1, rectangular(rows, columns));
    writeSettings(reading, { ...reading.settings, source: tab }, language, analysis.standard);
    return done({ tab });
  });
}
