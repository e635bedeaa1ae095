/** A survey as the sheet states it: its indicators, their items, and how far each score is to be doubted. */

import type { Framework, Indicator, InstrumentId, ItemCode } from '../framework/framework.ts';
import { INSTRUMENTS } from '../framework/framework.ts';
import { indicatorsOfInstrument, itemsOfIndicator } from '../framework/lookup.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type Statement, type Subject, subjectKey } from '../reading/statement.ts';
import type { Results } from '../results/results.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { Observed } from './respondents.ts';

/** A figure where it stands. */
export interface Stated extends Pick<Statement, 'text' | 'place'> {
  readonly score: Hundredths;
}

/** An item; its score is that of the first place, which the plan uses. */
export interface SurveyItem extends Observed {
  readonly code: ItemCode;
  readonly stated: readonly Stated[];
}

export interface SurveyIndicator {
  readonly id: number;
  readonly items: readonly SurveyItem[];
  /** The reported figure and what the items give; null where the one does not follow from the other, or either is missing. */
  readonly check: { readonly reported: Stated; readonly computed: Hundredths } | null;
}

/** One score in a hundred is mistyped. (In the seed agency's report, two or three of 24.) */
const SLIPS = 0.01;
/** A slip of ±0.01 or ±0.02 may leave the mean of three as it was: one slip in twenty. */
const HIDDEN = 0.05;
/** Of two values for one item, one is wrong. */
const CONFLICT = 0.5;

/** The surveys of the sheet: every instrument whose indicators are means of their items, or partly so. */
export function surveysOf(framework: Framework, sheet: ScoreSheet, results: Results): SurveyIndicator[][] {
  return INSTRUMENTS.map((instrument) => surveyOf(instrument, framework, sheet, results)).filter(
    (survey) => survey.length > 0,
  );
}

/** Whether the reported figure is another than the items give. */
export function differs({ check }: SurveyIndicator): boolean {
  return check !== null && check.reported.score !== check.computed;
}

function surveyOf(
  instrument: InstrumentId,
  framework: Framework,
  sheet: ScoreSheet,
  results: Results,
): SurveyIndicator[] {
  return indicatorsOfInstrument(framework, instrument)
    .filter(({ from }) => from.value !== 'sub-indicators')
    .map((indicator) => {
      const check = checkOf(indicator, sheet, results);
      const codes = itemsOfIndicator(framework, indicator.id).map(({ code }) => code);
      const doubt =
        check === null ? SLIPS : check.reported.score === check.computed ? SLIPS * HIDDEN : 1 / (codes.length + 1);
      return { id: indicator.id, check, items: codes.flatMap((code) => itemOf(code, doubt, sheet)) };
    });
}

function checkOf({ id, from }: Indicator, sheet: ScoreSheet, results: Results): SurveyIndicator['check'] {
  const computed = results.indicators.find((result) => result.id === id)?.computed ?? null;
  const [reported] = statedOf({ kind: 'indicator', id }, sheet);
  return from.value === 'items' && reported !== undefined && computed !== null ? { reported, computed } : null;
}

function itemOf(code: ItemCode, doubt: number, sheet: ScoreSheet): SurveyItem[] {
  const stated = statedOf({ kind: 'item', code }, sheet);
  const [first] = stated;
  if (first === undefined) return [];
  const agreed = stated.every(({ score }) => score === first.score);
  return [{ code, stated, score: first.score, doubt: agreed ? doubt : CONFLICT }];
}

function statedOf(subject: Subject, { statements }: ScoreSheet): Stated[] {
  return statements.flatMap(({ subject: other, parsed, text, place }) =>
    subjectKey(other) === subjectKey(subject) && parsed.kind === 'number' ? [{ score: parsed.score, text, place }] : [],
  );
}
