/** A survey as the sheet states it: its indicators, their items, and how far each score is to be doubted. */

import { type Framework, type Indicator, type ItemCode, SURVEYS, type SurveyId } from '../framework/framework.ts';
import { indicatorsOfInstrument, itemsOfIndicator } from '../framework/lookup.ts';
import { oncePer } from '../oncePer.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type Statement, type Subject, subjectKey } from '../reading/statement.ts';
import { meanOfAll } from '../results/composition.ts';
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

/** An item that may be mistyped, and the place that would have to be changed. */
export interface Suspect {
  readonly item: SurveyItem;
  readonly stated: Stated;
}

export interface SurveyIndicator {
  readonly id: number;
  readonly items: readonly SurveyItem[];
  /** The reported figure and what its items give; null where that is no check (EIT has a part unseen) or one is missing. */
  readonly check: { readonly reported: Stated; readonly computed: Hundredths } | null;
}

/** A survey whose answers make a lattice. */
export interface Survey {
  /** From one answer to the next better one. */
  readonly step: Hundredths;
  readonly indicators: readonly SurveyIndicator[];
}

/** One score in a hundred is mistyped. A cautious guess: in the seed agency's report it was two or three of 24. */
const MISTYPED = 0.01;
/** Of the slips, one in twenty moves a score by 0.01 or 0.02 only, and may leave the mean of three as it was. */
const UNNOTICED = 0.05;
/** Where an item stands with different values, one is wrong. */
const CONFLICTING = 0.5;

/** The surveys of the sheet, of those whose answers lie an even step apart that year. */
export function surveysOf(framework: Framework, sheet: ScoreSheet, results: Results): Survey[] {
  return SURVEYS.flatMap((instrument) => {
    const step = framework.answerSteps[instrument]?.value;
    return step === undefined ? [] : [{ step, indicators: indicatorsOf(instrument, framework, sheet, results) }];
  });
}

/** Whether the reported figure is another than the items give. */
export function differs({ check }: SurveyIndicator): boolean {
  return check !== null && check.reported.score !== check.computed;
}

function indicatorsOf(
  instrument: SurveyId,
  framework: Framework,
  sheet: ScoreSheet,
  results: Results,
): SurveyIndicator[] {
  return indicatorsOfInstrument(framework, instrument).map((indicator) => {
    const codes = itemsOfIndicator(framework, indicator.id).map(({ code }) => code);
    const check = checkOf(indicator, codes, sheet, results);
    const doubt = doubtBy(check, codes.length);
    return { id: indicator.id, check, items: codes.flatMap((code) => itemOf(code, doubt, sheet)) };
  });
}

/** What the reported indicator says of each of its items; where it is not their mean, one of them or itself is wrong. */
function doubtBy(check: SurveyIndicator['check'], items: number): number {
  if (check === null) return MISTYPED;
  return check.reported.score === check.computed ? MISTYPED * UNNOTICED : 1 / (items + 1);
}

function checkOf(
  { id, from }: Indicator,
  codes: readonly ItemCode[],
  sheet: ScoreSheet,
  results: Results,
): SurveyIndicator['check'] {
  const computed = results.indicators.find((result) => result.id === id)?.computed ?? asTyped(codes, sheet);
  const [reported] = statedOf({ kind: 'indicator', id }, sheet);
  return from.value === 'items' && reported !== undefined && computed !== null ? { reported, computed } : null;
}

/** What the items give as they were typed: an impossible score enters no figure, but tells of the slip behind it. */
function asTyped(codes: readonly ItemCode[], sheet: ScoreSheet): Hundredths | null {
  return meanOfAll(codes.map((code) => statedOf({ kind: 'item', code }, sheet)[0]?.score ?? null));
}

function itemOf(code: ItemCode, doubt: number, sheet: ScoreSheet): SurveyItem[] {
  const stated = statedOf({ kind: 'item', code }, sheet);
  const [first] = stated;
  if (first === undefined) return [];
  const agreed = stated.every(({ score }) => score === first.score);
  return [{ code, stated, score: first.score, doubt: agreed ? doubt : CONFLICTING }];
}

function statedOf(subject: Subject, sheet: ScoreSheet): readonly Stated[] {
  return statedIn(sheet).get(subjectKey(subject)) ?? [];
}

const statedIn = oncePer(({ statements }: ScoreSheet): ReadonlyMap<string, readonly Stated[]> => {
  const stated = new Map<string, Stated[]>();
  for (const { subject, parsed, text, place } of statements) {
    if (parsed.kind !== 'number') continue;
    const key = subjectKey(subject);
    const own = stated.get(key);
    const one = { score: parsed.score, text, place };
    if (own) own.push(one);
    else stated.set(key, [one]);
  }
  return stated;
});
