import type { ItemCode } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';

/** A measure with its number in the document, from 1. */
export interface NumberedMeasure {
  readonly number: number;
  readonly measure: Measure;
}

/** The measures as the document has them: staff add rows at the end, the document keeps an issue's together. */
export function numberMeasures(measures: readonly Measure[]): NumberedMeasure[] {
  const sorted = [...measures].sort((a, b) => a.issue - b.issue);
  return sorted.map((measure, index) => ({ number: index + 1, measure }));
}

export function numbersOfIssue(measures: readonly NumberedMeasure[], issue: number): number[] {
  return measures.filter(({ measure }) => measure.issue === issue).map(({ number }) => number);
}

/** The numbers of the measures that name an item, whatever issue they stand under. */
export function numbersForItem(measures: readonly NumberedMeasure[], code: ItemCode): number[] {
  return measures.filter(({ measure }) => measure.items.includes(code)).map(({ number }) => number);
}
