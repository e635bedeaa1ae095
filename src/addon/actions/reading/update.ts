import * as v from 'valibot';
import { type Language, message } from '../../../core/messages/catalogue.ts';
import { statedValue } from '../../../core/views/statedValue.ts';
import { action } from '../../door/action.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { ALL_BUT_SETTINGS_AND_SCORES } from '../../workbook/readOwnTabs.ts';
import { agencyGiven } from '../../workbook/request.ts';
import { study } from '../../workbook/study.ts';
import { type Updated, writeUpdate } from '../../workbook/writeUpdate.ts';

/** Checks the scores, writes our tabs and marks the score sheet. */
export const update = action({
  /** `proposals`: false leaves the measures tab alone, for somebody who has not looked at the proposals yet. */
  payload: { ...agencyGiven, proposals: v.optional(v.boolean()) },
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run({ proposals = true, ...request }, { language }): Updated | Refusal {
    // What cannot be read is left as it stands, and is among the findings that this writes.
    const studied = study(language, request, ALL_BUT_SETTINGS_AND_SCORES);
    return isRefusal(studied) ? studied : writeUpdate(studied, proposals);
  },
  dialog: { title: 'done.update.title', report },
});

function report({ outcome, tabs }: Updated, language: Language): string {
  const count = (severity: string) => outcome.findings.filter((finding) => finding.severity === severity).length;
  return message(language, 'done.update', {
    overall: statedValue(outcome.results.overall, outcome.results.states.overall, language),
    level: statedValue(outcome.results.level, outcome.results.states.level, language),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    weak: outcome.weak.length,
    tabs: [tabs.findings, tabs.summary, tabs.measures].join(', '),
  });
}
