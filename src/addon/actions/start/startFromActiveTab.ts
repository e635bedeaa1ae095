import { holdsScores } from '../../../core/reading/scoreSheet.ts';
import { seenIn } from '../../../core/reading/seen.ts';
import { seenWords } from '../../../core/views/seenWords.ts';
import { action } from '../../door/action.ts';
import { refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { readSheet } from '../../sheet/readSheet.ts';
import { ALL_BUT_SETTINGS } from '../../workbook/readOwnTabs.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { standardOf } from '../../workbook/study.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

/** Makes the tab that the user looks at the source of scores, if it holds any. */
export const startFromActiveTab = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run(_, { language }) {
    const reading = readWorkbook(language, {}, ALL_BUT_SETTINGS);
    const sheet = reading.workbook.spreadsheet.getActiveSheet();
    const tab = readSheet(sheet);
    const isOther = [...reading.workbook.own].some(
      ([id, own]) => id !== 'scores' && own.getSheetId() === sheet.getSheetId(),
    );
    if (isOther || !holdsScores(tab))
      return refuse('no-scores-in-tab', { tab: tab.name, seen: seenWords(seenIn([tab]), language) });
    const settings = { ...reading.settings, source: tab.name };
    writeSettings(reading, settings, standardOf({ ...reading, settings }));
    return { tab: tab.name };
  },
});
