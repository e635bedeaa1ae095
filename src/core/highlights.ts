import type { Analysis } from './analysis.ts';
import { type Language, message } from './messages/catalogue.ts';
import type { Severity } from './rules/rule.ts';
import { placesOf } from './rules/shared/places.ts';
import { wordFinding } from './rules/wording.ts';
import { formatScore } from './score/hundredths.ts';
import type { Place } from './table/cell.ts';

export type MarkKind = Severity | 'weak';

/** The colour of each mark, light enough for black text. */
export const MARK_COLOURS: Readonly<Record<MarkKind, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  notice: '#d9e7fd',
  weak: '#ffd9b8',
};

/** A cell of the user's to be coloured, and the line of its note that says why: colour is never the only sign. */
export interface Mark {
  readonly place: Place;
  readonly kind: MarkKind;
  readonly note: string;
}

/** What to mark in the source tabs, the worst first: every place of a weak item, and every cell that a finding names. */
export function marksOf(analysis: Analysis, language: Language): Mark[] {
  const { findings, framework, sheet, weak } = analysis;
  return [
    ...findings.flatMap((finding) =>
      finding.places.map((place) => ({
        place,
        kind: finding.severity,
        note: `${message(language, `severity.${finding.severity}`)}: ${wordFinding(finding, language)}`,
      })),
    ),
    ...weak.flatMap(({ item, score }) => {
      const threshold = formatScore(framework.thresholds.value[item.instrument]);
      const note = message(language, 'note.weak', { item: item.code, score: formatScore(score), threshold });
      return placesOf(sheet, { kind: 'item', code: item.code }).map((place) => ({
        place,
        kind: 'weak' as const,
        note,
      }));
    }),
  ];
}
