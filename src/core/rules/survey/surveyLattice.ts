import { restoring } from '../../lattice/candidates.ts';
import { type Proposal, proposalsFor } from '../../lattice/proposals.ts';
import { findRespondents, isSuspect, type Respondents } from '../../lattice/respondents.ts';
import { type SurveyIndicator, type SurveyItem, surveysOf } from '../../lattice/survey.ts';
import { formatScore, type Hundredths, isPossible } from '../../score/hundredths.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { fixOf, listed } from './proposed.ts';
import { mayBeTwoItems } from './twoItems.ts';

/**
 * A survey score that cannot be: by the other scores, so many people answered, and no answers of so many people give it.
 * Silent where their number cannot be told; and on scores below 0 or over 100, of which another rule speaks, unless the
 * reported indicator says what was meant, or only the decimal point is missing or misplaced.
 *
 * An item has one finding, with all places where it stands and cannot be. The fix goes to the first of them, which is as
 * a rule the one that the plan computes with; the places left over are found again, with the same value to put there.
 */
export const surveyLattice: Rule = {
  code: 'survey-lattice',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนแบบสำรวจที่เป็นไปไม่ได้',
      finding:
        'คะแนน {score} ของข้อ {item} น่าจะพิมพ์พลาด เพราะคะแนนข้ออื่นแสดงว่ามีผู้ตอบ {respondents} คน ซึ่งเฉลี่ยออกมาเป็นค่านี้ไม่ได้ ค่าที่น่าจะถูกคือ {proposals}',
      fix: 'เป็นค่าที่ผู้ตอบ {respondents} คนให้ได้ และเข้ากับตัวเลขอื่นในแผ่นงานที่สุด',
      means: 'คะแนนแบบสำรวจเป็นค่าเฉลี่ยของคำตอบ เมื่อรู้จากข้ออื่นว่ามีผู้ตอบกี่คน ก็รู้ว่าค่าใดเฉลี่ยออกมาไม่ได้ ค่านั้นน่าจะพิมพ์พลาด',
      why: 'คะแนนที่พิมพ์พลาดทำให้ตัวชี้วัดผิด และแผนอาจเลือกข้อที่ต้องปรับปรุงผิด',
      todo: 'เทียบข้อนี้กับต้นฉบับผลการประเมิน ถ้าตรงกับค่าที่เสนอ กด "แก้ให้" ได้เลย',
    },
    en: {
      title: 'A survey score that cannot be',
      finding:
        'The score {score} of {item} was probably mistyped: by the other scores {respondents} people answered, who cannot average to it. More likely: {proposals}',
      fix: '{respondents} people can give this value, and it fits the other figures best',
      means:
        'A survey score is an average of answers. The other scores tell how many people answered, and so many people cannot average to this one: it was probably mistyped.',
      why: 'A mistyped score makes the indicator wrong, and the plan may pick the wrong items for improvement.',
      todo: 'Compare the item with the original result. If the proposed value stands there, press “Correct it”.',
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
      'i11\t98.27',
      'i12\t60',
      'i13\t92.73',
      'i14\t86.06',
      'i15\t84.24',
    ].join('\n'),
  },
  check: ({ framework, sheet, results }) => {
    const isTwo = mayBeTwoItems(framework, sheet);
    return surveysOf(framework, sheet, results).flatMap(({ step, indicators }) => {
      const found = findRespondents(
        indicators.flatMap(({ items }) => items),
        step,
      );
      if (found === null) return [];
      return indicators.flatMap((indicator) =>
        indicator.items.filter((item) => !isTwo(item)).flatMap((item) => impossible(item, indicator, found)),
      );
    });
  },
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
  const restored = alone ? restoring(item, indicator) : [];
  const isGuess = ({ score }: Proposal) => !restored.includes(score) && !differsByPoint(first.score, score);
  if (!isPossible(first.score) && proposals.every(isGuess)) return [];
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

/** `8424` for 84.24. */
function differsByPoint(score: Hundredths, meant: Hundredths): boolean {
  const digits = (value: Hundredths) => String(value).replace(/0+$/, '');
  return digits(score) === digits(meant);
}
