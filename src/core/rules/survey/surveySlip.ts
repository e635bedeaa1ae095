import { proposalsAmong } from '../../lattice/proposals.ts';
import { type Belief, findRespondents, weighRespondents } from '../../lattice/respondents.ts';
import { differs, type SurveyIndicator, surveysOf } from '../../lattice/survey.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { fixOf, listed } from './proposed.ts';

/**
 * A reported indicator that its items do not give, though each of them can be: which item, typed with one slip of the
 * hand, explains it. That the two differ is said by `indicator-differs`; this names the cell.
 */
export const surveySlip: Rule = {
  code: 'survey-slip',
  severity: 'warning',
  words: {
    th: {
      title: '',
      finding: 'ตัวชี้วัดที่ {indicator} จะตรงกับที่รายงานไว้ {reported} ถ้าแก้ข้อใดข้อหนึ่งนี้ที่น่าจะพิมพ์พลาด: {proposals}',
      fix: 'ทำให้ตัวชี้วัดที่ {indicator} เป็น {reported} ตามที่รายงานไว้',
      means: '',
      why: '',
      todo: '',
    },
    en: {
      title: '',
      finding: 'Indicator {indicator} would be {reported} as reported if one of these was mistyped: {proposals}',
      fix: 'It makes indicator {indicator} {reported}, as reported',
      means: '',
      why: '',
      todo: '',
    },
  },
  example: { sheet: '' },
  check: ({ framework, sheet, results }) =>
    surveysOf(framework, sheet, results).flatMap((survey) => {
      const differing = survey.filter(differs);
      if (differing.length === 0) return [];
      const items = survey.flatMap((indicator) => indicator.items);
      const named = findRespondents(items)?.offLattice ?? [];
      const belief = weighRespondents(items);
      return differing
        .filter((indicator) => !indicator.items.some((item) => named.includes(item)))
        .flatMap((indicator) => explained(indicator, belief));
    }),
};

function explained(indicator: SurveyIndicator, belief: Belief): RuleFinding[] {
  const proposals = proposalsAmong(indicator, belief);
  const [likeliest] = proposals;
  if (likeliest === undefined) return [];
  const fix = fixOf(proposals);
  return [
    {
      item: 'fix' in fix ? likeliest.item.code : null,
      places: [...new Set(proposals.map(({ stated }) => stated.place))],
      params: {
        indicator: String(indicator.id),
        reported: indicator.check === null ? '' : formatScore(indicator.check.reported.score),
        proposals: listed(
          proposals.map(
            ({ item, stated, score }) => `${item.code} ${formatScore(stated.score)} → ${formatScore(score)}`,
          ),
        ),
        reason: likeliest.reason,
      },
      ...fix,
    },
  ];
}
