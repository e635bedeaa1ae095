import { type Framework, type ItemCode, SURVEYS } from '../../framework/framework.ts';
import type { SurveyItem } from '../../lattice/survey.ts';
import type { ScoreSheet } from '../../reading/scoreSheet.ts';

/**
 * Whether an item may be two: it stands with different values, and another question is missing from a survey of the
 * sheet. Where i4 was typed as e4, the e4 that stands twice is no slip in a figure, and neither is to be copied.
 */
export function mayBeTwoItems(framework: Framework, sheet: ScoreSheet): (item: SurveyItem) => boolean {
  const stated = new Set(sheet.statements.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : [])));
  const isStated = ({ code }: { readonly code: ItemCode }) => stated.has(code);
  const isGappy = SURVEYS.some((survey) => {
    const items = framework.items.filter(({ instrument }) => instrument === survey);
    return items.some(isStated) && !items.every(isStated);
  });
  return ({ stated: places, score }) => isGappy && places.some((place) => place.score !== score);
}
