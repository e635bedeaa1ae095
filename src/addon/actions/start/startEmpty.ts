import { newest } from '../../../core/framework/frameworks.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { scoresTab } from '../../../core/tabs/scores/scoresTab.ts';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { readOwn } from '../../sheet/openWorkbook.ts';
import { writeTab } from '../../sheet/writeTab.ts';
import { ALL_BUT_SETTINGS } from '../../workbook/readOwnTabs.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { tabNames } from '../../workbook/tabNames.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

/** An empty score table with the year's items in place, made the source of scores; one that exists is left as it is. */
export const startEmpty = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run(_, { language }) {
    const reading = readWorkbook(language, {}, ALL_BUT_SETTINGS);
    const { workbook, settings } = reading;
    const tab = tabNames(workbook).scores;
    // One that a run left which was cut off says nothing yet.
    const present = readOwn(workbook, 'scores') === null ? undefined : workbook.own.get('scores');
    const sheet = present ?? writeTab(workbook, scoresTab(newest, null, language), tab);
    writeSettings(reading, { ...settings, source: tab }, newest);
    workbook.spreadsheet.setActiveSheet(sheet);
    return { tab };
  },
  dialog: { title: 'done.start.title', report: ({ tab }, language) => message(language, 'done.start', { tab }) },
});
