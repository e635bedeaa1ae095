import * as v from 'valibot';
import { analyse } from '../../../core/analysis.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { pastedTable } from '../../../core/reading/pastedText.ts';
import { widthOf } from '../../../core/table/widthOf.ts';
import { rectangular, text } from '../../../core/tabs/tabView.ts';
import { seenWords } from '../../../core/views/seenWords.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { writeCells } from '../../sheet/writeCells.ts';
import { makeRoom } from '../../sheet/writeTab.ts';
import { ALL_BUT_SETTINGS } from '../../workbook/ownTabs.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { standardOf } from '../../workbook/study.ts';
import { freeTabName } from '../../workbook/tabNames.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

/** Puts a pasted table on a new tab of the user's and makes it the source; nothing is written where it has no scores. */
export const startPasted = action({
  payload: { text: v.pipe(v.string(), v.minLength(1), v.maxLength(200_000)) },
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run({ text: pasted }, { language }) {
    const reading = readWorkbook(language, {}, ALL_BUT_SETTINGS);
    const { settings, workbook } = reading;
    const tab = freeTabName(workbook, message(language, 'tab.pasted'));
    const table = pastedTable(pasted, tab);
    const analysis = analyse({ tabs: [table], settings, measures: null, bank: [] });
    if (analysis.kind === 'nothing') return refuse('no-scores-in-text', { seen: seenWords(analysis.seen, language) });
    const columns = widthOf(table.rows);
    const rows = table.rows.map((row) => row.map((cell) => text(cell.text)));
    const sheet = workbook.spreadsheet.insertSheet(tab, workbook.spreadsheet.getSheets().length);
    makeRoom(sheet, rows.length, columns);
    writeCells(sheet, 1, 1, rectangular(rows, columns));
    const standard = analysis.kind === 'analysed' ? analysis.standard : standardOf(reading);
    writeSettings(reading, { ...settings, source: tab }, standard);
    return { tab };
  },
});
