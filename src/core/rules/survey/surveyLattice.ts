import { proposalsFor } from '../../lattice/proposals.ts';
import { findRespondents, isSuspect, type Respondents } from '../../lattice/respondents.ts';
import { type SurveyIndicator, type SurveyItem, surveysOf } from '../../lattice/survey.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { fixOf, listed } from './proposed.ts';

/**
 * A survey score that cannot be: by the other scores, so many people answered, and no answers of so many people give it.
 * Silent where their number cannot be told.
 *
 * An item has one finding, with all places where it stands and cannot be. The fix goes to the first of them, which is as
 * a rule the one that the plan computes with; the places left over are found again, with the same value to put there.
 */
export const surveyLattice: Rule = {
  code: 'survey-lattice',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding:
        'คะแนน {score} ของข้อ {item} น่าจะพิมพ์พลาด เพราะคะแนนข้ออื่นแสดงว่ามีผู้ตอบ {respondents} คน ซึ่งเฉลี่ยออกมาเป็นค่านี้ไม่ได้ ค่าที่น่าจะถูกคือ {proposals}',
      fix: 'เป็นค่าที่ผู้ตอบ {respondents} คนให้ได้ และเข้ากับตัวเลขอื่นในแผ่นงานที่สุด',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding:
        'The score {score} of {item} was probably mistyped: by the other scores {respondents} people answered, who cannot average to it. Rather {proposals}',
      fix: '{respondents} people can give this value, and it fits the other figures best',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, sheet, results }) =>
    surveysOf(framework, sheet, results).flatMap((survey) => {
      const found = findRespondents(survey.flatMap(({ items }) => items));
      if (found === null) return [];
      return survey.flatMap((indicator) => indicator.items.flatMap((item) => impossible(item, indicator, found)));
    }),
};

function impossible(
  item: SurveyItem,
  indicator: SurveyIndicator,
  { n, belief, offLattice }: Respondents<SurveyItem>,
): RuleFinding[] {
  const places = item.stated.filter(({ score }) => isSuspect({ score, doubt: item.doubt }, belief));
  const [first] = places;
  if (first === undefined) return [];
  const alone = !offLattice.some((other) => other !== item && indicator.items.includes(other));
  const proposals = proposalsFor({ item, stated: first }, alone ? indicator : null, belief);
  return [
    {
      item: item.code,
      places: places.map(({ place }) => place),
      params: {
        item: item.code,
        score: formatScore(first.score),
        respondents: String(n),
        proposals: listed(proposals.map(({ score }) => formatScore(score))),
        reason: proposals[0]?.reason ?? '',
      },
      ...fixOf(proposals),
    },
  ];
}
