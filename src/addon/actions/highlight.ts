import * as v from 'valibot';
import { type Mark, marksOf } from '../../core/highlights.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import { highlight } from '../sheet/highlight.ts';
import { type Answer, done, failed } from './answer.ts';
import { payload } from './request.ts';
import { markedSheets, type Study, study } from './study.ts';
import { withLock } from './withLock.ts';
import { writeSettings } from './writeSettings.ts';

export const highlightSchema = payload({ on: v.boolean() });

/** Colours and notes on or off, now and in every run to come. */
export function setHighlight({ on }: { readonly on: boolean }, language: Language): Answer<null> {
  const act = () => {
    const studied = study({});
    if (!studied) return failed('no-scores', language);
    showMarks(studied, on ? marksOf(studied.analysis, language) : []);
    writeSettings(studied, { ...studied.settings, highlight: on }, language, studied.analysis.standard);
    return done(null);
  };
  return withLock(language, act, 'marks-unsure');
}

/** Makes the score tabs show these marks and no others of ours. */
export function showMarks(studied: Study, marks: readonly Mark[]): void {
  for (const sheet of markedSheets(studied)) {
    const name = sheet.getName();
    highlight(
      sheet,
      marks.filter(({ place }) => place.tab === name),
    );
  }
}
