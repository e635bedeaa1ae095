import * as v from 'valibot';
import { marksOf } from '../../../core/highlights.ts';
import { action } from '../../door/action.ts';
import { isRefusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { showMarks } from '../../workbook/marks.ts';
import { ALL_BUT_SETTINGS_AND_SCORES } from '../../workbook/readOwnTabs.ts';
import { study } from '../../workbook/study.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

/** Colours and notes on or off, now and in every run to come. */
export const highlight = action({
  payload: { on: v.boolean() },
  scopes: [SHEET],
  ifItFails: 'marks-unsure',
  run({ on }, { language }) {
    const studied = study(language, {}, ALL_BUT_SETTINGS_AND_SCORES);
    if (isRefusal(studied)) return studied;
    showMarks(studied, on ? marksOf(studied.analysis, language) : []);
    writeSettings(studied, { ...studied.settings, highlight: on }, studied.analysis.standard);
    return null;
  },
});
