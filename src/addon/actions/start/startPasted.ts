import * as v from 'valibot';
import { analyse } from '../../../core/analysis.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { pastedTable } from '../../../core/reading/pastedText.ts';
import type { Tab } from '../../../core/table/cell.ts';
import { widthOf } from '../../../core/table/widthOf.ts';
import { rectangular, text } from '../../../core/tabs/tabView.ts';
import { seenWords } from '../../../core/views/seenWords.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { type OpenWorkbook, readUsers } from '../../sheet/openWorkbook.ts';
import { provisionalName } from '../../sheet/tabMarkers.ts';
import { writeCells } from '../../sheet/writeCells.ts';
import { makeRoom, newSheet } from '../../sheet/writeTab.ts';
import { ALL_BUT_SETTINGS } from '../../workbook/readOwnTabs.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { standardOf } from '../../workbook/study.ts';
import { freeTabName } from '../../workbook/tabNames.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
    const sheet = tabThatSays(workbook, table) ?? addPasted(workbook, table);
    workbook.spreadsheet.setActiveSheet(sheet);
    const source = sheet.getName();
    const standard = analysis.kind === 'analysed' ? analysis.standard : standardOf(reading);
    writeSettings(reading, { ...settings, source }, standard);
    return { tab: source };
  },
});

/** An earlier try got through so far: the same table is not put there twice. */
function tabThatSays(workbook: OpenWorkbook, table: Tab): Sheet | undefined {
  const textsOf = ({ rows }: Tab) =>
    rows
      .map((row) =>
        row
          .map((cell) => cell.text)
          .join('\t')
          .trimEnd(),
      )
      .join('\n')
      .trimEnd();
  const begins = message(workbook.language, 'tab.pasted');
  const like = workbook.users.filter((sheet) => sheet.getName().startsWith(begins));
  return like.find((sheet) => textsOf(readUsers(workbook, sheet)) === textsOf(table));
}

/** It has its name once all of it stands there. */
function addPasted(workbook: OpenWorkbook, { name, rows }: Tab): Sheet {
  const columns = widthOf(rows);
  const sheet = newSheet(workbook, provisionalName('pasted'), workbook.spreadsheet.getSheets().length);
  makeRoom(sheet, rows.length, columns);
  const cells = rows.map((row) => row.map((cell) => text(cell.text)));
  writeCells(sheet, 1, 1, rectangular(cells, columns));
  return sheet.setName(name);
}
