import { proposalsAmong } from '../../lattice/proposals.ts';
import { type Belief, findRespondents, weighRespondents } from '../../lattice/respondents.ts';
import { differs, type SurveyIndicator, surveysOf } from '../../lattice/survey.ts';
import { formatScore, isPossible } from '../../score/hundredths.ts';
import { shiftIn } from '../block/shift.ts';
import { isSwapped } from '../block/swapped.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { fixOf, listed } from './proposed.ts';
import { mayBeTwoItems } from './twoItems.ts';

/**
 * A reported indicator that its items do not give, though each of them can be: which item, typed with one slip of the
 * hand, explains it. That the two differ is said by `indicator-differs`; this names the cell.
 */
export const surveySlip: Rule = {
  code: 'survey-slip',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อที่น่าจะทำให้ตัวชี้วัดไม่ตรง',
      finding: 'ตัวชี้วัดที่ {indicator} จะตรงกับที่รายงานไว้ {reported} ถ้าแก้ข้อใดข้อหนึ่งนี้ที่น่าจะพิมพ์พลาด: {proposals}',
      fix: 'ทำให้ตัวชี้วัดที่ {indicator} เป็น {reported} ตามที่รายงานไว้',
      means: 'ตัวชี้วัดไม่ตรงกับค่าเฉลี่ยรายข้อ แต่จะตรงพอดีถ้าข้อใดข้อหนึ่งพิมพ์พลาดไปเพียงครั้งเดียว เช่น กดเลขผิดหรือสลับเลข',
      why: 'คะแนนรายข้อที่พิมพ์พลาดอาจทำให้แผนเลือกข้อที่ต้องปรับปรุงผิด',
      todo: 'เทียบข้อที่ระบุกับต้นฉบับก่อน ถ้าตรงกับค่าที่เสนอ กด "แก้ให้" ถ้าไม่ตรง ดูคะแนนตัวชี้วัดด้วย',
    },
    en: {
      title: 'The item that may explain an indicator',
      finding: 'Indicator {indicator} would be {reported} as reported if one of these was mistyped: {proposals}',
      fix: 'It makes indicator {indicator} {reported}, as reported',
      means:
        'The indicator is not the average of its items, but would be if one of them was mistyped by a single slip, such as a wrong or swapped digit.',
      why: 'A mistyped item score may make the plan pick the wrong items for improvement.',
      todo: 'Compare the named items with the original first. If a proposed value stands there, press “Correct it”; if none does, look at the indicator too.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ\t75.35',
      'ข้อ\tคะแนน',
      'i1\t84.24',
      'i2\t87.27',
      'i3\t100',
      'i4\t90.30',
      'i5\t93.33',
      'i6\t92.12',
      'i7\t95.76',
      'i8\t97.58',
      'i9\t100',
      'i10\t67.27',
      'i11\t98.79',
      'i12\t20',
      'i13\t92.73',
      'i14\t86.06',
      'i15\t84.24',
    ].join('\n'),
  },
  check: ({ framework, sheet, results }) => {
    if (shiftIn(sheet, results) !== null) return [];
    const isTwo = mayBeTwoItems(framework, sheet);
    return surveysOf(framework, sheet, results).flatMap(({ step, indicators }) => {
      const differing = indicators.filter((indicator) => differs(indicator) && !isSwapped(results, indicator.id));
      if (differing.length === 0) return [];
      const items = indicators.flatMap((indicator) => indicator.items);
      const named = findRespondents(items, step)?.offLattice ?? [];
      const belief = weighRespondents(items, step);
      return differing
        .filter(({ items: own }) => !own.some((item) => named.includes(item) || isTwo(item) || !isPossible(item.score)))
        .flatMap((indicator) => explained(indicator, belief));
    });
  },
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
