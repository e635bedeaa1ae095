import { newest } from '../../core/framework/frameworks.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import { NO_SETTINGS } from '../../core/settings/settings.ts';
import { readSettings } from '../../core/tabs/readSettings.ts';
import { scoresTab } from '../../core/tabs/scoresTab.ts';
import { openWorkbook, readOwn } from '../sheet/openWorkbook.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { type Answer, done } from './answer.ts';
import { tabNames } from './tabNames.ts';
import { withLock } from './withLock.ts';
import { writeSettings } from './writeSettings.ts';

/** An empty score table with the year's items in place, made the source of scores; one that exists is left as it is. */
export function startEmpty(language: Language): Answer<{ readonly tab: string }> {
  return withLock(language, () => {
    const workbook = openWorkbook();
    const names = tabNames(workbook, language);
    const sheet = workbook.own.get('scores') ?? writeTab(workbook, scoresTab(newest, null, language), names.scores);
    const onTab = readOwn(workbook, 'settings');
    const settings = { ...(onTab ? readSettings(onTab) : NO_SETTINGS), source: names.scores };
    writeSettings({ workbook, settingsOnTab: onTab }, settings, language, newest);
    workbook.spreadsheet.setActiveSheet(sheet);
    return done({ tab: names.scores });
  });
}
